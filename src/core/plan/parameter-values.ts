// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { compare, ONE, ratio, ZERO } from '../number/ratio';
import type { Ratio } from '../number/ratio';
import type { CalculationSettings } from '../outcome/settings';
import type { Citation } from '../rules/citation';
import { ruleSetWith } from '../rules/custom';
import { CBS_AVERAGE_2024 } from '../rules/national-average';
import type { NationalAverage } from '../rules/national-average';
import type { RuleSet } from '../rules/rule-set';
import { DEFAULT_RULE_SET, RULE_SETS } from '../rules/shipped';
import { contentText } from '../sheet/content';
import type { Content } from '../sheet/content';
import { readChoices, type ChoiceTexts } from './choice-values';
import { columnParameter } from './parameter-names';
import type {
  ColumnParameter,
  ParameterCell,
  ParameterNames,
  ShareParameter,
  SwitchParameter,
} from './parameter-names';
import { COLUMN_ROLES } from './roles';
import type { ColumnRole } from './roles';
import type { PlanTexts } from './texts';

/** A named parameter cell as read. */
export interface ParameterContent {
  readonly content: Content;
  /** The same, or the formula that comes to it, with "=". */
  readonly typed: Content;
  readonly place: Place | null;
}

export type ParameterContents = Readonly<Partial<Record<ParameterCell, ParameterContent>>>;

/** Settings that a workbook holds itself. */
export interface WorkbookSettings {
  readonly settings: Pick<
    CalculationSettings,
    'ruleSet' | 'nationalAverage' | 'stockPrecision' | 'blankExpensive' | 'counting' | 'reading'
  >;
  /** Columns of ours that are wanted in the user's table. */
  readonly columns: readonly ColumnRole[];
  readonly findings: readonly Finding[];
}

/** Words of the workbook's language. */
export type ParameterTexts = ChoiceTexts & Pick<PlanTexts, 'parameterNames'>;

interface Reader {
  readonly share: (parameter: ShareParameter, otherwise: Ratio) => Ratio;
  readonly isOn: (parameter: SwitchParameter | ColumnParameter, otherwise: boolean) => boolean;
  readonly report: (cell: ParameterCell) => void;
  readonly findings: Finding[];
}

/**
 * The settings that the parameter cells of a workbook say: the user may have changed them since the last write. A
 * rule set of which a figure was changed is the user's own (`eigen`); a cell that cannot be a parameter is a finding
 * and the rule set's own figure counts.
 *
 * @param user citation for what the user filled in
 */
export function workbookSettings(
  contents: ParameterContents,
  texts: ParameterTexts,
  user: Citation,
): WorkbookSettings {
  const reader = readerOf(contents, texts.parameterNames);
  const ruleSet = ruleSetOf(contents, reader, user);
  const precision = reader.share('precision', ZERO);
  return {
    settings: {
      ruleSet,
      nationalAverage: averageOf(contents, reader, user),
      stockPrecision: compare(precision, ZERO) === 0 ? null : precision,
      blankExpensive: reader.isOn('blankIsExpensive', false) ? 'expensive' : 'unknown',
      ...readChoices((parameter) => contents[parameter]?.content ?? null, texts, reader.report),
    },
    // A workbook of before these cells were there has all columns.
    columns: COLUMN_ROLES.filter((role) => {
      const parameter = columnParameter(role);
      return contents[parameter] === undefined || reader.isOn(parameter, true);
    }),
    findings: reader.findings,
  };
}

function readerOf(contents: ParameterContents, names: ParameterNames): Reader {
  const findings: Finding[] = [];
  const report = (cell: ParameterCell): void => {
    const { content, place } = contents[cell] ?? { content: null, place: null };
    findings.push(finding('invalidParameter', place, { name: names[cell], text: contentText(content) }));
  };
  return {
    findings,
    report,
    share: (parameter, otherwise) => {
      const above = contents[`${parameter}Numerator`]?.content;
      const below = contents[`${parameter}Denominator`]?.content;
      const isShare = isCount(above) && isCount(below) && below > 0 && above <= below;
      if (!isShare) {
        const isBelowWrong = isCount(above) && (!isCount(below) || below === 0);
        report(isBelowWrong ? `${parameter}Denominator` : `${parameter}Numerator`);
        return otherwise;
      }
      return ratio(above, below);
    },
    isOn: (parameter, otherwise) => {
      const content = contents[parameter]?.content;
      if (content !== 0 && content !== 1) {
        report(parameter);
        return otherwise;
      }
      return content === 1;
    },
  };
}

function ruleSetOf(contents: ParameterContents, reader: Reader, user: Citation): RuleSet {
  const id = contents.ruleSet?.content;
  const base = Object.values(RULE_SETS).find((ruleSet) => ruleSet.id === id) ?? DEFAULT_RULE_SET;
  const wanted = {
    affordable: reader.share('affordable', base.affordable.value),
    social: reader.share('social', base.social.value),
    mid: reader.share('mid', base.mid.value),
    netNeed: reader.share('netNeed', base.netNeed.value),
    strictMid: reader.isOn('strictMid', base.strictMid.value),
    individualDuty: reader.isOn('individualDuty', base.individualDuty.value),
  };
  if (wanted.strictMid && compare(wanted.mid, ONE) === 0) {
    // No programme has more than all of it.
    reader.report('strictMid');
    wanted.strictMid = false;
  }
  return ruleSetWith(base.basedOn, wanted, user);
}

function averageOf(contents: ParameterContents, reader: Reader, user: Citation): NationalAverage {
  const { socialStock, stock } = CBS_AVERAGE_2024;
  const share = reader.share('average', ratio(socialStock, stock));
  if (compare(share, ratio(socialStock, stock)) === 0) {
    return CBS_AVERAGE_2024;
  }
  const [above, below] = [contents.averageNumerator?.content, contents.averageDenominator?.content];
  const terms =
    isCount(above) && isCount(below) ? { socialStock: above, stock: below } : { socialStock, stock };
  return { ...terms, counted: true, source: user, proxy: false };
}

/** Whether a cell holds what can stand above or below the line of a share. */
export function isCount(content: Content | undefined): content is number {
  return typeof content === 'number' && Number.isSafeInteger(content) && content >= 0;
}
