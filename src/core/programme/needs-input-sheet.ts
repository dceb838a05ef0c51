// SPDX-License-Identifier: EUPL-1.2

import type { ReadProgramme } from './read-rows';

/**
 * Whether formulas cannot read the user's cells directly: they do not stand one per municipality, or one of them is
 * read as something else than Excel would.
 */
export function needsInputSheet({ source, figures }: Pick<ReadProgramme, 'source' | 'figures'>): boolean {
  return source.form !== 'municipalities' || figures.some(({ differs }) => differs);
}
