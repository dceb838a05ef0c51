// SPDX-License-Identifier: EUPL-1.2

import { calculationSettings } from '../../src/core/outcome/settings';
import { dictionaryOf } from '../../src/i18n/languages';
import { countingForm, countingView, readCountingForm } from '../../src/taskpane/view/counting-view';
import type { CountingForm, CountingView } from '../../src/taskpane/view/counting-view';
import { calculated, exampleBytes, openInExcel, plainBytes } from '../support/add-in';

const nl = dictionaryOf('nl');

async function viewOf(bytes: Uint8Array): Promise<CountingView | null> {
  openInExcel(bytes);
  const { reading } = await calculated();
  if (reading.read === null) throw new Error('There is no programme');
  return countingView(reading.read, reading.mapping, nl);
}

const VIEW: CountingView = {
  years: { first: 2026, last: 2029 },
  hasYearless: true,
  statuses: [
    { status: 'hard', label: 'hard' },
    { status: 'notCounted', label: 'telt niet mee' },
    { status: null, label: '(niet ingevuld)' },
  ],
  hasStatusColumn: true,
  hasPrices: false,
};
const ALL = countingForm(VIEW, calculationSettings());
const chosen = (changes: Partial<CountingForm>, view: CountingView = VIEW) =>
  readCountingForm({ ...ALL, ...changes }, view);

it('finds what there is to choose among more figures than a call takes arguments', async () => {
  openInExcel(
    plainBytes([
      ['Gemeente', 'Jaar', 'Programma', 'Sociale huur', 'Middensegment', 'Duur'],
      ['Haarlem', 2027, 10, 3, 4, 3],
    ]),
  );
  const { reading } = await calculated();
  const [figure] = reading.read?.figures ?? [];
  if (reading.read === null || figure === undefined) throw new Error('There is a programme');
  const figures = Array.from({ length: 200_000 }, (_, index) => ({ ...figure, year: 2026 + (index % 5) }));
  const view = countingView({ ...reading.read, figures }, reading.mapping, nl);
  expect(view?.years).toEqual({ first: 2026, last: 2030 });
});

describe('what counts, in the pane', () => {
  it('can be chosen as far as the programme tells it apart', async () => {
    expect(
      await viewOf(
        plainBytes([
          ['Plan', 'Gemeente', 'Jaar', 'Planstatus', 'Segment', 'Aantal woningen'],
          ['A', 'Haarlem', 2027, '2A', 'Sociale huur', 10],
          ['B', 'Haarlem', 2031, '5A', 'Middenhuur', 10],
          ['C', 'Haarlem', '', '', 'Middenhuur', 10],
        ]),
      ),
    ).toEqual({
      years: { first: 2027, last: 2031 },
      hasYearless: true,
      statuses: [
        { status: 'hard', label: 'hard' },
        { status: 'notCounted', label: 'telt niet mee' },
        { status: null, label: '(niet ingevuld)' },
      ],
      hasStatusColumn: true,
      hasPrices: true,
    });
    expect(await viewOf(exampleBytes(3))).toBeNull();
  });

  it('is everything but what never counts when nothing was chosen', () => {
    expect(ALL).toMatchObject({ from: '', to: '', withoutYear: true, statuses: ['hard', null] });
    expect(chosen({})?.counting).toEqual({ years: null, statuses: null });
  });

  it('runs to the ends of the programme where a year is left open', () => {
    expect(chosen({ from: '2028', withoutYear: false })?.counting?.years).toEqual([2028, 2029]);
    expect(chosen({ to: '2027' })?.counting?.years).toEqual([2026, 2027, null]);
    expect(chosen({ withoutYear: false })?.counting?.years).toEqual([2026, 2027, 2028, 2029]);
    expect(chosen({ withoutYear: false }, { ...VIEW, hasYearless: false })?.counting?.years).toBeNull();
  });

  it('takes no other years', () => {
    expect([chosen({ from: '26' }), chosen({ from: '2029', to: '2028' })]).toEqual([null, null]);
  });

  it('takes statuses, also one that does not count of itself', () => {
    expect(chosen({ statuses: ['hard'] })?.counting?.statuses).toEqual(['hard']);
    expect(chosen({ statuses: ['hard', 'notCounted', null] })?.counting?.statuses).toHaveLength(3);
  });

  it('shows what was chosen', () => {
    const counting = { years: [2027, 2028, null], statuses: [null] };
    const reading = { statusSystem: 'programmeClass', priceYear: 2025 } as const;
    expect(countingForm(VIEW, calculationSettings({ counting, reading }))).toEqual({
      from: '2027',
      to: '2028',
      withoutYear: true,
      statuses: [null],
      ...reading,
    });
  });
});
