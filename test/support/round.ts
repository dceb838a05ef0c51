// SPDX-License-Identifier: EUPL-1.2

import { municipalityByCode } from '../../src/core/register/municipality-register';
import { cliDictionaryOf } from '../../src/i18n/cli-dictionary';
import type { Language } from '../../src/i18n/dictionary';
import { cellKey, type CellValue } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { FIRST_FIELD, FIRST_LINE } from '../../src/round/template-layout';
import { templateWorkbook } from '../../src/round/template-workbook';

/** Texts that a spreadsheet, a page or a mail program could take for something else. */
export const NASTY = [
  '=HYPERLINK("http://example.nl","klik")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  "'=1",
  '"quoted"',
  '<b onclick="x">vet</b>',
  'https://example.nl/aanmelden',
  "=cmd|' /C calc'!A0",
] as const;

/** What a municipality fills in on one line, in the order of the template. */
export type FilledLine = readonly CellValue[];

/** A plan that has everything. */
export const PLAN: FilledLine = ['Stationsgebied', 2027, 'hard', 30, 20, 20, 30, 0, 5, 2, 0];

/** A template that was filled in and sent back. */
export function filledTemplate(
  code: string,
  lines: readonly FilledLine[],
  { round = '2026-1', language = 'nl' }: { round?: string | null; language?: Language } = {},
): Uint8Array {
  const municipality = municipalityByCode(code);
  if (municipality === null) throw new Error(`No municipality ${code}`);
  const open = openWorkbook(
    templateWorkbook({ municipality, round, texts: cliDictionaryOf(language).template }),
  );
  const [sheet] = open.workbook.sheets;
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      const key = cellKey(FIRST_LINE + row, FIRST_FIELD + column);
      const cell = sheet?.cells.get(key);
      if (cell !== undefined) sheet?.cells.set(key, { ...cell, value });
    });
  });
  return saveWorkbook(open);
}
