// SPDX-License-Identifier: EUPL-1.2

import type { Dictionary } from '../dictionary';
import { changes } from './changes';
import { failures } from './failures';
import { fields } from './fields';
import { findings } from './findings';
import { mends } from './mends';
import { pane } from './pane';
import { plan } from './plan';

export const en: Dictionary = {
  language: 'en',
  locale: 'en-GB',
  fields,
  findings,
  failures,
  plan,
  pane,
  changes,
  mends,
};
