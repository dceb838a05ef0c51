// SPDX-License-Identifier: EUPL-1.2

import type { Behaviours } from './behaviour';
import { execute } from './dispatcher';
import type { Host } from './host';
import { httpStatus } from './protocol/api-error';
import type { Metadata } from './protocol/metadata';
import { BridgeMessageType } from './protocol/wire';
import type { Batch, BridgeRequest, EventEntry, Reply } from './protocol/wire';

/** Office on the web refuses requests and responses above this size. */
const MAX_PAYLOAD_BYTES = 5_000_000;

/** An error for the whole request: nothing of the batch was carried out, unless it is about the response. */
interface RequestError {
  readonly code: string;
  readonly message: string;
}

/** One exchange between add-in and host, for a log that people can look at. */
export interface BatchRecord {
  /** Counts from 1. */
  readonly number: number;
  readonly request: Batch;
  /** Null when the request as a whole was refused. */
  readonly reply: Reply | null;
  readonly error: RequestError | null;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface BridgeOptions {
  /** Called before each batch, counted from 1; an error it returns is answered instead of carrying out the batch. */
  readonly onBatch?: (batch: Batch, number: number) => RequestError | undefined;
  /** Called with every exchange, for a panel that shows them; nothing is kept without it. */
  readonly log?: (record: BatchRecord) => void;
}

/** The object that Office.js looks for as `_richApiNativeBridge`; JSON texts go both ways. */
export interface NativeBridge {
  /** Set by the library. */
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

export interface HostBridge {
  readonly native: NativeBridge;
  /** While true, every request is refused as Excel does while the user edits a cell. */
  cellEditMode: boolean;
  /** While true, every request is refused as Excel does while it is at work or shows a dialog. */
  isBusy: boolean;
  /** Sends the events that wait, as after something the user did. */
  deliverEvents(): void;
}

/**
 * Connects the client library to a host. Answers come later, never during the call, as from a real Excel; they keep
 * the order of the requests.
 */
export function createBridge(
  host: Host,
  metadata: Metadata,
  behaviours: Behaviours,
  options: BridgeOptions = {},
): HostBridge {
  let batches = 0;
  const send = (message: object): void => native.onMessageFromHost?.(JSON.stringify(message));

  const answer = (request: BridgeRequest, bytes: number): void => {
    const { body } = request.message;
    const batch = typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
    const number = ++batches;
    let error = refusal(batch, number, bytes);
    let reply = error ? null : execute(host, metadata, behaviours, batch);
    let text = JSON.stringify(reply);
    if (byteLength(text) > MAX_PAYLOAD_BYTES) {
      error = { code: 'ResponsePayloadSizeLimitExceeded', message: 'The response is larger than 5 MB.' };
      reply = null;
      text = '';
    }
    const message = error
      ? { statusCode: httpStatus(error.code), headers: {}, body: JSON.stringify({ error }) }
      : { statusCode: 200, headers: {}, body: text };
    const responseBytes = byteLength(message.body);
    options.log?.({ number, request: batch, reply, error, requestBytes: bytes, responseBytes });
    send({ id: request.id, type: BridgeMessageType.response, message });
    bridge.deliverEvents();
  };

  const refusal = (batch: Batch, number: number, bytes: number): RequestError | null => {
    if (bytes > MAX_PAYLOAD_BYTES) {
      return { code: 'RequestPayloadSizeLimitExceeded', message: 'The request is larger than 5 MB.' };
    }
    if (bridge.cellEditMode) {
      return { code: 'InvalidOperationInCellEditMode', message: 'The user is editing a cell.' };
    }
    if (bridge.isBusy) return { code: 'HostBusy', message: 'Excel is busy.' };
    return options.onBatch?.(batch, number) ?? null;
  };

  const native: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      if (request.type !== BridgeMessageType.request) return;
      const bytes = byteLength(text);
      void Promise.resolve().then(() => {
        answer(request, bytes);
      });
    },
  };

  const bridge: HostBridge = {
    native,
    cellEditMode: false,
    isBusy: false,
    deliverEvents() {
      const entries: readonly EventEntry[] = host.events.take();
      if (entries.length > 0) send({ type: BridgeMessageType.event, message: { entries } });
    },
  };
  return bridge;
}

/** Bytes of a text in UTF-8; half of a surrogate pair counts for two of the pair's four. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    if (code >= 0xd800 && code <= 0xdfff) bytes -= 1;
  }
  return bytes;
}
