// SPDX-License-Identifier: EUPL-1.2

import * as fc from 'fast-check';
import type { Finding } from '../../../src/core/finding/finding';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { readProgramme } from '../../../src/core/form/read-programme';
import { findProgramme } from '../../../src/core/form/find-programme';
import type { Content } from '../../../src/core/sheet/content';
import { sheetOf } from '../support/sheet';

type Row = readonly Content[];

/** What people put where a number of homes should be. */
const RUBBISH: readonly Content[] = [
  null,
  ' ',
  'n.v.t.',
  '-',
  '?',
  'ca. 40',
  '40-50',
  '40+',
  '27,8%',
  '€ 1.184,82',
  '#N/A',
  'veel',
  'zie bijlage',
  '1-3-2026',
  '1.234',
  '1,234',
  -3,
  12.5,
  2e9,
  true,
];
const CODES = ['GM0392', 'GM0417', 'GM0034', 'GM0363'] as const;
const NAMES = { GM0392: 'Haarlem', GM0417: 'Laren NH', GM0034: 'gem. Almere', GM0363: 'Amsterdam' } as const;
const FIELDS = ['total', 'socialRent', 'mid', 'expensive'] as const;

type Code = (typeof CODES)[number];
type Field = (typeof FIELDS)[number];
/** Homes by municipality and field. */
type Truth = Readonly<Record<Code, Readonly<Record<Field, number>>>>;

interface Checked {
  readonly findings: readonly Finding[];
  /** What is calculated with; null is not known, undefined a municipality that is not there. */
  readonly homes: (code: Code, field: Field) => number | null | undefined;
}

function check(...tables: readonly (readonly Row[])[]): Checked {
  const sheets = tables.map((rows, index) => sheetOf(rows, { name: `Blad ${index + 1}` }));
  const { source, stockSource, findings } = findProgramme(sheets);
  const read = source === null ? null : readProgramme(sheets, source, stockSource);
  if (read === null) return { findings, homes: () => undefined };
  const { municipalities, findings: own } = calculate(read.programme, calculationSettings());
  return {
    findings: [...findings, ...read.findings, ...own],
    homes: (code, field) => municipalities.find((one) => one.code === code)?.known[field],
  };
}

/** What is said about the workbook as a whole, or about a sheet whose municipality is not known. */
const WHOLE: readonly Finding['code'][] = [
  'noProgrammeTable',
  'missingColumn',
  'unknownMunicipality',
  'planFormEmpty',
  'planFormUnread',
];

/** Every figure is what was meant, or something is said about that municipality or about the whole. */
function expectNothingSilent({ findings, homes }: Checked, truth: Truth, codes: readonly Code[]): void {
  const blamed = new Set(findings.flatMap(({ data }) => ('code' in data ? [data.code] : [])));
  const isWhole = findings.some(({ code }) => WHOLE.includes(code));
  for (const code of codes) {
    for (const field of FIELDS) {
      const read = homes(code, field);
      if (read === truth[code][field]) continue;
      // Nothing is left of the total for it: not known is no wrong number.
      if (field === 'expensive' && read === null && truth[code].expensive === 0) continue;
      expect([code, field, read, blamed.has(code) || isWhole]).toEqual([code, field, read, true]);
    }
  }
}

const homes = fc.integer({ min: 0, max: 3_000 });
const municipality = fc.record({ socialRent: homes, mid: homes, expensive: homes }).map((segments) => ({
  ...segments,
  total: segments.socialRent + segments.mid + segments.expensive,
}));
const truths: fc.Arbitrary<Truth> = fc.record({
  GM0392: municipality,
  GM0417: municipality,
  GM0034: municipality,
  GM0363: municipality,
});
/** Cells that hold something else than they should, by their number. */
const spoilt = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...RUBBISH)), { maxLength: 4 });
const order = fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length });
const notation = fc.constantFrom<(count: number) => Content>(
  (count) => count,
  (count) => String(count),
  (count) => `${count} woningen`,
  (count) => ` ${count}`,
);
const WORDS: Readonly<Record<Field, string>> = {
  total: 'Programma',
  socialRent: 'Sociale huur',
  mid: 'Middensegment',
  expensive: 'Duur',
};

/** Spoils the n-th cell of homes of a sheet, counted over its rows. */
function spoil(rows: readonly Row[], from: number, cells: readonly (readonly [number, Content])[]): Row[] {
  const width = (rows[0]?.length ?? 0) - from;
  return rows.map((row, index) =>
    row.map((content, column) => {
      const number = index * width + column - from;
      const found = column < from ? undefined : cells.find(([one]) => one === number);
      return found === undefined ? content : found[1];
    }),
  );
}

/** A form for one plan, with homes that were built already and are no longer programme. */
function planForm(name: string, own: Truth[Code], built: number, split: number): Row[] {
  const spread = (count: number): Row => {
    const early = Math.floor((count * split) / 100);
    return [count + built, null, built, count, early, count - early, null];
  };
  return [
    ['Plannaam', 'Noord'],
    ['Gemeente', name],
    ['Status Planologisch', 'Onherroepelijk'],
    [],
    [null, 'Groepnaam', 'Totalen', 'Check', 'Gerealiseerd', 'Restcapaciteit', '2026', '2027', '2028'],
    ['Nieuwbouw', 'nieuwbouw', ...spread(own.total)],
    ['Eengezins', 'woningtype', ...spread(own.total)],
    ['Sociale huur', 'betaalbaarheid', ...spread(own.socialRent)],
    ['Huur middenhuur', null, ...spread(own.mid - Math.floor(own.mid / 3))],
    ['Koop betaalbare koop', null, ...spread(Math.floor(own.mid / 3))],
    ['Huur dure huur', null, ...spread(own.expensive)],
  ];
}

