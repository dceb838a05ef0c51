// SPDX-License-Identifier: EUPL-1.2

import { NO_CAPS } from '../../src/core/allocation/cap';
import { ratio } from '../../src/core/number/ratio';
import { DEFAULT_RULE_SET, RULE_SETS } from '../../src/core/rules/shipped';
import { evaluateScenario } from '../../src/core/scenario/evaluate';
import { scenarioDictionaryOf } from '../../src/i18n/scenario-dictionary';
import {
  defaultVariants,
  givenScenarios,
  isUnderstood,
  scenarioOf,
  variantOf,
  variantsOf,
} from '../../src/taskpane/state/variants';
import type { Variant, VariantSet } from '../../src/taskpane/state/variants';
import { comparisonView, keysView } from '../../src/taskpane/view/comparison-view';
import { groupingHeaders } from '../../src/taskpane/view/division-headers';
import { exchangeView, NEW_LINE } from '../../src/taskpane/view/exchange-view';
import { flipView } from '../../src/taskpane/view/flip-view';
import { headlineAnswer } from '../../src/taskpane/view/headline-view';
import { readVariant, variantForm } from '../../src/taskpane/view/variant-form';
import { variantSummary, variantView } from '../../src/taskpane/view/variants-view';
import { calculated, exampleBytes, openInExcel, written } from '../support/add-in';

const nl = scenarioDictionaryOf('nl');
const AMSTERDAM = 'GM0363';
const HAARLEMMERMEER = 'GM0394';

const VARIANTS: VariantSet = {
  variants: [
    variantOf('Naar omvang', { takesLedger: true }),
    variantOf('Anders', {
      ruleSet: 'zuid-holland',
      division: { kind: 'preset', preset: 'mra-deelregios' },
      base: 'programme',
      key: 'manual',
      order: 'subregionFirst',
      caps: { social: ratio(2, 5), affordable: ratio(3, 4) },
    }),
    variantOf('Per kolom', { division: { kind: 'column', header: 'Deelregio' }, key: 'none' }),
  ],
  weights: new Map([
    [AMSTERDAM, 3],
    [HAARLEMMERMEER, 1],
  ]),
  ledger: [
    {
      from: AMSTERDAM,
      to: HAARLEMMERMEER,
      homes: 500,
      counter: 'mid',
      consent: { from: true, to: true },
      date: null,
      note: 'overleg',
    },
  ],
};

