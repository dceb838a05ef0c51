// SPDX-License-Identifier: EUPL-1.2

import type { FrameMethods } from './add-in-frame';
import type { RichApi } from './rich-api';

/** Numbers of Office.js for the methods of `executeMethod`. */
const Dispatch = { richApiRequest: 93, appCommandCompleted: 94 } as const;

/** Position of the partition and of the batch in the data of a Rich API request. */
const PARTITION = 0;
const BODY = 4;

/** Office.js's code for "not supported here". */
const NOT_SUPPORTED = 5000;

interface MethodCall {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: number };
}

/** Ways in which the keyboard goes from the sheet to an add-in and back: Ctrl+F6, Tab past the end, Esc, F2. */
export const ENTER_BY_KEYBOARD = 4;
const LEFT_BY_KEYBOARD: ReadonlySet<unknown> = new Set([5, 6, 13, 14, 15, 16]);

/**
 * What the host answers to an add-in in a frame.
 *
 * @param onLeave called when the user leaves the add-in by keyboard
 */
export function officeMethods(context: () => object, richApi: RichApi, onLeave: () => void): FrameMethods {
  return {
    ContextActivationManager_getAppContextAsync: () => context(),
    // Focus, address of the page: told, never asked.
    ContextActivationManager_notifyHost: (data) => {
      const [, action] = data as readonly unknown[];
      if (LEFT_BY_KEYBOARD.has(action)) onLeave();
    },
    async executeMethod(data) {
      const { ArrayData: row = [], DdaMethod: method } = data as MethodCall;
      const done = { Error: 0, Version: method.Version };
      switch (method.DispatchId) {
        case Dispatch.richApiRequest:
          return {
            ...done,
            Data: await richApi.answer({ partition: String(row[PARTITION]), body: String(row[BODY]) }),
          };
        case Dispatch.appCommandCompleted:
          return done;
        default:
          return { ...done, Error: NOT_SUPPORTED };
      }
    },
  };
}
