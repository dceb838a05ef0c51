// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../../src/core/finding/finding';
import { parseRect } from '../../src/workbench/host/address';
import { calculated, exampleBytes, openInExcel, valueAt, written } from '../support/add-in';
import type { LoggedHost } from '../support/add-in';

const SCENARIOS = 'Wvrv Varianten';
const EXCHANGE = 'Wvrv Uitruil';
const AGREEMENTS = 'Wvrv Afspraken';

/** Few municipalities, so that a test is about a moment: Almere, Aalsmeer, Amstelveen, Amsterdam, … */
const FEW = 8;

/** Types in cells, as a user does. */
async function type(
  host: LoggedHost,
  sheet: string,
  entries: Readonly<Record<string, string | number | boolean>>,
): Promise<void> {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [address, value] of Object.entries(entries)) {
      worksheets.getItem(sheet).getRange(address).values = [[value]];
    }
    await context.sync();
  });
}

function shown(host: LoggedHost, sheet: string, address: string): unknown {
  const { row, column } = parseRect(address) ?? { row: -1, column: -1 };
  return valueAt(host, sheet, row, column);
}

/** Row of the sheet, as a user counts, in which the first column says this. */
function rowOf(host: LoggedHost, sheet: string, label: string, from = 1): number {
  for (let row = from; row < 2_000; row += 1) {
    if (shown(host, sheet, `A${row}`) === label) return row;
  }
  throw new Error(`${sheet} has no ${label}`);
}

function problems(findings: readonly Finding[]): readonly unknown[] {
  return findings
    .filter(({ code }) =>
      ['invalidEntry', 'scenarioNameTwice', 'exchangeProblem', 'sheetUnreadable'].includes(code),
    )
    .map(({ code, place }) => [code, place?.address ?? null]);
}

