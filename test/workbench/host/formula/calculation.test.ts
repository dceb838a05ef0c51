// SPDX-License-Identifier: EUPL-1.2
import type { CellValue, WorkbookModel } from '../../../../src/ooxml/model';
import { cellKey } from '../../../../src/ooxml/model';
import { createCalculation } from '../../../../src/workbench/host/formula/calculation';
import type { Content } from './workbook';
import { addName, addTable, at, cellAt, fill, put, sheetOf, workbookOf } from './workbook';

/** A workbook of one sheet with some cells by address. */
function withCells(cells: Readonly<Record<string, Content>>): WorkbookModel {
  const workbook = workbookOf('Blad1');
  for (const [address, content] of Object.entries(cells)) {
    put(workbook, at(workbook, 'Blad1', address), content);
  }
  return workbook;
}

function valueOf(workbook: WorkbookModel, address: string, sheet = 'Blad1'): CellValue | undefined {
  return cellAt(workbook, sheet, address)?.value;
}

/** Puts a value in a cell as a file does: beside its formula. */
function trustValue(workbook: WorkbookModel, address: string, value: CellValue): void {
  const { row, column } = at(workbook, 'Blad1', address);
  const { cells } = sheetOf(workbook, 'Blad1');
  const cell = cells.get(cellKey(row, column));
  if (cell !== undefined) {
    cells.set(cellKey(row, column), { ...cell, value });
  }
}

function addresses(workbook: WorkbookModel, ...list: readonly string[]) {
  return list.map((address) => at(workbook, 'Blad1', address));
}

describe('what is recomputed', () => {
  test('only what depends on the change; values from the file are trusted', () => {
    const workbook = withCells({ A1: 1, A2: 5, B1: '=A1*2', B2: '=A2*2', C1: '=SUM(B1:B2)' });
    trustValue(workbook, 'B1', 2);
    trustValue(workbook, 'B2', 999);
    trustValue(workbook, 'C1', 1001);
    const calculation = createCalculation(workbook);

    put(workbook, at(workbook, 'Blad1', 'A1'), 3);
    const { changed } = calculation.recalculate(addresses(workbook, 'A1'));

    expect(changed).toEqual(addresses(workbook, 'B1', 'C1'));
    expect(valueOf(workbook, 'C1')).toBe(6 + 999);
  });

  test('a changed formula follows its new cells and forgets the old ones', () => {
    const workbook = withCells({ A1: 1, A2: 2, B1: '=A1' });
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    put(workbook, at(workbook, 'Blad1', 'B1'), '=A2');
    calculation.recalculate(addresses(workbook, 'B1'));
    put(workbook, at(workbook, 'Blad1', 'A1'), 10);
    expect(calculation.recalculate(addresses(workbook, 'A1')).changed).toEqual([]);
    put(workbook, at(workbook, 'Blad1', 'A2'), 20);
    calculation.recalculate(addresses(workbook, 'A2'));
    expect(valueOf(workbook, 'B1')).toBe(20);
  });

  test('a constant in the place of a formula stays, whatever changed with it', () => {
    const workbook = withCells({ A1: 1, B1: '=A1' });
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    put(workbook, at(workbook, 'Blad1', 'A1'), 2);
    put(workbook, at(workbook, 'Blad1', 'B1'), 'vast');
    calculation.recalculate(addresses(workbook, 'A1', 'B1'));
    expect(valueOf(workbook, 'B1')).toBe('vast');
  });

  test('an unchanged result is not reported', () => {
    const workbook = withCells({ A1: 1, B1: '=A1>0' });
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    put(workbook, at(workbook, 'Blad1', 'A1'), 2);
    expect(calculation.recalculate(addresses(workbook, 'A1')).changed).toEqual([]);
  });

  test('SUMIF also depends on the cells its third argument stretches over', () => {
    const workbook = withCells({ A1: 'x', A2: 'x', B1: 1, B2: 2, C1: '=SUMIF(A1:A2,"x",B1)' });
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    put(workbook, at(workbook, 'Blad1', 'B2'), 20);
    calculation.recalculate(addresses(workbook, 'B2'));
    expect(valueOf(workbook, 'C1')).toBe(21);
  });

  test('a range with a computed end also depends on the cells in between', () => {
    const workbook = withCells({ A1: 1, B2: 2, C3: 4, E1: '=SUM(A1:INDEX(C1:C3,3))' });
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    put(workbook, at(workbook, 'Blad1', 'B2'), 20);
    calculation.recalculate(addresses(workbook, 'B2'));
    expect(valueOf(workbook, 'E1')).toBe(25);
  });

  test('a name leads to the cells behind it, relative ones as seen from the formula', () => {
    const workbook = workbookOf('Blad1', "Scenario's '26");
    addName(workbook, 'Norm', "'Scenario''s ''26'!$A$1");
    addName(workbook, 'Links', 'Blad1!XFD1');
    fill(workbook, "Scenario's '26", 'A1', [[3]]);
    fill(workbook, 'Blad1', 'A1', [[7, '=Norm*Links']]);
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    expect(valueOf(workbook, 'B1')).toBe(21);
    put(workbook, at(workbook, "Scenario's '26", 'A1'), 4);
    calculation.recalculate([at(workbook, "Scenario's '26", 'A1')]);
    expect(valueOf(workbook, 'B1')).toBe(28);
  });

  test('a name of the sheet goes before that of the workbook', () => {
    const workbook = workbookOf('Blad1', 'Blad2');
    addName(workbook, 'Norm', '1');
    addName(workbook, 'Norm', '2', '2');
    fill(workbook, 'Blad1', 'A1', [['=Norm', '=Blad2!Norm']]);
    fill(workbook, 'Blad2', 'A1', [['=Norm']]);
    createCalculation(workbook).recalculateAll();
    expect(valueOf(workbook, 'A1')).toBe(1);
    expect(valueOf(workbook, 'B1')).toBe(2);
    expect(valueOf(workbook, 'A1', 'Blad2')).toBe(2);
  });

  test('after a table grew, formulas over it are computed anew', () => {
    const workbook = workbookOf('Blad1');
    fill(workbook, 'Blad1', 'A1', [['n'], [1], [2], [4]]);
    const table = addTable(workbook, 'Blad1', 'T', { row: 0, column: 0, rows: 3, columns: 1 }, false);
    fill(workbook, 'Blad1', 'C1', [['=SUM(T[n])']]);
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    expect(valueOf(workbook, 'C1')).toBe(3);
    table.range = { ...table.range, rows: 4 };
    calculation.structureChanged();
    calculation.recalculate([]);
    expect(valueOf(workbook, 'C1')).toBe(7);
  });
});

