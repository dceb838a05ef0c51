// SPDX-License-Identifier: EUPL-1.2

/** Why nothing was written; the workbook is as it was. */
export interface RefusalData {
  /** The workbook's structure is protected: sheets cannot be added. */
  workbookProtected: Readonly<Record<string, never>>;
  /** A sheet of ours was protected by somebody. */
  sheetProtected: { sheet: string };
  /** The user has a sheet, table or name with the name that ours would get. */
  nameTaken: { kind: 'sheet' | 'table' | 'name'; name: string };
  /** Our sheet would need more rows than Excel has. */
  tooManyRows: { sheet: string; rows: number };
  /** Cells that ours would go in were filled meanwhile. */
  cellsInUse: { sheet: string; address: string };
  /** The programme's table is not where it was read any more. */
  programmeMoved: { table: string };
  /** Cells of ours that the user fills in say something else than was calculated with; `address` is the first. */
  inputChanged: { sheet: string; address: string; count: number };
  /** The user has columns of his own to the right of ours in his table: taking ours out would move them. */
  columnsEnclosed: { table: string };
  /** Cells that were to be mended hold something else by now, or a formula; `address` is the first. */
  cellsChanged: { sheet: string; address: string; count: number };
  /** A written formula did not come to what was calculated. */
  notReconciled: { sheet: string; address: string; expected: string; found: string; count: number };
}

export type RefusalCode = keyof RefusalData;

/** What the write ended with. */
export type Refusal = {
  [Code in RefusalCode]: { readonly code: Code; readonly data: RefusalData[Code] };
}[RefusalCode];

/** Thrown when a plan cannot be carried out; everything has been put back by then. */
export class WriteRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'WriteRefused';
  }
}
