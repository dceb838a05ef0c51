// SPDX-License-Identifier: EUPL-1.2

import { EventType, WORKBOOK_TARGET } from './events';
import type { Host } from './host';
import type { HostObject } from './objects';
import type { ClassInfo } from './protocol/metadata';

const FIRED: ReadonlySet<number> = new Set(Object.values(EventType));

/** Whether this host ever fires an event of this number. */
export function isFired(type: number): boolean {
  return FIRED.has(type);
}

/**
 * Carries out `_Register…` and `_Unregister…`, whose event numbers come from the metadata. False when the method is
 * no such one, or is for an event that this host never fires: a handler that silently stays silent would hide a bug.
 */
export function registerEvent(host: Host, info: ClassInfo, object: HostObject, method: string): boolean {
  const isRemoval = method.startsWith('_Unregister');
  const type = info.events.get(isRemoval ? method.replace('_Unregister', '_Register') : method);
  if (type === undefined || !isFired(type)) return false;
  const target = targetOf(object);
  if (isRemoval) host.events.unregister(type, target);
  else host.events.register(type, target);
  return true;
}

function targetOf(object: HostObject): string {
  if ('table' in object && object.table !== null) return String(object.table.id);
  if ('sheet' in object && object.sheet !== null) return object.sheet.id;
  return WORKBOOK_TARGET;
}
