// SPDX-License-Identifier: EUPL-1.2

import { BASES } from '../../core/allocation/base';
import { ORDERS } from '../../core/allocation/distribution';
import { FIGURE_KEYS } from '../../core/allocation/key';
import { compare, ONE, type Ratio } from '../../core/number/ratio';
import { parseShare } from '../../core/number/parse-share';
import { shareText } from '../../core/number/share-text';
import type { ShareSigns } from '../../core/number/share-text';
import { DIVISION_PRESETS, type DivisionPresetId } from '../../core/region/division-presets';
import { RULE_SETS } from '../../core/rules/shipped';
import type { KeyChoice, VariantRefusal, VariantTexts } from '../../i18n/variant-texts';
import type { DivisionChoice, Variant, VariantSet } from '../state/variants';

/** Keys that can be chosen, in the order of domain §5; none last. */
export const KEY_CHOICES: readonly KeyChoice[] = [...FIGURE_KEYS, 'manual', 'none'];

/** A variant as the form holds it: what is typed as it is typed, choices by their value in the list. */
export interface VariantForm {
  readonly name: string;
  readonly ruleSet: Variant['ruleSet'];
  readonly division: string;
  readonly base: Variant['base'];
  readonly key: KeyChoice;
  readonly order: Variant['order'];
  readonly socialCap: string;
  readonly affordableCap: string;
  readonly takesLedger: boolean;
  /** By code; blank is 0. */
  readonly weights: Readonly<Record<string, string>>;
}

export type VariantField = 'name' | 'socialCap' | 'affordableCap' | 'weights';

/** Something to choose, by its value. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The form for a variant; each text reads back as exactly the same share. */
export function variantForm(
  variant: Variant,
  weights: VariantSet['weights'],
  signs: ShareSigns,
): VariantForm {
  const { name, ruleSet, division, base, key, order, caps, takesLedger } = variant;
  return {
    name,
    ruleSet,
    division: divisionValue(division),
    base,
    key,
    order,
    socialCap: capText(caps.social, signs),
    affordableCap: capText(caps.affordable, signs),
    takesLedger,
    weights: Object.fromEntries([...weights].map(([code, weight]) => [code, String(weight)])),
  };
}

/** The variant that a form asks for, or which of its fields cannot be. */
export type ReadVariant =
  | { readonly variant: Variant; readonly weights: VariantSet['weights']; readonly refused: null }
  | { readonly variant: null; readonly refused: ReadonlyMap<VariantField, VariantRefusal> };

/** @param otherNames of the other variants: names tell them apart, capitals do not */
export function readVariant(form: VariantForm, otherNames: readonly string[]): ReadVariant {
  const name = form.name.trim();
  const refused = new Map<VariantField, VariantRefusal>();
  if (name === '') refused.set('name', 'name');
  if (otherNames.some((other) => other.toLowerCase() === name.toLowerCase())) refused.set('name', 'sameName');
  const [social, affordable] = [parseCap(form.socialCap), parseCap(form.affordableCap)];
  if (social === null) refused.set('socialCap', 'share');
  if (affordable === null) refused.set('affordableCap', 'share');
  const weights = parseWeights(form);
  if (weights === null) refused.set('weights', 'weight');
  if (refused.size > 0 || social === null || affordable === null || weights === null) {
    return { variant: null, refused };
  }
  const { ruleSet, base, key, order, takesLedger } = form;
  const division = parseDivision(form.division);
  const caps = { social, affordable };
  const variant = { name, ruleSet, division, base, key, order, caps, takesLedger };
  return { variant, weights, refused: null };
}

/** What the lists of the form offer. @param headers of columns that divide the region */
export function formChoices(
  headers: readonly string[],
  { form, orders, bases }: VariantTexts,
  ruleSetNames: Readonly<Record<string, string>>,
) {
  return {
    ruleSets: [
      { value: 'workbook', label: form.workbookRules },
      ...Object.values(RULE_SETS).map(({ id }) => ({ value: id, label: ruleSetNames[id] ?? id })),
    ],
    divisions: [
      ...(['workbook', 'whole', 'province'] as const).map((kind) => ({
        value: divisionValue({ kind }),
        label: form.divisions[kind],
      })),
      ...PRESETS.map((preset) => ({
        value: divisionValue({ kind: 'preset', preset }),
        label: form.presets[preset],
      })),
      ...headers.map((header) => ({
        value: divisionValue({ kind: 'column', header }),
        label: form.column(header),
      })),
    ],
    bases: BASES.map((base) => ({ value: base, label: bases[base] })),
    orders: ORDERS.map((order) => ({ value: order, label: orders[order] })),
  } as const satisfies Readonly<Record<string, readonly Choice[]>>;
}

const PRESETS = Object.keys(DIVISION_PRESETS) as readonly DivisionPresetId[];

function divisionValue(division: DivisionChoice): string {
  switch (division.kind) {
    case 'preset':
      return `preset:${division.preset}`;
    case 'column':
      return `column:${division.header}`;
    default:
      return division.kind;
  }
}

function parseDivision(value: string): DivisionChoice {
  if (value.startsWith('column:')) return { kind: 'column', header: value.slice('column:'.length) };
  const preset = PRESETS.find((one) => value === `preset:${one}`);
  if (preset !== undefined) return { kind: 'preset', preset };
  return { kind: value === 'whole' || value === 'province' ? value : 'workbook' };
}

/** No cap is the whole programme. */
function parseCap(text: string): Ratio | null {
  return text.trim() === '' ? ONE : parseShare(text);
}

function capText(cap: Ratio, signs: ShareSigns): string {
  return compare(cap, ONE) === 0 ? '' : shareText(cap, signs);
}

/** Weights of another key are kept as they are, but nobody is asked to mend them. */
function parseWeights({ key, weights }: VariantForm): ReadonlyMap<string, number> | null {
  const read = Object.entries(weights)
    .filter(([, text]) => text.trim() !== '')
    .map(([code, text]): [string, number] => [code, /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : NaN]);
  const isWhole = read.every(([, weight]) => Number.isSafeInteger(weight));
  if (!isWhole && key === 'manual') return null;
  return new Map(read.filter(([, weight]) => Number.isSafeInteger(weight)));
}
