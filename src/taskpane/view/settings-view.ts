// SPDX-License-Identifier: EUPL-1.2

import { compare, ONE, ZERO } from '../../core/number/ratio';
import type { Ratio } from '../../core/number/ratio';
import { parseShare } from '../../core/number/parse-share';
import { shareText } from '../../core/number/share-text';
import type { ShareSigns } from '../../core/number/share-text';
import type { CalculationSettings } from '../../core/outcome/settings';
import type { Citation } from '../../core/rules/citation';
import { differences, ruleSetWith } from '../../core/rules/custom';
import type { NationalAverage } from '../../core/rules/national-average';
import { averageShare } from '../../core/rules/national-average';
import { parseAverage } from '../../core/rules/parse-average';
import type { SettingRefusal } from '../../i18n/pane-texts';
import type { Chosen } from '../state/pane-state';

/** Shares of a rule set that are typed, in the order of the form. */
export const NORM_SETTINGS = ['social', 'affordable', 'mid', 'netNeed'] as const;
export type TypedSetting = (typeof NORM_SETTINGS)[number] | 'average' | 'precision';

/** The settings as the form holds them: what is typed as it is typed, the rest as a choice. */
export interface SettingsForm extends Readonly<Record<TypedSetting, string>> {
  readonly strictMid: boolean;
  readonly individualDuty: boolean;
  readonly blankExpensive: CalculationSettings['blankExpensive'];
}

/** The form for the settings that count now; each text reads back as exactly the same share. */
export function settingsForm(
  { ruleSet, nationalAverage, stockPrecision, blankExpensive }: CalculationSettings,
  signs: ShareSigns,
): SettingsForm {
  const { social, affordable, mid, netNeed, strictMid, individualDuty } = ruleSet;
  const { counted, socialStock, stock } = nationalAverage;
  return {
    social: shareText(social.value, signs),
    affordable: shareText(affordable.value, signs),
    mid: shareText(mid.value, signs),
    netNeed: shareText(netNeed.value, signs),
    average: counted ? `${socialStock}/${stock}` : shareText(averageShare(nationalAverage), signs),
    precision: stockPrecision === null ? '' : shareText(stockPrecision, signs),
    strictMid: strictMid.value,
    individualDuty: individualDuty.value,
    blankExpensive,
  };
}

/** What a filled-in form asks for, or which of its fields cannot be. */
export type ReadForm =
  | { readonly chosen: Chosen; readonly refused: null }
  | { readonly chosen: null; readonly refused: ReadonlyMap<TypedSetting, SettingRefusal> };

/**
 * Reads a form against the settings that count now: only what differs is chosen, so that the rest keeps following
 * the workbook.
 *
 * @param user citation for what the user fills in
 */
export function readForm(form: SettingsForm, present: CalculationSettings, user: Citation): ReadForm {
  const shares = {
    social: parseStored(form.social),
    affordable: parseStored(form.affordable),
    mid: parseStored(form.mid),
    netNeed: parseStored(form.netNeed),
  };
  const average = parseAverage(form.average, user);
  const precision = form.precision.trim() === '' ? ZERO : parseStored(form.precision);
  const refused = new Map<TypedSetting, SettingRefusal>();
  for (const setting of NORM_SETTINGS) {
    if (shares[setting] === null) refused.set(setting, 'share');
  }
  if (form.strictMid && shares.mid !== null && compare(shares.mid, ONE) === 0) {
    refused.set('mid', 'moreThanAll');
  }
  if (average === null) refused.set('average', 'average');
  // A stock that may be anything says nothing.
  if (precision === null || compare(precision, ONE) === 0) refused.set('precision', 'share');
  const { social, affordable, mid, netNeed } = shares;
  if (refused.size > 0 || !social || !affordable || !mid || !netNeed || !average || !precision) {
    return { chosen: null, refused };
  }
  const { strictMid, individualDuty, blankExpensive } = form;
  const wanted = { social, affordable, mid, netNeed, strictMid, individualDuty };
  const isChanged = Object.keys(differences(present.ruleSet, wanted)).length > 0;
  const stockPrecision = compare(precision, ZERO) === 0 ? null : precision;
  return {
    refused: null,
    chosen: {
      ...(isChanged ? { ruleSet: ruleSetWith(present.ruleSet.basedOn, wanted, user) } : {}),
      ...(isSameAverage(present.nationalAverage, average) ? {} : { nationalAverage: average }),
      ...(isSamePrecision(present.stockPrecision, stockPrecision) ? {} : { stockPrecision }),
      ...(present.blankExpensive === blankExpensive ? {} : { blankExpensive }),
    },
  };
}

function isSameAverage(present: NationalAverage, wanted: NationalAverage): boolean {
  return (
    compare(averageShare(present), averageShare(wanted)) === 0 &&
    (present.stock === wanted.stock || present.counted === wanted.counted)
  );
}

function isSamePrecision(present: Ratio | null, wanted: Ratio | null): boolean {
  return present === null || wanted === null ? present === wanted : compare(present, wanted) === 0;
}

/** A share that the cells of the workbook can hold as two whole numbers. */
function parseStored(text: string): Ratio | null {
  const share = parseShare(text);
  return share !== null && share.denominator <= BigInt(Number.MAX_SAFE_INTEGER) ? share : null;
}