describe('circular references', () => {
  it.each([
    ['itself', { A1: '=A1+1' }, ['A1']],
    ['two cells', { A1: '=B1', B1: '=A1' }, ['A1', 'B1']],
    ['a range around itself', { A1: 1, A2: '=SUM(A1:A3)' }, ['A2']],
    ['a long way', { A1: '=SUM(B1:B2)', B2: '=C1', C1: '=A1*2' }, ['A1', 'B2', 'C1']],
  ])('over %s are reported and 0', (_, cells: Readonly<Record<string, Content>>, circle) => {
    const workbook = withCells({ ...cells, E1: `=${circle[0] ?? ''}+5` });
    const { circular } = createCalculation(workbook).recalculateAll();
    const byCell = (cell: { row: number; column: number }) => cellKey(cell.row, cell.column);
    expect(circular.map(byCell).sort()).toEqual(
      addresses(workbook, ...circle)
        .map(byCell)
        .sort(),
    );
    circle.forEach((address) => {
      expect(valueOf(workbook, address)).toBe(0);
    });
    expect(valueOf(workbook, 'E1')).toBe(5);
  });

  test('asking only for the shape of a range that holds the formula is none', () => {
    const workbook = withCells({ A3: '=ROWS(A1:A5)+ROW(A3)' });
    expect(createCalculation(workbook).recalculateAll().circular).toEqual([]);
    expect(valueOf(workbook, 'A3')).toBe(8);
  });

  test('are gone when the circle is broken', () => {
    const workbook = withCells({ A1: '=B1+1', B1: '=A1' });
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    put(workbook, at(workbook, 'Blad1', 'B1'), 4);
    expect(calculation.recalculate(addresses(workbook, 'B1')).circular).toEqual([]);
    expect(valueOf(workbook, 'A1')).toBe(5);
  });
});

