// SPDX-License-Identifier: EUPL-1.2

import type { Behaviour, Behaviours } from './behaviour';
import { ensureAlive } from './alive';
import type { Host } from './host';
import { locationOf, lowerFirst } from './location';
import { NULL_OBJECT } from './objects';
import type { AnyObject, HostObject } from './objects';
import { ApiError, apiNotFound, httpStatus, invalidArgument, itemNotFound } from './protocol/api-error';
import type { ClassInfo, Metadata } from './protocol/metadata';
import { isOffered } from './protocol/requirement-set';
import type { RequirementSet } from './protocol/requirement-set';
import { ActionType, ObjectPathType } from './protocol/wire';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  Batch,
  ObjectPath,
  Reply,
  WireError,
} from './protocol/wire';
import { query } from './query';
import type { QueryContext } from './query';
import { registerEvent } from './register-event';
import { settleCalculation } from './settle';

/**
 * Carries out one batch: actions in order, stopping at the first error. Earlier effects stay, as in Excel: a batch is
 * not a transaction.
 *
 * @param metadata the API as the library knows it; decides what exists
 * @param behaviours what this host implements of it
 */
export function execute(host: Host, metadata: Metadata, behaviours: Behaviours, batch: Batch): Reply {
  const session = new BatchSession(host, metadata, behaviours, batch);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  host.actor = 'addIn';
  host.references.inBatch = session.objects;
  try {
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: session.perform(action) });
      } catch (error) {
        return { Error: session.describe(error, action, index), Results: results, TraceIds: traceIds };
      }
    }
    return { Results: results, TraceIds: traceIds };
  } finally {
    host.references.inBatch = new Map();
    host.calculation.suspended = false;
    settleCalculation(host);
  }
}

/** The objects of one batch: every path is resolved once, so that methods which make something run once. */
class BatchSession implements QueryContext {
  readonly host: Host;
  readonly objects = new Map<number, AnyObject>();

