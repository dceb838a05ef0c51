// SPDX-License-Identifier: EUPL-1.2

import { compare, ratio } from '../number/ratio';
import type { Ratio } from '../number/ratio';
import type { Outcome } from '../outcome/calculate';
import { averageShare } from '../rules/national-average';
import { RULE_NOTES } from '../rules/note';
import type { RuleNoteKey } from '../rules/note';
import type { Citation } from '../rules/citation';
import { cellAddress } from '../sheet/address';
import { isFormula } from '../sheet/content';
import { constant, exactly, formulaCell, homes, rectangle, words } from './cells';
import type { PlanInput } from './input';
import { choiceText } from './choice-values';
import { CHOICE_PARAMETERS, columnParameter, SHARE_PARAMETERS, SWITCH_PARAMETERS } from './parameter-names';
import type { ChoiceParameter, ParameterCell, ShareParameter, SwitchParameter } from './parameter-names';
import { isCount } from './parameter-values';
import type { ParameterContent } from './parameter-values';
import type { CellPlan, NamePlan, SheetPlan } from './plan';
import { COLUMN_ROLES } from './roles';
import type { ColumnRole } from './roles';
import { TITLE_HEIGHT, wrappedHeights } from './row-height';
import type { PlanTexts } from './texts';
import type { ValidationPlan } from './validation';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Yes or no: what is calculated with, and the columns that are wanted. */
const SWITCH_COUNT = SWITCH_PARAMETERS.length + COLUMN_ROLES.length;
const RULE_SET_ROW = FIRST_ROW + SHARE_PARAMETERS.length + SWITCH_COUNT + 1;
const CHOICE_ROW = RULE_SET_ROW + 1;
const NOTES_ROW = CHOICE_ROW + CHOICE_PARAMETERS.length + 1;
const COLUMNS = { label: 0, numerator: 1, denominator: 2, value: 3, meaning: 4, source: 5, date: 6 } as const;

/** Characters. */
const WIDTHS = [28, 13, 13, 10, 52, 52, 10];

interface ShareValue {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: Ratio;
  readonly source: Citation | null;
}

/** Each norm as a fraction in two named cells, with its percentage, meaning, source and date beside it (domain §2). */
export function parametersSheet(input: PlanInput): SheetPlan {
  const { outcome, texts } = input;
  const t = texts.parameters;
  const { ruleSet } = outcome.settings;
  const switchRow = FIRST_ROW + SHARE_PARAMETERS.length;
  const notes = notesOf(outcome);
  const rows: (CellPlan | null)[][] = [
    [constant(t.title)],
    [constant(t.subtitle)],
    [],
    [
      t.headers.parameter,
      t.headers.numerator,
      t.headers.denominator,
      t.headers.value,
      t.headers.meaning,
      t.headers.source,
      t.headers.date,
    ].map(constant),
    ...SHARE_PARAMETERS.map((parameter, index) => shareRow(parameter, input, FIRST_ROW + index)),
    ...SWITCH_PARAMETERS.map((parameter) => switchRowOf(parameter, input)),
    ...COLUMN_ROLES.map((role) => columnRowOf(role, input)),
    [],
    [
      constant(t.ruleSet),
      constant(ruleSet.basedOn),
      null,
      null,
      constant(texts.ruleSets[ruleSet.id] ?? ruleSet.id),
    ],
    ...CHOICE_PARAMETERS.map((parameter) => choiceRowOf(parameter, input)),
    [],
    [constant(t.notes)],
    ...notes.map((note) => [constant(texts.ruleNotes[note])]),
  ];
  const cells = rectangle(rows);
  const area = (row: number, column: number, height: number, width: number) => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  const shares = SHARE_PARAMETERS.length;
  const switches = SWITCH_COUNT;
  const choices = CHOICE_PARAMETERS.length;
  return {
    role: 'parameters',
    name: texts.sheets.parameters,
    cells,
    table: null,
    names: parameterCells(texts),
    looks: [
      { area: area(0, 0, 1, 1), look: 'title' },
      { area: area(1, 0, 1, 1), look: 'subtitle' },
      { area: area(HEADER_ROW, 0, 1, 7), look: 'headerDuty' },
      { area: area(HEADER_ROW, COLUMNS.numerator, 1, 3), look: 'overNumbers' },
      { area: area(HEADER_ROW, COLUMNS.meaning, 1, 3), look: 'overWords' },
      { area: area(FIRST_ROW, COLUMNS.label, shares + switches, 1), look: 'label' },
      { area: area(FIRST_ROW, COLUMNS.numerator, shares, 2), look: 'input' },
      { area: area(switchRow, COLUMNS.numerator, switches, 1), look: 'input' },
      { area: area(FIRST_ROW, COLUMNS.value, shares, 1), look: 'shareInput' },
      { area: area(FIRST_ROW, COLUMNS.meaning, shares + switches, 3), look: 'wrapped' },
      { area: area(RULE_SET_ROW, 0, 1, 1), look: 'label' },
      { area: area(CHOICE_ROW, COLUMNS.label, choices, 1), look: 'label' },
      { area: area(CHOICE_ROW, COLUMNS.numerator, choices, 1), look: 'inputText' },
      { area: area(CHOICE_ROW, COLUMNS.meaning, choices, 3), look: 'wrapped' },
      { area: area(NOTES_ROW, 0, 1, 1), look: 'heading' },
      { area: area(NOTES_ROW + 1, 0, notes.length, 1), look: 'text' },
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      ...wrappedHeights(cells, { first: FIRST_ROW, count: shares + switches }, WIDTHS),
      ...wrappedHeights(cells, { first: CHOICE_ROW, count: choices }, WIDTHS),
    ],
    frozen: { rows: FIRST_ROW, columns: 1 },
    validations: parameterValidations(texts),
  };
}