const STOCK: readonly Row[] = [
  ['Gemeente', 'Woningvoorraad', 'DAEB-voorraad'],
  ['Haarlem', 50_000, 10_000],
  ['Laren NH', 5_000, 1_000],
];

/** Spoils cells anywhere, labels and headers too, by their number counted over the rows. */
function spoilAnywhere(rows: readonly Row[], cells: readonly (readonly [number, Content])[]): Row[] {
  let number = 0;
  return rows.map((row) =>
    row.map((content) => {
      const found = cells.find(([one]) => one === number);
      number += 1;
      return found === undefined ? content : found[1];
    }),
  );
}
const spoiltAnywhere = fc.array(fc.tuple(fc.nat(72), fc.constantFrom(...RUBBISH)), { maxLength: 4 });

/**
 * Whether a form still has the column of its totals or a whole row of them: without either there is nothing to hold a
 * figure against that somebody took away.
 */
function keepsTotals(cells: readonly (readonly [number, Content])[]): boolean {
  const has = (from: number, to: number): boolean => cells.some(([one]) => one >= from && one <= to);
  return !has(8, 8) || !has(15, 23);
}

describe('rubbish in any form is never a silent wrong number', () => {
  it('one row per municipality', () => {
    fc.assert(
      fc.property(truths, order, notation, spoilt, fc.boolean(), (truth, columns, write, cells, byName) => {
        const rows = CODES.map((code): Row => [
          byName ? null : code,
          NAMES[code],
          50_000,
          10_000,
          ...columns.map((field) => write(truth[code][field])),
        ]);
        const headers = [
          'Gemeentecode',
          'Gemeente',
          'Woningvoorraad',
          'DAEB-voorraad',
          ...columns.map((field) => WORDS[field]),
        ];
        expectNothingSilent(check([['Programma 2026'], headers, ...spoil(rows, 4, cells)]), truth, CODES);
      }),
    );
  });

  it('years as columns, with the totals of the segments', () => {
    fc.assert(
      fc.property(truths, spoilt, fc.nat(100), (truth, cells, split) => {
        const rows = CODES.map((code): Row => [
          NAMES[code],
          50_000,
          10_000,
          ...FIELDS.flatMap((field) => {
            const early = Math.floor((truth[code][field] * split) / 100);
            return [early, truth[code][field] - early];
          }),
        ]);
        const headers: Row = [
          'Gemeente',
          'Woningvoorraad',
          'DAEB-voorraad',
          ...FIELDS.flatMap((field) => [`${WORDS[field]} 2026`, `${WORDS[field]} 2027`]),
        ];
        expectNothingSilent(check([headers, ...spoil(rows, 3, cells)]), truth, CODES);
      }),
    );
  });

  it('a list of plans with a row per segment', () => {
    fc.assert(
      fc.property(truths, spoilt, fc.boolean(), (truth, cells, hasTotals) => {
        const rows = CODES.flatMap((code) =>
          (['socialRent', 'mid', 'expensive'] as const).map((field): Row => [
            `Plan ${code}`,
            NAMES[code],
            { socialRent: 'Sociale huur', mid: 'Middensegment', expensive: 'Duur' }[field],
            truth[code][field],
          ]),
        );
        const sum = CODES.reduce((all, code) => all + truth[code].total, 0);
        const below: Row[] = hasTotals ? [['Totaal', null, null, sum]] : [];
        expectNothingSilent(
          check([['Plannaam', 'Gemeente', 'Segment', 'Aantal woningen'], ...spoil(rows, 3, cells), ...below]),
          truth,
          CODES,
        );
      }),
    );
  });

  it('one municipality that only the title names, years in rows', () => {
    fc.assert(
      fc.property(truths, order, spoilt, fc.integer({ min: 1, max: 5 }), (truth, columns, cells, years) => {
        const own = truth.GM0392;
        const rows = Array.from({ length: years }, (_, index): Row => [
          2026 + index,
          ...columns.map((field) =>
            index === 0
              ? own[field] - (years - 1) * Math.floor(own[field] / years)
              : Math.floor(own[field] / years),
          ),
        ]);
        const total: Row = ['Totaal', ...columns.map((field) => own[field])];
        const headers: Row = ['Jaar', ...columns.map((field) => WORDS[field])];
        const checked = check([['Programma gemeente Haarlem'], headers, ...spoil(rows, 1, cells), total]);
        expectNothingSilent(checked, truth, ['GM0392']);
        expect(checked.findings.map(({ code }) => code)).toContain('municipalityFromTitle');
      }),
    );
  });

  it('forms for a plan, a sheet each', () => {
    fc.assert(
      fc.property(
        truths,
        fc.tuple(spoiltAnywhere, spoiltAnywhere),
        fc.nat(50),
        fc.nat(100),
        (truth, [first, second], built, split) => {
          fc.pre(keepsTotals(first) && keepsTotals(second));
          const checked = check(
            spoilAnywhere(planForm('Haarlem', truth.GM0392, built, split), first),
            spoilAnywhere(planForm('Laren NH', truth.GM0417, 0, split), second),
            STOCK,
          );
          expectNothingSilent(checked, truth, ['GM0392', 'GM0417']);
        },
      ),
      { numRuns: 300 },
    );
  });
});
