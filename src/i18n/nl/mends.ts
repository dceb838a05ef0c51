// SPDX-License-Identifier: EUPL-1.2

import type { MendWords } from '../mend-words';

export const mends: MendWords = {
  kinds: {
    number: 'getal als tekst',
    code: 'code zoals het CBS haar schrijft',
    missingCode: 'code bij de naam',
    spaces: 'spaties te veel',
  },
  obstacles: {
    changed: 'de cel is intussen gewijzigd',
    formula: 'er staat een formule',
    protected: 'het blad is beveiligd',
  },
  empty: '(leeg)',
};
