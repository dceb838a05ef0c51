// SPDX-License-Identifier: EUPL-1.2

import type { ReadProgramme } from './read-rows';

/**
 * Whether formulas cannot read the user's cells directly: they do not stand one per municipality on one
 * sheet, or one of them is read as something else than Excel would.
 */
export function needsInputSheet({ source, figures }: Pick<ReadProgramme, 'source' | 'figures'>): boolean {
  const isElsewhere = figures.some(({ place }) => place !== null && place.sheet !== source.sheet);
  return source.form !== 'municipalities' || isElsewhere || figures.some(({ differs }) => differs);
}