  constructor(
    host: Host,
    private readonly metadata: Metadata,
    private readonly behaviours: Behaviours,
    private readonly batch: Batch,
  ) {
    this.host = host;
  }

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(this.resolve(action.ObjectPathId));
      case ActionType.query:
      case ActionType.queryAsJson: {
        const object = this.usable(action);
        settleCalculation(this.host);
        const spelling = action.ActionType === ActionType.query ? 'wire' : 'javascript';
        return query(this, object, action.QueryInfo ?? {}, spelling);
      }
      case ActionType.method:
        return this.callForValue(this.usable(action), action.Name, this.readArguments(action.ArgumentInfo));
      case ActionType.setProperty:
        this.setProperty(this.usable(action), action.Name, this.readArguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.trace:
        return null;
      default:
        throw new ApiError('NotImplemented', `This host does not know action type ${action.ActionType}.`);
    }
  }

  classInfo(className: string): ClassInfo {
    const info = this.metadata.get(className);
    if (!info) throw apiNotFound(className, "does not exist in Excel's API.");
    return info;
  }

  behaviour(object: HostObject): Behaviour<HostObject> {
    return this.behaviours[object.type];
  }

  navigate(object: HostObject, wireName: string): AnyObject {
    const navigation = this.classInfo(object.type).navigations.get(wireName);
    if (navigation) this.ensureOffered(navigation.set, `${object.type}.${navigation.name}`);
    const make = this.behaviour(object).nav?.[wireName];
    if (make) return make(object, this.host);
    if (navigation) return { type: 'Unimplemented', className: navigation.className };
    throw this.missing(object.type, wireName, 'property');
  }

  identity(object: HostObject): Readonly<Record<string, unknown>> {
    const { id } = this.behaviour(object);
    const { idMember } = this.classInfo(object.type);
    const referenceId = object.type === 'Range' ? this.host.references.idOf(object) : null;
    return {
      ...(id && { [idMember ?? '_Id']: id(object, this.host) }),
      ...(referenceId !== null && { _ReferenceId: referenceId }),
    };
  }

  missing(className: string, wireName: string, use: string): ApiError {
    const info = this.metadata.get(className);
    const member =
      info?.scalars.get(wireName) ?? info?.navigations.get(wireName) ?? info?.methods.get(wireName);
    const location = `${className}${wireName === '' ? '' : `.${member?.name ?? lowerFirst(wireName)}`}`;
    if (info && wireName === '') {
      return apiNotFound(location, `is a real Excel API that this host does not implement (${use}).`);
    }
    if (!member) return apiNotFound(location, "does not exist in Excel's API.");
    if (!isOffered(member.set, this.host.ceiling)) return notOffered(location, member.set);
    return apiNotFound(location, `is a real Excel API that this host does not implement (${use}).`);
  }

  /** What the client sees of an error. Anything that is no ApiError is a fault of this host and says so. */
  describe(error: unknown, action: Action, index: number): WireError {
    const api =
      error instanceof ApiError
        ? error
        : new ApiError('GeneralException', `Fault in the host: ${String(error)}`);
    return {
      Code: api.code,
      Message: api.message,
      Location: api.location ?? locationOf(this.metadata, this.batch, action),
      ActionIndex: index,
      HttpStatusCode: httpStatus(api.code),
    };
  }

  private instantiate(object: AnyObject): unknown {
    if (object.type === 'Null') return null;
    return object.type === 'Unimplemented' ? {} : this.identity(object);
  }

  /** The object an action works on; it must still be part of the workbook. */
  private usable(action: Action): AnyObject {
    const object = this.resolve(action.ObjectPathId);
    ensureAlive(object, this.host);
    return object;
  }

  private callForValue(object: AnyObject, name: string, parameters: readonly unknown[]): unknown {
    const result = this.call(object, name, parameters);
    return isAnyObject(result) || result === undefined ? null : result;
  }

  private call(object: AnyObject, name: string, parameters: readonly unknown[]): unknown {
    if (object.type === 'Null') return NULL_OBJECT;
    if (object.type === 'Unimplemented') throw this.missing(object.className, name, 'method');
    const method = this.classInfo(object.type).methods.get(name);
    if (method) this.ensureOffered(method.set, `${object.type}.${method.name}`);
    const run = this.behaviour(object).call?.[name];
    if (run) return run(object, parameters, this.host);
    if (registerEvent(this.host, this.classInfo(object.type), object, name)) return null;
    throw this.missing(object.type, name, 'method');
  }

  private setProperty(object: AnyObject, name: string, value: unknown): void {
    if (object.type === 'Null') throw itemNotFound(`setting ${lowerFirst(name)} of a null object`);
    if (object.type === 'Unimplemented') throw this.missing(object.className, name, 'setting the property');
    const scalar = this.classInfo(object.type).scalars.get(name);
    if (scalar) this.ensureOffered(scalar.set, `${object.type}.${scalar.name}`);
    const write = this.behaviour(object).set?.[name];
    if (!write) throw this.missing(object.type, name, 'setting the property');
    write(object, value, this.host);
  }

  private resolve(id: number): AnyObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths?.[id];
    if (!path) throw new ApiError('InvalidReference', `The batch has no object path ${id}.`);
    const object = this.resolvePath(path);
    this.objects.set(id, object);
    return object;
  }

  private resolvePath(path: ObjectPath): AnyObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return { type: 'Workbook' };
      case ObjectPathType.reference:
        return this.host.references.resolve(path.Name);
      case ObjectPathType.nullObject:
        return NULL_OBJECT;
      case ObjectPathType.service:
        throw apiNotFound(path.Name, 'is a service that this host does not implement.');
      default:
        return this.resolveChild(this.parentOf(path), path);
    }
  }

  private resolveChild(parent: AnyObject, path: ObjectPath): AnyObject {
    if (parent.type === 'Null') return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case ObjectPathType.method: {
        const result = this.call(parent, path.Name, this.readArguments(path.ArgumentInfo));
        if (isAnyObject(result)) return result;
        throw this.missing(parent.type, path.Name, 'method that returns an object');
      }
      case ObjectPathType.property:
        if (parent.type === 'Unimplemented') throw this.missing(parent.className, path.Name, 'property');
        return this.navigate(parent, path.Name);
      case ObjectPathType.indexer: {
        if (parent.type === 'Unimplemented') throw this.missing(parent.className, '', 'getItem');
        const behaviour = this.behaviour(parent);
        if (!behaviour.index) throw this.missing(parent.type, '', 'getItem');
        return behaviour.index(parent, this.readArguments(path.ArgumentInfo)[0], this.host);
      }
      default:
        throw new ApiError(
          'NotImplemented',
          `This host does not know object path type ${path.ObjectPathType}.`,
        );
    }
  }

  private parentOf(path: ObjectPath): AnyObject {
    if (path.ParentObjectPathId === undefined) throw invalidArgument('an object path without its parent');
    const parent = this.resolve(path.ParentObjectPathId);
    ensureAlive(parent, this.host);
    return parent;
  }

  private readArguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.readArgument(value, references[index]));
  }

  private readArgument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((each, index) => this.readArgument(each, reference[index]));
    }
    if (typeof reference !== 'number' || reference === 0) return value;
    const object = this.resolve(reference);
    ensureAlive(object, this.host);
    return object;
  }

  private ensureOffered(set: RequirementSet | null, location: string): void {
    if (!isOffered(set, this.host.ceiling)) throw notOffered(location, set);
  }
}

function notOffered(location: string, set: RequirementSet | null): ApiError {
  return apiNotFound(
    location,
    `needs ${set?.name ?? ''} ${set?.version ?? ''}, which this host does not offer.`,
  );
}

function isAnyObject(value: unknown): value is AnyObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