describe('scenarios in the workbook', () => {
  it('are not written unless somebody asks', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written();
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(SCENARIOS);
    expect((await calculated()).result?.scenarios).toBeNull();
  });

  it('come with all keys side by side, every figure reconciled, and a second write changes nothing', async () => {
    const host = openInExcel(exampleBytes());
    const { compared } = await written({ scenarios: true });
    expect(compared).toBeGreaterThan(2_500);
    const again = await written();
    expect(again.changes.sheets.map(({ kind }) => kind)).toEqual(Array<string>(9 - 1).fill('unchanged'));
    const { result, findings } = await calculated();
    expect(result?.scenarios?.evaluations.map(({ scenario }) => scenario.name)).toEqual([
      'Omvang',
      'Afstand voorraad',
      'Alleen laag',
      'Alleen hoog',
      'Tekort',
      'Ruimte',
      'Gelijk aandeel',
    ]);
    expect(problems(findings)).toEqual([]);
    const placed = rowOf(host, SCENARIOS, 'Geplaatst: som van de gemeenten');
    expect(
      ['E', 'F', 'G', 'H', 'I', 'J', 'K'].map((column) => shown(host, SCENARIOS, `${column}${placed}`)),
    ).toEqual(Array<number>(7).fill(3_850));
  });

  it('keep what the user types, a formula as a formula, and are calculated with it', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written({ scenarios: true });
    const first = rowOf(host, SCENARIOS, 'Omvang');
    await type(host, SCENARIOS, {
      [`A${first}`]: 'Met grens',
      [`F${first}`]: 'eerst deelregio',
      [`G${first}`]: 0.4,
      [`H${first}`]: '=0.7+0.05',
      [`A${first + 7}`]: 'Zuid-Holland',
      [`B${first + 7}`]: 'zuid-holland',
      [`C${first + 7}`]: 'één regio',
      [`D${first + 7}`]: 'ingediend programma',
      [`E${first + 7}`]: 'omvang',
    });
    expect(shown(host, SCENARIOS, 'A3')).toMatch(/^Verouderd/);
    expect(shown(host, SCENARIOS, `J${first}`)).toBe('verouderd');
    expect(shown(host, SCENARIOS, `J${first + 7}`)).toBe('niet berekend');
    await written();
    const { result, findings } = await calculated();
    const scenarios = result?.scenarios?.evaluations.map(({ scenario }) => scenario) ?? [];
    expect(problems(findings)).toEqual([]);
    expect(scenarios).toHaveLength(8);
    expect(scenarios[0]).toMatchObject({
      name: 'Met grens',
      allocation: { order: 'subregionFirst' },
      caps: { social: { numerator: 2n, denominator: 5n }, affordable: { numerator: 3n, denominator: 4n } },
    });
    expect(scenarios[7]).toMatchObject({ ruleSet: { id: 'zuid-holland' }, division: { kind: 'whole' } });
    expect(shown(host, SCENARIOS, 'A3')).toMatch(/^Actueel/);
    const row = rowOf(host, SCENARIOS, 'Met grens');
    const cell = host.workbook.sheets
      .find(({ name }) => name === SCENARIOS)
      ?.cells.get((row - 1) * 16_384 + 7);
    expect(cell).toMatchObject({ formula: '0.7+0.05', value: 0.75 });
  });

  it('say which cell cannot be read, leave it as it is, and go on with the others', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written({ scenarios: true });
    const first = rowOf(host, SCENARIOS, 'Omvang');
    await type(host, SCENARIOS, {
      [`D${first}`]: 'anders',
      [`G${first + 1}`]: 40,
      [`A${first + 3}`]: 'ALLEEN LAAG',
      [`C${first + 4}`]: 'Bestaat niet',
    });
    await written();
    const { result, findings } = await calculated();
    expect(problems(findings)).toEqual([
      ['invalidEntry', `D${first}`],
      ['invalidEntry', `G${first + 1}`],
      ['scenarioNameTwice', `A${first + 3}`],
      ['invalidEntry', `C${first + 4}`],
    ]);
    expect(result?.scenarios?.evaluations.map(({ scenario }) => scenario.name)).toEqual([
      'Alleen laag',
      'Ruimte',
      'Gelijk aandeel',
    ]);
    expect(shown(host, SCENARIOS, `D${first}`)).toBe('anders');
    expect(shown(host, SCENARIOS, `J${first}`)).toBe('niet berekend');
  });

  it('are out of date as soon as an input, a norm or the ledger changes, without the add-in', async () => {
    const bytes = await (async () => {
      const host = openInExcel(exampleBytes(FEW));
      await written({ scenarios: true });
      return host.save();
    })();
    const state = async (sheet: string, entries: Readonly<Record<string, number>>) => {
      const host = openInExcel(bytes);
      const before = shown(host, SCENARIOS, 'A3');
      await type(host, sheet, entries);
      return [String(before).slice(0, 7), String(shown(host, SCENARIOS, 'A3')).slice(0, 9)];
    };
    const outdated = ['Actueel', 'Verouderd'];
    await expect(state('Wvrv Parameters', { B6: 4 })).resolves.toEqual(outdated);
    const host = openInExcel(bytes);
    const weights = rowOf(host, SCENARIOS, 'Code');
    await expect(state(SCENARIOS, { [`L${weights + 1}`]: 5 })).resolves.toEqual(outdated);
    const { result } = await calculated();
    const place = result?.outcome.municipalities[0];
    expect(place?.complete).toBe(true);
  });

  it('show the submitted programme as it is now, while what was apportioned waits for the next write', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written({ scenarios: true });
    const areas = [1, 2, 3];
    const blocks = [
      'Aandeel sociaal',
      'Tekort sociaal (woningen)',
      'Kleinste aandeel betaalbaar',
      'Sociale huur (woningen)',
    ];
    const column = (letter: string): unknown[][] =>
      blocks.map((block) => {
        const row = rowOf(host, SCENARIOS, block);
        return areas.map((area) => shown(host, SCENARIOS, `${letter}${row + area}`));
      });
    const [submitted, apportioned] = [column('B'), column('E')];
    host.editCell('Programma', 'G5', '4321');
    await type(host, 'Wvrv Parameters', { B6: 33, C6: 100 });
    const now = column('B');
    expect(shown(host, SCENARIOS, 'A3')).toMatch(/^Verouderd/);
    expect(now).not.toEqual(submitted);
    expect(column('E')).toEqual(apportioned);
    await written();
    expect(column('B')).toEqual(now);
  });

  it('follow the own weights, and the scenario that is shown', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written({ scenarios: true });
    const first = rowOf(host, SCENARIOS, 'Omvang');
    const municipalities = rowOf(host, SCENARIOS, 'Code');
    await type(host, SCENARIOS, {
      [`E${first}`]: 'eigen verdeling',
      [`L${municipalities + 1}`]: 1,
      [`L${municipalities + 2}`]: 3,
      B4: 'Tekort',
    });
    await written();
    const { result } = await calculated();
    const [own] = result?.scenarios?.evaluations ?? [];
    const homes = [...(own?.distribution?.extra ?? [])].filter(([, extra]) => extra > 0);
    expect(homes.map(([code]) => code)).toEqual(['GM0034', 'GM0358']);
    const row = rowOf(host, SCENARIOS, 'GM0362');
    expect(shown(host, SCENARIOS, 'B4')).toBe('Tekort');
    expect(shown(host, SCENARIOS, `D${row}`)).toBe(shown(host, SCENARIOS, `I${row}`));
  });

  it('leave a sheet alone that lost its headers, and say so', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written({ scenarios: true });
    const header = rowOf(host, SCENARIOS, 'Variant');
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SCENARIOS);
      sheet.tables.getItemAt(0).convertToRange();
      sheet.getRange(`A${header}:K${header}`).clear('Contents');
      await context.sync();
    });
    const { result, findings } = await calculated();
    expect(problems(findings)).toEqual([['sheetUnreadable', null]]);
    expect(result?.plan.sheets.map(({ role }) => role)).not.toContain('scenarios');
  });

  it('are out of date when a column changes that is used as a division only, and not when it changes back', async () => {
    const host = openInExcel(exampleBytes(FEW));
    host.editCell('Programma', 'P4', 'Wmo-regio');
    for (let row = 5; row < 5 + FEW; row += 1)
      host.editCell('Programma', `P${row}`, row % 2 ? 'Oost' : 'West');
    host.editCell('Programma', 'P7', '');
    await written({ scenarios: true });
    const first = rowOf(host, SCENARIOS, 'Omvang');
    await type(host, 'Programma', { P5: 'Noord' });
    expect(shown(host, SCENARIOS, 'A3')).toMatch(/^Actueel/);
    await type(host, SCENARIOS, { [`C${first}`]: 'wmo-regio' });
    await written();
    const { findings } = await calculated();
    expect(problems(findings)).toEqual([]);
    expect(shown(host, SCENARIOS, 'A3')).toMatch(/^Actueel/);
    const changes = [
      ['P5', 'Oost', 'Noord'],
      ['P7', 'West', ''],
      ['P8', '', 'West'],
    ] as const;
    for (const [cell, value, before] of changes) {
      await type(host, 'Programma', { [cell]: value });
      expect(shown(host, SCENARIOS, `J${first}`)).toBe('verouderd');
      await type(host, 'Programma', { [cell]: before });
      expect(shown(host, SCENARIOS, `J${first}`)).toBe('actueel');
    }
  });

  it('have their charts, and leave the user’s own alone when the sheet grows', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written({ scenarios: true });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SCENARIOS);
      sheet.charts.add('Line', sheet.getRange('A40:B44'), 'Columns').name = 'Van mij';
      await context.sync();
    });
    const first = rowOf(host, SCENARIOS, 'Omvang');
    await type(host, SCENARIOS, { [`A${first + 7}`]: 'Nog een', [`E${first + 7}`]: 'omvang' });
    await written();
    const charts = host.workbook.sheets.find(({ name }) => name === SCENARIOS)?.charts ?? [];
    expect(charts.map(({ name }) => name).sort()).toEqual([
      'Van mij',
      '_Wvrv.chart.extra',
      '_Wvrv.chart.shares',
    ]);
    const shares = charts.find(({ name }) => name === '_Wvrv.chart.shares');
    expect(shares?.series.map(({ type: kind }) => kind)).toEqual([
      'ColumnClustered',
      'Line',
      'ColumnClustered',
    ]);
  });
});

