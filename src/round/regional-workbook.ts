// SPDX-License-Identifier: EUPL-1.2

import { createWorkbook } from '../ooxml/create-workbook';
import { emptySheet } from '../ooxml/empty-sheet';
import { saveWorkbook } from '../ooxml/save-workbook';
import { CHOICE_NAMES, NO_CHOICES } from '../core/round/choices';
import type { Consolidation } from '../core/round/consolidate';
import { stockOf } from '../core/register/stock';
import { choicesText } from '../i18n/choices-text';
import { REGION_SHEETS, type RegionSheet } from '../i18n/round-texts';
import type { SheetModel, WorkbookModel } from '../ooxml/model';
import type { MessageWords } from './messages';
import { put, putTitle, setUpPrint, stylesOf } from './paper';
import type { RegionReport } from './region-report';
import { fillReport, REPORT_HEADER } from './report-table';
import { regionTables } from './region-tables';
import { markRound } from './round-mark';

/** Name by which a workbook says how precise its stock is, and half a point: CBS rounds to whole percents. */
const PRECISION_NAME = 'Wvrv_nauwkeurigheid';
const CBS_PRECISION = 0.005;

/**
 * The workbook of a region: its programme with a row per municipality, who handed in what, every finding with its
 * place, the comparisons that were asked for, and a message to each municipality. Every text is a text, wherever it
 * came from.
 *
 * @returns an .xlsx file
 */
export function regionalWorkbook(report: RegionReport, words: MessageWords): Uint8Array {
  const { round: texts } = words;
  const { consolidation } = report;
  const open = createWorkbook({ sheetName: texts.sheets.programme });
  const { workbook } = open;
  const styles = stylesOf(workbook);
  const tables = regionTables(report, words);
  const title = texts.regionTitle(consolidation.round);
  const wanted = REGION_SHEETS.filter((sheet) => tables[sheet] !== null);
  wanted.forEach((role, index) => {
    const sheet = sheetOf(workbook, role, texts.sheets[role], index);
    const isProgramme = role === 'programme';
    const note = [texts.notes[role], ...(isProgramme ? countsBy(consolidation, words) : [])].join(' ');
    putTitle(sheet, styles, isProgramme ? title : texts.titles[role], note);
    const table = tables[role];
    if (table !== null) {
      const total = isProgramme ? texts.regionTotal : null;
      const name = `Wvrv_${texts.sheets[role]}`;
      fillReport(sheet, styles, { id: index + 1, name, ...table, nothing: texts.nothing[role], total });
    }
    setUpPrint(workbook, sheet, { landscape: true, headerRows: REPORT_HEADER + 1, name: title });
    if (role === 'received') statePrecision(workbook, sheet, report, words);
  });
  workbook.properties = { ...workbook.properties, title, subject: consolidation.round ?? '' };
  markRound(workbook, { round: consolidation.round, template: null });
  return saveWorkbook(open);
}

/** What was chosen for all submissions: the figures depend on it. */
function countsBy({ chosen }: Consolidation, { round, plan }: MessageWords): readonly string[] {
  const names = CHOICE_NAMES.filter((name) => chosen[name] !== undefined);
  return names.length === 0 ? [] : [round.countsBy(choicesText(names, { ...NO_CHOICES, ...chosen }, plan))];
}

function sheetOf(workbook: WorkbookModel, role: RegionSheet, name: string, index: number): SheetModel {
  const present = workbook.sheets[index];
  if (present !== undefined) return present;
  const sheet = emptySheet(role, name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** Where a municipality left CBS's stock as it was, its class can be uncertain; the add-in reads the name. */
function statePrecision(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { consolidation }: RegionReport,
  { round }: MessageWords,
): void {
  const isByCbs = consolidation.municipalities.some(
    ({ code, submitted }) =>
      submitted !== null && submitted.figures.socialStock === (stockOf(code)?.socialStock ?? null),
  );
  if (!isByCbs) return;
  const styles = stylesOf(workbook);
  put(sheet, [2, 0], round.precision, styles.note);
  put(sheet, [2, 4], CBS_PRECISION, { ...styles.note, numberFormat: '0.0%', horizontal: 'Left' });
  const formula = `'${sheet.name}'!$E$3`;
  workbook.names.push({ name: PRECISION_NAME, scope: null, formula, visible: true, comment: '' });
}
