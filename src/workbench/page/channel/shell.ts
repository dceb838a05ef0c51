// SPDX-License-Identifier: EUPL-1.2

import { readWorkbookFile } from '../../host/classes/created-workbooks';
import { ApiError, httpStatus } from '../../host/protocol/api-error';
import { ActionType } from '../../host/protocol/wire';
import type { Batch, Reply } from '../../host/protocol/wire';

/** What the shell around the workbook does for an add-in. */
export interface Shell {
  /** Opens another workbook from its file; null is an empty one. */
  readonly openWorkbook: (file: Uint8Array | null) => void;
}

/**
 * Answers a batch for the shell. On the web that opens workbooks; besides that Office.js tells the shell that it is
 * ready for ribbon commands, and leaves an unhandled rejection in the page when nobody answers.
 */
export function shellReply(batch: Batch, { openWorkbook }: Shell): Reply {
  for (const [index, { ActionType: type, Name: name, ArgumentInfo: info }] of batch.Actions.entries()) {
    if (type !== ActionType.method || name !== 'CreateAndOpenWorkbook') continue;
    const [base64] = info?.Arguments ?? [];
    try {
      openWorkbook(typeof base64 === 'string' ? readWorkbookFile(base64) : null);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, message } = error;
      const refused = { Code: code, Message: message, Location: 'Excel.createWorkbook' };
      return {
        Error: { ...refused, ActionIndex: index, HttpStatusCode: httpStatus(code) },
        Results: [],
        TraceIds: [],
      };
    }
  }
  return { Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
}