describe('variants of the example', () => {
  let calculation: Awaited<ReturnType<typeof calculated>>;
  const parts = () => {
    const { result, reading } = calculation;
    if (result === null || reading.read === null || reading.sheet === null) throw new Error('No programme');
    return { outcome: result.outcome, read: reading.read, sheet: reading.sheet };
  };
  beforeAll(async () => {
    openInExcel(exampleBytes());
    calculation = await calculated();
  });
  const evaluated = (variant: Variant, set: VariantSet = { ...VARIANTS, ledger: [] }) => {
    const { read, outcome } = parts();
    const context = { ruleSet: outcome.settings.ruleSet, columnDivision: () => null };
    return evaluateScenario(read.programme, scenarioOf(variant, set, context), outcome.settings);
  };

  it('are at first every key, from the legal minimum over the whole region', () => {
    const { variants, ledger } = defaultVariants((key) => nl.scenario.keys[key]);
    expect(variants).toHaveLength(7);
    expect(new Set(variants.map(({ base, order }) => `${base} ${order}`))).toEqual(
      new Set(['minimum regionWide']),
    );
    expect(ledger).toEqual([]);
  });

  it('become scenarios: what belongs to the workbook is looked up there', () => {
    const [first, second, third] = VARIANTS.variants;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three');
    const division = { kind: 'column', header: 'Deelregio', names: new Map([['A', 'x']]) } as const;
    const context = { ruleSet: DEFAULT_RULE_SET, columnDivision: () => division };
    expect(scenarioOf(first, VARIANTS, context)).toMatchObject({
      ruleSet: DEFAULT_RULE_SET,
      allocation: { key: { key: 'volume' }, order: 'regionWide' },
      exchange: VARIANTS.ledger,
    });
    expect(scenarioOf(second, VARIANTS, context)).toMatchObject({
      ruleSet: RULE_SETS['zuid-holland'],
      allocation: { key: { key: 'manual', weights: VARIANTS.weights }, order: 'subregionFirst' },
      exchange: null,
    });
    expect(scenarioOf(third, VARIANTS, context)).toMatchObject({ division, allocation: null });
    const gone = scenarioOf(third, VARIANTS, { ...context, columnDivision: () => null });
    expect(gone.division).toEqual({ kind: 'whole' });
  });

  it('come back from the workbook as they were written', async () => {
    openInExcel(exampleBytes());
    await written({ scenarios: givenScenarios(VARIANTS) });
    const { result, findings } = await calculated();
    if (!result?.scenarios) throw new Error('The workbook has scenarios');
    const { book } = result.scenarios;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(isUnderstood(book)).toBe(true);
    const read = variantsOf(book, result.outcome.settings.ruleSet);
    expect(read.ledger).toEqual(VARIANTS.ledger);
    expect(read.weights).toEqual(VARIANTS.weights);
    expect(
      read.variants.map((variant) =>
        variant.division.kind === 'column'
          ? { ...variant, division: { kind: 'column', header: variant.division.header } }
          : variant,
      ),
    ).toEqual(
      // An order without a key says nothing.
      VARIANTS.variants,
    );
  });

  it('keep that the ledger counts while it has no lines yet', async () => {
    openInExcel(exampleBytes(3));
    const variants = [variantOf('Met', { takesLedger: true }), variantOf('Zonder')];
    await written({ scenarios: givenScenarios({ variants, weights: new Map(), ledger: [] }) });
    const { result } = await calculated();
    if (!result?.scenarios) throw new Error('The workbook has scenarios');
    const read = variantsOf(result.scenarios.book, result.outcome.settings.ruleSet);
    expect(read.variants.map(({ name, takesLedger }) => [name, takesLedger])).toEqual([
      ['Met', true],
      ['Zonder', false],
    ]);
  });

  it('say what they are and what they come to', () => {
    const evaluation = evaluated(
      variantOf('Ruim', { caps: { social: ratio(3, 10), affordable: ratio(7, 10) } }),
    );
    expect(variantSummary(evaluation.scenario, 'wvrv-individueel', nl)).toBe(
      'wettelijk minimum · naar omvang van het programma · hele regio tegelijk · hoogstens 30 % sociaal en 70 % betaalbaar',
    );
    const view = variantView(evaluation, 4, nl);
    expect(view.social.share).toBe('30,0 %');
    expect(view.social.why).toMatchObject({ scenario: 4, subject: { kind: 'region' } });
    expect(view.insights.join(' ')).toContain('komt 3.850 sociale huurwoningen tekort');
  });

  it('stand side by side: totals are the remainder, differences are from the first', () => {
    const compared = ['volume', 'lowOnly'].map((key, index) => ({
      evaluation: evaluated(variantOf(key, { key: key as 'volume' })),
      index,
    }));
    const [region, subregions, municipalities] = comparisonView(compared, nl);
    expect(region?.columns).toEqual(['volume', 'lowOnly']);
    expect(region?.rows[0]?.cells[0]).toMatchObject({
      text: '30,0 %',
      difference: null,
      bar: { norm: 0.3, verdict: 'met' },
      why: { target: { scenario: 0 } },
    });
    expect(subregions?.rows.map(({ label }) => label)).toContain('Zaanstreek-Waterland');
    const rows = municipalities?.rows ?? [];
    expect(rows.at(-2)).toMatchObject({ isTotal: true, cells: [{ text: '3.850' }, { text: '3.850' }] });
    expect(rows.at(-1)).toMatchObject({ isTotal: true, cells: [{ text: '0' }, { text: '0' }] });
    const amsterdam = rows.find(({ label }) => label === 'Amsterdam');
    expect(amsterdam?.cells).toMatchObject([
      { text: '1.851', difference: null },
      { text: '0', difference: '−1.851', why: null },
    ]);
    const homes = (column: number): number =>
      rows
        .filter(({ isTotal }) => !isTotal)
        .reduce((sum, { cells }) => sum + Number(cells[column]?.text.replace('.', '')), 0);
    expect([homes(0), homes(1)]).toEqual([3_850, 3_850]);
  });

  it('show every key beside their own', () => {
    const view = keysView(evaluated(variantOf('x', { key: 'headroom' })), nl);
    expect(view?.columns).toEqual([
      'ruimte',
      'omvang',
      'voorraad',
      'alleen laag',
      'alleen hoog',
      'tekort',
      'gelijk aandeel',
    ]);
    const total = view?.rows.find(({ label }) => label === 'Samen');
    expect(new Set(total?.cells.map(({ text }) => text))).toEqual(new Set(['3.850']));
    expect(keysView(evaluated(variantOf('x', { key: 'none' })), nl)).toBeNull();
  });

  it('can be divided by columns that group municipalities, not by numbers or names', () => {
    const { sheet, read } = parts();
    expect(groupingHeaders(sheet, read)).toContain('Deelregio');
    expect(groupingHeaders(sheet, read)).not.toContain('Gemeente');
    expect(groupingHeaders(sheet, read)).not.toContain('Programma');
  });

  it('know what a wrong average would do', () => {
    const { intro, steps } = flipView(parts().outcome, nl);
    expect(intro).toContain('28,3 %');
    expect(steps.length).toBeGreaterThan(0);
    for (const { sentences } of steps)
      expect(sentences.join(' ')).toMatch(/klasse (hoog|laag).*De regio komt dan op/);
    // CBS gives whole percentages: three of them change class at what reads 28,0 %.
    expect(steps[0]).toEqual({
      from: 'Lager dan 28,0 %:',
      sentences: [
        'Oostzaan, Haarlem en Lelystad krijgen veel sociale voorraad (klasse hoog).',
        'De regio komt dan op 27,4 %, tekort 4.547.',
      ],
    });
    expect(new Set(steps.map(({ from }) => from)).size).toBe(steps.length);
  });

  describe('a printed headline', () => {
    it.each([[{ share: '27,8 %', gap: '2,2', homes: '3.850' }], [{ share: '27.8', gap: '', homes: '3850' }]])(
      '%j is this workbook, read with exact thirds',
      (form) => {
        const { view } = headlineAnswer(form, parts().outcome, nl);
        expect(view?.readings.map(({ title, agrees }) => [title, agrees])).toEqual([
          ['Gelezen met 2/3 betaalbaar', true],
          ['Gelezen met 66,0 % betaalbaar', false],
          ['Gelezen met 66,7 % betaalbaar', false],
          ['Gelezen met 67,0 % betaalbaar', false],
        ]);
        expect(view?.readings[0]?.sentences.join(' ')).toContain('Letterlijk genomen 175.000 woningen.');
      },
    );

    it('says which fields are no numbers', () => {
      const { outcome } = parts();
      expect(headlineAnswer({ share: 'veel', gap: '2,2', homes: '3.85' }, outcome, nl).refused).toEqual([
        'share',
        'homes',
      ]);
      expect(headlineAnswer({ share: ' ', gap: '', homes: '' }, outcome, nl).refused).toEqual(['share']);
    });

    it('says when numbers contradict each other', () => {
      const { view } = headlineAnswer({ share: '27,8', gap: '5', homes: '' }, parts().outcome, nl);
      expect(view?.readings[0]?.sentences[0]).toBe('Deze cijfers spreken elkaar tegen.');
    });
  });

  describe('the exchange editor', () => {
    const LINE = { ...NEW_LINE, from: AMSTERDAM, to: HAARLEMMERMEER, homes: 500 };
    const view = (...lines: readonly (typeof LINE)[]) =>
      exchangeView(evaluated(variantOf('x')).parties, lines, nl);

    it('says nothing of a line that is being filled in', () => {
      expect(view(NEW_LINE)).toMatchObject([
        { standing: 'incomplete', possible: null, problems: [], fromName: 'De ene gemeente' },
      ]);
      expect(view({ ...LINE, homes: Number.NaN })[0]?.standing).toBe('incomplete');
    });

    it('says at once who has to agree, and what is still possible', () => {
      const [line] = view(LINE);
      expect(line).toMatchObject({ standing: 'countsNot', fromName: 'Amsterdam', toName: 'Haarlemmermeer' });
      expect(line?.problems.map(({ text }) => text)).toEqual([
        'Amsterdam heeft nog niet ingestemd; de regel telt nog niet mee.',
        'Haarlemmermeer heeft nog niet ingestemd; de regel telt nog niet mee.',
      ]);
      expect(line?.possible).toBe('Nog mogelijk: 3.795');
    });

    it('leaves a line what the others leave', () => {
      const agreed = { ...LINE, consent: { from: true, to: true } };
      const [first, second] = view(agreed, { ...agreed, homes: 1_000 });
      expect([first?.standing, second?.standing]).toEqual(['counts', 'counts']);
      expect(first?.possible).toBe('Nog mogelijk: 2.795');
      expect(second?.possible).toBe('Nog mogelijk: 3.295');
    });

    it('says what is too much', () => {
      const [line] = view({ ...LINE, homes: 99_999, consent: { from: true, to: true } });
      expect(line?.standing).toBe('countsNot');
      expect(line?.problems[0]?.text).toContain('Verlaag het aantal.');
    });
  });
});

