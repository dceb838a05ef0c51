// SPDX-License-Identifier: EUPL-1.2

import type { ChangeWords } from '../change-words';

export const changes: ChangeWords = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  removed: 'removed',
  kept: 'kept',
  sheet: 'sheet',
  column: 'column',
  cells: (count) => `${count} cells`,
};
