// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { parseShare } from '../../src/core/number/parse-share';
import { ratio } from '../../src/core/number/ratio';
import { customRuleSet } from '../../src/core/rules/custom';
import { averageFromShare, CBS_AVERAGE_2024 } from '../../src/core/rules/national-average';
import type { NationalAverage } from '../../src/core/rules/national-average';
import type { RuleSet } from '../../src/core/rules/rule-set';
import { RULE_SETS } from '../../src/core/rules/shipped';
import { WriteRefused } from '../../src/core/plan/refusal';
import { refusalText } from '../../src/i18n/languages';
import { nl } from '../../src/i18n/nl';
import type { CellValue } from '../../src/ooxml/model';
import { openInExcel, written } from '../support/add-in';
import { programmeBytes } from '../support/programme-workbook';
import type { ProgrammeSheet } from '../support/programme-workbook';

/*
 * The formulas that are written and the exact calculation are two tellings of the same rules. Programmes of every
 * kind are written the way a user does it; the write itself holds every figure against the calculation and refuses
 * when one differs.
 */

const USER = { title: 'opgegeven door de gebruiker', date: null };

const RULES: Readonly<Record<string, RuleSet>> = {
  ...RULE_SETS,
  strict: customRuleSet(RULE_SETS['wvrv-individueel'], { strictMid: true }, USER),
  rounded: customRuleSet(RULE_SETS['wvrv-individueel'], { affordable: ratio(667, 1000) }, USER),
  muchMid: customRuleSet(RULE_SETS['wvrv-individueel'], { mid: ratio(3, 4), netNeed: ratio(99, 100) }, USER),
};

const AVERAGES: Readonly<Record<string, NationalAverage>> = {
  cbs: CBS_AVERAGE_2024,
  third: averageFromShare(ratio(1, 3), USER),
  'tenth of a percent': averageFromShare(ratio(283, 1000), USER),
  'long decimal': averageFromShare(parseShare('28,2857%') ?? ratio(0), USER),
  nothing: averageFromShare(ratio(0), USER),
};

/** Parameters of the sheet `Wvrv Parameters` that a user changes after the first write. */
const CHANGES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  none: {},
  precision: {
    [nl.plan.parameterNames.precisionNumerator]: 1,
    [nl.plan.parameterNames.precisionDenominator]: 200,
  },
  'coarse precision': {
    [nl.plan.parameterNames.precisionNumerator]: 7,
    [nl.plan.parameterNames.precisionDenominator]: 30,
  },
  'blank is expensive': { [nl.plan.parameterNames.blankIsExpensive]: 1 },
  'one third social': {
    [nl.plan.parameterNames.socialNumerator]: 1,
    [nl.plan.parameterNames.socialDenominator]: 3,
  },
  'no own duty': { [nl.plan.parameterNames.individualDuty]: 0 },
};

const MUNICIPALITIES = [
  { code: 'GM0363', name: 'Amsterdam' },
  { code: 'GM0392', name: 'Haarlem' },
  { code: 'GM0394', name: 'Haarlemmermeer' },
  { code: 'GM0417', name: 'Laren (NH.)' },
  { code: 'GM0518', name: "'s-Gravenhage" },
  { code: 'GM1900', name: 'Súdwest-Fryslân' },
  { code: 'GM0373', name: 'Bergen (NH.)' },
  { code: 'GM0995', name: 'Lelystad' },
] as const;

const SUBREGIONS: readonly CellValue[] = [
  ' Noord',
  'Noord',
  'NOORD',
  'Gooi  & Vechtstreek',
  'Gooi & Vechtstreek',
  'Zuid *',
  '<5',
  '=A1',
  'regio "x"',
  "'t Gooi",
  '12',
  12,
  { error: '#REF!' },
  ' ',
  null,
];

/** What people put in a cell instead of a number of homes. */
const ODD: readonly CellValue[] = [
  null,
  'n.v.t.',
  '1.234',
  '12',
  ' ',
  '-',
  'ongeldig',
  true,
  -3,
  2.5,
  2_000_000_000,
  0,
  { error: '#N/A' },
  { error: '#DIV/0!' },
];

