// SPDX-License-Identifier: EUPL-1.2

import type { Behaviour } from './behaviour';
import type { Host } from './host';
import type { AnyObject, HostObject } from './objects';
import { apiNotFound, invalidArgument } from './protocol/api-error';
import type { ClassInfo } from './protocol/metadata';
import { isOffered } from './protocol/requirement-set';
import type { QueryInfo } from './protocol/wire';

/** What a query needs of the dispatcher. */
export interface QueryContext {
  readonly host: Host;
  classInfo(className: string): ClassInfo;
  behaviour(object: HostObject): Behaviour<HostObject>;
  navigate(object: HostObject, wireName: string): AnyObject;
  identity(object: HostObject): Readonly<Record<string, unknown>>;
  missing(className: string, wireName: string, use: string): Error;
}

/** Names in an answer: Pascal-case for `load`, those of JavaScript for `retrieve`. */
export type Spelling = 'wire' | 'javascript';

/** Properties asked for: null for the value itself, or what is asked of the object behind it. */
type Selection = Map<string, Selection | null>;

const ITEMS = 'items';
const EVERYTHING = new Set(['*', '$all']);

/**
 * Answers `load` and `retrieve`: the properties of an object, of the items of a collection, and through paths such
 * as `worksheet/name` those of objects nearby. Names are matched without regard to case. Nothing asked means every
 * scalar this host has.
 *
 * @throws ApiError InvalidArgument for a name the class does not have; ApiNotFound for one this host lacks.
 */
export function query(
  context: QueryContext,
  object: AnyObject,
  info: QueryInfo,
  spelling: Spelling,
): unknown {
  const expanded = (info.Expand ?? []).map((path) => `${path}/*`);
  const selection = parseSelection([...(info.Select ?? []), ...expanded]);
  return answer(context, object, selection, info, spelling);
}

function parseSelection(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let at = root;
    const steps = path.split('/').filter((step) => step !== '');
    steps.forEach((step, index) => {
      const key = step.toLowerCase();
      if (index === steps.length - 1) {
        if (!at.has(key)) at.set(key, null);
        return;
      }
      const next = at.get(key) ?? new Map<string, Selection | null>();
      at.set(key, next);
      at = next;
    });
  }
  return root;
}

function answer(
  context: QueryContext,
  object: AnyObject,
  selection: Selection,
  info: QueryInfo,
  spelling: Spelling,
): unknown {
  if (object.type === 'Null') return null;
  if (object.type === 'Unimplemented') throw context.missing(object.className, '', 'object');
  return context.classInfo(object.type).isCollection
    ? answerCollection(context, object, selection, info, spelling)
    : answerObject(context, object, selection, spelling);
}

function answerObject(
  context: QueryContext,
  object: HostObject,
  selection: Selection,
  spelling: Spelling,
): Record<string, unknown> {
  const info = context.classInfo(object.type);
  const { get = {} } = context.behaviour(object);
  const result: Record<string, unknown> = spelling === 'wire' ? { ...context.identity(object) } : {};
  const all = selection.size === 0 || [...selection.keys()].some((name) => EVERYTHING.has(name));
  if (all) {
    for (const [wireName, scalar] of info.scalars) {
      const read = get[wireName];
      if (!read || !isOffered(scalar.set, context.host.ceiling)) continue;
      result[spelling === 'wire' ? wireName : scalar.name] = read(object, context.host);
    }
  }
  for (const [name, deeper] of selection) {
    if (EVERYTHING.has(name)) continue;
    const wireName = info.loadable.get(name);
    if (wireName === undefined) throw invalidArgument(`${info.name} has no property ${name}`);
    const navigation = info.navigations.get(wireName);
    if (navigation) {
      const target = context.navigate(object, wireName);
      const key = spelling === 'wire' ? wireName : navigation.name;
      result[key] = answer(context, target, deeper ?? new Map<string, null>(), {}, spelling);
      continue;
    }
    if (deeper !== null && deeper.size > 0) throw invalidArgument(`${info.name}.${name} is not an object`);
    const scalar = info.scalars.get(wireName);
    const read = get[wireName];
    if (!scalar || !read || !isOffered(scalar.set, context.host.ceiling)) {
      throw context.missing(object.type, wireName, 'reading the property');
    }
    result[spelling === 'wire' ? wireName : scalar.name] = read(object, context.host);
  }
  return result;
}

function answerCollection(
  context: QueryContext,
  object: HostObject,
  selection: Selection,
  info: QueryInfo,
  spelling: Spelling,
): Record<string, unknown> {
  const collection = context.classInfo(object.type);
  const behaviour = context.behaviour(object);
  if (!behaviour.items || collection.itemClass === null) {
    throw apiNotFound(`${object.type}.items`, 'is a real Excel API that this host does not implement.');
  }
  const item = context.classInfo(collection.itemClass);
  const result: Record<string, unknown> = {};
  const ofItems: Selection = new Map();
  for (const [name, deeper] of selection) {
    const own = collection.loadable.get(name);
    if (name === ITEMS) {
      for (const [below, more] of deeper ?? [['*', null] as const]) ofItems.set(below, more);
    } else if (own !== undefined && !item.loadable.has(name)) {
      readOwn(own);
    } else {
      ofItems.set(name, deeper);
    }
  }
  if (selection.size === 0) for (const own of collection.scalars.keys()) readOwn(own, true);

  const first = info.Skip ?? 0;
  const last = info.Top === undefined ? undefined : first + info.Top;
  const items = behaviour.items(object, context.host).slice(first, last);
  result[spelling === 'wire' ? '_Items' : ITEMS] = items.map((each, index) => {
    const answered = answerObject(context, each, ofItems, spelling);
    // Items without a key are found again by position.
    return collection.itemsHaveKeys || spelling === 'javascript'
      ? answered
      : { ...answered, _Index: first + index };
  });
  return result;

  function readOwn(wireName: string, onlyIfImplemented = false): void {
    const read = behaviour.get?.[wireName];
    const scalar = collection.scalars.get(wireName);
    const offered = scalar !== undefined && isOffered(scalar.set, context.host.ceiling);
    if (read && offered) {
      result[spelling === 'wire' ? wireName : scalar.name] = read(object, context.host);
    } else if (!onlyIfImplemented) {
      throw context.missing(object.type, wireName, 'reading the property');
    }
  }
}
