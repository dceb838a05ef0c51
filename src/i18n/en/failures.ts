// SPDX-License-Identifier: EUPL-1.2

import type { FailureTexts } from '../failure-texts';

const BACK = 'Everything was put back as it was.';

export const failures: FailureTexts = {
  refusals: {
    workbookProtected: () => ({
      what: 'The structure of the workbook is protected, so no sheets can be added. Nothing was written.',
      todo: 'Unprotect it (Review, Protect Workbook) and write again.',
    }),
    sheetProtected: ({ sheet }) => ({
      what: `The sheet ${sheet} is protected. Nothing was written.`,
      todo: 'Unprotect that sheet and write again.',
    }),
    nameTaken: ({ kind, name }) => ({
      what: `There is a ${kind} named ${name} already that is not this calculator’s. Nothing was written.`,
      todo: `Give your ${kind} another name and write again.`,
    }),
    tooManyRows: ({ sheet }) => ({
      what: `The sheet ${sheet} would get more rows than a sheet in Excel has (1,048,576). Nothing was written.`,
      todo: 'Divide the list over two workbooks, or choose fewer periods in columns.',
    }),
    cellsInUse: ({ sheet, address }) => ({
      what: `The cells ${sheet}!${address} are in use. Nothing was written.`,
      todo: 'Clear these cells and write again.',
    }),
    programmeMoved: ({ table }) => ({
      what: `The table ${table} was moved, resized or renamed since it was read. Nothing was written.`,
      todo: 'Read the workbook again and write once more.',
    }),
    inputChanged: ({ sheet, address, count }) => ({
      what: `On the sheet ${sheet}, ${address}${count === 1 ? '' : ` (and ${count - 1} more ${count === 2 ? 'cell' : 'cells'})`} changed since the calculation. Nothing was written: what you filled in is still there.`,
      todo: 'Look at the new outcome and write again.',
    }),
    columnsEnclosed: ({ table }) => ({
      what: `Table ${table} has columns of yours to the right of the Wvrv columns. Nothing was removed.`,
      todo: 'Move your columns to the left of the Wvrv columns, or delete the Wvrv columns yourself.',
    }),
    cellsChanged: ({ sheet, address, count }) => ({
      what: `The cell ${sheet}!${address}${count === 1 ? '' : ` and ${count - 1} others`} has changed meanwhile, or holds a formula. Nothing was changed.`,
      todo: 'Look at the findings once more; they have been read again.',
    }),
    notReconciled: ({ sheet, address, expected, found, count }) => ({
      what: `${count} of the written figures did not come out; the first is ${sheet}!${address}: calculated ${expected === '' ? '(blank)' : expected}, found ${found === '' ? '(blank)' : found}. ${BACK}`,
      todo: 'Read the workbook again and write once more. If it stays, report this cell.',
    }),
  },
  excel: {
    known: {
      AccessDenied: {
        what: 'Excel refused: the sheet or the workbook is protected or read-only.',
        todo: 'Unprotect it, or save the workbook under another name, and try again.',
      },
      ActivityLimitReached: { what: 'Excel is too busy.', todo: 'Wait a moment and try again.' },
      ApiNotFound: {
        what: 'This Excel lacks something that is needed.',
        todo: 'Update Excel; Excel 2021 or later is needed, or Excel on the web.',
      },
      Cancelled: {
        what: 'You cancelled this.',
        todo: 'Start again whenever it suits you.',
      },
      InvalidOperationInCellEditMode: {
        what: 'A cell is being edited.',
        todo: 'Press Enter or Esc in Excel and try again.',
      },
      ItemNotFound: {
        what: 'A sheet, table or name is no longer there.',
        todo: 'Read the workbook again.',
      },
      MemoryNewer: {
        what: 'A newer version of this calculator kept choices in this workbook. Nothing was changed.',
        todo: 'Update the calculator and try again.',
      },
      NotRemoved: {
        what: 'Some of the sheets and columns of this calculator were removed, and Excel would not remove the others. Your own cells were not changed.',
        todo: 'Lift any protection and remove once more: then the others go too. Or write again.',
      },
      NotRestored: {
        what: 'Writing failed and Excel did not let everything be put back: sheets and columns of this calculator may be incomplete. Your own cells were not changed.',
        todo: 'Lift any protection and write once more: everything of this calculator is then built anew. Or close the workbook without saving.',
      },
      RequestAborted: { what: 'Excel aborted the request.', todo: 'Try again.' },
      RequestPayloadSizeLimitExceeded: {
        what: 'The request was too large for Excel.',
        todo: 'Try it in Excel on the desktop.',
      },
      ResponsePayloadSizeLimitExceeded: {
        what: 'The answer was too large for Excel.',
        todo: 'Try it in Excel on the desktop.',
      },
      Timeout: {
        what: 'Excel does not answer.',
        todo: 'See whether a dialog is open in Excel, and try again.',
      },
    },
    other: (code, location) => ({
      what: `Excel reported an error: ${code}${location === null ? '' : ` at ${location}`}.`,
      todo: 'Try again. If it stays, report this code.',
    }),
  },
  files: {
    notFound: (file) => ({ what: `${file} does not exist.`, todo: 'Check the name and the folder.' }),
    notReadable: (file) => ({
      what: `${file} cannot be read.`,
      todo: 'Check whether you have rights to the file.',
    }),
    notWritable: (file) => ({
      what: `${file} cannot be written.`,
      todo: 'Close the file in other programs, or choose another name.',
    }),
    unknownKind: (file) => ({
      what: `${file} is neither .xlsx nor .csv.`,
      todo: 'Save the file as .xlsx in Excel.',
    }),
    alreadyThere: (file) => ({
      what: `${file} is there already and was not overwritten.`,
      todo: 'Move the file, or choose another name or folder.',
    }),
    notAMapping: (file) => ({
      what: `${file} is no mapping of columns.`,
      todo: 'Make one with wvrv check FILE --json MAPPING.json and change that.',
    }),
    emptyFile: (file) => ({
      what: `${file} is empty: there is not a single byte in it.`,
      todo: 'Fetch the file again.',
    }),
    textFile: (file) => ({
      what: `${file} is text (.csv or the like) with the name of a workbook.`,
      todo: 'Name the file .csv, or open it in Excel and save it as .xlsx.',
    }),
    webPage: (file) => ({
      what: `${file} is a web page with the name of a workbook; some systems export like that, and a sign-in page sometimes arrives like that too.`,
      todo: 'Open the file in Excel and save it as .xlsx, or fetch it again while you are signed in.',
    }),
    notAZip: (file) => ({
      what: `${file} is not an Excel workbook.`,
      todo: 'Open the file in Excel and save it as .xlsx.',
    }),
    incomplete: (file) => ({
      what: `${file} stops halfway: copying or fetching it was cut short.`,
      todo: 'Fetch the file again.',
    }),
    tooLarge: (file) => ({
      what: `${file} is too large when unpacked.`,
      todo: 'Remove sheets that are not needed and save again.',
    }),
    tooCompressed: (file) => ({
      what: `${file} becomes hundreds of times larger when unpacked; such a file may have been made to bring a computer down.`,
      todo: 'Ask the sender where it comes from. If you trust it, open it in Excel, remove sheets that are not needed and save it again.',
    }),
    tooManyParts: (file) => ({
      what: `${file} has more parts than any workbook.`,
      todo: 'Open the file in Excel, remove pictures and sheets that are not needed and save it again.',
    }),
    encrypted: (file) => ({
      what: `${file} is encrypted with a password.`,
      todo: 'Open the file in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save a copy.',
    }),
    rightsProtected: (file) => ({
      what: `${file} is encrypted by a sensitivity label or other rights management.`,
      todo: 'Open the file in Excel, choose a label without encryption (Home, Sensitivity) if you may, and save a copy. Otherwise ask the owner.',
    }),
    legacyWorkbook: (file) => ({
      what: `${file} is a workbook in an old format (.xls, or XML Spreadsheet 2003).`,
      todo: 'Open the file in Excel and save it as .xlsx.',
    }),
    binaryWorkbook: (file) => ({
      what: `${file} is a binary workbook (.xlsb).`,
      todo: 'Open the file in Excel and save it as .xlsx.',
    }),
    openDocument: (file) => ({
      what: `${file} is an OpenDocument spreadsheet (.ods).`,
      todo: 'Open the file in Excel or LibreOffice and save it as .xlsx.',
    }),
    notAWorkbook: (file) => ({
      what: `${file} is not an Excel workbook but something else.`,
      todo: 'Choose an .xlsx file.',
    }),
    noWorksheets: (file) => ({
      what: `${file} has no worksheet at all.`,
      todo: 'Open the file in Excel, add a worksheet and save it.',
    }),
    missingPart: (file) => ({
      what: `${file} is incomplete: a part is missing.`,
      todo: 'Open the file in Excel, let it repair and save it.',
    }),
    malformedXml: (file) => ({
      what: `${file} is damaged.`,
      todo: 'Open the file in Excel, let it repair and save it.',
    }),
    damaged: (file) => ({
      what: `${file} is damaged.`,
      todo: 'Open the file in Excel, let it repair and save it.',
    }),
  },
};
