// SPDX-License-Identifier: EUPL-1.2

import type { MendWords } from '../mend-words';

export const mends: MendWords = {
  kinds: {
    number: 'number as text',
    code: 'code as CBS writes it',
    missingCode: 'code for the name',
    spaces: 'spaces too many',
  },
  obstacles: {
    changed: 'the cell has changed meanwhile',
    formula: 'it holds a formula',
    protected: 'the sheet is protected',
  },
  empty: '(blank)',
};
