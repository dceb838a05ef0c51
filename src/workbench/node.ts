// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorkbook } from '../ooxml/create-workbook';
import type { WorkbookModel } from '../ooxml/model';
import { openWorkbook } from '../ooxml/open-workbook';
import { saveWorkbook } from '../ooxml/save-workbook';
import { behaviours } from './host/behaviours';
import { createBridge } from './host/bridge';
import type { BridgeOptions } from './host/bridge';
import { loadClientLibrary } from './host/client-library';
import type { ClientLibrary } from './host/client-library';
import { typeInCell } from './host/edit/type-in-cell';
import { createHost } from './host/host';
import type { Host } from './host/host';
import { extractMetadata } from './host/protocol/metadata';
import type { Metadata } from './host/protocol/metadata';
import { settleCalculation } from './host/settle';
import type { UserLocale } from './host/user-locale';

/** How a workbook is opened; `onBatch` answers a batch with an error instead of carrying it out, to test faults. */
export interface ExcelHostOptions extends BridgeOptions {
  /** Newest ExcelApi requirement set to offer; members above it answer ApiNotFound. Default 1.15. */
  readonly requirementSet?: string;
  /** File name shown as `workbook.name`. */
  readonly fileName?: string;
  /** Open for reading only: every change answers AccessDenied. */
  readonly readOnly?: boolean;
  /** Takes the file of a workbook that the add-in opens besides this one; null is an empty one. */
  readonly onOpened?: (file: Uint8Array | null) => void;
}

/** A workbook open in an Excel of our own, with Office.js connected to it. */
export interface ExcelHost extends ClientLibrary {
  readonly workbook: WorkbookModel;
  /** The workbook as an .xlsx file. */
  save(): Uint8Array;
  /** Types a text in a cell as the user would: events say so, formulas are recalculated. */
  editCell(sheet: string, address: string, text: string, locale?: UserLocale): void;
  /** While true every request fails with InvalidOperationInCellEditMode. */
  cellEditMode: boolean;
  /** While true every request fails with HostBusy. */
  isBusy: boolean;
  /** While true every change fails with AccessDenied, as in a file that was opened for reading only. */
  isReadOnly: boolean;
}

const LIBRARY = 'excel-web-16.00.js';
const LIBRARY_DEBUG = 'excel-web-16.00.debug.js';
const NEWEST_SET = '1.15';

interface Library {
  readonly source: string;
  readonly metadata: Metadata;
}
let library: Library | null = null;

/** The library of the installed package `@microsoft/office-js`, read once. */
function readLibrary(): Library {
  if (library) return library;
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  library = {
    source: readFileSync(join(folder, LIBRARY), 'utf8'),
    metadata: extractMetadata(readFileSync(join(folder, LIBRARY_DEBUG), 'utf8')),
  };
  return library;
}

/**
 * Opens a workbook in a host of its own and loads the real Office.js library against it. Each call is independent of
 * every other.
 *
 * @param file bytes of an .xlsx file; without it a new workbook with one sheet, `Sheet1`
 * @throws FileError when the bytes are no workbook
 * @example
 * const host = createExcelHost();
 * await host.Excel.run(async (context) => {
 *   context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["Duur"]];
 * });
 * writeFileSync("uit.xlsx", host.save());
 */
export function createExcelHost(file?: Uint8Array, options: ExcelHostOptions = {}): ExcelHost {
  const open = file ? openWorkbook(file) : createWorkbook({ sheetName: 'Sheet1' });
  const host: Host = createHost(open.workbook, {
    fileName: options.fileName ?? 'Book1.xlsx',
    ceiling: options.requirementSet ?? NEWEST_SET,
    readOnly: options.readOnly ?? false,
    openWorkbook: options.onOpened ?? (() => undefined),
  });
  const { source, metadata } = readLibrary();
  const bridge = createBridge(host, metadata, behaviours, options);
  const client = loadClientLibrary(source, bridge.native);
  return {
    ...client,
    workbook: open.workbook,
    save: () => saveWorkbook(open),
    editCell(sheet, address, text, locale) {
      typeInCell(host, sheet, address, text, locale);
      settleCalculation(host);
      bridge.deliverEvents();
    },
    get cellEditMode() {
      return bridge.cellEditMode;
    },
    set cellEditMode(value) {
      bridge.cellEditMode = value;
    },
    get isBusy() {
      return bridge.isBusy;
    },
    set isBusy(value) {
      bridge.isBusy = value;
    },
    get isReadOnly() {
      return host.readOnly;
    },
    set isReadOnly(value) {
      host.readOnly = value;
    },
  };
}
