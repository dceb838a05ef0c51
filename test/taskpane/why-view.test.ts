// SPDX-License-Identifier: EUPL-1.2

import { stepsOf } from '../../src/core/outcome/explain';
import { LANGUAGES } from '../../src/i18n/dictionary';
import { scenarioDictionaryOf } from '../../src/i18n/scenario-dictionary';
import { FIRST_OPEN, whyRows } from '../../src/taskpane/view/why-view';
import { measureTarget, municipalityTarget, routesTarget } from '../../src/taskpane/view/why-target';
import type { WhyTarget } from '../../src/taskpane/view/why-target';
import { municipalityItems } from '../../src/taskpane/view/municipalities-view';
import { outcomeView } from '../../src/taskpane/view/outcome-view';
import { calculated, exampleBytes, openInExcel } from '../support/add-in';

const nl = scenarioDictionaryOf('nl');
const REGION = { kind: 'region' } as const;

describe('an explanation in the pane', () => {
  let example: NonNullable<Awaited<ReturnType<typeof calculated>>['result']>;
  let items: ReturnType<typeof municipalityItems>;
  beforeAll(async () => {
    openInExcel(exampleBytes());
    const { result, reading } = await calculated();
    if (result === null || reading.read === null) throw new Error('There is no programme');
    example = result;
    items = municipalityItems(result.outcome, reading.read, nl);
  });

  const rowsOf = (target: WhyTarget, open: readonly string[] = [], dictionary = nl) => {
    const steps = stepsOf(example.outcome, target.subject);
    const roots = target.figures.flatMap((figure) => steps?.get(figure) ?? []);
    return whyRows(roots, new Set([...FIRST_OPEN, ...open]), dictionary);
  };
  const shareTarget = measureTarget(REGION, 'minimum', 'social', { isBand: true, scenario: null });

  it('begins with the figure that was asked about, open', () => {
    const [share, homes, total, gap] = rowsOf(shareTarget);
    expect(share).toMatchObject({
      key: '0',
      level: 1,
      isBranch: true,
      subject: 'regio',
      name: 'aandeel sociaal (wettelijk minimum)',
      value: '27,8\u00a0%',
      detail: 'sociale huur ÷ programma',
    });
    expect(homes).toMatchObject({
      key: '0.0',
      parent: '0',
      level: 2,
      subject: null,
      value: '48.650 woningen',
    });
    expect(total).toMatchObject({ key: '0.1', position: 2, count: 2, value: '175.000 woningen' });
    expect(gap).toMatchObject({ key: '1', level: 1, value: '2,2 procentpunt' });
  });

  it('tells the region what its municipalities add up to, and each municipality by name', () => {
    const rows = rowsOf(shareTarget, ['0.0']);
    expect(rows.find(({ key }) => key === '0.0')?.detail).toBe('som van de gemeenten');
    const members = rows.filter(({ parent }) => parent === '0.0');
    expect(members).toHaveLength(30);
    expect(members.map(({ subject }) => subject)).toContain('Zaanstad');
    expect(members[0]).toMatchObject({ position: 1, count: 30, level: 3 });
  });

  it('ends in cells to go to, and in norms with their source', () => {
    const zaanstad = items.find(({ name }) => name === 'Zaanstad');
    if (!zaanstad?.why) throw new Error('Zaanstad has figures');
    const rows = rowsOf(zaanstad.why, ['0.0', '0.1']);
    expect(rows[0]).toMatchObject({ name: 'tekort midden', value: '1.594 woningen', subject: 'Zaanstad' });
    const programme = rows.find(({ name }) => name === 'programma');
    expect(programme).toMatchObject({ isBranch: false, place: { sheet: 'Programma' } });
    expect(programme?.detail).toMatch(/^Naar Programma!G\d+$/);
    expect(rows.find(({ name }) => name === 'norm midden')).toMatchObject({
      place: null,
      value: '40,0\u00a0% (2/5)',
      detail: expect.stringMatching(/^Bron: /) as unknown,
    });
  });

  it('shows nothing of what is closed, and other figures beside the one that was asked about', () => {
    const zaanstad = example.outcome.municipalities.find(({ name }) => name === 'Zaanstad');
    if (zaanstad?.complete !== true) throw new Error('Zaanstad is complete');
    const target = municipalityTarget(zaanstad, null);
    const closed = whyRows(
      target.figures.flatMap((figure) => zaanstad.steps.all.get(figure) ?? []),
      new Set(),
      nl,
    );
    expect(closed.map(({ name, value }) => [name, value])).toEqual([
      ['tekort midden', '1.594 woningen'],
      ['doel midden', '3.984 woningen'],
      ['status', 'tekort'],
      ['klasse', 'hoog'],
      ['marge tot omslag', expect.stringMatching(/woning/)],
      ['bijdrage sociaal (ingediend programma)', expect.stringMatching(/^−?[\d.]+,\d woningen$/)],
      ['bijdrage betaalbaar (ingediend programma)', expect.stringMatching(/^−?[\d.]+,\d woningen$/)],
    ]);
  });

  it('is there for every figure that the pane shows', () => {
    const { region, subregions } = outcomeView(example.outcome, nl);
    const measures = [region, ...subregions].flatMap(({ minimum, programme }) => [
      minimum.social,
      minimum.affordable,
      programme.social,
      programme.affordable,
    ]);
    const targets = [
      ...measures.map(({ why }) => why),
      ...items.map(({ why }) => why),
      ...subregions.map(({ subject }) => routesTarget(subject, null)),
    ];
    for (const target of targets) {
      if (target === null) throw new Error('Every figure of the example has a reason');
      const steps = stepsOf(example.outcome, target.subject);
      expect(target.figures.filter((figure) => steps?.has(figure) !== true)).toEqual([]);
    }
  });

  it('has nothing to say of what is gone', () => {
    expect(stepsOf(example.outcome, { kind: 'subregion', name: 'Nergens' })).toBeNull();
    expect(stepsOf(example.outcome, { kind: 'municipality', code: 'GM9999' })).toBeNull();
  });

  it('adds up cells line by line', () => {
    const cells = ['F2', 'F9'].map((address) => ({ sheet: 'Plannen', address }));
    const step = { name: 'total', subject: 'A', value: 7, cells, source: null, from: [] } as const;
    expect(whyRows([step], FIRST_OPEN, nl)).toMatchObject([
      { detail: 'opgeteld uit 2 cellen', isBranch: true, place: null },
      { key: '0.0', name: 'Plannen!F2', value: null, place: cells[0], position: 1, count: 2 },
      { key: '0.1', name: 'Plannen!F9', value: null, place: cells[1], position: 2, count: 2 },
    ]);
  });

  it.each(LANGUAGES)('has words in %s', (language) => {
    const rows = rowsOf(shareTarget, ['0.0', '0.0.0'], scenarioDictionaryOf(language));
    for (const { name, value } of rows) {
      expect(name).toMatch(/\S/);
      expect(value).toMatch(/\S/);
    }
  });
});
