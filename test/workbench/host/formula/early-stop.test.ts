// SPDX-License-Identifier: EUPL-1.2
import { createCalculation } from '../../../../src/workbench/host/formula/calculation';
import * as evaluation from '../../../../src/workbench/host/formula/evaluate';
import { at, fill, put, workbookOf } from './workbook';

jest.mock('../../../../src/workbench/host/formula/evaluate', () => {
  const actual = jest.requireActual<typeof evaluation>('../../../../src/workbench/host/formula/evaluate');
  return { ...actual, evaluateFormula: jest.fn(actual.evaluateFormula) };
});

/** Cells whose formulas were evaluated, after a number changed. */
function evaluatedAfter(change: readonly [string, number]): readonly string[] {
  const workbook = workbookOf('Blad1');
  fill(workbook, 'Blad1', 'A1', [[5, '=MIN(A1,3)', '=B1*2', '=SUM(B1:C1)', '=A1+D1', '=E1+1']]);
  const calculation = createCalculation(workbook);
  calculation.recalculateAll();
  const [address, value] = change;
  const place = at(workbook, 'Blad1', address);
  put(workbook, place, value);
  const evaluate = jest.mocked(evaluation.evaluateFormula);
  evaluate.mockClear();
  calculation.recalculate([place]);
  return evaluate.mock.calls.map(([, { column }]) => `${'ABCDEF'.charAt(column)}1`);
}

describe('after an edit', () => {
  it('formulas are left alone behind one that comes to the same', () => {
    expect(evaluatedAfter(['A1', 7])).toEqual(['B1', 'E1', 'F1']);
  });

  it('all are computed where everything changes', () => {
    expect(evaluatedAfter(['A1', 2])).toEqual(['B1', 'C1', 'D1', 'E1', 'F1']);
  });

  it('none are behind an edit that changes nothing', () => {
    expect(evaluatedAfter(['A1', 5])).toEqual(['B1', 'E1']);
  });
});
