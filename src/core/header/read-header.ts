// SPDX-License-Identifier: EUPL-1.2

import { COUNT_FIELDS, type CountField } from '../programme/field';
import type { Content } from '../sheet/content';
import { foldText } from '../sheet/fold-text';
import { headerParts, joinParts, type HeaderParts } from './header-parts';
import { fieldOfHeader } from './known-headers';
import { plainMeaning, type Meaning } from './meaning';
import type { Facet } from './vocabulary';

/** What a header probably means. */
export interface HeaderReading {
  readonly meaning: Meaning;
  /** 1 is a header of the glossary, word for word; less is a guess that is shown. */
  readonly score: number;
  /** What it means where the values below it cannot be the first. */
  readonly otherwise?: HeaderReading;
}

/** What a header costs that is not word for word one of the glossary. */
const UNDERSTOOD = 0.95;
/** What each word costs that was not understood. */
const UNKNOWN_WORD = 0.25;

/** Below this a reading is no reading. */
export const LEAST_SCORE = 0.5;

/** Words of the glossary that stand above all sorts of columns. */
const COMMON_HEADERS = new Set(['naam', 'name', 'code', 'totaal', 'total', 'voorraad', 'stock', 'midden']);
const COMMON = 0.9;

type Field = Meaning['field'];

/**
 * What the cells of a header, from top to bottom, mean together; null when they mean nothing that is used here.
 *
 * @example readHeader(['Sloop', 'Sociale huur'])?.meaning.field // 'socialDemolition'
 */
export function readHeader(cells: readonly Content[]): HeaderReading | null {
  const filled = cells.filter((cell) => cell !== null);
  const known = readKnownHeader(filled);
  if (known !== null) return known;
  const parts = joinParts(filled.map(headerParts));
  const found = fieldOf(parts);
  const reading = found === null ? null : readingOf(found, parts);
  const otherwise = found?.otherwise === undefined ? null : readingOf(found.otherwise, parts);
  return reading === null || otherwise === null ? reading : { ...reading, otherwise };
}

function readingOf({ field, certainty }: FoundField, parts: HeaderParts): HeaderReading | null {
  const score = UNDERSTOOD * parts.certainty * certainty - UNKNOWN_WORD * parts.unknownWords;
  return score < LEAST_SCORE ? null : { meaning: meaningOf(field, parts), score };
}

/** The glossary knows words only: "Sociale huur (%)" is not a number of homes. */
function readKnownHeader([only, ...more]: readonly Content[]): HeaderReading | null {
  if (typeof only !== 'string' || more.length > 0 || only.includes('%')) return null;
  const field = fieldOfHeader(only);
  if (field === null) return null;
  return { meaning: plainMeaning(field), score: COMMON_HEADERS.has(foldText(only)) ? COMMON : 1 };
}

function meaningOf(field: Field, { facets, status, period, unit }: HeaderParts): Meaning {
  const isProgramme = isCount(field) && !STOCK.includes(field);
  return {
    field,
    status: isProgramme ? status : null,
    period: isProgramme ? period : null,
    part: partOf(field, facets),
    unit: isCount(field) ? unit : 1,
  };
}

const STOCK: readonly CountField[] = ['stock', 'socialStock', 'socialRentStock'];

function isCount(field: Field): field is CountField {
  return (COUNT_FIELDS as readonly string[]).includes(field);
}

/** "Duur" and "onbekend" can be split into homes to rent and to buy. */
function partOf(field: Field, facets: ReadonlySet<Facet>): Meaning['part'] {
  if (field !== 'expensive' && field !== 'unknown') return null;
  if (facets.has('rent') && facets.has('purchase')) return 'either';
  return facets.has('rent') ? 'rent' : facets.has('purchase') ? 'purchase' : null;
}

interface FoundField {
  readonly field: Field;
  /** What is left of certainty when the words could mean something else too. */
  readonly certainty: number;
  /** What they mean above values that cannot be that. */
  readonly otherwise?: FoundField;
}

interface Rule extends FoundField {
  readonly all: readonly Facet[];
  readonly none?: readonly Facet[];
}

const KINDS: readonly Facet[] = ['social', 'mid', 'affordable', 'expensive', 'unknown'];
const SURE = 1;
/** Most people mean this. */
const LIKELY = 0.85;
/** It could well be something else. */
const DOUBTFUL = 0.65;

/** "Plannen / totaal" is homes, "Woningbouwprogramma / plan" may be names: what stands below decides. */
const HOMES_IN_PLANS: FoundField = {
  field: 'total',
  certainty: LIKELY,
  otherwise: { field: 'plan', certainty: LIKELY },
};
/** Then it is something else of the plan. */
const MORE_THAN_HOMES: readonly Facet[] = [
  ...([
    'name',
    'code',
    'municipality',
    'subregion',
    'province',
    'owner',
    'status',
    'year',
    'tenure',
  ] as const),
  ...(['rent', 'purchase', 'sale', 'demolition', 'stock', 'daeb', 'price', 'retention'] as const),
];