describe('the exchange ledger in the workbook', () => {
  it('counts in scenarios with exchange, says what is the matter per line, and is kept', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written({ scenarios: true });
    const first = rowOf(host, SCENARIOS, 'Omvang');
    await type(host, SCENARIOS, { [`I${first}`]: 'ja' });
    await type(host, EXCHANGE, {
      A5: 'Amsterdam',
      B5: 'Almere',
      C5: 10,
      D5: 'midden',
      E5: 'ja',
      F5: 'ja',
      G5: 46_348,
      H5: 'Proef',
      A6: 'Amsterdam',
      B6: 'Almere',
      C6: 5,
      D6: 'duur',
      E6: 'ja',
      A7: 'Amsterdam',
      B7: 'Nergens',
      C7: 1.5,
      D7: 'midden',
    });
    expect(shown(host, EXCHANGE, 'I5')).toBe('gewijzigd: laat opnieuw rekenen');
    expect(shown(host, EXCHANGE, 'I7')).toBe('gemeente onbekend');
    await written();
    const { result, findings } = await calculated();
    expect(problems(findings)).toEqual([
      ['invalidEntry', 'B7'],
      ['invalidEntry', 'C7'],
      ['exchangeProblem', 'A6'],
    ]);
    const [evaluation] = result?.scenarios?.evaluations ?? [];
    expect(evaluation?.exchange.lines.map(({ line, counts }) => [line.homes, line.date, counts])).toEqual([
      [10, '2026-11-22', true],
      [5, null, false],
    ]);
    expect(shown(host, EXCHANGE, 'I5')).toBe('telt mee');
    expect(shown(host, EXCHANGE, 'I6')).toBe('wacht op instemming');
    expect(shown(host, SCENARIOS, 'A3')).toMatch(/^Actueel/);
    await type(host, EXCHANGE, { C5: 11 });
    expect(shown(host, SCENARIOS, `J${first}`)).toBe('verouderd');
    expect(shown(host, SCENARIOS, `J${first + 1}`)).toBe('actueel');
  });
});