interface Figures {
  readonly stock: number;
  readonly socialStock: number;
  readonly segments: readonly number[];
  readonly demolition: number;
  readonly socialDemolition: number;
  readonly socialSale: number;
}

/** Stock around the averages that are used, of sizes of which they are a whole number of homes: equal is low. */
const stock = fc
  .record({
    stock: fc.oneof(fc.constantFrom(3_000, 6_000, 9_000), fc.integer({ min: 1, max: 90_000 })),
    share: fc.constantFrom(0, 0.28, 0.2828, 0.2829, 0.283, 0.283, 1 / 3, 1 / 3, 1),
  })
  .map(({ stock: homes, share }) => ({ stock: homes, socialStock: Math.round(homes * share) }));

/** A few homes, so that one home more or less decides, or many. */
const programmeFigures = fc.constantFrom(9, 3_000).chain((most) =>
  fc.record({
    segments: fc.array(fc.nat(most), { minLength: 5, maxLength: 5 }),
    demolition: fc.nat(most),
    lossShare: fc.constantFrom(0, 0.5, 1),
    socialSale: fc.nat(9),
  }),
);

const figures: fc.Arbitrary<Figures> = fc
  .tuple(stock, programmeFigures)
  .map(([{ stock: homes, socialStock }, { segments, demolition, lossShare, socialSale }]) => ({
    stock: homes,
    socialStock,
    segments,
    demolition,
    socialDemolition: Math.floor(demolition * lossShare),
    socialSale,
  }));

type Key = (municipality: {
  readonly code: string;
  readonly name: string;
}) => readonly [CellValue, CellValue];

/** Ways to say which municipality a row is of: code and name. */
const KEYS: Readonly<Record<string, Key>> = {
  code: ({ code, name }) => [code, name],
  number: ({ code, name }) => [Number(code.slice(2)), name],
  digits: ({ code, name }) => [code.slice(2), name],
  spaces: ({ code, name }) => [` ${code.toLowerCase()} `, name],
  'name only': ({ name }) => [null, name],
  'name with a footnote': ({ name }) => [null, `${name}*`],
  nobody: ({ name }) => ['GM9999', `Gemeente ${name}`],
  nothing: () => [null, null],
  total: () => [null, 'Totaal'],
  error: () => [{ error: '#N/A' }, { error: '#N/A' }],
};

/** Rows that are no municipality. */
const NOBODY: readonly string[] = ['nobody', 'nothing', 'total', 'error'];

/** Columns that a programme can do without, and those it has instead of others. */
const layout = fc.record({
  hasCode: fc.boolean(),
  mid: fc.constantFrom('parts' as const, 'one' as const, 'both' as const),
  hasTotal: fc.boolean(),
  hasExpensive: fc.boolean(),
  hasUnknown: fc.boolean(),
  hasLoss: fc.boolean(),
  hasStock: fc.constantFrom(true, true, true, false),
  hasRentStock: fc.constantFrom(true, false, false),
  hasSubregion: fc.boolean(),
  hasRemark: fc.boolean(),
});

interface Column {
  readonly header: string;
  readonly isThere: boolean;
  readonly of: (figures: Figures) => CellValue;
}

function columnsOf(
  given: typeof layout extends fc.Arbitrary<infer Layout> ? Layout : never,
): readonly Column[] {
  const segment = (index: number) => (one: Figures) => one.segments[index] ?? 0;
  const column = (header: string, isThere: boolean, of: Column['of']): Column => ({ header, isThere, of });
  return [
    column('Woningvoorraad', given.hasStock, ({ stock }) => stock),
    column('DAEB-voorraad', given.hasStock, ({ socialStock }) => socialStock),
    column('Sociale huurvoorraad', given.hasRentStock, ({ stock: homes, socialStock }) =>
      Math.min(homes + 1, socialStock + 500),
    ),
    column('Programma', given.hasTotal, ({ segments }) => segments.reduce((sum, homes) => sum + homes, 0)),
    column('Sociale huur', true, segment(0)),
    column('Opmerking [intern] #1', given.hasRemark, () => 'x'),
    column('Middenhuur', given.mid !== 'one', segment(1)),
    column('Betaalbare koop', given.mid !== 'one', segment(2)),
    column('Middensegment', given.mid !== 'parts', ({ segments }) => (segments[1] ?? 0) + (segments[2] ?? 0)),
    column('Duur', given.hasExpensive, segment(3)),
    column('Onbekend', given.hasUnknown, segment(4)),
    column('Sloop', given.hasLoss, ({ demolition }) => demolition),
    column('Sloop sociaal', given.hasLoss, ({ socialDemolition }) => socialDemolition),
    column('Verkoop sociaal', given.hasLoss, ({ socialSale }) => socialSale),
  ].filter(({ isThere }) => isThere);
}