/** What facets together mean; the first rule that fits. Nothing fits a share, a net figure or another quantity. */
const RULES: readonly Rule[] = [
  { field: 'code', certainty: SURE, all: ['code'], none: ['plan', 'province'] },
  { ...HOMES_IN_PLANS, all: ['plan', 'homes'], none: [...MORE_THAN_HOMES, ...KINDS] },
  { ...HOMES_IN_PLANS, all: ['plan', 'total'], none: ['number', ...MORE_THAN_HOMES, ...KINDS] },
  { field: 'plan', certainty: SURE, all: ['plan'], none: ['status', 'year', 'code', ...KINDS] },
  { field: 'name', certainty: SURE, all: ['municipality'], none: ['status', ...KINDS] },
  { field: 'province', certainty: SURE, all: ['province'] },
  { field: 'subregion', certainty: SURE, all: ['subregion'] },
  { field: 'rent', certainty: SURE, all: ['rent', 'price'] },
  { field: 'price', certainty: SURE, all: ['price'], none: ['social', 'mid'] },
  { field: 'retention', certainty: SURE, all: ['retention'] },
  { field: 'owner', certainty: SURE, all: ['owner'] },
  { field: 'status', certainty: SURE, all: ['status'], none: KINDS },
  { field: 'year', certainty: SURE, all: ['year'], none: [...KINDS, 'total'] },
  { field: 'socialRentStock', certainty: SURE, all: ['stock', 'social', 'rent'] },
  { field: 'socialStock', certainty: SURE, all: ['stock', 'daeb'] },
  { field: 'socialStock', certainty: LIKELY, all: ['stock', 'social'] },
  { field: 'socialStock', certainty: LIKELY, all: ['daeb'], none: ['demolition', 'sale', 'build'] },
  {
    field: 'stock',
    certainty: SURE,
    all: ['stock'],
    none: [...KINDS, 'rent', 'purchase', 'demolition', 'sale'],
  },
  { field: 'socialDemolition', certainty: SURE, all: ['demolition', 'social'] },
  {
    field: 'demolition',
    certainty: SURE,
    all: ['demolition'],
    none: [...KINDS, 'rent', 'purchase', 'build'],
  },
  { field: 'socialSale', certainty: SURE, all: ['sale', 'social'] },
  { field: 'affordablePurchase', certainty: DOUBTFUL, all: ['social', 'purchase'], none: ['rent'] },
  {
    field: 'socialRent',
    certainty: SURE,
    all: ['social'],
    none: ['mid', 'expensive', 'purchase', 'unknown', 'sale'],
  },
  { field: 'midRent', certainty: SURE, all: ['mid', 'rent'], none: ['expensive', 'purchase'] },
  { field: 'affordablePurchase', certainty: LIKELY, all: ['mid', 'purchase'], none: ['expensive', 'rent'] },
  { field: 'mid', certainty: SURE, all: ['mid'], none: ['expensive', 'rent', 'purchase'] },
  { field: 'midRent', certainty: LIKELY, all: ['affordable', 'rent'], none: ['purchase'] },
  {
    field: 'affordablePurchase',
    certainty: SURE,
    all: ['affordable', 'purchase'],
    none: ['rent', 'unknown'],
  },
  {
    field: 'expensive',
    certainty: SURE,
    all: ['expensive'],
    none: ['social', 'mid', 'affordable', 'unknown'],
  },
  { field: 'unknown', certainty: SURE, all: ['unknown'], none: ['affordable'] },
  { field: 'tenure', certainty: SURE, all: ['tenure'], none: KINDS },
  {
    field: 'total',
    certainty: SURE,
    all: ['total'],
    none: [...KINDS, 'rent', 'purchase', 'sale', 'stock', 'plan'],
  },
  {
    field: 'total',
    certainty: LIKELY,
    all: ['build'],
    none: [...KINDS, 'rent', 'purchase', 'sale', 'stock'],
  },
  {
    field: 'total',
    certainty: LIKELY,
    all: ['homes'],
    none: [...KINDS, 'rent', 'purchase', 'sale', 'stock', 'name'],
  },
  {
    field: 'total',
    certainty: LIKELY,
    all: ['number'],
    none: [...KINDS, 'rent', 'purchase', 'sale', 'stock', 'name', 'plan'],
  },
  { field: 'name', certainty: LIKELY, all: ['name'], none: KINDS },
];

const NEVER: readonly Facet[] = ['share', 'net', 'other'];

function fieldOf({ facets: all, status, period }: HeaderParts): FoundField | null {
  // "Harde plannen 2026" is homes, not the name of a plan.
  const isFigure = status !== null || period !== null;
  const facets = new Set([...all].filter((facet) => facet !== 'plan' || !isFigure));
  if (NEVER.some((facet) => facets.has(facet))) return null;
  const rule = RULES.find(
    ({ all: needed, none = [] }) =>
      needed.every((facet) => facets.has(facet)) && !none.some((facet) => facets.has(facet)),
  );
  if (rule !== undefined) return rule;
  // A bare year or status: homes, when nothing says what else.
  const isBare = facets.size === 0 && isFigure;
  return isBare ? { field: 'total', certainty: status === null ? DOUBTFUL : LIKELY } : null;
}
