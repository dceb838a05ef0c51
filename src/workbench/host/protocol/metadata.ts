// SPDX-License-Identifier: EUPL-1.2

import type { RequirementSet } from './requirement-set';

/**
 * What Excel's API looks like on the wire, read from the installed library itself: its debug build is generated code
 * of great regularity. So no list of Microsoft's members is kept here, and the host knows the whole API, also the
 * part it does not implement.
 */
export type Metadata = ReadonlyMap<string, ClassInfo>;

interface ScalarInfo {
  readonly name: string;
  readonly writable: boolean;
  readonly set: RequirementSet | null;
}

interface NavigationInfo {
  readonly name: string;
  readonly className: string;
  readonly set: RequirementSet | null;
}

interface MethodInfo {
  readonly name: string;
  /** Class of the object it returns, or null for a plain result. */
  readonly className: string | null;
  readonly set: RequirementSet | null;
}

/** One class; the keys of the maps are wire names (`NumberFormat`), `name` is the JavaScript name (`numberFormat`). */
export interface ClassInfo {
  readonly name: string;
  readonly isCollection: boolean;
  readonly scalars: ReadonlyMap<string, ScalarInfo>;
  readonly navigations: ReadonlyMap<string, NavigationInfo>;
  readonly methods: ReadonlyMap<string, MethodInfo>;
  /** Wire name by lower-case JavaScript name, of scalars and navigations: loads are not case-sensitive. */
  readonly loadable: ReadonlyMap<string, string>;
  /** Class that `getItem` (an indexer on the wire) returns. */
  readonly indexerClass: string | null;
  /** Class of a collection's items, and whether they are found again by key rather than by position. */
  readonly itemClass: string | null;
  readonly itemsHaveKeys: boolean;
  /** Member that carries the identity in an Instantiate result: `Id`, `_Id` or none. */
  readonly idMember: 'Id' | '_Id' | null;
  /** Event number by the method that registers the event (`_RegisterDataChangedEvent` → 10). */
  readonly events: ReadonlyMap<string, number>;
  /** The same by the JavaScript name of the event (`onChanged` → 10). */
  readonly handlers: ReadonlyMap<string, number>;
}

const CLASS =
  /\n {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
const MEMBER =
  /\n {8}(?:Object\.defineProperty\(\w+\.prototype, "(\w+)", \{|\w+\.prototype\.(\w+) = function \([^)]*\) \{)([\s\S]*?)\n {8}\}/g;
const API_SET = /_throwIfApiNotSupported\("[^"]*", (_defaultApiSetName|"\w+"), "([\d.]+)"/;
const LIST = /return (\[[^\]]*\]);/;

/**
 * Reads the classes of namespace Excel from the text of the library's debug build
 * (`@microsoft/office-js/dist/excel-web-16.00.debug.js`).
 *
 * @throws Error when the text is not that of the library.
 */
export function extractMetadata(source: string): Metadata {
  const lines = source.replaceAll('\r\n', '\n');
  const start = lines.indexOf('var _BeginExcel');
  const end = lines.indexOf('var _EndExcel');
  if (start < 0 || end < 0) throw new Error('This is not the debug build of Office.js for Excel.');
  const text = lines.slice(start, end);
  const classes = new Map<string, ClassInfo>();
  for (const [, name = '', body = ''] of text.matchAll(CLASS)) classes.set(name, readClass(name, body));
  return classes;
}

function readClass(name: string, body: string): ClassInfo {
  const members = new Map<string, string>();
  for (const [, property, method, text = ''] of body.matchAll(MEMBER))
    members.set(property ?? method ?? '', text);

  const scalars = new Map<string, ScalarInfo>();
  const navigations = new Map<string, NavigationInfo>();
  const methods = new Map<string, MethodInfo>();
  const events = new Map<string, number>();
  const handlers = new Map<string, number>();

  const names = readList(members.get('_scalarPropertyNames')).map(String);
  const wireNames = readList(members.get('_scalarPropertyOriginalNames')).map(String);
  const updateable = readList(members.get('_scalarPropertyUpdateable'));
  names.forEach((scalar, index) => {
    const set = readSet(members.get(scalar) ?? '');
    scalars.set(wireNames[index] ?? scalar, { name: scalar, writable: updateable[index] === true, set });
  });

  for (const [member, text] of members) {
    const set = readSet(text);
    const navigation = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(text);
    if (navigation)
      navigations.set(navigation[2] ?? '', { name: member, className: navigation[1] ?? '', set });
    for (const [, className = '', wire = ''] of text.matchAll(
      /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/g,
    )) {
      methods.set(wire, { name: member, className, set });
    }
    for (const [, wire = ''] of text.matchAll(/_invokeMethod\(this, "(\w+)"/g)) {
      if (!methods.has(wire)) methods.set(wire, { name: member, className: null, set });
    }
    const event = /eventType: (\d+),[\s\S]*?_this\.(_Register\w+)\(/.exec(text);
    if (event) {
      events.set(event[2] ?? '', Number(event[1]));
      handlers.set(member, Number(event[1]));
    }
  }

  const item = /_createChildItemObject\(Excel\.(\w+), (true|false)/.exec(body);
  return {
    name,
    isCollection: (members.get('_isCollection') ?? '').includes('return true'),
    scalars,
    navigations,
    methods,
    loadable: new Map(
      [...scalars, ...navigations].map(([wire, member]) => [member.name.toLowerCase(), wire] as const),
    ),
    indexerClass: /_createIndexerObject\(Excel\.(\w+), this/.exec(body)?.[1] ?? null,
    itemClass: item?.[1] ?? null,
    itemsHaveKeys: item?.[2] === 'true',
    idMember: readIdMember(members.get('_handleIdResult') ?? ''),
    events,
    handlers,
  };
}

function readIdMember(text: string): 'Id' | '_Id' | null {
  if (text.includes('value["Id"]')) return 'Id';
  return text.includes('value["_Id"]') ? '_Id' : null;
}

function readSet(text: string): RequirementSet | null {
  const found = API_SET.exec(text);
  if (!found) return null;
  const [, name = '', version = ''] = found;
  return { name: name === '_defaultApiSetName' ? 'ExcelApi' : name.replaceAll('"', ''), version };
}

function readList(text: string | undefined): readonly unknown[] {
  const list = text === undefined ? null : LIST.exec(text);
  return list ? (JSON.parse(list[1] ?? '[]') as readonly unknown[]) : [];
}
