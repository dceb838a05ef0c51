// SPDX-License-Identifier: EUPL-1.2

import { createWorkbook } from '../../src/ooxml/create-workbook';
import { cellKey } from '../../src/ooxml/model';
import type { SheetModel, WorkbookModel } from '../../src/ooxml/model';
import { createCalculation } from '../../src/workbench/host/formula/calculation';
import type { Calculation } from '../../src/workbench/host/formula/calculation';
import { ALL_MUNICIPALITIES, LARGE_HEADERS, largeProgramme, largeRows } from '../support/large-programme';
import { written } from '../support/add-in';
import { addTable } from '../support/table';
import { openCounting } from '../support/traffic';
import { timeInTurn } from './measure';
import type { Task } from './measure';
import type { Bench, Line } from './report';

/** Twenty columns as a programme has them, each by its formula and by the same sum in plain JavaScript. */
type Numbers = Record<string, number>;
interface Column {
  readonly header: string;
  readonly formula: string;
  readonly value: (row: Numbers) => number;
}

const at = (row: Numbers, header: string): number => row[header] ?? 0;
const short = (header: string, needed: string, have: string): Column => ({
  header,
  formula: `MAX(0,[@[${needed}]]-[@[${have}]])`,
  value: (row) => Math.max(0, at(row, needed) - at(row, have)),
});
const part = (header: string, of: string, numerator: number, denominator: number): Column => ({
  header,
  formula: `ROUNDUP([@[${of}]]*${numerator}/${denominator},0)`,
  value: (row) => Math.ceil((at(row, of) * numerator) / denominator),
});
const sum = (header: string, left: string, right: string): Column => ({
  header,
  formula: `[@[${left}]]+[@[${right}]]`,
  value: (row) => at(row, left) + at(row, right),
});
const less = (header: string, left: string, right: string): Column => ({
  header,
  formula: `[@[${left}]]-[@[${right}]]`,
  value: (row) => at(row, left) - at(row, right),
});
const share = (header: string, left: string, right: string): Column => ({
  header,
  formula: `IF([@[${right}]]=0,0,[@[${left}]]/[@[${right}]])`,
  value: (row) => (at(row, right) === 0 ? 0 : at(row, left) / at(row, right)),
});

const COLUMNS: readonly Column[] = [
  sum('Midden', 'Middenhuur', 'Betaalbare koop'),
  sum('Betaalbaar', 'Sociale huur', 'Midden'),
  part('Nodig sociaal', 'Programma', 3, 10),
  part('Nodig midden', 'Programma', 2, 5),
  part('Nodig betaalbaar', 'Programma', 2, 3),
  short('Tekort sociaal', 'Nodig sociaal', 'Sociale huur'),
  short('Tekort midden', 'Nodig midden', 'Midden'),
  short('Tekort betaalbaar', 'Nodig betaalbaar', 'Betaalbaar'),
  less('Netto', 'Programma', 'Sloop'),
  sum('Eraf', 'Sloop sociaal', 'Verkoop sociaal'),
  less('Netto sociaal', 'Sociale huur', 'Eraf'),
  part('Nodig netto', 'Netto', 8, 25),
  short('Tekort netto', 'Nodig netto', 'Netto sociaal'),
  sum('Voorraad straks', 'Woningvoorraad', 'Netto'),
  sum('DAEB straks', 'DAEB-voorraad', 'Netto sociaal'),
  share('Aandeel nu', 'DAEB-voorraad', 'Woningvoorraad'),
  share('Aandeel straks', 'DAEB straks', 'Voorraad straks'),
  less('Stap', 'Aandeel straks', 'Aandeel nu'),
  part('Nodig in voorraad', 'Voorraad straks', 3, 10),
  short('Tekort in voorraad', 'Nodig in voorraad', 'DAEB straks'),
];

const PROGRAMME_COLUMN = LARGE_HEADERS.indexOf('Programma');

interface Sheet {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly calculation: Calculation;
}

/** 342 municipalities with the columns beside them and their sums below, all computed. */
function calculatedSheet(): Sheet {
  const { workbook } = createWorkbook({ sheetName: 'Programma' });
  const { defaultFormat: format } = workbook;
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet');
  const rows = largeRows(ALL_MUNICIPALITIES).map((row) => [...row, ...COLUMNS.map(() => null)]);
  const headers = [...LARGE_HEADERS, ...COLUMNS.map(({ header }) => header)];
  addTable(sheet, format, { id: 1, name: 'Programma', columns: headers }, rows);
  COLUMNS.forEach(({ header, formula }, index) => {
    const column = LARGE_HEADERS.length + index;
    const own = formula.replaceAll('[@', 'Programma[@');
    for (let row = 1; row <= rows.length; row += 1) {
      sheet.cells.set(cellKey(row, column), { value: null, formula: own, format });
    }
    const total = { value: null, formula: `SUM(Programma[${header}])`, format };
    sheet.cells.set(cellKey(rows.length + 2, column), total);
  });
  const calculation = createCalculation(workbook);
  calculation.recalculateAll();
  return { workbook, sheet, calculation };
}

/** Changes one number, another one each time, and brings everything up to date. */
function editTask(header: number): Task {
  const { sheet, calculation } = calculatedSheet();
  let value = 1_000;
  return () => () => {
    const key = cellKey(100, header);
    const cell = sheet.cells.get(key);
    if (cell === undefined) throw new Error('The table has this cell');
    value += 1_000;
    sheet.cells.set(key, { ...cell, value });
    return calculation.recalculate([{ sheetId: sheet.id, row: 100, column: header }]);
  };
}

function plainTask(): Task {
  const rows = largeRows(ALL_MUNICIPALITIES).map((row): Numbers =>
    Object.fromEntries(LARGE_HEADERS.map((header, index) => [header, Number(row[index])])),
  );
  return () => () => {
    const totals: Numbers = {};
    for (const row of rows) {
      for (const { header, value } of COLUMNS) {
        row[header] = value(row);
        totals[header] = at(totals, header) + row[header];
      }
    }
    return totals;
  };
}

/** What the add-in writes for every municipality of the country: a user's edit, and Excel's Ctrl+Alt+F9. */
async function ourWorkbook(): Promise<readonly Task[]> {
  const host = openCounting(largeProgramme(ALL_MUNICIPALITIES));
  await written();
  let value = 1_000;
  const edit = (cell: string): Task => {
    return () => () => {
      value += 1;
      host.editCell('Programma', cell, String(value));
    };
  };
  const everything: Task = () => () =>
    host.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
  return [edit('H2'), edit('B2'), everything];
}

async function run(): Promise<readonly Line[]> {
  const full = calculatedSheet();
  const [number = 0, name = 0, ours = 0] = await timeInTurn(await ourWorkbook());
  const [edit, everything, plain] = await timeInTurn([
    editTask(PROGRAMME_COLUMN),
    () => () => full.calculation.recalculateAll(),
    plainTask(),
  ]);
  const plainText = 'the same in plain JavaScript';
  const unit = 'ms';
  return [
    { what: 'one number changed', measured: edit, against: 'everything', reference: everything, unit },
    { what: 'one number changed', measured: edit, against: plainText, reference: plain, unit },
    { what: 'everything', measured: everything, against: plainText, reference: plain, unit },
    { what: 'ours, one number changed', measured: number, against: 'everything', reference: ours, unit },
    { what: 'ours, one name changed', measured: name, against: 'everything', reference: ours, unit },
  ];
}

export const editing: Bench = {
  name: 'editing',
  title: `recalculation of ${ALL_MUNICIPALITIES} × ${COLUMNS.length} formulas and their sums`,
  run,
};
