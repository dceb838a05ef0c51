// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../../src/core/plan/plan';
import { WriteRefused } from '../../../src/core/plan/refusal';
import { applyPlan } from '../../../src/excel/write/apply-plan';
import { removeOutput } from '../../../src/excel/write/remove-output';
import { frozenRound } from '../../../src/core/round/frozen';
import { freezeRound } from '../../../src/excel/write/freeze-round';
import { dictionaryOf } from '../../../src/i18n/languages';
import { calculated, openInExcel, written } from '../add-in';
import type { LoggedHost } from '../add-in';
import { columnLetters } from '../../../src/ooxml/address';
import { cellKey, MAX_COLUMNS } from '../../../src/ooxml/model';
import type { SheetModel, WorkbookModel } from '../../../src/ooxml/model';
import {
  addSheetTo,
  formatFreeCells,
  placedProgramme,
  PROGRAMME_HEADERS,
  PROGRAMME_ROWS,
  putRows,
} from '../programme-place';
import type { ProgrammePlacement } from '../programme-place';
import { asQueryResult } from '../query-result';

/** Something the add-in does to a workbook, from a state in which it can be done again and again. */
export interface Operation {
  readonly name: string;
  /** The workbook before. */
  readonly bytes: Uint8Array;
  readonly run: () => Promise<unknown>;
  /** The same, from whatever the workbook is by then. */
  readonly anew: () => Promise<unknown>;
  /** The table can have no columns of ours. */
  readonly hasNoRoom?: true;
}

type Request = Parameters<typeof calculated>[0];

async function planned(request?: Request): Promise<WritePlan> {
  const { result } = await calculated(request);
  if (result === null) throw new Error('There is no programme in this workbook');
  return result.plan;
}

/** Writing, with a plan that was made from the workbook as it is. */
async function writing(name: string, host: LoggedHost, request?: Request): Promise<Operation> {
  const bytes = host.save();
  openInExcel(bytes);
  const plan = await planned(request);
  return { name, bytes, run: () => applyPlan(plan), anew: () => written(request) };
}

async function writtenOnce(placement: ProgrammePlacement): Promise<LoggedHost> {
  const host = openInExcel(placedProgramme(placement));
  await written();
  return openInExcel(host.save());
}

/** So few municipalities that each trial is quick, and more than one. */
const ROWS = PROGRAMME_ROWS.slice(0, 2);
const TABLE: ProgrammePlacement = { rows: ROWS, hasTotals: true, also: surroundings };
/** Its last column is the last one of the sheet: columns of ours have no room. */
const EDGE: ProgrammePlacement = { ...TABLE, column: MAX_COLUMNS - PROGRAMME_HEADERS.length };
const PLAIN: ProgrammePlacement = { rows: ROWS, table: null, also: surroundings };

/** What the user has around the programme: formats, notes, hidden rows, a sheet that refers to it. */
function surroundings(workbook: WorkbookModel, sheet: SheetModel): void {
  const { defaultFormat } = workbook;
  const figures = columnLetters((sheet.tables[0]?.range.column ?? 1) + 6);
  formatFreeCells(workbook, sheet);
  putRows(sheet, defaultFormat, 10, 17, [['onder de kolommen', 3]]);
  putRows(sheet, { ...defaultFormat, fill: '#DDEEFF', numberFormat: '0.00' }, 12, 1, [[1.5, 'links']]);
  const other = addSheetTo(workbook, 'Anders');
  putRows(other, defaultFormat, 0, 0, [
    ['som', 'vast'],
    [null, 7],
  ]);
  other.cells.set(cellKey(1, 0), {
    value: 23_100,
    formula: `SUM(Blad!${figures}4:${figures}5)`,
    format: defaultFormat,
  });
  other.rows.set(4, { height: null, hidden: true, format: null });
  workbook.names.push({
    name: 'mijn_cel',
    scope: null,
    formula: `Blad!$${figures}$4`,
    visible: true,
    comment: 'van mij',
  });
}

