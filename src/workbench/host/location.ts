// SPDX-License-Identifier: EUPL-1.2

import type { Metadata } from './protocol/metadata';
import { ActionType, ObjectPathType } from './protocol/wire';
import type { Action, Batch, ObjectPath } from './protocol/wire';

/** `Class.member` of an action, as the client shows it in `debugInfo.errorLocation`. */
export function locationOf(metadata: Metadata, batch: Batch, action: Action): string {
  const path = pathOf(batch, action.ObjectPathId);
  if (action.ActionType !== ActionType.instantiate) {
    return `${classOf(metadata, batch, path)}.${lowerFirst(action.Name)}`;
  }
  if (path?.ParentObjectPathId === undefined) return classOf(metadata, batch, path);
  const parent = classOf(metadata, batch, pathOf(batch, path.ParentObjectPathId));
  return `${parent}.${path.ObjectPathType === ObjectPathType.indexer ? 'getItem' : lowerFirst(path.Name)}`;
}

/** Class of a path by the metadata alone: what the path leads to may not exist. */
function classOf(metadata: Metadata, batch: Batch, path: ObjectPath | undefined): string {
  if (!path) return '';
  if (path.ObjectPathType === ObjectPathType.root) return 'Workbook';
  if (path.ObjectPathType === ObjectPathType.reference) return 'Range';
  const parent = metadata.get(classOf(metadata, batch, pathOf(batch, path.ParentObjectPathId)));
  if (path.ObjectPathType === ObjectPathType.indexer) return parent?.indexerClass ?? '';
  return parent?.navigations.get(path.Name)?.className ?? parent?.methods.get(path.Name)?.className ?? '';
}

function pathOf(batch: Batch, id: number | undefined): ObjectPath | undefined {
  return id === undefined ? undefined : batch.ObjectPaths?.[id];
}

/** JavaScript's spelling of a wire name. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
