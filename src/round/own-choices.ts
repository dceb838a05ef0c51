// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../core/finding/finding';
import { finding } from '../core/finding/severity';
import { readChoices } from '../core/plan/choice-values';
import type { ParameterCell } from '../core/plan/parameter-names';
import { LANGUAGE_MARK, sheetMark } from '../core/plan/roles';
import type { Choices } from '../core/round/choices';
import { contentText, isBlank, type Content } from '../core/sheet/content';
import { dictionaryOf, isLanguage } from '../i18n/languages';
import { parseCell } from '../ooxml/address';
import { cellKey, type WorkbookModel } from '../ooxml/model';
import { nameText, workbookName } from './workbook-names';

/** `'Wvrv Parameters'!$C$12` */
const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/;

/** What a workbook says itself, and the cells that cannot be what they are for. */
export interface OwnChoices {
  /** Null when the add-in never wrote in it. */
  readonly choices: Choices | null;
  readonly findings: readonly Finding[];
}

/** What counts and how it is read by the sheet with parameters of a workbook, as the add-in reads it in Excel. */
export function ownChoices(workbook: WorkbookModel): OwnChoices {
  const language = nameText(workbook, LANGUAGE_MARK);
  const isWritten = workbookName(workbook, sheetMark('parameters')) !== null;
  if (!isWritten || !isLanguage(language)) return { choices: null, findings: [] };
  const { plan } = dictionaryOf(language);
  const findings: Finding[] = [];
  const report = (parameter: ParameterCell): void => {
    const { content, place } = cellOf(workbook, plan.parameterNames[parameter]);
    const said = { name: plan.parameterNames[parameter], text: contentText(content) };
    findings.push(finding('invalidParameter', place, said));
  };
  const contentOf = (parameter: ParameterCell): Content =>
    cellOf(workbook, plan.parameterNames[parameter]).content;
  const { counting, reading } = readChoices(contentOf, plan, report);
  const blank = contentOf('blankIsExpensive');
  if (!isBlank(blank) && blank !== 0 && blank !== 1) report('blankIsExpensive');
  return {
    choices: { ...counting, ...reading, blankExpensive: blank === 1 ? 'expensive' : 'unknown' },
    findings,
  };
}

function cellOf(workbook: WorkbookModel, name: string) {
  const [, quoted, bare, column = '', row = ''] =
    ONE_CELL.exec(workbookName(workbook, name)?.formula ?? '') ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? bare;
  const sheet = workbook.sheets.find((one) => one.name === sheetName);
  const cell = parseCell(`${column}${row}`);
  if (sheet === undefined || cell === null) return { content: null, place: null };
  const content: Content = sheet.cells.get(cellKey(cell.row, cell.column))?.value ?? null;
  return { content, place: { sheet: sheet.name, address: `${column}${row}` } };
}
