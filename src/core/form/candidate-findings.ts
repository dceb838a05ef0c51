// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import { cellAddress } from '../sheet/address';
import { readColumns, type Candidate } from './candidate';
import { titleOf } from './shortcoming';

/** A column under this was guessed at; the user is told. */
export const SURE = 0.75;

export function titled(candidate: Candidate): readonly Finding[] {
  const title = titleOf(candidate);
  if (title === null) return [];
  const { municipality, text, place } = title;
  return [
    finding('municipalityFromTitle', place, { code: municipality.code, name: municipality.name, text }),
  ];
}

export function duplicates({ sheet, headerRow, columns }: Candidate): readonly Finding[] {
  return columns.flatMap(({ column, header, reading, duplicateOf }) =>
    reading === null || duplicateOf === null
      ? []
      : [
          finding(
            'duplicateColumn',
            { sheet: sheet.name, address: cellAddress(headerRow, column) },
            { field: reading.meaning.field, header, firstAddress: cellAddress(headerRow, duplicateOf) },
          ),
        ],
  );
}

/** Columns that were guessed at, in one finding. */
export function doubts(best: Candidate): readonly Finding[] {
  const guessed = readColumns(best).filter(({ score }) => score < SURE);
  if (guessed.length === 0) return [];
  const columns = guessed.map(({ column, header, meaning: { field, status } }) => ({
    address: cellAddress(best.headerRow, column),
    header,
    field,
    status,
  }));
  return [finding('doubtfulColumns', placeOf(best), { columns })];
}

export function hidden({ sheet }: Pick<Candidate, 'sheet'>): readonly Finding[] {
  return sheet.isVisible
    ? []
    : [finding('hiddenSheet', { sheet: sheet.name, address: null }, { sheet: sheet.name })];
}

export function otherTables(best: Candidate, rivals: readonly Candidate[]): readonly Finding[] {
  if (rivals.length === 0) return [];
  const data = { chosen: describe(best), others: rivals.map(describe) };
  return [finding('otherProgrammeTables', placeOf(best), data)];
}

function placeOf(candidate: Candidate) {
  return { sheet: candidate.sheet.name, address: addressOf(candidate) };
}

function addressOf({ headerRow, firstColumn }: Candidate): string {
  return cellAddress(headerRow, firstColumn);
}

function describe(candidate: Candidate): string {
  return candidate.table?.name ?? `${candidate.sheet.name}!${addressOf(candidate)}`;
}
