// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../../src/core/number/ratio';
import { WriteRefused } from '../../src/core/plan/refusal';
import type { WritePlan } from '../../src/core/plan/plan';
import { applyPlan } from '../../src/excel/write/apply-plan';
import { parseRect } from '../../src/workbench/host/address';
import { calculated, exampleBytes, openInExcel, valueAt, written } from '../support/add-in';
import type { LoggedHost } from '../support/add-in';

const PARAMETERS = 'Wvrv Parameters';
const SCENARIOS = 'Wvrv Varianten';
const EXCHANGE = 'Wvrv Uitruil';
const AGREEMENTS = 'Wvrv Afspraken';

/** Few municipalities, so that a test is about a moment. */
const FEW = 3;

async function planned(): Promise<WritePlan> {
  const { result } = await calculated();
  if (result === null) throw new Error('There is no programme in this workbook');
  return result.plan;
}

async function refusal(plan: WritePlan): Promise<unknown> {
  const error: unknown = await applyPlan(plan).catch((reason: unknown) => reason);
  return error instanceof WriteRefused ? error.refusal : error;
}

function shown(host: LoggedHost, sheet: string, address: string): unknown {
  const { row, column } = parseRect(address) ?? { row: -1, column: -1 };
  return valueAt(host, sheet, row, column);
}

/** Row of the sheet, as a user counts, in which the first column says this. */
function rowOf(host: LoggedHost, sheet: string, label: string): number {
  const row = Array.from({ length: 500 }, (_, index) => index + 1).find(
    (one) => shown(host, sheet, `A${one}`) === label,
  );
  if (row === undefined) throw new Error(`${sheet} has no ${label}`);
  return row;
}

let bytes: Uint8Array;
beforeAll(async () => {
  const host = openInExcel(exampleBytes(FEW));
  await written({ scenarios: true });
  bytes = host.save();
});

describe('what is typed in a sheet of ours between calculating and writing', () => {
  it.each<readonly [string, string, (host: LoggedHost) => string, string]>([
    ['a norm', PARAMETERS, () => 'B6', '4'],
    ['a norm as a formula', PARAMETERS, () => 'C6', '=3*4'],
    ['a switch', PARAMETERS, (host) => `B${rowOf(host, PARAMETERS, 'Eigen opdracht')}`, '0'],
    [
      'what codes mean',
      PARAMETERS,
      (host) => `B${rowOf(host, PARAMETERS, 'Betekenis statuscodes')}`,
      'planstatus',
    ],
    ['the name of a variant', SCENARIOS, (host) => `A${rowOf(host, SCENARIOS, 'Omvang')}`, 'Anders'],
    ['a cap as a formula', SCENARIOS, (host) => `G${rowOf(host, SCENARIOS, 'Omvang')}`, '=0.2+0.2'],
    ['another variant', SCENARIOS, (host) => `A${rowOf(host, SCENARIOS, 'Gelijk aandeel') + 1}`, 'Nieuw'],
    ['the variant that is shown', SCENARIOS, () => 'B4', 'Tekort'],
    ['an own weight', SCENARIOS, (host) => `L${rowOf(host, SCENARIOS, 'Code') + 1}`, '5'],
    ['a line of the ledger', EXCHANGE, (host) => `A${rowOf(host, EXCHANGE, 'Van') + 1}`, 'Almere'],
    ['a note in the ledger', EXCHANGE, (host) => `H${rowOf(host, EXCHANGE, 'Van') + 1}`, 'nog bespreken'],
    ['an agreement', AGREEMENTS, (host) => `B${rowOf(host, AGREEMENTS, 'Voor') + 1}`, 'Almere'],
  ])('stays: %s', async (_, sheet, addressIn, typed) => {
    const host = openInExcel(bytes);
    const address = addressIn(host);
    const plan = await planned();
    host.editCell(sheet, address, typed);
    const after = host.save();
    expect(await refusal(plan)).toMatchObject({ code: 'inputChanged', data: { sheet, address } });
    expect(Buffer.compare(host.save(), after)).toBe(0);
    const before = shown(host, sheet, address);
    await applyPlan(await planned());
    expect(shown(host, sheet, address)).toBe(before);
  });
});

describe('a parameter that the user typed', () => {
  it('stays as it was typed where it comes to the same: no lowest terms, and a formula', async () => {
    const host = openInExcel(bytes);
    host.editCell(PARAMETERS, 'B6', '33');
    host.editCell(PARAMETERS, 'C6', '=50*2');
    await written();
    const cell = host.workbook.sheets.find(({ name }) => name === PARAMETERS)?.cells.get(5 * 16_384 + 2);
    expect(shown(host, PARAMETERS, 'B6')).toBe(33);
    expect(cell).toMatchObject({ formula: '50*2', value: 100 });
    expect((await calculated()).result?.outcome.settings.ruleSet.social.value).toEqual(ratio(33, 100));
    const { changes } = await written();
    expect(changes.sheets.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
  });

  it('is found in its place after somebody inserted a row above it', async () => {
    const host = openInExcel(bytes);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PARAMETERS).getRange('6:6').insert('Down');
      await context.sync();
    });
    host.editCell(PARAMETERS, 'B7', '4');
    await written();
    expect(shown(host, PARAMETERS, 'B6')).toBe(4);
    expect((await calculated()).result?.outcome.settings.ruleSet.social.value).toEqual(ratio(2, 5));
    const { changes } = await written();
    expect(changes.sheets.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
  });

  it('is back in the place it was moved to when the write fails', async () => {
    const host = openInExcel(bytes);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PARAMETERS).getRange('6:6').insert('Down');
      await context.sync();
    });
    const plan = await planned();
    const names = (): unknown => host.workbook.names.map(({ name, formula }) => [name, formula]);
    const [before, cells] = [names(), shown(host, PARAMETERS, 'B7')];
    host.editCell('Programma', 'E5', '1');
    expect(await refusal(plan)).toMatchObject({ code: 'notReconciled' });
    expect(names()).toEqual(before);
    expect([shown(host, PARAMETERS, 'B6'), shown(host, PARAMETERS, 'B7')]).toEqual([null, cells]);
  });
});
