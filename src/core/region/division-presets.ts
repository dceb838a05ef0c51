// SPDX-License-Identifier: EUPL-1.2

import { MRA_NOTE, type Citation } from '../rules/citation';

/** A division that comes with the product: groups of municipalities by CBS code (domain §7). */
export interface DivisionPreset {
  readonly source: Citation;
  /** Codes by name of the group; the names are Dutch, as published. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** The six subregions of the Metropoolregio Amsterdam. */
const MRA_SUBREGIONS: DivisionPreset = {
  source: MRA_NOTE,
  groups: {
    'Almere/Lelystad': ['GM0034', 'GM0995'],
    'Amstelland-Meerlanden': ['GM0358', 'GM0362', 'GM0384', 'GM0394', 'GM0437', 'GM0451'],
    Amsterdam: ['GM0363'],
    'Gooi & Vechtstreek': ['GM0376', 'GM0402', 'GM0406', 'GM0417', 'GM1696', 'GM1942'],
    'Zaanstreek-Waterland': ['GM0385', 'GM0415', 'GM0431', 'GM0439', 'GM0479', 'GM0852', 'GM0880'],
    'Zuid-Kennemerland/IJmond': [
      'GM0375',
      'GM0377',
      'GM0392',
      'GM0396',
      'GM0397',
      'GM0450',
      'GM0453',
      'GM0473',
    ],
  },
};

export const DIVISION_PRESETS = { 'mra-deelregios': MRA_SUBREGIONS } as const satisfies Readonly<
  Record<string, DivisionPreset>
>;

export type DivisionPresetId = keyof typeof DIVISION_PRESETS;
