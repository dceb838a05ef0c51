// SPDX-License-Identifier: EUPL-1.2

import { FileError } from '../../../ooxml/file-error';
import { openWorkbook } from '../../../ooxml/open-workbook';
import { readOptionalText, readText } from '../arguments';
import type { Behaviour, Behaviours } from '../behaviour';
import type { ObjectOf } from '../objects';
import { invalidArgument, itemNotFound } from '../protocol/api-error';

/** Workbooks that an add-in makes: each is one of its own, and the open one stays as it is. */
export const createdWorkbookClasses: Pick<Behaviours, 'WorkbookCreated'> = {
  WorkbookCreated: {
    id: ({ id }) => id,
    get: { Id: ({ id }) => id },
    call: {
      Open: ({ id }, _, host) => {
        host.openWorkbook(host.createdWorkbooks.get(id) ?? null);
      },
    },
  },
};

/** Methods of `Application` that make such a workbook and find it again. */
export const workbookCreation: NonNullable<Behaviour<ObjectOf<'Application'>>['call']> = {
  CreateWorkbook: (_, [base64], host) => {
    const text = readOptionalText(base64, 'base64File');
    const id = String(host.nextId());
    host.createdWorkbooks.set(id, text === null ? null : readWorkbookFile(text));
    return { type: 'WorkbookCreated', id };
  },
  _GetWorkbookCreatedById: (_, [value], host) => {
    const id = readText(value, 'id');
    if (!host.createdWorkbooks.has(id)) throw itemNotFound(`workbook ${id} was not created here`);
    return { type: 'WorkbookCreated', id };
  },
};

/**
 * The file in a text of base64.
 *
 * @throws ApiError InvalidArgument when it is no base64 or no workbook
 */
export function readWorkbookFile(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    openWorkbook(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof FileError || error instanceof DOMException) {
      throw invalidArgument('base64File must be an .xlsx file');
    }
    throw error;
  }
}