/** What may be typed in the yellow cells, said when one is selected: what it means and what it takes. */
function parameterValidations({ parameters }: PlanTexts): ValidationPlan[] {
  const { shares, switches, expects } = parameters;
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  return [
    ...SHARE_PARAMETERS.flatMap((parameter, index): ValidationPlan[] => {
      const { label, meaning } = shares[parameter];
      const row = FIRST_ROW + index;
      return [
        {
          area: cell(row, COLUMNS.numerator),
          rule: { kind: 'wholeNumber', minimum: 0 },
          title: label,
          prompt: `${meaning}\n${expects.numerator}`,
          error: expects.numerator,
        },
        {
          area: cell(row, COLUMNS.denominator),
          rule: { kind: 'wholeNumber', minimum: 1 },
          title: label,
          prompt: `${meaning}\n${expects.denominator}`,
          error: expects.denominator,
        },
      ];
    }),
    ...SWITCH_PARAMETERS.map((parameter, index): ValidationPlan => {
      const { label, meaning } = switches[parameter];
      return {
        area: cell(FIRST_ROW + SHARE_PARAMETERS.length + index, COLUMNS.numerator),
        rule: { kind: 'oneOf', items: [1, 0] },
        title: label,
        prompt: meaning,
        error: expects.switch,
      };
    }),
  ];
}

/** The named cells, in the workbook's language. */
function parameterCells({ parameterNames }: PlanTexts): NamePlan[] {
  const named = (cell: ParameterCell, row: number, column: number): NamePlan => ({
    name: parameterNames[cell],
    row,
    column,
  });
  return [
    ...SHARE_PARAMETERS.flatMap((parameter, index) => [
      named(`${parameter}Numerator`, FIRST_ROW + index, COLUMNS.numerator),
      named(`${parameter}Denominator`, FIRST_ROW + index, COLUMNS.denominator),
    ]),
    ...SWITCH_PARAMETERS.map((parameter, index) =>
      named(parameter, FIRST_ROW + SHARE_PARAMETERS.length + index, COLUMNS.numerator),
    ),
    ...COLUMN_ROLES.map((role, index) =>
      named(
        columnParameter(role),
        FIRST_ROW + SHARE_PARAMETERS.length + SWITCH_PARAMETERS.length + index,
        COLUMNS.numerator,
      ),
    ),
    named('ruleSet', RULE_SET_ROW, COLUMNS.numerator),
    ...CHOICE_PARAMETERS.map((parameter, index) => named(parameter, CHOICE_ROW + index, COLUMNS.numerator)),
  ];
}

function shareRow(parameter: ShareParameter, input: PlanInput, row: number): (CellPlan | null)[] {
  const { outcome, texts, typed } = input;
  const { numerator, denominator, value, source } = shareValue(parameter, input);
  const { label, meaning } = texts.parameters.shares[parameter];
  const isProxy = parameter === 'average' && outcome.settings.nationalAverage.proxy;
  return [
    constant(label),
    parameterCell(numerator, typed.parameters[`${parameter}Numerator`]),
    parameterCell(denominator, typed.parameters[`${parameter}Denominator`]),
    formulaCell(
      `${cellAddress(row, COLUMNS.numerator)}/${cellAddress(row, COLUMNS.denominator)}`,
      exactly(value),
    ),
    constant(meaning),
    constant(sourceText(source, texts, isProxy)),
    constant(source?.date ?? ''),
  ];
}

