// SPDX-License-Identifier: EUPL-1.2

import { previewPlan } from '../../src/excel/write/apply-plan';
import type { WorkbookCalculation } from '../../src/excel/calculate-workbook';
import { dictionaryOf } from '../../src/i18n/languages';
import { checksView, neighbourOf } from '../../src/taskpane/view/checks-view';
import { listed, municipalityItems } from '../../src/taskpane/view/municipalities-view';
import type { Listing } from '../../src/taskpane/view/municipalities-view';
import { outcomeView } from '../../src/taskpane/view/outcome-view';
import { workbookView } from '../../src/taskpane/view/workbook-view';
import { writeView } from '../../src/taskpane/view/write-view';
import { RULE_SETS } from '../../src/core/rules/shipped';
import { calculated, exampleBytes, openInExcel, plainBytes, written } from '../support/add-in';

const nl = dictionaryOf('nl');
const en = dictionaryOf('en');

/** A calculation that has a result. */
function complete({ result, reading, findings }: WorkbookCalculation) {
  if (result === null || reading.read === null) throw new Error('There is no programme');
  return { ...result, read: reading.read, mapping: reading.mapping, ownership: reading.ownership, findings };
}

describe('what the pane shows of the example of the Amsterdam region', () => {
  let example: ReturnType<typeof complete>;
  beforeAll(async () => {
    openInExcel(exampleBytes());
    example = complete(await calculated());
  });

  it('puts the one number first, with its distance and what is uncertain', () => {
    const { region } = outcomeView(example.outcome, nl);
    expect(region).toMatchObject({ size: '30 gemeenten · 175.000 woningen', coverage: null });
    expect(region.minimum.social).toMatchObject({
      share: '27,8 %',
      verdict: 'short',
      amount: '3.850 sociale huurwoningen te weinig',
      distance: '2,2 procentpunt onder 30 %',
      band: 'Van 27,4 % tot 27,8 % (tekort 3.850–4.547), naargelang de gemeenten met een onzekere klasse uitvallen.',
    });
    expect(region.programme.social).toMatchObject({
      share: '33,4 %',
      verdict: 'met',
      amount: 'Genoeg sociale huur',
      distance: '3,4 procentpunt boven 30 %',
      band: null,
    });
    expect(region.minimum.affordable.distance).toBe('nagenoeg 66,7 %');
  });

  it('draws the share, the band and the norm', () => {
    const { bar } = outcomeView(example.outcome, nl).region.minimum.social;
    expect(bar).toMatchObject({ possible: 0.278, norm: 0.3, label: '27,8 %, norm 30 %' });
    expect(bar?.share).toBeCloseTo(0.274, 3);
  });

  it('says the catch: enough in total, but not in every subregion', () => {
    expect(outcomeView(example.outcome, nl).subregionsNote).toEqual({
      text: "In totaal genoeg, maar 3 van de 6 deelregio's komen sociale huur tekort.",
      verdict: 'short',
    });
  });

  it('explains the number', () => {
    const [share, target, high, routes] = outcomeView(example.outcome, nl).why;
    expect(share).toContain('48.650 sociale huurwoningen op 175.000 woningen: 27,8 %');
    expect(target).toBe('De regio moet op 30 % komen: 52.500 woningen.');
    expect(high).toContain('66,0 % van het programma');
    expect(routes).toContain('68,9 %');
  });

  it('speaks English', () => {
    expect(outcomeView(example.outcome, en).region.minimum.social).toMatchObject({
      share: '27.8%',
      amount: '3,850 social homes too few',
      distance: '2.2 percentage points below 30%',
    });
  });

  it('says what was found and what is calculated with, with its source', () => {
    const view = workbookView(example.outcome, example.read, example.mapping, nl);
    expect(view).toMatchObject({
      where: 'Tabel Programma op blad Programma',
      rows: '30 gemeenten in 30 rijen',
      subregions: "6 deelregio's",
      columnCount: '15 kolommen herkend',
      ruleSet: 'wvrv-individueel',
    });
    expect(view.ruleSets.map(({ id }) => id)).toEqual(Object.keys(RULE_SETS));
    expect(view.norms.map(({ value }) => value)).toEqual([
      'ten minste 30 %',
      'ten minste 66,7 %',
      'ten minste 40 %',
      '32 %',
      'ja',
    ]);
    expect(view.norms.every(({ source }) => source?.startsWith('Bron: '))).toBe(true);
    expect(view.average.value).toBe('28,3 % (2.320.570 van 8.204.049 woningen)');
    expect(view.others[0]?.value).toBe('± 0,5 procentpunt');
  });

  it('shows each municipality with its duty and what it is short of, and where it stands', () => {
    const items = municipalityItems(example.outcome, example.read, nl);
    expect(items).toHaveLength(30);
    expect(items.find(({ name }) => name === 'Zaanstad')).toMatchObject({
      duty: '40 % midden',
      status: 'short',
      statusWord: 'tekort',
      shortfall: 'tekort 1.594',
      place: { sheet: 'Programma', address: 'B29' },
    });
    expect(items.find(({ name }) => name === 'Haarlemmermeer')).toMatchObject({
      duty: '30 % sociaal',
      shortfall: 'tekort 220',
    });
    expect(items.find(({ name }) => name === 'Haarlem')?.isUncertain).toBe(true);
  });

  describe('the list of municipalities', () => {
    const namesOf = (listing: Partial<Listing>) =>
      listed(
        municipalityItems(example.outcome, example.read, nl),
        { query: '', onlyShort: false, sort: 'name', ...listing },
        'nl-NL',
      ).map(({ name }) => name);

    it.each<[string, Partial<Listing>, readonly string[]]>([
      ['by name', {}, ['Aalsmeer', 'Almere', 'Amstelveen']],
      ['by programme, the largest first', { sort: 'total' }, ['Amsterdam', 'Almere', 'Lelystad']],
      ['by shortfall, the largest first', { sort: 'shortfall' }, ['Zaanstad']],
      ['of one subregion', { query: 'gooi' }, ['Blaricum', 'Gooise Meren', 'Hilversum']],
      ['by part of a name, capitals or not', { query: ' ZAAN ' }, ['Edam-Volendam', 'Landsmeer', 'Oostzaan']],
      ['by code', { query: 'gm0363' }, ['Amsterdam']],
      ['of nobody', { query: 'Rotterdam' }, []],
    ])('%s', (_, listing, first) => {
      expect(namesOf(listing).slice(0, first.length || 1)).toEqual(first);
    });

    it('leaves out who has no shortfall, when asked', () => {
      const items = municipalityItems(example.outcome, example.read, nl);
      const short = items.filter(({ shortfallHomes }) => shortfallHomes > 0).map(({ name }) => name);
      expect(short.length).toBeGreaterThan(0);
      expect(short.length).toBeLessThan(30);
      expect(namesOf({ onlyShort: true })).toEqual([...short].sort((a, b) => a.localeCompare(b, 'nl-NL')));
    });

    it('has what needs attention first when sorted by status', () => {
      const statuses = listed(
        municipalityItems(example.outcome, example.read, nl),
        { query: '', onlyShort: false, sort: 'status' },
        'nl-NL',
      ).map(({ status }) => status);
      expect(statuses.lastIndexOf('short')).toBeLessThan(statuses.indexOf('met'));
    });
  });

  it('lists what will be written, in the order of the tabs, before the first write', async () => {
    const view = writeView(await previewPlan(example.plan), example.ownership, nl);
    expect(view.standing).toBe('never');
    expect(view.changeCount).toBe(10);
    expect(
      view.items.slice(0, 6).map(({ name, what, changeWord }) => `${what} ${name}: ${changeWord}`),
    ).toEqual([
      'blad Wvrv Regiototalen: nieuw',
      'blad Wvrv Gemeenten: nieuw',
      'blad Wvrv Controle: nieuw',
      'blad Wvrv Parameters: nieuw',
      'blad Wvrv Verantwoording: nieuw',
      'kolom Wvrv opdracht: nieuw',
    ]);
    expect(view.summary).toMatch(/^5 bladen, 5 kolommen, \d\.\d{3} cellen$/);
  });
});

