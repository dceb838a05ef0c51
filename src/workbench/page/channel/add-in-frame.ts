// SPDX-License-Identifier: EUPL-1.2

import { ActionType, ErrorCode, noticeText, readRequest, responseText, ResponseType } from './messages';
import type { Request } from './messages';

/** What the add-in can call by name; a method that returns undefined sends no answer. */
export type FrameMethods = Readonly<Record<string, (data: unknown) => unknown>>;

export interface FrameSettings {
  /** Page of the add-in; https, with the host name of this page (Office.js trusts no other). */
  readonly url: string;
  readonly title: string;
  /** Language of Office, such as `nl-NL`. */
  readonly locale: string;
  /** Id under which the add-in's control is known. */
  readonly controlId: string;
  readonly methods: FrameMethods;
}

/** The window of an add-in, connected. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Sends an event to the add-in when it asked for it; whether it did. */
  fire(event: string, data: unknown): boolean;
  /** Tells the add-in something that it did not ask for. */
  tell(data: unknown): void;
  dispose(): void;
}

interface Listener {
  readonly source: MessageEventSource;
  readonly request: Request;
}

/**
 * Opens an add-in in a frame as Excel on the web does. The add-in learns who its host is from the name of its window,
 * which has to be there when the frame is put in the page (Chromium ignores a later one), and from its address.
 */
export function openAddInFrame(container: HTMLElement, settings: FrameSettings): AddInFrame {
  // Office.js remembers settings by conversation for as long as the tab lives.
  const conversationId = crypto.randomUUID();
  const hostInfo = `Excel$Web$16.01$${settings.locale}$$$disableLogging$0`;
  const url = new URL(settings.url, location.href);
  url.searchParams.set('_host_Info', hostInfo);

  const element = document.createElement('iframe');
  element.title = settings.title;
  element.name = JSON.stringify({
    baseFrameName: settings.controlId,
    hostInfo,
    xdmInfo: [conversationId, settings.controlId, location.origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  element.src = url.href;

  const listeners = new Map<string, Listener>();
  const reply = (to: MessageEventSource, text: string): void => {
    to.postMessage(text, { targetOrigin: url.origin });
  };

  const onMessage = (event: MessageEvent): void => {
    if (event.origin !== url.origin || event.source === null) return;
    const request = readRequest(event.data, conversationId);
    if (!request) return;
    const { source } = event;
    const { _actionName: name } = request;
    switch (request._actionType) {
      case ActionType.registerEvent:
        listeners.set(name, { source, request });
        reply(source, responseText(request, ResponseType.method, { Error: 0 }));
        break;
      case ActionType.unregisterEvent:
        listeners.delete(name);
        reply(source, responseText(request, ResponseType.method, { Error: 0 }));
        break;
      default:
        void invoke(settings.methods, request).then((text) => {
          if (text !== null) reply(source, text);
        });
    }
  };

  window.addEventListener('message', onMessage);
  container.append(element);
  return {
    element,
    fire(name, data) {
      const listener = listeners.get(name);
      if (listener) reply(listener.source, responseText(listener.request, ResponseType.event, data));
      return listener !== undefined;
    },
    tell(data) {
      element.contentWindow?.postMessage(noticeText(conversationId, data), { targetOrigin: url.origin });
    },
    dispose() {
      window.removeEventListener('message', onMessage);
      element.remove();
    },
  };
}

/** Text of the answer, or null for a call that wants none. */
async function invoke(methods: FrameMethods, request: Request): Promise<string | null> {
  const method = methods[request._actionName];
  if (!method) return responseText(request, ResponseType.method, null, ErrorCode.unknownMethod);
  try {
    const data = await method(request._data);
    return data === undefined ? null : responseText(request, ResponseType.method, data);
  } catch (error) {
    return responseText(request, ResponseType.method, String(error), ErrorCode.failed);
  }
}
