// SPDX-License-Identifier: EUPL-1.2

import { MUNICIPALITIES } from '../../src/core/register/municipalities';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { addTable } from './table';

/** Contents of a row: texts and numbers, as a programme has them. */
export type Row = readonly (string | number)[];

export const LARGE_HEADERS = [
  'Gemeentecode',
  'Gemeente',
  'Provincie',
  'Deelregio',
  'Woningvoorraad',
  'DAEB-voorraad',
  'Programma',
  'Sociale huur',
  'Middenhuur',
  'Betaalbare koop',
  'Duur',
  'Onbekend',
  'Sloop',
  'Sloop sociaal',
  'Verkoop sociaal',
] as const;

/** Every municipality of the register once. */
export const ALL_MUNICIPALITIES = MUNICIPALITIES.length;

/**
 * Rows of 15 cells that are always the same: the municipalities of the register over and over, with whole numbers
 * that add up as those of a programme do. A province is its own subregion.
 */
export function largeRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index): Row => {
    const municipality = MUNICIPALITIES[index % MUNICIPALITIES.length];
    if (municipality === undefined) throw new Error('The register has municipalities');
    const { code, name, province } = municipality;
    const part = (of: number, factor: number): number => (index * factor) % of;
    const stock = 5_000 + part(90_000, 7_919);
    const [social, mid, purchase] = [100 + part(900, 31), part(600, 17), part(500, 13)];
    const [expensive, unknown] = [part(700, 29), part(90, 7)];
    const programme = social + mid + purchase + expensive + unknown;
    const homes = [
      programme,
      social,
      mid,
      purchase,
      expensive,
      unknown,
      part(60, 11),
      part(40, 3),
      part(20, 5),
    ];
    return [code, name, province, province, stock, Math.floor(stock * 0.2) + part(9_000, 23), ...homes];
  });
}

/** A workbook with these rows as a table `Programma` on a sheet of that name. */
export function largeProgramme(count: number): Uint8Array {
  const open = createWorkbook({ sheetName: 'Programma' });
  const { sheets, defaultFormat } = open.workbook;
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet');
  addTable(sheet, defaultFormat, { id: 1, name: 'Programma', columns: LARGE_HEADERS }, largeRows(count));
  return saveWorkbook(open);
}