describe('a workbook that was written before', () => {
  it('is in step until somebody changes the input', async () => {
    const host = openInExcel(exampleBytes(4));
    await written();
    const standing = async () => {
      const { plan, ownership } = complete(await calculated());
      return writeView(await previewPlan(plan), ownership, nl);
    };
    expect(await standing()).toMatchObject({ standing: 'inStep', changeCount: 0 });
    host.editCell('Programma', 'H5', '1');
    const after = await standing();
    expect(after.standing).toBe('outOfStep');
    expect(after.changeCount).toBeGreaterThan(0);
  });
});

describe('a workbook in which not everybody has submitted', () => {
  const ROWS = [
    ['Gemeentecode', 'Woningvoorraad', 'DAEB-voorraad', 'Programma', 'Sociale huur', 'Middensegment', 'Duur'],
    ['GM0363', 480_000, 190_000, 1_000, 300, 400, 300],
    ['GM0394', 68_000, 15_000, 500, 100, 200, ''],
    ['GM0392', 79_000, 22_000, 500, '', 200, ''],
  ] as const;
  let partial: ReturnType<typeof complete>;
  beforeAll(async () => {
    openInExcel(plainBytes(ROWS));
    partial = complete(await calculated());
  });

  it('says for how many municipalities the figures hold', () => {
    const { region, subregionsNote } = outcomeView(partial.outcome, nl);
    expect(region.coverage).toContain('2 van de 3 gemeenten');
    expect(subregionsNote).toBeNull();
  });

  it('gives no verdict when nobody is complete', async () => {
    const subregion = (name: string) => [...ROWS[3], name];
    openInExcel(
      plainBytes([
        [...ROWS[0], 'Deelregio'],
        subregion('Zuid'),
        ['GM0394', 68_000, 15_000, 500, '', 200, '', 'Noord'],
      ]),
    );
    const { outcome } = complete(await calculated());
    const { region, subregionsNote } = outcomeView(outcome, nl);
    expect(region.programme.social).toMatchObject({
      share: '–',
      bar: null,
      verdict: null,
      amount: nl.pane.outcome.noFigures,
    });
    expect(subregionsNote).toBeNull();
  });

  it('shows a band where segments are unknown, and never a figure for who is incomplete', () => {
    const items = municipalityItems(partial.outcome, partial.read, nl);
    expect(items[1]).toMatchObject({ status: 'undecided', shortfall: 'tekort 0–50' });
    expect(items[2]).toMatchObject({
      status: 'incomplete',
      statusWord: 'onvolledig',
      shortfall: '',
      duty: '',
    });
    expect(outcomeView(partial.outcome, nl).region.programme.social.band).toContain('onbekend segment');
  });

  it('groups findings, the worst first, and walks through them and round', () => {
    const groups = checksView(partial.findings, nl);
    expect(groups.map(({ title, items }) => [title, items.length])).toEqual([
      ['Waarschuwingen', 1],
      ['Opmerkingen', 2],
    ]);
    const items = groups.flatMap((group) => group.items);
    expect(items.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(items[0]).toMatchObject({ where: 'Programma!E4', place: { sheet: 'Programma', address: 'E4' } });
    expect(neighbourOf(groups, null, 1)).toBe(items[0]);
    expect(neighbourOf(groups, null, -1)).toBe(items[2]);
    expect(neighbourOf(groups, items[2]?.key ?? null, 1)).toBe(items[0]);
    expect(neighbourOf([], null, 1)).toBeUndefined();
  });

  it('shows the part in the region where nobody has a duty of its own', async () => {
    openInExcel(plainBytes(ROWS));
    const regional = complete(await calculated({ settings: { ruleSet: RULE_SETS['wvrv-regionaal'] } }));
    const [amsterdam] = municipalityItems(regional.outcome, regional.read, nl);
    expect(amsterdam).toMatchObject({
      duty: 'aandeel in de regio: 300 sociaal',
      status: 'noDuty',
      shortfall: '',
    });
    expect(outcomeView(regional.outcome, nl).why).toHaveLength(2);
  });
});
