// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { MunicipalityRecord } from '../programme/line';
import { isLineKind, type ReadFigure } from '../programme/read-figure';
import { headerPlace, type ReadProgramme } from '../programme/read-rows';
import type { ProgrammeSource } from '../programme/source';
import { TEMPLATE_TABLES } from '../round/template';

/**
 * A programme with the stock that stands elsewhere in the workbook: for municipalities that have none, with where it
 * came from. What is said about other municipalities in that table is left out.
 */
export function withStock(read: ReadProgramme, stock: ReadProgramme, source: ProgrammeSource): ReadProgramme {
  const recordOf = new Map(stock.programme.municipalities.map((record) => [record.code, record]));
  const codes = new Set(read.programme.municipalities.map(({ code }) => code));
  const municipalities = read.programme.municipalities.map((record) =>
    taken(record, recordOf.get(record.code)),
  );
  const figures = stock.figures.filter(({ code, field }) => codes.has(code) && !isLineKind(field));
  const key = ({ code, field }: ReadFigure): string => `${code} ${field}`;
  const had = new Set(read.figures.filter(({ field }) => !isLineKind(field)).map(key));
  const told = stock.findings.filter(({ data }) => 'code' in data && codes.has(data.code));
  return {
    ...read,
    programme: { ...read.programme, municipalities },
    figures: [...read.figures, ...figures.filter((figure) => !had.has(key(figure)))],
    findings: [
      ...read.findings.filter(({ code }) => code !== 'missingStock'),
      ...fromElsewhere(source),
      ...told,
    ],
  };
}

/** In our own template the stock has a table of its own: nobody needs to be told. */
function fromElsewhere(source: ProgrammeSource): readonly Finding[] {
  return source.table === TEMPLATE_TABLES.stock
    ? []
    : [finding('stockFromOtherTable', headerPlace(source), { table: source.table ?? source.sheet })];
}

function taken(record: MunicipalityRecord, stock: MunicipalityRecord | undefined): MunicipalityRecord {
  if (stock === undefined) return record;
  const { stock: stockPlace, socialStock: socialPlace } = stock.places;
  return {
    ...record,
    stock: record.stock ?? stock.stock,
    socialStock: record.socialStock ?? stock.socialStock,
    socialRentStock: record.socialRentStock ?? stock.socialRentStock,
    subregion: record.subregion ?? stock.subregion,
    unreadable: record.unreadable || stock.unreadable,
    places: {
      ...(stockPlace === undefined ? {} : { stock: stockPlace }),
      ...(socialPlace === undefined ? {} : { socialStock: socialPlace }),
      ...record.places,
    },
  };
}
