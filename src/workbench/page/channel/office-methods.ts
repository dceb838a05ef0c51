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

/** What the host answers to an add-in in a frame. */
export function officeMethods(context: () => object, richApi: RichApi): FrameMethods {
  return {
    ContextActivationManager_getAppContextAsync: () => context(),
    // Focus, address of the page, tabbing out: told, never asked.
    ContextActivationManager_notifyHost: () => undefined,
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