/** Other words in the first scenario, two more of them, a line of the ledger and an agreement; pasted, not typed. */
async function fillIn(host: LoggedHost): Promise<void> {
  const scenarios = host.workbook.sheets.find(({ name }) => name === 'Wvrv Varianten');
  const table = scenarios?.tables[0]?.range;
  if (table === undefined) throw new Error('There are no scenarios');
  const row = (index: number): number => table.row + 2 + index;
  const pasted = [
    ['Wvrv Varianten', `A${row(0)}`, 'Van mij'],
    ['Wvrv Varianten', `D${row(0)}`, 'ingediend programma'],
    ['Wvrv Varianten', `A${row(7)}`, 'Nog een'],
    ['Wvrv Varianten', `E${row(7)}`, 'ruimte'],
    ['Wvrv Varianten', `A${row(8)}`, 'Niet te lezen'],
    ['Wvrv Varianten', `E${row(8)}`, 'onzin'],
    ['Wvrv Uitruil', 'A5', 'Haarlem'],
    ['Wvrv Afspraken', 'A5', 'regio'],
    ['Wvrv Afspraken', 'D5', 900],
  ] as const;
  await host.Excel.run(async ({ workbook }) => {
    for (const [sheet, address, content] of pasted) {
      workbook.worksheets.getItem(sheet).getRange(address).values = [[content]];
    }
    await workbook.context.sync();
  });
}

/** What somebody did may be a reason to refuse: then nothing is removed. */
async function removedIfAllowed(): Promise<void> {
  await removeOutput().catch((error: unknown) => {
    if (!(error instanceof WriteRefused)) throw error;
  });
}

/** Everything the add-in does that changes a workbook, and reading, which does not. */
export const OPERATIONS: readonly (() => Promise<Operation>)[] = [
  () =>
    Promise.resolve({
      name: 'reading and calculating',
      bytes: placedProgramme(TABLE),
      run: () => planned(),
      anew: () => planned(),
    }),
  () => writing('a first write, table', openInExcel(placedProgramme(TABLE))),
  () => writing('a first write, plain cells', openInExcel(placedProgramme(PLAIN))),
  async () => {
    const host = await writtenOnce(TABLE);
    host.editCell('Blad', 'H4', '2000');
    return writing('other figures, table', host);
  },
  async () => {
    const host = await writtenOnce(PLAIN);
    host.editCell('Blad', 'H4', '2000');
    host.editCell('Blad', 'B6', 'GM0394');
    host.editCell('Blad', 'C6', 'Haarlemmermeer');
    return writing('another municipality, plain cells', host);
  },
  async () => {
    const host = await writtenOnce(TABLE);
    return writing('columns that go', host, { columns: [] });
  },
  async () => {
    const host = await writtenOnce(TABLE);
    return { name: 'removing, table', bytes: host.save(), run: removeOutput, anew: removedIfAllowed };
  },
  async () => {
    const host = await writtenOnce(PLAIN);
    return { name: 'removing, plain cells', bytes: host.save(), run: removeOutput, anew: removedIfAllowed };
  },
  async () => {
    const host = await writtenOnce(TABLE);
    await host.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Wvrv Gemeenten').copy('Beginning').name = 'Vorige stand';
      await workbook.context.sync();
    });
    host.editCell('Blad', 'H4', '2000');
    return writing('other figures, beside a copy of a sheet of ours', host);
  },
  async () => ({
    ...(await writing('a first write, table at the edge of the sheet', openInExcel(placedProgramme(EDGE)))),
    hasNoRoom: true,
  }),
  () => writing('a first write, result of a query', openInExcel(asQueryResult(placedProgramme(TABLE)))),
  async () => {
    const host = await writtenOnce(TABLE);
    return writing('scenarios for the first time', host, { scenarios: true });
  },
  async () => {
    const host = openInExcel(placedProgramme(TABLE));
    await written({ scenarios: true });
    await fillIn(host);
    return writing('scenarios, filled in by the user', openInExcel(host.save()));
  },
  async () => {
    const host = await writtenOnce(TABLE);
    return { name: 'freezing a round', bytes: host.save(), run: await freezing(), anew: frozenIfNotYet };
  },
];

/** Freezing a round, of the figures as they are now. */
async function freezing(): Promise<() => Promise<void>> {
  const { result, reading } = await calculated();
  if (result === null) throw new Error('There is no programme in this workbook');
  const { municipalityTable } = reading;
  const texts = dictionaryOf('nl').plan;
  const frozen = frozenRound(result.outcome, {
    round: '2026-1',
    takenAt: '2026-11-22',
    texts,
    municipalityTable,
  });
  return () => freezeRound(frozen);
}

/** The same, unless it came to its end before. */
async function frozenIfNotYet(): Promise<void> {
  try {
    await (
      await freezing()
    )();
  } catch (error) {
    const isThere = error instanceof WriteRefused && error.refusal.code === 'nameTaken';
    if (!isThere) throw error;
  }
}
