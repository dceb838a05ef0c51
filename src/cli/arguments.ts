// SPDX-License-Identifier: EUPL-1.2

import { parseArgs } from 'node:util';
import { parseAverage } from '../core/rules/parse-average';
import type { NationalAverage } from '../core/rules/national-average';
import { customRuleSet } from '../core/rules/custom';
import type { RuleSet } from '../core/rules/rule-set';
import { DEFAULT_RULE_SET, RULE_SETS } from '../core/rules/shipped';
import type { CliTexts } from '../i18n/cli-texts';
import type { Language } from '../i18n/dictionary';
import { cliDictionaryOf } from '../i18n/cli-dictionary';
import { isLanguage } from '../i18n/languages';
import { compare, ONE } from '../core/number/ratio';
import type { Ratio } from '../core/number/ratio';
import { parseShare } from '../core/number/parse-share';
import { readChoices, type ChoiceTexts } from '../core/plan/choice-values';
import type { ChoiceParameter } from '../core/plan/parameter-names';
import type { Counting } from '../core/programme/counting';
import type { ReadingSettings } from '../core/programme/reading-settings';
import { COLUMN_ROLES } from '../core/plan/roles';
import type { ColumnRole } from '../core/plan/roles';
import { MEND_KINDS, type MendKind } from '../core/mend/mend';
import { parseHeadline } from '../core/scenario/parse-headline';
import type { Headline } from '../core/scenario/headline';
import { WrongUsage } from './cli-error';
import { ROUND_OPTIONS, readRoundOptions } from './round/round-options';
import type { RoundOptions } from './round/round-options';

/** A command line, understood. */
export interface Arguments {
  readonly command: string | null;
  readonly files: readonly string[];
  readonly out: string | null;
  /** Path, `-` for standard output, or null. */
  readonly json: string | null;
  /** File with scenarios, or null. */
  readonly scenario: string | null;
  /** Whether scenarios, exchange and agreements are written too; null is not given. */
  readonly scenarios: boolean | null;
  /** What a document prints of the region, to be held against this workbook; null is not given. */
  readonly headline: Headline | null;
  /** How uncertain the national average is, as a fraction; null is not given. */
  readonly uncertainty: Ratio | null;
  /** Figures to explain, by their path in the outcome. */
  readonly explain: readonly string[];
  /** File that says which column is what, or null. */
  readonly mapping: string | null;
  /** Earlier submission that a check compares with, or null. */
  readonly previous: string | null;
  readonly ruleSet: RuleSet | null;
  readonly nationalAverage: NationalAverage | null;
  /** Precision of the share of social stock; null is not given, 0 is exact. */
  readonly stockPrecision: Ratio | null;
  /** What has no segment is expensive. */
  readonly blankIsExpensive: boolean;
  /** Years, planning statuses, code system and price level; each only when it was given. */
  readonly counting: Partial<Counting>;
  readonly reading: Partial<ReadingSettings>;
  /** Columns wanted in the programme table; null is not given. */
  readonly columns: readonly ColumnRole[] | null;
  /** What to mend; null is everything that can be. */
  readonly kinds: readonly MendKind[] | null;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly help: boolean;
  /** Of `template`, `consolidate` and `freeze`. */
  readonly round: RoundOptions;
}

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  scenario: { type: 'string' },
  scenarios: { type: 'boolean' },
  headline: { type: 'string' },
  uncertainty: { type: 'string' },
  explain: { type: 'string', multiple: true },
  mapping: { type: 'string' },
  previous: { type: 'string' },
  rules: { type: 'string' },
  'strict-mid': { type: 'boolean' },
  average: { type: 'string' },
  precision: { type: 'string' },
  'blank-is-expensive': { type: 'boolean' },
  years: { type: 'string' },
  statuses: { type: 'string' },
  'status-codes': { type: 'string' },
  'price-year': { type: 'string' },
  columns: { type: 'string' },
  kinds: { type: 'string' },
  lang: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  ...ROUND_OPTIONS,
} as const;

/**
 * Reads a command line.
 *
 * @throws WrongUsage
 */
export function readArguments(words: readonly string[]): Arguments {
  const language = languageOf(words);
  const { cli, plan } = cliDictionaryOf(language);
  const { values, positionals } = parsed(words, cli);
  const [command, ...files] = positionals;
  return {
    command: command ?? null,
    files,
    out: values.out ?? null,
    json: values.json ?? null,
    scenario: values.scenario ?? null,
    scenarios: values.scenarios ?? null,
    headline: values.headline === undefined ? null : headlineOf(values.headline, cli),
    uncertainty: values.uncertainty === undefined ? null : precisionOf(values.uncertainty, cli),
    explain: values.explain ?? [],
    mapping: values.mapping ?? null,
    previous: values.previous ?? null,
    ruleSet: ruleSetOf(values.rules, values['strict-mid'] ?? false, cli, plan.parameters.chosenByUser),
    nationalAverage:
      values.average === undefined ? null : averageOf(values.average, cli, plan.parameters.chosenByUser),
    stockPrecision: values.precision === undefined ? null : precisionOf(values.precision, cli),
    blankIsExpensive: values['blank-is-expensive'] ?? false,
    ...choicesOf(values, cli, plan),
    columns: values.columns === undefined ? null : columnsOf(values.columns, cli),
    kinds: values.kinds === undefined ? null : kindsOf(values.kinds, cli),
    language,
    dryRun: values['dry-run'] ?? false,
    help: values.help ?? false,
    round: readRoundOptions(values, cli),
  };
}

