// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { MunicipalityRecord, Programme } from '../programme/line';
import type { SourceColumn } from '../programme/source';
import type { Content } from '../sheet/content';
import { municipalityByCode } from '../register/municipality-register';
import { DIVISION_PRESETS, type DivisionPresetId } from './division-presets';

/**
 * How a building region is divided into subregions (domain §7): as the workbook says, not at all, by province, by
 * any other column of the workbook (names by municipality code), or by a division that comes with the product.
 */
export type Division =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'province' }
  | ColumnDivision
  | { readonly kind: 'preset'; readonly preset: DivisionPresetId };

export interface ColumnDivision {
  readonly kind: 'column';
  readonly header: string;
  readonly names: ReadonlyMap<string, string>;
  /** Where it stands and what the cells hold, by municipality code: so it can be seen that they changed. */
  readonly place?: SourceColumn & { readonly contents: ReadonlyMap<string, Content> };
}

/** A programme in the subregions of a division, and who of the division is not in it. */
export interface DividedProgramme {
  readonly programme: Programme;
  readonly findings: readonly Finding[];
}

/**
 * A programme with its municipalities in the subregions of a division. A preset names its members: those without a
 * row take part as municipalities of which nothing is known, so that "28 van 30" is said of the region that is meant
 * (domain §4); rows outside the preset have no subregion.
 *
 * @example applyDivision(programme, { kind: "whole" }).programme.municipalities.every(({ subregion }) => subregion === null)
 */
export function applyDivision(programme: Programme, division: Division): DividedProgramme {
  if (division.kind === 'workbook') return { programme, findings: [] };
  if (division.kind === 'preset') return applyPreset(programme, division.preset);
  const municipalities = programme.municipalities.map((record) => ({
    ...record,
    subregion: groupOf(record, division),
  }));
  return { programme: { ...programme, municipalities }, findings: [] };
}

function groupOf(
  { code, province }: MunicipalityRecord,
  division: Extract<Division, { kind: 'whole' | 'province' | 'column' }>,
): string | null {
  switch (division.kind) {
    case 'whole':
      return null;
    case 'province':
      return province;
    case 'column':
      return division.names.get(code) ?? null;
  }
}

function applyPreset({ municipalities, lines }: Programme, preset: DivisionPresetId): DividedProgramme {
  const groups = Object.entries<readonly string[]>(DIVISION_PRESETS[preset].groups);
  const nameOf = new Map(groups.flatMap(([name, codes]) => codes.map((code) => [code, name])));
  const present = new Set(municipalities.map(({ code }) => code));
  const absent = [...nameOf]
    .filter(([code]) => !present.has(code))
    .map(([code, subregion]) => absentRecord(code, subregion));
  const rows = municipalities.map((record) => ({ ...record, subregion: nameOf.get(record.code) ?? null }));
  return {
    programme: { municipalities: [...rows, ...absent], lines },
    findings: absent.map(({ code, name }) => finding('absentMunicipality', null, { code, name })),
  };
}

/** A member without a row: there is nothing to read, so nothing about it is a mistake in a cell. */
function absentRecord(code: string, subregion: string): MunicipalityRecord {
  const registered = municipalityByCode(code);
  return {
    code,
    name: registered?.name ?? code,
    province: registered?.province ?? null,
    subregion,
    stock: null,
    socialStock: null,
    socialRentStock: null,
    unreadable: true,
    places: {},
  };
}
