// SPDX-License-Identifier: EUPL-1.2

import type { BatchRecord } from '../host/bridge';
import { ActionType } from '../host/protocol/wire';
import type { Action } from '../host/protocol/wire';

/** One line of the log. */
export interface LoggedBatch {
  readonly number: number;
  /** What was asked, such as `load ×3, Values =`. */
  readonly summary: string;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** Code and message, or null when all went well. */
  readonly error: string | null;
}

/** @param milliseconds time the host took */
export function logBatch(record: BatchRecord, milliseconds: number): LoggedBatch {
  const { number, request, reply, requestBytes, responseBytes } = record;
  const wireError = reply?.Error && { code: reply.Error.Code, message: reply.Error.Message };
  const error = record.error ?? wireError;
  return {
    number,
    summary: summarise(request.Actions),
    actions: request.Actions.length,
    requestBytes,
    responseBytes,
    milliseconds,
    error: error ? `${error.code}: ${error.message}` : null,
  };
}

function summarise(actions: readonly Action[]): string {
  const labels = actions.map(labelOf).filter((label) => label !== null);
  const asked = labels.filter((label) => !label.startsWith(BOOKKEEPING));
  const counts = new Map<string, number>();
  for (const label of asked.length > 0 ? asked : labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => (count > 1 ? `${label} ×${count}` : label)).join(', ');
}

/** The library's own upkeep, such as `_KeepReference`, is worth showing only when there is nothing else. */
const BOOKKEEPING = '_';

/** Making an object on the client and tracing are no requests of their own. */
function labelOf(action: Action): string | null {
  switch (action.ActionType) {
    case ActionType.query:
    case ActionType.queryAsJson:
      return 'load';
    case ActionType.method:
      return `${action.Name}()`;
    case ActionType.setProperty:
      return `${action.Name} =`;
    default:
      return null;
  }
}
