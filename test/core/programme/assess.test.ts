// SPDX-License-Identifier: EUPL-1.2

import type { FindingCode } from '../../../src/core/finding/finding';
import { assessMunicipalities, type AssessedMunicipality } from '../../../src/core/programme/assess';
import { factorBetween } from '../../../src/core/programme/factor';
import { COUNT_FIELDS, type ProgrammeField } from '../../../src/core/programme/field';
import { MAX_HOMES } from '../../../src/core/number/homes';
import { COUNT_EVERYTHING } from '../../../src/core/programme/counting';
import type { MunicipalityRecord, Programme } from '../../../src/core/programme/line';
import { sumLines } from '../../../src/core/programme/sum-lines';
import { programmeOf, recordOf, without, type Row } from '../support/rows';

const WHOLE: Row = {
  code: 'GM0001',
  stock: 1000,
  socialStock: 300,
  total: 100,
  socialRent: 30,
  mid: 40,
  expensive: 20,
  unknown: 10,
  demolition: 8,
  socialDemolition: 5,
  socialSale: 2,
};

function assess(programme: Programme): readonly AssessedMunicipality[] {
  return assessMunicipalities(sumLines(programme, COUNT_EVERYTHING), 'unknown');
}

type Cells = Partial<Record<keyof Row, number | null>>;

/** The whole row, so that every column is there, and after it the same with other cells; null empties a cell. */
function assessChanged(changes: Cells): AssessedMunicipality {
  const cells = Object.entries({ ...WHOLE, ...changes }).filter(([, value]) => value !== null);
  const changed: Row = { ...Object.fromEntries(cells), code: 'GM0002' };
  const assessed = assess(programmeOf([WHOLE, changed]))[1];
  if (assessed === undefined) throw new Error('two rows went in');
  return assessed;
}

const codesOf = ({ findings }: AssessedMunicipality): readonly FindingCode[] =>
  findings.map(({ code }) => code);

function withRecord(programme: Programme, changes: Partial<MunicipalityRecord>): Programme {
  return {
    ...programme,
    municipalities: programme.municipalities.map((record) => ({ ...record, ...changes })),
  };
}

describe('a complete municipality (domain §3)', () => {
  it('has the figures as given', () => {
    expect(assessChanged({})).toMatchObject({
      findings: [],
      figures: { total: 100, social: 30, mid: 40, affordable: 70, expensive: 20, unknown: 10 },
    });
  });

  it('has 0 for blank unknown, demolition and sale, and still shows them as blank', () => {
    const blank = { total: 90, unknown: null, demolition: null, socialDemolition: null, socialSale: null };
    const { figures, known, findings } = assessChanged(blank);
    expect(findings).toEqual([]);
    expect(figures).toMatchObject({ unknown: 0, demolition: 0, socialDemolition: 0, socialSale: 0 });
    expect(known).toMatchObject({ demolition: null, socialDemolition: null, socialSale: null });
  });
});

describe('findings that leave a municipality complete', () => {
  it.each<[FindingCode, Cells, object]>([
    ['totalMismatch', { total: 99 }, { total: 99, sum: 100, difference: 1 }],
    ['totalMismatch', { total: 101 }, { total: 101, sum: 100, difference: -1 }],
    ['totalMismatch', { unknown: null }, { total: 100, sum: 90, difference: -10 }],
    ['midMismatch', { midRent: 20, affordablePurchase: 21 }, { mid: 40, sum: 41 }],
    ['socialLossExceedsSocialStock', { socialStock: 6 }, { loss: 7, socialStock: 6 }],
    ['expensiveUnknown', { expensive: null }, { unknown: 30 }],
  ])('%s: %j', (code, changes, data) => {
    const assessed = assessChanged(changes);
    expect(assessed.findings).toMatchObject([{ code, data: { code: 'GM0002', ...data } }]);
    expect(assessed.figures).not.toBeNull();
  });

  it('N counts when it is not the sum of its segments', () => {
    expect(assessChanged({ total: 99 }).figures).toMatchObject({ total: 99, unknown: 10 });
  });

  it('a total that is tens, hundreds or thousands of its sum is said to be', () => {
    expect(assessChanged({ total: 1_000 }).findings).toMatchObject([
      { code: 'totalMismatch' },
      { code: 'factorOff', data: { code: 'GM0002', name: 'GM0002', total: 1_000, sum: 100, factor: 10 } },
    ]);
  });

  it('a blank duur is a mismatch only when the rest holds too much', () => {
    expect(codesOf(assessChanged({ expensive: null, unknown: 31 }))).toEqual([
      'totalMismatch',
      'expensiveUnknown',
    ]);
    expect(codesOf(assessChanged({ expensive: null, unknown: 30 }))).toEqual(['expensiveUnknown']);
  });

  it('the whole social stock may disappear', () => {
    expect(assessChanged({ socialStock: 7 }).findings).toEqual([]);
  });
});

