// SPDX-License-Identifier: EUPL-1.2

/*
 * Messages between the window of an add-in and that of Excel on the web, as JSON texts over `postMessage`. Names and
 * numbers are those of Office.js (`excel-web-16.00.debug.js`).
 */

const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { method: 0, event: 1 } as const;
export const ErrorCode = { none: 0, unknownMethod: -1, failed: -4 } as const;

/** What the add-in asks. */
export interface Request {
  readonly _messageType: typeof MessageType.request;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Reads a request of one conversation; null for anything else that windows send each other. */
export function readRequest(text: unknown, conversationId: string): Request | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  let message: Partial<Request>;
  try {
    message = JSON.parse(text) as Partial<Request>;
  } catch {
    return null;
  }
  const isOurs = message._conversationId === conversationId && message._messageType === MessageType.request;
  return isOurs ? (message as Request) : null;
}

/** Something that the host tells an add-in, in a conversation of its own; no answer is asked. */
export function noticeText(conversationId: string, data: unknown): string {
  return JSON.stringify({
    _messageType: MessageType.request,
    _actionType: ActionType.invoke,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _data: data,
    _origin: location.origin,
    _serializerVersion: 1,
  });
}

/** The answer to a request, or (with `ResponseType.event`) one event to a handler that it registered. */
export function responseText(
  request: Request,
  responseType: number,
  data: unknown,
  errorCode: number = ErrorCode.none,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _responseType: responseType,
    _errorCode: errorCode,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _data: data,
    _origin: location.origin,
    _serializerVersion: 1,
  });
}
