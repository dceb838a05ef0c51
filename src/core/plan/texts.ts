// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from '../finding/finding';
import type { RuleNoteKey } from '../rules/note';
import type { Block, MunicipalityColumn } from './municipalities/columns';
import type { ParameterNames, ShareParameter, SwitchParameter, ChoiceParameter } from './parameter-names';
import type { StatusSystem } from '../programme/planning-status';
import type { RegionBlock, RegionColumn } from './regions/columns';
import type { ColumnRole, SheetRole } from './roles';
import type { Separators } from './sentence';

/** Words that stand in cells and that formulas compare with. */
export interface PlanWords {
  readonly low: string;
  readonly high: string;
  readonly yes: string;
  readonly no: string;
  /** A cell that holds something other than a number of homes. */
  readonly invalid: string;
  /** A municipality with more than one row. */
  readonly duplicate: string;
  /** A municipality that no longer exists. */
  readonly abolished: string;
  /** A municipality about which the workbook says two things that cannot both be true. */
  readonly conflicting: string;
  /** After the percentage of a duty: "30 % sociaal". */
  readonly socialDuty: string;
  readonly midDuty: string;
  readonly noDuty: string;
  readonly met: string;
  readonly short: string;
  readonly undecided: string;
  readonly noDutyStatus: string;
  readonly incomplete: string;
  readonly noNetGrowth: string;
  readonly attainable: string;
  readonly notAttainable: string;
}

/**
 * Sentences in which `{0}`, `{1}` … are filled in by a formula; the same template gives the text that the formula
 * has to come to.
 */
export interface RegionSentences {
  readonly minimumShort: string;
  readonly minimumMet: string;
  readonly regionalShort: string;
  readonly regionalMet: string;
  readonly programmeShort: string;
  readonly programmeMet: string;
  readonly subregionsShort: string;
  readonly subregionsMet: string;
  readonly incomplete: string;
}

/** Everything that is written into a workbook in words. The workbook keeps the language of its first write. */
export interface PlanTexts {
  readonly language: string;
  readonly separators: Separators;
  readonly product: string;
  readonly sheets: Readonly<Record<SheetRole, string>>;
  readonly municipalityTable: string;
  readonly inputTable: string;
  readonly columns: Readonly<Record<ColumnRole, string>>;
  readonly parameterNames: ParameterNames;
  readonly words: PlanWords;
  readonly rounds: {
    /** Name of the sheet, before the round. */
    readonly sheet: string;
    readonly title: (round: string) => string;
    readonly note: (takenAt: string) => string;
    readonly difference: (header: string) => string;
  };
  readonly municipalities: {
    readonly title: string;
    readonly subtitle: string;
    readonly bands: Readonly<Record<Block, string>>;
    readonly headers: Readonly<Record<MunicipalityColumn, string>>;
  };
  readonly regions: {
    readonly title: string;
    readonly bands: Readonly<Record<RegionBlock, string>>;
    readonly headers: Readonly<Record<RegionColumn, string>>;
    /** What the region is called in a finding. */
    readonly name: string;
    readonly wholeRegion: string;
    readonly withoutSubregion: string;
    readonly sentences: RegionSentences;
  };
  /** The sheet of figures as they were read. */
  readonly input: {
    readonly title: string;
    readonly subtitle: string;
    readonly headers: Readonly<
      Record<'code' | 'name' | 'years' | 'status' | 'counts' | 'sheet' | 'cell' | 'content', string>
    >;
    readonly statuses: Readonly<Record<'hard' | 'soft' | 'unknown' | 'notCounted', string>>;
  };
  readonly parameters: {
    readonly title: string;
    readonly subtitle: string;
    readonly headers: {
      readonly parameter: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly value: string;
      readonly meaning: string;
      readonly source: string;
      readonly date: string;
    };
    readonly shares: Readonly<Record<ShareParameter, { readonly label: string; readonly meaning: string }>>;
    readonly switches: Readonly<
      Record<SwitchParameter, { readonly label: string; readonly meaning: string }>
    >;
    readonly choices: Readonly<
      Record<
        ChoiceParameter,
        { readonly label: string; readonly meaning: string; readonly otherwise: string }
      >
    >;
    /** That what is typed there is not live. */
    readonly choiceNote: string;
    /** Stands for what has no year or status. */
    readonly without: string;
    readonly statusSystems: Readonly<Record<StatusSystem, string>>;
    /** What a cell takes: in its input message, and when something else is typed. */
    readonly expects: Readonly<Record<'numerator' | 'denominator' | 'switch', string>>;
    readonly columnMeaning: string;
    readonly ruleSet: string;
    readonly notes: string;
    readonly proxy: string;
    readonly chosenByUser: string;
  };
  readonly checks: {
    readonly title: string;
    readonly subtitle: string;
    readonly controls: string;
    readonly controlHeaders: { readonly what: string; readonly value: string; readonly verdict: string };
    readonly good: string;
    readonly look: string;
    readonly sums: Readonly<
      Record<'total' | 'social' | 'affordable' | 'minimumSocial' | 'minimumAffordable', string>
    >;
    readonly notFound: string;
    readonly newRows: string;
    readonly changed: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly findingHeaders: {
      readonly severity: string;
      readonly place: string;
      readonly what: string;
      readonly why: string;
      readonly todo: string;
    };
    readonly accepted: string;
    readonly acceptedHeaders: Readonly<Record<'reason' | 'date', string>>;
    readonly severities: Readonly<Record<Severity, string>>;
  };
  readonly account: {
    readonly title: string;
    readonly subtitle: string;
    readonly product: string;
    readonly changedAt: string;
    readonly readFrom: string;
    readonly municipalities: string;
    readonly municipalityCount: string;
    readonly ruleSet: string;
    readonly average: string;
    readonly precision: string;
    /** The precision in percentage points in place of `{0}`. */
    readonly precisionText: string;
    readonly exact: string;
    readonly counting: string;
    readonly everything: string;
    readonly years: string;
    readonly statuses: string;
    readonly withoutValue: string;
    readonly blankExpensive: string;
    readonly blankExpensiveIs: Readonly<Record<'unknown' | 'expensive', string>>;
    readonly uncertain: string;
    readonly none: string;
    readonly fingerprint: string;
    readonly reconciled: string;
    readonly reconciledText: string;
    readonly inStep: string;
    readonly inStepYes: string;
    readonly inStepNo: string;
    readonly howToRead: string;
    readonly legend: readonly (readonly [term: string, meaning: string])[];
    readonly limits: string;
    readonly caveats: readonly string[];
  };
  readonly ruleNotes: Readonly<Record<RuleNoteKey, string>>;
  readonly ruleSets: Readonly<Record<string, string>>;
}

/**
 * A template with its places filled in.
 *
 * @example fill('{0} van {1}', ['28', '30']) // '28 van 30'
 */
export function fill(template: string, values: readonly string[]): string {
  return template.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
