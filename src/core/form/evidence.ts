// SPDX-License-Identifier: EUPL-1.2

import { plainMeaning, type Meaning } from '../header/meaning';
import type { HeaderReading } from '../header/read-header';
import { COUNT_FIELDS } from '../programme/field';
import { abolishedByName } from '../register/abolished-municipality';
import {
  municipalitiesNamed,
  municipalityByCode,
  municipalityByName,
} from '../register/municipality-register';
import { isBlank, type Content } from '../sheet/content';
import { countText } from '../value/count-text';

/** What it costs a reading of a header when the values below it say otherwise. */
const CONTRADICTED = 0.3;
/** A column whose values are municipalities, whatever its header says. */
const BY_VALUES = 0.75;
const MOST = 0.8;
const HALF = 0.5;
const LEAST_VALUES = 3;
const GM_CODE = /^GM\d{4}$/i;

const EXCEL_DAYS = { from: 30_000, to: 80_000 };

/**
 * What a column means by its header, held against the values below it. Values can lower a reading, and columns of
 * municipalities are recognised by their values alone.
 *
 * @param values cells below the header, blanks included
 */
export function weigh(reading: HeaderReading | null, values: readonly Content[]): HeaderReading | null {
  const filled = values.filter((value) => !isBlank(value) && typeof value !== 'object');
  const weighed = reading === null || filled.length === 0 ? reading : heldAgainst(reading, filled);
  const byValues = municipalitiesIn(filled);
  return byValues !== null && (weighed === null || weighed.score < byValues.score) ? byValues : weighed;
}

function heldAgainst(reading: HeaderReading, filled: readonly Content[]): HeaderReading {
  const readings = [reading, ...(reading.otherwise === undefined ? [] : [reading.otherwise])];
  const fitting = readings.find(({ meaning }) => fits(meaning, filled));
  return fitting ?? { ...reading, score: reading.score - CONTRADICTED };
}

/** Whether a cell holds a municipality by its full code or its name. */
export function isMunicipality(value: Content): boolean {
  return isMunicipalityCode(value) || isMunicipalityName(value);
}

/** Whether a cell holds a full code, also of no municipality. */
export function isMunicipalityCode(value: Content): boolean {
  return typeof value === 'string' && GM_CODE.test(value.trim());
}

function municipalitiesIn(filled: readonly Content[]): HeaderReading | null {
  if (filled.length < LEAST_VALUES) return null;
  const share = (isOne: (value: Content) => boolean): number => filled.filter(isOne).length / filled.length;
  if (share(isMunicipalityCode) >= MOST) {
    return { meaning: plainMeaning('code'), score: BY_VALUES };
  }
  return share(isMunicipalityName) >= MOST ? { meaning: plainMeaning('name'), score: BY_VALUES } : null;
}

/** Whether most values are what the column should hold. */
function fits({ field }: Meaning, filled: readonly Content[]): boolean {
  const share = (isOne: (value: Content) => boolean): number => filled.filter(isOne).length / filled.length;
  if ((COUNT_FIELDS as readonly string[]).includes(field)) return share(isCountLike) >= HALF;
  switch (field) {
    case 'code':
      return share((value) => isText(value) && municipalityByCode(value) !== null) >= HALF;
    case 'name':
      return share(isMunicipalityName) >= HALF;
    case 'year':
      return share(isYearLike) >= HALF;
    case 'rent':
    case 'price':
    case 'retention':
      return share((value) => isText(value) && /\d/.test(String(value))) >= HALF;
    case 'status':
      return share((value) => typeof value === 'string' || isStatusNumber(value)) >= HALF;
    case 'tenure':
    case 'plan':
    case 'province':
    case 'subregion':
    case 'owner':
      return share((value) => typeof value === 'string') >= HALF;
    default:
      return true;
  }
}

/** "3" is a planning status too, and a cell makes a number of it. */
function isStatusNumber(value: Content): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
}

function isText(value: Content): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isCountLike(value: Content): boolean {
  return typeof value === 'number' || (typeof value === 'string' && countText(value).kind !== 'text');
}

function isMunicipalityName(value: Content): boolean {
  return (
    typeof value === 'string' &&
    (municipalityByName(value) !== null ||
      municipalitiesNamed(value).length > 0 ||
      abolishedByName(value) !== null)
  );
}

function isYearLike(value: Content): boolean {
  if (typeof value === 'number') {
    return (value >= 1990 && value <= 2100) || (value >= EXCEL_DAYS.from && value <= EXCEL_DAYS.to);
  }
  return typeof value === 'string' && /(?:19|20)\d{2}/.test(value);
}
