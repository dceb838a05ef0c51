// SPDX-License-Identifier: EUPL-1.2

import type { ComparisonOperator, DataValidation, ValidationType } from '../../../ooxml/data-validation';
import { readBoolean, readChoice, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { changeValidation, clearValidation, validationOf } from '../edit/data-validation';
import type { Validated } from '../edit/data-validation';
import { invalidArgument } from '../protocol/api-error';
import { validity } from '../validity';

/** Limits of Excel's own dialogue. */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;
const MAX_ITEMS = 255;

const OPERATORS: readonly ComparisonOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const STYLES = ['Stop', 'Warning', 'Information'] as const;

/** Types that compare with one or two formulas, by their member of a rule. */
const COMPARING: Readonly<Record<string, ValidationType>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
};

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;

/** What may be typed in a range, and whether what stands there is that. */
export const dataValidationClasses: Pick<Behaviours, 'DataValidation'> = {
  DataValidation: {
    get: {
      Type: ({ sheet, rect }) => typeText(validationOf(sheet, rect)),
      Rule: ({ sheet, rect }) => ofAll(validationOf(sheet, rect), ruleObject, {}),
      Valid: ({ sheet, rect }, host) => validity(host, sheet, rect),
      IgnoreBlanks: ({ sheet, rect }) =>
        ofAll(validationOf(sheet, rect), ({ ignoreBlanks }) => ignoreBlanks, true),
      Prompt: ({ sheet, rect }) =>
        ofAll(
          validationOf(sheet, rect),
          ({ prompt: { show, title, message } }) => ({ showPrompt: show, title, message }),
          { showPrompt: true, title: '', message: '' },
        ),
      ErrorAlert: ({ sheet, rect }) =>
        ofAll(
          validationOf(sheet, rect),
          ({ error: { show, style, title, message } }) => ({ showAlert: show, style, title, message }),
          { showAlert: true, style: 'Stop', title: '', message: '' },
        ),
    },
    set: {
      Rule: ({ sheet, rect }, value, host) => {
        const rule = readRule(value);
        changeValidation(host, sheet, rect, (validation) => ({ ...validation, ...rule }));
      },
      IgnoreBlanks: ({ sheet, rect }, value, host) => {
        const ignoreBlanks = readBoolean(value, 'ignoreBlanks');
        changeValidation(host, sheet, rect, (validation) => ({ ...validation, ignoreBlanks }));
      },
      Prompt: ({ sheet, rect }, value, host) => {
        const { showPrompt = true, title, message } = readRecord(value, 'prompt');
        const prompt = {
          show: readBoolean(showPrompt, 'showPrompt'),
          title: readLimited(title, 'title', MAX_TITLE),
          message: readLimited(message, 'message', MAX_PROMPT),
        };
        changeValidation(host, sheet, rect, (validation) => ({ ...validation, prompt }));
      },
      ErrorAlert: ({ sheet, rect }, value, host) => {
        const { showAlert = true, style = 'Stop', title, message } = readRecord(value, 'errorAlert');
        const error = {
          show: readBoolean(showAlert, 'showAlert'),
          style: readChoice(style, 'style', STYLES),
          title: readLimited(title, 'title', MAX_TITLE),
          message: readLimited(message, 'message', MAX_ERROR),
        };
        changeValidation(host, sheet, rect, (validation) => ({ ...validation, error }));
      },
    },
    call: {
      Clear: ({ sheet, rect }, _, host) => {
        clearValidation(host, sheet, rect);
      },
    },
  },
};

function typeText(validated: Validated): string {
  switch (validated.kind) {
    case 'none':
      return 'None';
    case 'inconsistent':
      return 'Inconsistent';
    case 'mixed':
      return 'MixedCriteria';
    case 'all':
      return validated.validation.type;
  }
}

/** A member of the range's validation; null when not all cells have the same. */
function ofAll<T>(validated: Validated, pick: (validation: DataValidation) => T, none: T): T | null {
  if (validated.kind === 'none') return none;
  return validated.kind === 'all' ? pick(validated.validation) : null;
}

function readRecord(value: unknown, parameter: string): Readonly<Partial<Record<string, unknown>>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw invalidArgument(`${parameter} must be an object`);
}

function readLimited(value: unknown, parameter: string, maximum: number): string {
  const text = readText(value ?? '', parameter);
  if (text.length > maximum) throw invalidArgument(`${parameter} has at most ${maximum} characters`);
  return text;
}

/** A formula (`=A1`), a number, or a text that is one. */
function readFormula(value: unknown, parameter: string): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = readText(value, parameter).trim();
  if (text.startsWith('=') && text.length > 1) return text.slice(1);
  if (text !== '' && Number.isFinite(Number(text))) return text;
  throw invalidArgument(`${parameter} must be a number or a formula`);
}

function readRule(value: unknown): Rule {
  const members = Object.entries(readRecord(value, 'rule')).filter(
    ([, each]) => each !== null && each !== undefined,
  );
  const [[kind, given] = ['', null]] = members;
  if (members.length !== 1) throw invalidArgument('rule must have exactly one member');
  const rule = readRecord(given, kind);
  const plain = { operator: 'Between', formula2: null, inCellDropDown: true } as const;
  if (kind === 'list') {
    const inCellDropDown = readBoolean(rule.inCellDropDown, 'inCellDropDown');
    return { ...plain, type: 'List', formula1: readSource(rule.source), inCellDropDown };
  }
  if (kind === 'custom') {
    return { ...plain, type: 'Custom', formula1: readFormula(rule.formula, 'formula') };
  }
  const type = COMPARING[kind];
  if (type === undefined) throw invalidArgument(`rule has no member ${kind}`);
  const operator = readChoice(rule.operator, 'operator', OPERATORS);
  return {
    type,
    operator,
    inCellDropDown: true,
    formula1: readFormula(rule.formula1, 'formula1'),
    formula2: operator.endsWith('Between') ? readFormula(rule.formula2, 'formula2') : null,
  };
}

/** Items separated by commas become one text; a formula stays one. */
function readSource(value: unknown): string {
  const source = readText(value, 'source');
  if (source.startsWith('=')) return source.slice(1);
  if (source === '' || source.length > MAX_ITEMS) {
    throw invalidArgument(`source has 1 to ${MAX_ITEMS} characters`);
  }
  return `"${source.replaceAll('"', '""')}"`;
}

function shownFormula(formula: string | null): string | number | null {
  if (formula === null) return null;
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function ruleObject(validation: DataValidation): Readonly<Record<string, unknown>> {
  const { type, operator, formula1, formula2, inCellDropDown } = validation;
  if (type === 'None') return {};
  if (type === 'Custom') return { custom: { formula: `=${formula1 ?? ''}` } };
  if (type === 'List') {
    const items = /^"(.*)"$/s.exec(formula1 ?? '')?.[1];
    const source = items === undefined ? `=${formula1 ?? ''}` : items.replaceAll('""', '"');
    return { list: { inCellDropDown, source } };
  }
  const kind = Object.keys(COMPARING).find((name) => COMPARING[name] === type) ?? '';
  const bounds = { formula1: shownFormula(formula1), formula2: shownFormula(formula2) };
  return { [kind]: { ...bounds, operator } };
}
