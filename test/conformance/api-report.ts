// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Behaviour } from '../../src/workbench/host/behaviour';
import { behaviours } from '../../src/workbench/host/behaviours';
import { extractMetadata } from '../../src/workbench/host/protocol/metadata';
import type { ClassInfo } from '../../src/workbench/host/protocol/metadata';
import { compareVersions } from '../../src/workbench/host/protocol/requirement-set';
import { isFired } from '../../src/workbench/host/register-event';
import { createExcelHost } from '../../src/workbench/node';
import { declaredApi } from './declared-api';
import type { DeclaredMember } from './declared-api';

const CEILING = '1.15';
const LIBRARY = '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js';

/**
 * Which members of Excel's API the types declare, the library has and the host implements, as a text to read and to
 * compare: what exists in the types alone compiles and then fails.
 */
export function apiReport(): string {
  const declared = declaredApi();
  const { Excel } = createExcelHost();
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  const inLibrary = ({ className, name }: DeclaredMember): boolean => {
    const found = classes[className];
    return found !== undefined && name in found.prototype;
  };
  const offered = declared.filter(({ set }) => isOffered(set));
  const missing = declared.filter((member) => !inLibrary(member));
  const real = offered.filter(inLibrary);
  const metadata = extractMetadata(readFileSync(path.resolve(__dirname, LIBRARY), 'utf8'));
  const state = (member: DeclaredMember): State => stateOf(member, metadata.get(member.className));
  const done = real.filter((member) => state(member) !== 'lacking');
  return [
    `Declared in @types/office-js: ${declared.length} members of ${countClasses(declared)} classes.`,
    `Of these in ExcelApi 1.1 to ${CEILING}: ${offered.length}; in the library as well: ${real.length}.`,
    `The host implements ${done.length} of those ${real.length}.`,
    '',
    `Declared, but not in the library (they compile and then fail), by requirement set:`,
    ...bySet(missing),
    '',
    `In the library up to ExcelApi ${CEILING}, by class: implemented of all; lacking (answers ApiNotFound by its name),`,
    `and in brackets what can be read and not set:`,
    ...byClass(real, state),
    '',
  ].join('\n');
}

type State = 'whole' | 'readable' | 'lacking';

function isOffered(set: string | null): boolean {
  const [name, version = ''] = (set ?? 'ExcelApi 1.1').split(' ');
  return name === 'ExcelApi' && /^\d/.test(version) && compareVersions(version, CEILING) <= 0;
}

function stateOf({ className, name, kind, isReadOnly }: DeclaredMember, info: ClassInfo | undefined): State {
  const behaviour = (behaviours as Readonly<Record<string, Behaviour<never> | undefined>>)[className];
  if (!info || !behaviour) return 'lacking';
  if (kind === 'method') {
    if (name === 'getItem' && behaviour.index) return 'whole';
    const wire = [...info.methods].find(([, method]) => method.name === name)?.[0];
    return wire !== undefined && behaviour.call?.[wire] ? 'whole' : 'lacking';
  }
  const event = info.handlers.get(name);
  if (event !== undefined) return isFired(event) ? 'whole' : 'lacking';
  const navigation = [...info.navigations].find(([, each]) => each.name === name)?.[0];
  if (navigation !== undefined) return behaviour.nav?.[navigation] ? 'whole' : 'lacking';
  const scalar = [...info.scalars].find(([, each]) => each.name === name)?.[0];
  if (scalar === undefined || !behaviour.get?.[scalar]) return 'lacking';
  return isReadOnly || isSettable(behaviour, scalar, name) ? 'whole' : 'readable';
}

/** The library sends one property under another name than it is loaded by. */
function isSettable(behaviour: Behaviour<never>, scalar: string, name: string): boolean {
  return (
    behaviour.set?.[scalar] !== undefined ||
    (name === 'showGridlines' && 'Gridlines' in (behaviour.set ?? {}))
  );
}

function countClasses(members: readonly DeclaredMember[]): number {
  return new Set(members.map(({ className }) => className)).size;
}

function grouped(
  members: readonly DeclaredMember[],
  by: (member: DeclaredMember) => string,
): readonly (readonly [string, readonly DeclaredMember[]])[] {
  const groups = new Map<string, DeclaredMember[]>();
  for (const member of members) groups.set(by(member), [...(groups.get(by(member)) ?? []), member]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
}

function bySet(members: readonly DeclaredMember[]): readonly string[] {
  return grouped(members, ({ set }) => set ?? 'no set stated').map(([set, ofSet]) => {
    const names = grouped(ofSet, ({ className }) => className).map(
      ([className, ofClass]) => `${className}.{${ofClass.map(({ name }) => name).join(', ')}}`,
    );
    return `  ${set} (${ofSet.length}): ${names.join('; ')}`;
  });
}

function byClass(
  members: readonly DeclaredMember[],
  state: (member: DeclaredMember) => State,
): readonly string[] {
  return grouped(members, ({ className }) => className).map(([className, ofClass]) => {
    const lacking = ofClass.filter((member) => state(member) === 'lacking').map(({ name }) => name);
    const readable = ofClass.filter((member) => state(member) === 'readable').map(({ name }) => `[${name}]`);
    const count = `${ofClass.length - lacking.length} of ${ofClass.length}`;
    if (lacking.length === ofClass.length) return `  ${className}: none of ${ofClass.length}`;
    return `  ${className}: ${[count, ...lacking, ...readable].join(', ')}`.replace(
      ', ',
      lacking.length + readable.length > 0 ? '; ' : ', ',
    );
  });
}