describe('agreements in the workbook', () => {
  it('are a norm beside the law, live on their sheet and in every scenario', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written({ scenarios: true });
    await type(host, AGREEMENTS, {
      A5: 'gemeente',
      B5: 'Amsterdam',
      D5: 40_000,
      G5: 'Woondeal',
      A6: 'deelregio',
      B6: 'amstelland-meerlanden',
      C6: 100,
      A7: 'regio',
      F7: 200_000,
      A8: 'provincie',
      B8: 'Noord-Holland',
    });
    await written();
    const { result, findings } = await calculated();
    expect(problems(findings)).toEqual([['invalidEntry', 'A8']]);
    const [amsterdam, subregion, region] = result?.outcome.agreements ?? [];
    expect(amsterdam?.balance.social?.shortfall).toBe(40_000 - 31_977);
    expect(shown(host, AGREEMENTS, 'N5')).toBe(40_000 - 31_977);
    expect(subregion?.balance.total?.shortfall).toBe(0);
    expect(shown(host, AGREEMENTS, 'M6')).toBe(0);
    expect(shown(host, AGREEMENTS, 'P7')).toBe(region?.balance.affordable?.shortfall);
    const row = rowOf(host, SCENARIOS, 'Amsterdam (Woondeal)');
    expect(shown(host, SCENARIOS, `B${row}`)).toBe(40_000 - 31_977);
    expect(shown(host, SCENARIOS, `E${row}`)).toBe(
      result?.scenarios?.evaluations[0]?.after.agreements[0]?.balance.social?.shortfall,
    );
  });
});