function parsed(words: readonly string[], cli: CliTexts) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage(cli.badOption(error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  }
}

/** Read first, so that what is wrong with the rest can be said in that language. Dutch unless chosen. */
function languageOf(words: readonly string[]): Language {
  const { values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false });
  const language = typeof values.lang === 'string' ? values.lang : 'nl';
  if (!isLanguage(language)) {
    throw new WrongUsage(cliDictionaryOf('nl').cli.unknownLanguage(language));
  }
  return language;
}

/** Null when neither was given: then the workbook's own settings count. */
function ruleSetOf(id: string | undefined, strictMid: boolean, cli: CliTexts, user: string): RuleSet | null {
  if (id === undefined && !strictMid) {
    return null;
  }
  const shipped = Object.values(RULE_SETS).find((ruleSet) => ruleSet.id === id);
  if (id !== undefined && shipped === undefined) {
    throw new WrongUsage(cli.unknownRules(id, Object.keys(RULE_SETS)));
  }
  const base = shipped ?? DEFAULT_RULE_SET;
  return strictMid ? customRuleSet(base, { strictMid: true }, { title: user, date: null }) : base;
}

function headlineOf(text: string, cli: CliTexts): Headline {
  const headline = parseHeadline(text);
  if (headline === null) {
    throw new WrongUsage(cli.unreadableHeadline(text));
  }
  return headline;
}

function averageOf(text: string, cli: CliTexts, user: string): NationalAverage {
  const average = parseAverage(text, { title: user, date: null });
  if (average === null) {
    throw new WrongUsage(cli.unreadableAverage(text));
  }
  return average;
}

function precisionOf(text: string, cli: CliTexts): Ratio {
  const precision = parseShare(text);
  if (precision === null || compare(precision, ONE) >= 0) {
    throw new WrongUsage(cli.unreadablePrecision(text));
  }
  return precision;
}

type ChoiceValues = Readonly<
  Partial<Record<'years' | 'statuses' | 'status-codes' | 'price-year', string | undefined>>
>;

/** What counts and how it is read: the same words as in the cells of a workbook. */
function choicesOf(
  values: ChoiceValues,
  cli: CliTexts,
  texts: ChoiceTexts,
): Pick<Arguments, 'counting' | 'reading'> {
  const contents: Readonly<Record<ChoiceParameter, string | undefined>> = {
    years: values.years,
    statuses: values.statuses?.replaceAll(',', ';'),
    statusSystem: values['status-codes'],
    priceYear: values['price-year'],
  };
  const { counting, reading } = readChoices(
    (parameter) => contents[parameter] ?? null,
    texts,
    (parameter) => {
      throw new WrongUsage(cli.unreadableOption(OPTION_OF[parameter], contents[parameter] ?? ''));
    },
  );
  const isGiven = (parameter: ChoiceParameter): boolean => contents[parameter] !== undefined;
  return {
    counting: {
      ...(isGiven('years') ? { years: counting.years } : {}),
      ...(isGiven('statuses') ? { statuses: counting.statuses } : {}),
    },
    reading: {
      ...(isGiven('statusSystem') ? { statusSystem: reading.statusSystem } : {}),
      ...(isGiven('priceYear') ? { priceYear: reading.priceYear } : {}),
    },
  };
}

const OPTION_OF: Readonly<Record<ChoiceParameter, string>> = {
  years: '--years',
  statuses: '--statuses',
  statusSystem: '--status-codes',
  priceYear: '--price-year',
};

function kindsOf(text: string, cli: CliTexts): readonly MendKind[] {
  const wanted = text.split(',').map((word) => word.trim());
  const unknown = wanted.find((word) => !MEND_KINDS.some((kind) => kind === word));
  if (unknown !== undefined) {
    throw new WrongUsage(cli.mend.unknownKind(unknown, MEND_KINDS));
  }
  return MEND_KINDS.filter((kind) => wanted.includes(kind));
}

/** Columns by their role, separated by commas; `none` is no column at all. */
function columnsOf(text: string, cli: CliTexts): readonly ColumnRole[] {
  const wanted = text === NO_COLUMNS ? [] : text.split(',').map((word) => word.trim());
  const unknown = wanted.find((word) => !COLUMN_ROLES.some((role) => role === word));
  if (unknown !== undefined) {
    throw new WrongUsage(cli.unknownColumn(unknown, [...COLUMN_ROLES, NO_COLUMNS]));
  }
  return COLUMN_ROLES.filter((role) => wanted.includes(role));
}

const NO_COLUMNS = 'none';