function switchRowOf(parameter: SwitchParameter, { outcome, texts, typed }: PlanInput): (CellPlan | null)[] {
  const { ruleSet } = outcome.settings;
  const { label, meaning } = texts.parameters.switches[parameter];
  const source = parameter === 'blankIsExpensive' ? null : ruleSet[parameter].source;
  return [
    constant(label),
    parameterCell(switchValue(parameter, outcome), typed.parameters[parameter]),
    null,
    null,
    constant(meaning),
    constant(sourceText(source, texts, false)),
    constant(source?.date ?? ''),
  ];
}

/** Not live: the figures of a list are read with it, so it takes a write to follow it. */
function choiceRowOf(parameter: ChoiceParameter, { outcome, texts, typed }: PlanInput): (CellPlan | null)[] {
  const { choices, choiceNote, chosenByUser } = texts.parameters;
  const { label, meaning } = choices[parameter];
  const text = choiceText(parameter, outcome.settings, texts);
  const isCounting = parameter === 'years' || parameter === 'statuses';
  const { source } = outcome.settings.ruleSet.counting;
  const isOwn = text !== choices[parameter].otherwise;
  const isRules = isCounting && !isOwn;
  return [
    constant(label),
    parameterCell(text, typed.parameters[parameter]),
    null,
    null,
    constant(`${meaning} ${choiceNote}`),
    constant(isRules ? source.title : isOwn ? chosenByUser : ''),
    constant(isRules ? (source.date ?? '') : ''),
  ];
}

/** 1 or 0, as it stands in its cell. */
export function switchValue(parameter: SwitchParameter, { settings }: Outcome): number {
  const { ruleSet, blankExpensive } = settings;
  const isOn = {
    strictMid: ruleSet.strictMid.value,
    individualDuty: ruleSet.individualDuty.value,
    blankIsExpensive: blankExpensive === 'expensive',
  };
  return Number(isOn[parameter]);
}

function columnRowOf(
  role: ColumnRole,
  { columns, texts: { columns: headers, parameters }, typed }: PlanInput,
): (CellPlan | null)[] {
  return [
    constant(headers[role]),
    parameterCell(Number(columns.includes(role)), typed.parameters[columnParameter(role)]),
    null,
    null,
    constant(parameters.columnMeaning),
    constant(parameters.chosenByUser),
    constant(''),
  ];
}

/** A formula of the user's that comes to the same stays. */
function parameterCell(value: string | number, read: ParameterContent | undefined): CellPlan | null {
  return read !== undefined && read.content === value && isFormula(read.typed)
    ? formulaCell(read.typed.slice(1), typeof value === 'number' ? homes(value) : words(value))
    : constant(value);
}

/** The two numbers of a share, as they stand in its cells: as the user typed them where they come to that share. */
export function shareValue(
  parameter: ShareParameter,
  { outcome, typed }: Pick<PlanInput, 'outcome' | 'typed'>,
): ShareValue {
  const share = shareOf(parameter, outcome);
  const above = typed.parameters[`${parameter}Numerator`]?.content;
  const below = typed.parameters[`${parameter}Denominator`]?.content;
  const isTyped =
    isCount(above) && isCount(below) && below > 0 && compare(ratio(above, below), share.value) === 0;
  return isTyped ? { ...share, numerator: above, denominator: below } : share;
}

function shareOf(parameter: ShareParameter, { settings }: Outcome): ShareValue {
  const { ruleSet, nationalAverage, stockPrecision } = settings;
  switch (parameter) {
    case 'average':
      return {
        numerator: nationalAverage.socialStock,
        denominator: nationalAverage.stock,
        value: averageShare(nationalAverage),
        source: nationalAverage.source,
      };
    case 'precision':
      return { ...terms(stockPrecision ?? ratio(0)), source: null };
    default:
      return { ...terms(ruleSet[parameter].value), source: ruleSet[parameter].source };
  }
}

function terms(value: Ratio): Omit<ShareValue, 'source'> {
  return { numerator: Number(value.numerator), denominator: Number(value.denominator), value };
}

function sourceText(source: Citation | null, { parameters }: PlanTexts, isProxy: boolean): string {
  return source === null ? parameters.chosenByUser : source.title + (isProxy ? ` (${parameters.proxy})` : '');
}

/** Notes of the parameters that are used, each once, in the order of the catalogue. */
function notesOf({ settings: { ruleSet, nationalAverage } }: Outcome): readonly RuleNoteKey[] {
  const { affordable, social, mid, netNeed, strictMid, individualDuty, counting, notes } = ruleSet;
  const used = new Set<RuleNoteKey | null>([
    ...notes,
    ...[affordable, social, mid, netNeed, strictMid, individualDuty, counting].map(({ note }) => note),
    nationalAverage.proxy ? 'nationalAverage' : null,
  ]);
  return (Object.keys(RULE_NOTES) as RuleNoteKey[]).filter((key) => used.has(key));
}
