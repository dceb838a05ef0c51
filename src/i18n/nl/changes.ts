// SPDX-License-Identifier: EUPL-1.2

import type { ChangeWords } from '../change-words';

export const changes: ChangeWords = {
  new: 'nieuw',
  changed: 'gewijzigd',
  unchanged: 'ongewijzigd',
  removed: 'vervalt',
  kept: 'blijft',
  sheet: 'blad',
  column: 'kolom',
  cells: (count) => `${count} cellen`,
};
