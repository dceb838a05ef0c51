// SPDX-License-Identifier: EUPL-1.2

import { createExcelHost } from '../../src/workbench/node';
import type { ExcelHost } from '../../src/workbench/node';

/** What went between add-in and Excel. */
export interface Traffic {
  readonly requests: number;
  /** Bytes, of all requests and of all answers. */
  readonly sent: number;
  readonly received: number;
  /** Bytes of the largest request or answer. */
  readonly largest: number;
}

/** A host that counts what is said to it, and keeps nothing of it. */
export interface CountingHost extends ExcelHost {
  /** What went over and back since the last time this was asked. */
  traffic(): Traffic;
}

const NOTHING: Traffic = { requests: 0, sent: 0, received: 0, largest: 0 };

/** Opens a workbook in a host of its own and makes that the Excel the add-in talks to. */
export function openCounting(bytes?: Uint8Array): CountingHost {
  let traffic = NOTHING;
  const host = createExcelHost(bytes, {
    log: ({ requestBytes, responseBytes }) => {
      traffic = {
        requests: traffic.requests + 1,
        sent: traffic.sent + requestBytes,
        received: traffic.received + responseBytes,
        largest: Math.max(traffic.largest, requestBytes, responseBytes),
      };
    },
  });
  Object.assign(globalThis, { Excel: host.Excel });
  return Object.assign(host, {
    traffic: () => {
      const counted = traffic;
      traffic = NOTHING;
      return counted;
    },
  });
}

/** Bytes of values as JSON: the least that has to go over the line. */
export function jsonBytes(values: unknown): number {
  return new TextEncoder().encode(JSON.stringify(values)).length;
}