const row = fc.record({
  municipality: fc.constantFrom(...MUNICIPALITIES),
  key: fc.constantFrom(...Object.keys(KEYS)),
  subregion: fc.constantFrom(...SUBREGIONS),
  figures,
  odd: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ column: fc.nat(13), content: fc.constantFrom(...ODD) }), {
        minLength: 1,
        maxLength: 3,
      }),
    },
  ),
});

const programme: fc.Arbitrary<ProgrammeSheet> = fc
  .record({
    layout,
    isTable: fc.boolean(),
    rows: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.uniqueArray(row, {
          selector: ({ municipality }) => municipality.code,
          minLength: 1,
          maxLength: 6,
        }),
      },
      { weight: 1, arbitrary: fc.array(row, { minLength: 2, maxLength: 6 }) },
    ),
  })
  .filter(({ rows }) => rows.some(({ key }) => !NOBODY.includes(key)))
  .map(({ layout: given, isTable, rows }) => {
    const columns = columnsOf(given);
    const { hasCode, hasSubregion } = given;
    return {
      isTable,
      headers: [
        ...(hasCode ? ['Gemeentecode'] : []),
        'Gemeente',
        ...(hasSubregion ? ['Deelregio'] : []),
        ...columns.map(({ header }) => header),
      ],
      rows: rows.map(({ municipality, key, subregion, figures: own, odd }) => {
        const [code, name] = KEYS[key]?.(municipality) ?? [null, null];
        const cells = columns.map(({ of }) => of(own));
        for (const { column, content } of odd) if (column < cells.length) cells[column] = content;
        return [...(hasCode ? [code] : []), name, ...(hasSubregion ? [subregion] : []), ...cells];
      }),
    };
  });

/** Writes, and says which figure differs when the write is refused. */
async function writtenOrSaid(request: Parameters<typeof written>[0]): Promise<number> {
  try {
    return (await written(request)).compared;
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    throw new Error(refusalText(nl, error.refusal).what, { cause: error });
  }
}

async function change(parameters: Readonly<Record<string, number>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [name, value] of Object.entries(parameters)) {
      context.workbook.names.getItem(name).getRange().values = [[value]];
    }
    await context.sync();
  });
}

/** Finding the smallest workbook that fails takes longer than a test usually may. Milliseconds. */
const TIMEOUT = 300_000;

describe('written formulas and the exact calculation', () => {
  it(
    'agree on every figure of every programme, also after a parameter is changed in the workbook',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          programme,
          fc.constantFrom(...Object.keys(RULES)),
          fc.constantFrom(...Object.keys(AVERAGES)),
          fc.constantFrom(...Object.keys(CHANGES)),
          async (sheet, rules, average, changed) => {
            openInExcel(programmeBytes(sheet));
            const ruleSet = RULES[rules];
            const nationalAverage = AVERAGES[average];
            const compared = await writtenOrSaid({
              settings: { ...(ruleSet && { ruleSet }), ...(nationalAverage && { nationalAverage }) },
            });
            expect(compared).toBeGreaterThan(40);
            if (changed !== 'none') {
              await change(CHANGES[changed] ?? {});
              await writtenOrSaid({});
            }
          },
        ),
        { numRuns: Number(process.env.RUNS ?? 60) },
      );
    },
    TIMEOUT,
  );
});