describe('findings that make a municipality incomplete', () => {
  it.each<[FindingCode, Cells, object]>([
    ['missingValue', { socialRent: null }, { field: 'socialRent' }],
    ['missingValue', { mid: null }, { field: 'mid' }],
    ['missingValue', { stock: null }, { field: 'stock' }],
    ['missingValue', { socialStock: null }, { field: 'socialStock' }],
    ['missingValue', { stock: null, expensive: null }, { field: 'stock' }],
    ['missingValue', { total: null, expensive: null }, { field: 'total' }],
    ['emptyStock', { stock: 0, socialStock: 0 }, {}],
    ['emptyStock', { stock: 0 }, {}],
    ['negativeHomes', { socialRent: -1 }, { field: 'socialRent', value: -1 }],
    ['negativeHomes', { stock: -1 }, { field: 'stock', value: -1 }],
    ['fractionalHomes', { demolition: 0.5 }, { field: 'demolition', value: 0.5 }],
    ['fractionalHomes', { socialStock: 0.5 }, { field: 'socialStock', value: 0.5 }],
    ['tooManyHomes', { total: 1e300 }, { field: 'total' }],
    ['segmentsExceedTotal', { total: 89, unknown: null }, { total: 89, sum: 90 }],
    ['segmentsExceedTotal', { total: 69, expensive: null, unknown: null }, { total: 69, sum: 70 }],
    ['socialDemolitionExceedsDemolition', { demolition: 4 }, { socialDemolition: 5, demolition: 4 }],
    ['socialDemolitionExceedsDemolition', { demolition: null }, { socialDemolition: 5, demolition: 0 }],
    [
      'socialStockExceedsStock',
      { socialStock: 1001 },
      { field: 'socialStock', socialStock: 1001, stock: 1000 },
    ],
    [
      'socialStockExceedsStock',
      { socialRentStock: 1001 },
      { field: 'socialRentStock', socialStock: 1001, stock: 1000 },
    ],
  ])('%s: %j', (code, changes, data) => {
    const assessed = assessChanged(changes);
    expect(assessed.findings).toMatchObject([{ code, data: { code: 'GM0002', ...data } }]);
    expect(assessed.figures).toBeNull();
  });

  it('has no more homes than a figure can hold, and may have those', () => {
    const most = { total: MAX_HOMES, socialRent: MAX_HOMES, mid: 0, expensive: 0, unknown: 0 };
    expect(codesOf(assessChanged({ ...most, stock: MAX_HOMES }))).toEqual([]);
    expect(codesOf(assessChanged({ total: MAX_HOMES + 1 }))).toEqual(['tooManyHomes']);
  });

  it('what the reader could not read', () => {
    const [assessed] = assess(withRecord(programmeOf([WHOLE]), { unreadable: true }));
    expect(assessed).toMatchObject({ figures: null, findings: [] });
  });
});

