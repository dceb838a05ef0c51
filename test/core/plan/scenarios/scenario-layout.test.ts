// SPDX-License-Identifier: EUPL-1.2

import type { SheetPlan } from '../../../../src/core/plan/plan';
import { MUNICIPALITIES } from '../../../../src/core/register/municipalities';
import { scenario, type Scenario } from '../../../../src/core/scenario/scenario';
import type { Content } from '../../../../src/core/sheet/content';
import { gridsOf, plannedScenarios } from '../../support/scenario-sheets';
import { sheetOf } from '../../support/sheet';

const HEADERS = [
  'Gemeente',
  'Deelregio',
  'Dienst',
  'Woningvoorraad',
  'DAEB',
  'Sociale huur',
  'Middensegment',
];

/** So many municipalities of the register, each with this in its column "Dienst". */
function sheetWith(count: number, service: readonly Content[] = ['a']) {
  const rows = MUNICIPALITIES.slice(0, count).map(({ name }, index): readonly Content[] => [
    ...[name, 'Noord', service[index % service.length] ?? null, 10_000, 3_000, 10, 10],
  ]);
  return sheetOf([HEADERS, ...rows]);
}

function planned(sheet: ReturnType<typeof sheetOf>, definitions: readonly Scenario[]): SheetPlan {
  const found = plannedScenarios(sheet, {}, { definitions }).plan.sheets.find(
    ({ role }) => role === 'scenarios',
  );
  if (found === undefined) throw new Error('no sheet of scenarios');
  return found;
}

const named = (count: number): readonly Scenario[] =>
  Array.from({ length: count }, (_, index) => scenario({ name: `Variant ${index + 1}` }));
const formulasIn = ({ cells }: SheetPlan): readonly string[] =>
  cells.flat().flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []));

describe('the sheet of scenarios', () => {
  it.each([
    // Charts of 18 to 60 rows, a little more than one for each municipality; three rows more than there are scenarios;
    // for ten measures the region and its subregion, each municipality twice, and what the keys mean.
    [5, 1, { headerRow: 25, rows: 12, width: 11, height: 113 }],
    [17, 1, { headerRow: 26, rows: 12, width: 11, height: 138 }],
    [30, 1, { headerRow: 40, rows: 12, width: 11, height: 178 }],
    [60, 1, { headerRow: 67, rows: 12, width: 11, height: 265 }],
    [5, 4, { headerRow: 25, rows: 12, width: 11, height: 113 }],
    [5, 5, { headerRow: 25, rows: 12, width: 12, height: 113 }],
    [5, 9, { headerRow: 25, rows: 12, width: 16, height: 113 }],
    [5, 10, { headerRow: 25, rows: 13, width: 17, height: 114 }],
  ])(
    'has room for %i municipalities and %i scenarios',
    (municipalities, scenarios, { headerRow, rows, width, height }) => {
      const { table, cells, charts = [] } = planned(sheetWith(municipalities), named(scenarios));
      expect(table?.area).toMatchObject({ row: headerRow, rows: rows + 1 });
      expect([cells.length, cells[0]?.length]).toEqual([height, width]);
      expect(charts.every(({ place }) => place.row + place.rows <= headerRow - 1)).toBe(true);
    },
  );

  it('has no results without scenarios, only what the keys mean', () => {
    const sheet = planned(sheetWith(5), []);
    expect(sheet.charts).toEqual([]);
    expect(formulasIn(sheet).filter((formula) => !formula.startsWith('IF($A'))).toEqual([]);
    expect(sheet.validations?.filter(({ rule }) => rule.kind === 'wholeNumber')).toEqual([]);
    const labels = sheet.cells.slice(38).map(([cell]) => (cell?.kind === 'constant' ? cell.value : null));
    expect(labels).toEqual([
      ...[
        null,
        'Uitkomsten naast elkaar',
        null,
        'Wat iedere verdeelsleutel doet',
        'omvang',
        'afstand voorraad',
        'alleen laag',
      ],
      ...['alleen hoog', 'tekort', 'ruimte', 'gelijk aandeel', 'eigen verdeling'],
    ]);
  });

  it.each([
    ['Met uitruil', 'MATCH($B$4,'],
    ['Met * en ?', 'MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B$4,"~","~~"),"*","~*"),"?","~?"),'],
  ])('finds the scenario %j that is shown by its name alone', (name, match) => {
    const sheet = planned(sheetWith(5), [scenario({ name: 'Een' }), scenario({ name })]);
    const shown = formulasIn(sheet).filter((formula) => formula.includes('MATCH('));
    expect(shown.filter((formula) => formula.includes('$B$4'))).not.toEqual([]);
    expect(shown.filter((formula) => formula.includes('$B$4') && !formula.includes(match))).toEqual([]);
  });
});

describe('a column of the workbook by which a scenario divides the region', () => {
  const SERVICE = "'Programma'!$C$2:$C$4";
  const watched = (
    service: readonly Content[],
    definitions: readonly string[] = ['Dienst'],
  ): readonly number[] => {
    const sheet = sheetWith(3, service);
    const { plan } = plannedScenarios(sheet, {}, { definitions: named(definitions.length) });
    const first = planned(sheet, named(1)).table?.area.row ?? 0;
    const typed = Object.fromEntries(definitions.map((header, index) => [`C${first + 2 + index}`, header]));
    const again = plannedScenarios(sheet, gridsOf(plan, { scenarios: typed }));
    const found = again.plan.sheets.find(({ role }) => role === 'scenarios');
    // A municipality has one formula that compares; it names each column that is watched.
    return (found === undefined ? [] : formulasIn(found))
      .filter((formula) => formula.startsWith('IF(SUMIFS('))
      .map((formula) => formula.split(SERVICE).length - 1);
  };

  it.each<[string, readonly Content[], readonly string[] | undefined, number]>([
    ['is watched', ['a', null, 3], undefined, 1],
    ['is watched once, however many scenarios it divides', ['a', 'b'], ['Dienst', 'DIENST', ''], 1],
    ['is not where no scenario is divided by it', ['a', 'b'], [''], 0],
    ['is not where it holds fractions, which are other texts in another Excel', ['a', 1.5], undefined, 0],
    ['is not where it holds truth values', ['a', true], undefined, 0],
  ])('%s', (_, service, definitions, count) => {
    expect(watched(service, definitions)).toEqual([count, count, count]);
  });
});
