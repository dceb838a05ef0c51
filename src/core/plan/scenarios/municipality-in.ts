// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityRecord } from '../../programme/line';
import { fullCode } from '../../register/municipality-register';
import { foldText } from '../../sheet/fold-text';
import { entryText, type Entry } from './entry';

/** The municipality of the programme that an entry names, by its name or its CBS code. */
export function municipalityIn(
  entry: Entry,
  municipalities: readonly MunicipalityRecord[],
): MunicipalityRecord | null {
  const text = entryText(entry);
  if (text === '') return null;
  const code = fullCode(text);
  return (
    municipalities.find((one) => foldText(one.name) === foldText(text)) ??
    municipalities.find((one) => one.code === code) ??
    null
  );
}
