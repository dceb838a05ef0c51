// SPDX-License-Identifier: EUPL-1.2

import type { Content, SheetContent, TableContent } from '../../../src/core/sheet/content';
import { findProgramme } from '../../../src/core/form/find-programme';
import { readProgramme } from '../../../src/core/form/read-programme';
import type { ReadProgramme } from '../../../src/core/programme/read-rows';

/** A visible sheet `Programma` with these contents from A1. */
export function sheetOf(
  rows: readonly (readonly Content[])[],
  changes: Partial<SheetContent> = {},
): SheetContent {
  return {
    name: 'Programma',
    isVisible: true,
    isProtected: false,
    copyOf: null,
    isFiltered: false,
    origin: { row: 0, column: 0 },
    rows,
    tables: [],
    ...changes,
  };
}

/** An Excel table with headers, by default the first two rows of two columns from A1. */
export function tableOf(changes: Partial<TableContent> = {}): TableContent {
  return {
    name: 'Tabel1',
    header: { row: 0, column: 0 },
    columns: 2,
    dataRows: 1,
    hasTotals: false,
    isFiltered: false,
    ...changes,
  };
}

/** Reads the programme on a sheet that has one. */
export function readSheet(sheet: SheetContent): ReadProgramme {
  const { source } = findProgramme([sheet]);
  const read = source === null ? null : readProgramme([sheet], source);
  if (read === null) throw new Error('No programme on this sheet');
  return read;
}

/** Findings as `code@sheet!address`. */
export function placed(findings: ReadProgramme['findings']): readonly string[] {
  return findings.map(
    ({ code, place }) => `${code}@${place === null ? '' : `${place.sheet}!${place.address}`}`,
  );
}
