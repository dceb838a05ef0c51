// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import type { ProgrammeSource } from '../programme/source';
import type { ConsideredSheet } from './considered';
import type { Mapping } from './mapping';

/** What was found: the programme's place, or null with a finding that says so. */
export interface FoundProgramme {
  readonly source: ProgrammeSource | null;
  /** Where the stock stands when the programme itself does not have it, or null. */
  readonly stockSource: ProgrammeSource | null;
  /** The sheets to read whole, that of the source first. */
  readonly sheets: readonly string[];
  readonly mapping: Mapping | null;
  readonly considered: readonly ConsideredSheet[];
  readonly findings: readonly Finding[];
}
