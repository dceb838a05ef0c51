// SPDX-License-Identifier: EUPL-1.2

import type { HostBridge } from '../../host/bridge';
import { BridgeMessageType } from '../../host/protocol/wire';
import type { Batch, EventEntry } from '../../host/protocol/wire';
import { shellReply } from './shell';
import type { Shell } from './shell';

/** A request of the Excel API as the channel carries it. */
export interface RichApiRequest {
  /** Which part of Office is meant; `WacPartition` is the shell around the workbook. */
  readonly partition: string;
  /** JSON text of the batch. */
  readonly body: string;
}

/** Status, headers and JSON text of the answer, in the order of Office.js. */
export type RichApiAnswer = readonly [status: number, headers: readonly string[], body: string];

/** The Excel API over messages: batches in, answers and events out. */
export interface RichApi {
  answer(request: RichApiRequest): Promise<RichApiAnswer>;
}

const SHELL = 'WacPartition';

const OK = 200;

interface BridgeMessage {
  readonly id?: number;
  readonly type: number;
  readonly message: {
    readonly statusCode?: number;
    readonly body?: string;
    readonly entries?: readonly EventEntry[];
  };
}

/**
 * Joins a host's bridge, which speaks the language of Excel on the desktop, to the web's channel.
 *
 * @param fire sends the data of a `richApiMessage` event
 */
export function createRichApi(bridge: HostBridge, shell: Shell, fire: (data: unknown) => void): RichApi {
  const waiting = new Map<number, (answer: RichApiAnswer) => void>();
  let lastId = 0;
  bridge.native.onMessageFromHost = (text) => {
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    if (type === BridgeMessageType.event) {
      fire({ ArrayData: (message.entries ?? []).map(eventRow) });
    } else if (id !== undefined) {
      waiting.get(id)?.([OK, [], answerBody(message.statusCode, message.body ?? '')]);
      waiting.delete(id);
    }
  };
  return {
    answer({ partition, body }) {
      if (partition === SHELL) {
        return Promise.resolve([OK, [], JSON.stringify(shellReply(JSON.parse(body) as Batch, shell))]);
      }
      const id = ++lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        bridge.native.sendMessageToHost(
          JSON.stringify({ id, type: BridgeMessageType.request, message: { body } }),
        );
      });
    },
  };
}

/**
 * On the web Office.js takes every answer that arrives for a success and looks for errors in its body only; on the
 * desktop a refused request has a status and a body of its own.
 */
function answerBody(status: number | undefined, body: string): string {
  if (status === OK) return body;
  const { error } = JSON.parse(body) as {
    readonly error: { readonly code: string; readonly message: string };
  };
  const refused = { Code: error.code, Message: error.message, Location: '' };
  return JSON.stringify({ Error: refused, Results: [], TraceIds: [] });
}

function eventRow(entry: EventEntry): readonly unknown[] {
  const isRemote = false;
  return [entry.messageCategory, entry.messageType, entry.targetId, entry.message, entry.id, isRemote];
}
