// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type {
  LineKind,
  MunicipalityRecord,
  Programme,
  ProgrammeLine,
} from '../../../src/core/programme/line';
import type { NationalAverage } from '../../../src/core/rules/national-average';

const DATA = path.resolve(__dirname, '../../../../shared/data');

/** `describe`, or a skipped one that says why, for tests that read the shared example data. */
export function describeWithData(name: string, tests: () => void): void {
  if (existsSync(DATA)) {
    describe(name, tests);
  } else {
    console.warn(`Skipped: ${name}. The example data is not in ../shared/data.`);
    describe.skip(name, tests);
  }
}

export function readExpected(file: string): unknown {
  return JSON.parse(readFileSync(path.join(DATA, file), 'utf8'));
}

const KINDS: Readonly<Record<string, LineKind>> = {
  Programma: 'total',
  'Sociale huur': 'socialRent',
  Middenhuur: 'midRent',
  'Betaalbare koop': 'affordablePurchase',
  Duur: 'expensive',
  Onbekend: 'unknown',
  Sloop: 'demolition',
  'Sloop sociaal': 'socialDemolition',
  'Verkoop sociaal': 'socialSale',
};

/** A programme with one row per municipality from a .csv: every filled-in cell is a line. */
export function readProgramme(file: string): Programme {
  const text = readFileSync(path.join(DATA, file), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  return { municipalities: data.map(recordOf), lines: data.flatMap(linesOf) };
}

/** The two counts of a file with a national average. */
export function readAverage(file: string): NationalAverage {
  const counts = readExpected(file) as Record<string, number>;
  return {
    socialStock: counts.daeb_voorraad_nederland_benadering ?? Number.NaN,
    stock: counts.woningvoorraad_nederland ?? Number.NaN,
    counted: true,
    source: { title: file, date: null },
    proxy: true,
  };
}

function recordOf(row: Record<string, string>): MunicipalityRecord {
  return {
    code: row.Gemeentecode ?? '',
    name: row.Gemeente ?? '',
    province: row.Provincie === '' ? null : (row.Provincie ?? null),
    subregion: row.Deelregio === '' ? null : (row.Deelregio ?? null),
    stock: countOf(row.Woningvoorraad),
    socialStock: countOf(row['DAEB-voorraad']),
    socialRentStock: null,
    unreadable: false,
    places: {},
  };
}

function linesOf(row: Record<string, string>): readonly ProgrammeLine[] {
  return Object.entries(KINDS).flatMap(([header, kind]) => {
    const homes = countOf(row[header]);
    return homes === null
      ? []
      : [{ code: row.Gemeentecode ?? '', year: null, status: null, kind, homes, place: null }];
  });
}

function countOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
