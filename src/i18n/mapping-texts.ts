// SPDX-License-Identifier: EUPL-1.2

import type { Verdict } from '../core/form/considered';
import type { Hardness } from '../core/header/meaning';
import type { Language } from './dictionary';
import { mapping as en } from './en/mapping';
import { mapping as nl } from './nl/mapping';

/** How sure the reading of a column is; `own` is what the user decided. */
export const EVIDENCE = ['sure', 'likely', 'doubt', 'own'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Columns by how much attention they ask. */
export const COLUMN_GROUPS = ['doubt', 'read', 'unused'] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** Which sheet and which columns are read, and why; the pane loads these texts when it shows them. */
export interface MappingTexts {
  /** Why a sheet was or was not read. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly place: string;
  readonly table: (table: string, sheet: string) => string;
  readonly cells: (sheet: string, row: number) => string;
  readonly planForm: (sheet: string) => string;
  readonly considered: string;
  readonly hiddenSheet: string;
  readonly headerRow: string;
  readonly headerRows: string;
  readonly kept: string;
  readonly recognised: string;
  readonly missing: (fields: readonly string[]) => string;
  readonly missingStock: (fields: readonly string[]) => string;
  readonly nothingMissing: string;
  readonly notReadable: string;
  readonly groups: Readonly<Record<ColumnGroup, (count: number) => string>>;
  readonly column: (letters: string) => string;
  readonly row: (row: number) => string;
  readonly noHeader: string;
  readonly samples: (values: readonly string[]) => string;
  readonly noSamples: string;
  readonly unused: string;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly tie: (column: string) => string;
  readonly status: Readonly<Record<Hardness, string>>;
  readonly everyStatus: string;
  readonly statusOf: (header: string) => string;
  readonly years: (from: number | null, to: number | null) => string;
  readonly thousands: string;
  readonly parts: Readonly<Record<'rent' | 'purchase' | 'either', string>>;
  readonly apply: string;
  readonly automatic: string;
  readonly save: string;
  readonly load: string;
  readonly file: string;
  readonly notAMapping: string;
  readonly notFitting: (missing: readonly string[]) => string;
  readonly loaded: string;
}

const TEXTS: Readonly<Record<Language, MappingTexts>> = { nl, en };

/** The texts in a language. */
export function mappingTextsOf(language: Language): MappingTexts {
  return TEXTS[language];
}
