// SPDX-License-Identifier: EUPL-1.2

import type { Form } from '../form/mapping';
import type { Meaning } from '../header/meaning';
import type { RegisteredMunicipality } from '../register/municipality-register';
import type { ProgrammeField } from './field';

/** A column of the user's table that is used. */
export interface SourceColumn {
  /** On the sheet, counted from zero. */
  readonly column: number;
  /** As it stands in the header cell. */
  readonly header: string;
}

/** A column of the user's table with what its figures are. */
export interface MappedSourceColumn extends SourceColumn {
  readonly meaning: Meaning;
}

/** Where the programme stands in the workbook. Rows and columns are those of the sheet, counted from zero. */
export interface ProgrammeSource {
  readonly form: Form;
  readonly sheet: string;
  /** Name of the Excel table, or null for plain cells under a row of headers. */
  readonly table: string | null;
  /** The lowest row of the header, and how many rows the header has. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** First row of data and how many there are, without a totals row. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly hasTotals: boolean;
  /** The first column of each field of a programme. */
  readonly columns: Readonly<Partial<Record<ProgrammeField, SourceColumn>>>;
  /** The municipality of all rows, where a title or the name of the sheet says it and no column does. */
  readonly municipality?: RegisteredMunicipality;
  /** Every column that is read. */
  readonly mapped: readonly MappedSourceColumn[];
}

/** A programme's place after its rows were read. */
export interface ReadSource extends ProgrammeSource {
  /** Cells of the key column that are filled in, whether or not they name a municipality. */
  readonly keyCellCount: number;
}

/** The columns the user's cells are looked up by, in the order they are tried. */
export type KeyField = 'code' | 'name';

/** How a municipality is found back in the user's table: the exact content of its key cell. */
export interface SourceKey {
  readonly code: string;
  readonly field: KeyField;
  readonly content: string | number;
  /** Row on the sheet, counted from zero; the first one where there are more. */
  readonly row: number;
  /** How often this content stands in the column. */
  readonly occurrences: number;
}
