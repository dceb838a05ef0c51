// SPDX-License-Identifier: EUPL-1.2

import type { NativeBridge } from './bridge';

/** What the client library leaves behind when it is loaded. */
export interface ClientLibrary {
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
}

/** Global names that the library reads or declares; all are kept away from the real ones. */
const PRIVATE_NAMES: ReadonlySet<PropertyKey> = new Set([
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'addEventListener',
  'name',
  'console',
  '_richApiNativeBridge',
  'Microsoft',
  'Type',
  'Sys',
  'Office',
  'OSF',
  'Excel',
  'OfficeExtension',
]);

/**
 * Runs the text of Office.js for Excel (`excel-web-16.00.js`, unmodified) with a bridge to a host, apart from the
 * page or process around it: the library sees a small window of its own, so that every call gives an independent
 * instance and no global changes. It runs in the caller's realm, so that arrays and errors are the caller's.
 *
 * @param source text of the library
 */
export function loadClientLibrary(source: string, bridge: NativeBridge): ClientLibrary {
  const window = createWindow(bridge);
  const scope = new Proxy(window, {
    has: (target, name) => name in target || PRIVATE_NAMES.has(name),
    get: (target, name) => (name === Symbol.unscopables ? undefined : target[name]),
  });
  return compiled(source)(scope);
}

type Script = (scope: object) => ClientLibrary;

const scripts = new Map<string, Script>();

/** The library as a function, made once: it is large, and each of its instances has a scope of its own. */
function compiled(source: string): Script {
  const known = scripts.get(source);
  if (known !== undefined) return known;
  // The library is a plain script that declares globals; `with` makes the private window its global scope. A function
  // made here belongs to the caller's realm, unlike one made by node:vm.
  const body = `with (scope) { ${source}\n;return { Excel, OfficeExtension }; }`;
  const script = Reflect.construct(Function, ['scope', body]) as Script;
  scripts.set(source, script);
  return script;
}

/** The least of a browser window without which the library does not start. */
function createWindow(bridge: NativeBridge): Record<PropertyKey, unknown> {
  const nothing = (): void => undefined;
  const window: Record<PropertyKey, unknown> = {
    _richApiNativeBridge: bridge,
    addEventListener: nothing,
    name: '',
    Promise,
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
      cookie: '',
    },
    navigator: { userAgent: 'host' },
    location: { search: '', hash: '', href: 'http://localhost/', protocol: 'http:', host: 'localhost' },
    console: { log: nothing, warn: nothing, error: nothing, info: nothing },
  };
  return Object.assign(window, { window, self: window });
}
