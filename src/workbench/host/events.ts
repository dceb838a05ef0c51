// SPDX-License-Identifier: EUPL-1.2

import type { EventEntry } from './protocol/wire';

/** Event numbers of the library that this host fires. */
export const EventType = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

type EventTypeNumber = (typeof EventType)[keyof typeof EventType];

/** Target of handlers on a collection of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Office.js has several message categories; all workbook events have this one. */
const WORKBOOK_EVENTS = 65536;

/** Registered handlers, and the events that wait for the end of the batch. */
export interface Events {
  /** `Runtime.enableEvents`: while false nothing is fired. */
  enabled: boolean;
  register(type: number, targetId: string): void;
  unregister(type: number, targetId: string): void;
  /** Queues an event for every target that has a handler; `payload` is made only when there is one. */
  fire(type: EventTypeNumber, targetIds: readonly string[], payload: () => object): void;
  /** The events since the last call, in order. */
  take(): readonly EventEntry[];
}

export function createEvents(): Events {
  const registrations = new Set<string>();
  let queue: EventEntry[] = [];
  let lastId = 0;
  const keyOf = (type: number, targetId: string): string => `${type}:${targetId}`;
  return {
    enabled: true,
    register(type, targetId) {
      registrations.add(keyOf(type, targetId));
    },
    unregister(type, targetId) {
      registrations.delete(keyOf(type, targetId));
    },
    fire(type, targetIds, payload) {
      if (!this.enabled) return;
      for (const targetId of targetIds) {
        // Handlers of the older Office API (workbook.onSelectionChanged) register with the client only.
        const always = type === EventType.documentSelectionChanged;
        if (!always && !registrations.has(keyOf(type, targetId))) continue;
        const message = JSON.stringify(payload());
        queue.push({ messageCategory: WORKBOOK_EVENTS, messageType: type, targetId, message, id: ++lastId });
      }
    },
    take() {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}