describe('the place of a finding', () => {
  const FIELDS = [...COUNT_FIELDS, 'code', 'name', 'subregion'] as const;

  it.each<[FindingCode, Cells, string]>([
    ['totalMismatch', { total: 99 }, 'total'],
    ['factorOff', { total: 1_000 }, 'total'],
    ['segmentsExceedTotal', { total: 89, unknown: null }, 'total'],
    ['midMismatch', { midRent: 20, affordablePurchase: 21 }, 'mid'],
    ['socialDemolitionExceedsDemolition', { demolition: 4 }, 'socialDemolition'],
    ['socialStockExceedsStock', { socialStock: 1001 }, 'socialStock'],
    ['socialStockExceedsStock', { socialRentStock: 1001 }, 'socialRentStock'],
    ['socialLossExceedsSocialStock', { socialStock: 6 }, 'socialDemolition'],
    ['demolitionExceedsStock', { demolition: 1001 }, 'demolition'],
    ['implausibleShare', { socialStock: 501 }, 'socialStock'],
    ['implausibleShare', { stock: 60, socialStock: 10 }, 'total'],
    ['expensiveUnknown', { expensive: null }, 'expensive'],
    ['emptyStock', { stock: 0 }, 'stock'],
    ['missingValue', { socialRent: null }, 'socialRent'],
    ['missingSubregion', {}, 'subregion'],
  ])('%s is the cell of its figure: %j', (code, changes, field) => {
    const cells = Object.entries({ ...WHOLE, ...changes }).filter(([, value]) => value !== null);
    const row: Row = { ...Object.fromEntries(cells), code: 'GM0002' };
    const foundAt = (fields: readonly ProgrammeField[]) => {
      const places = Object.fromEntries(fields.map((one) => [one, { sheet: 'Programma', address: one }]));
      const elsewhere = { ...WHOLE, subregion: 'Noord' };
      const programme = { ...withRecord(programmeOf([row]), { places }) };
      const { municipalities, lines } = programmeOf([elsewhere]);
      const [assessed] = assess({
        municipalities: [...programme.municipalities, ...municipalities],
        lines: [...programme.lines, ...lines],
      });
      return assessed?.findings.find((one) => one.code === code)?.place?.address;
    };
    expect(foundAt(FIELDS)).toBe(field);
    expect(foundAt(['name', 'code'])).toBe('code');
    expect(foundAt(['name'])).toBe('name');
    expect(foundAt([])).toBeUndefined();
  });

  it('of a second field is taken when the first has none', () => {
    const at = (address: string) => ({ sheet: 'Programma', address });
    const placeOf = (changes: Cells, places: MunicipalityRecord['places']) => {
      const cells = Object.entries({ ...WHOLE, ...changes }).filter(([, value]) => value !== null);
      const row: Row = { ...Object.fromEntries(cells), code: 'GM0002' };
      return assess(withRecord(programmeOf([row]), { places }))[0]?.findings[0]?.place?.address;
    };
    expect(placeOf({ socialStock: 6 }, { code: at('A2'), socialSale: at('K2') })).toBe('K2');
    expect(placeOf({ expensive: null }, { code: at('A2'), total: at('F2') })).toBe('F2');
  });
});

describe('a factor between two numbers', () => {
  it.each([
    [100, 1_000, 10],
    [1_000, 100, 10],
    [12, 1_234, 100],
    [12, 12_345, 1_000],
    [1, 15, 10],
    [1, 16, null],
    [1, 5, 10],
    [1, 4, null],
    [0, 3, null],
    [100, 200, null],
  ])('%d and %d: %p', (one, other, factor) => {
    expect(factorBetween(one, other)).toBe(factor);
  });
});

describe('missing values', () => {
  it('name the parts when mid has no column of its own', () => {
    const rest = without(WHOLE, 'mid');
    const rows = [
      { ...rest, midRent: 20, affordablePurchase: 20 },
      { ...rest, code: 'GM0002', midRent: 20 },
    ];
    expect(assess(programmeOf(rows))[1]?.findings).toMatchObject([
      { code: 'missingValue', data: { field: 'affordablePurchase' } },
    ]);
  });

  it('name duur when the total has no column of its own', () => {
    const rest = without(WHOLE, 'total');
    const blank = without({ ...rest, code: 'GM0002' }, 'expensive');
    expect(assess(programmeOf([rest, blank]))[1]?.findings).toMatchObject([
      { code: 'missingValue', data: { field: 'expensive' } },
    ]);
  });

  it("of a column that is not there are the reader's to report", () => {
    const rest = without(WHOLE, 'stock', 'socialStock');
    expect(assess(programmeOf([rest]))).toMatchObject([{ figures: null, findings: [] }]);
  });

  it('stand at their cell, or at the cell that names the municipality', () => {
    const rest = without(WHOLE, 'stock');
    const at = (address: string): { sheet: string; address: string } => ({ sheet: 'Programma', address });
    const cells = withRecord(programmeOf([rest]), { places: { code: at('A2'), stock: at('E2') } });
    expect(assess(cells)[0]?.findings).toMatchObject([{ data: { field: 'stock' }, place: at('E2') }]);
    const noCell = withRecord(programmeOf([rest]), { places: { code: at('A2') } });
    const other = recordOf({ code: 'GM0003', stock: 1 });
    const assessed = assess({ ...noCell, municipalities: [...noCell.municipalities, other] });
    expect(assessed[0]?.findings).toMatchObject([{ data: { field: 'stock' }, place: at('A2') }]);
  });
});

describe('a municipality without subregion', () => {
  it('is a finding when others have one', () => {
    const rows = [
      { ...WHOLE, subregion: 'Noord' },
      { ...WHOLE, code: 'GM0002' },
    ];
    expect(assess(programmeOf(rows)).map(codesOf)).toEqual([[], ['missingSubregion']]);
  });

  it('is none when nobody has one: there is one region', () => {
    expect(assess(programmeOf([WHOLE, { ...WHOLE, code: 'GM0002' }])).map(codesOf)).toEqual([[], []]);
  });
});
