// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../../programme/field';
import { inputHeader, type InputColumn } from '../figures/sheet';
import { wholeColumn } from '../reference';
import { quoteText } from '../text';
import type { PlanTexts } from '../texts';
import type { MunicipalityColumn } from './columns';
import type { FigureReader } from './figure-reader';

interface SheetContext {
  /** Fields of which there are figures. */
  readonly fields: ReadonlySet<CountField>;
  readonly own: Readonly<Record<MunicipalityColumn, string>>;
  readonly texts: PlanTexts;
}

/**
 * Reads our sheet of figures, adding up by municipality: for programmes of which Excel's own cells are not
 * what is calculated with. Nothing filled in is blank, never 0.
 */
export function inputSheetReader({ fields, own, texts }: SheetContext): FigureReader {
  const { inputTable, words } = texts;
  const column = (name: InputColumn): string => wholeColumn(inputTable, inputHeader(name, texts));
  const invalid = quoteText(words.invalid);
  const where = `${column('code')},${own.code},${column('counts')},1`;
  const sum = (field: CountField): string => `SUMIFS(${column(field)},${where})`;
  const filled = (field: CountField): string => `COUNTIFS(${where},${column(field)},">=-1E+300")`;
  const wrong = (field: CountField): string => `COUNTIFS(${where},${column(field)},${invalid})`;
  return {
    sourceRow: `IFERROR(MATCH(${own.code},${column('code')},0),"")`,
    subregion: null,
    has: (field) => fields.has(field),
    value: (field) => `IF(${filled(field)}=0,"",${sum(field)})`,
    read: (field, otherwise) =>
      `IF(${wrong(field)}>0,${invalid},IF(${filled(field)}=0,${otherwise},${sum(field)}))`,
  };
}