describe('what is not imitated', () => {
  it.each([
    ['=XLOOKUP(1,A1:A2,A1:A2)', 'XLOOKUP'],
    ['=IF(TRUE,1,OFFSET(A1,1,0))', 'OFFSET'],
    ['=LET(x,1,x)', 'LET'],
    ['=A1#', 'spilled range'],
    ['=A1:A2', 'spill'],
    ['=A1:A2*2', 'spill'],
    ['=Onleesbaar', 'formula that cannot be read: 1 +'],
    ['=Rond', 'name that refers to itself: Rond'],
  ])('%s keeps the value it had and is reported', (formula, functionName) => {
    const workbook = withCells({ A1: 1, A2: 2 });
    addName(workbook, 'Onleesbaar', '1 +');
    addName(workbook, 'Rond', 'Rond+1');
    fill(workbook, 'Blad1', 'C1', [[formula, '=C1+1']]);
    trustValue(workbook, 'C1', 41);
    const { unsupported } = createCalculation(workbook).recalculateAll();
    expect(unsupported).toEqual([{ address: at(workbook, 'Blad1', 'C1'), functionName }]);
    expect(valueOf(workbook, 'C1')).toBe(41);
    expect(valueOf(workbook, 'D1')).toBe(42);
  });

  test('is #NAME? when there was no value', () => {
    const workbook = withCells({ A1: '=BESTAATNIET(1)' });
    createCalculation(workbook).recalculateAll();
    expect(valueOf(workbook, 'A1')).toEqual({ error: '#NAME?' });
  });

  test('is reported again when a cell it refers to changes', () => {
    const workbook = withCells({ A1: 1, B1: '=OFFSET(A1,0,0)' });
    const calculation = createCalculation(workbook);
    expect(calculation.recalculate(addresses(workbook, 'A1')).unsupported).toHaveLength(1);
  });
});

describe('array formulas', () => {
  const withArray = (formula: string, rows: number, columns: number): WorkbookModel => {
    const workbook = withCells({ A1: 1, A2: 2, A3: 3 });
    put(workbook, at(workbook, 'Blad1', 'C1'), formula);
    const { cells } = sheetOf(workbook, 'Blad1');
    const cell = cells.get(cellKey(0, 2));
    if (cell !== undefined) {
      cells.set(cellKey(0, 2), { ...cell, array: { row: 0, column: 2, rows, columns } });
    }
    return workbook;
  };

  test('fill their range, #N/A where the array is too short', () => {
    const workbook = withArray('=A1:A3*10', 4, 2);
    createCalculation(workbook).recalculateAll();
    expect(['C1', 'D1', 'C3', 'C4'].map((address) => valueOf(workbook, address))).toEqual([
      10,
      10,
      30,
      { error: '#N/A' },
    ]);
  });

  test('reach formulas that read any cell they fill', () => {
    const workbook = withArray('=A1:A3*10', 3, 1);
    fill(workbook, 'Blad1', 'E1', [['=C3+1']]);
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    put(workbook, at(workbook, 'Blad1', 'A3'), 9);
    calculation.recalculate(addresses(workbook, 'A3'));
    expect(valueOf(workbook, 'E1')).toBe(91);
  });

  test('evaluate conditions element by element', () => {
    const workbook = withArray('=SUM(IF(A1:A3>1,A1:A3))', 1, 1);
    createCalculation(workbook).recalculateAll();
    expect(valueOf(workbook, 'C1')).toBe(5);
  });
});

describe('size', () => {
  test('a chain of 20,000 cells does not exhaust the stack, from either end', () => {
    const workbook = workbookOf('Blad1');
    const length = 20_000;
    fill(workbook, 'Blad1', 'A1', [
      ...Array.from({ length: length - 1 }, (_, index) => [`=A${index + 2}+1`]),
      [1],
    ]);
    const calculation = createCalculation(workbook);
    calculation.recalculateAll();
    expect(valueOf(workbook, 'A1')).toBe(length);
    put(workbook, at(workbook, 'Blad1', `A${length}`), 2);
    expect(calculation.recalculate(addresses(workbook, `A${length}`)).changed).toHaveLength(length - 1);
    expect(valueOf(workbook, 'A1')).toBe(length + 1);
  });

  test('many formulas may read one long range', () => {
    const workbook = workbookOf('Blad1');
    const rows = 100_000;
    fill(
      workbook,
      'Blad1',
      'A1',
      Array.from({ length: rows }, (_, index) => [index + 1, index % 7]),
    );
    fill(
      workbook,
      'Blad1',
      'D1',
      Array.from({ length: 7 }, (_, index) => [
        index,
        `=SUMIFS(A$1:A$100000,B$1:B$100000,D${index + 1})`,
        `=COUNTIFS(B:B,D${index + 1})`,
        `=MATCH(${rows - index},A:A,0)`,
      ]),
    );
    fill(workbook, 'Blad1', 'H1', [['=SUM(E1:E7)', '=SUM(F1:F7)', '=SUM(G1:G7)']]);
    createCalculation(workbook).recalculateAll();
    expect(valueOf(workbook, 'H1')).toBe((rows * (rows + 1)) / 2);
    expect(valueOf(workbook, 'I1')).toBe(rows);
    expect(valueOf(workbook, 'J1')).toBe(7 * rows - 21);
  });
});