describe('the form of a variant', () => {
  const OTHERS = ['Naar omvang'];

  it.each(VARIANTS.variants)('reads back as what it was: $name', (variant) => {
    const form = variantForm(variant, VARIANTS.weights, nl.plan.separators);
    expect(readVariant(form, [])).toEqual({ variant, weights: VARIANTS.weights, refused: null });
  });

  it.each([
    [{ name: ' ' }, [['name', 'name']]],
    [{ name: 'naar OMVANG ' }, [['name', 'sameName']]],
    [{ socialCap: 'veel' }, [['socialCap', 'share']]],
    [{ affordableCap: '120 %' }, [['affordableCap', 'share']]],
    [{ key: 'manual', weights: { A: '1,5' } }, [['weights', 'weight']]],
  ] as const)('%j is refused', (typed, refused) => {
    const form = { ...variantForm(variantOf('Eigen'), new Map(), nl.plan.separators), ...typed };
    expect([...(readVariant(form, OTHERS).refused ?? [])]).toEqual(refused);
  });

  it('has no cap where nothing is typed, and forgets weights that no key asks for', () => {
    const form = {
      ...variantForm(variantOf('Eigen'), new Map(), nl.plan.separators),
      weights: { A: 'x', B: '2' },
    };
    expect(readVariant(form, OTHERS)).toMatchObject({
      variant: { caps: NO_CAPS },
      weights: new Map([['B', 2]]),
    });
  });
});
