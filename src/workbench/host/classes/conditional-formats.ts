// SPDX-License-Identifier: EUPL-1.2

import type {
  ConditionalFormat,
  ConditionalRule,
  DifferentialFormat,
} from '../../../ooxml/conditional-format';
import type { ComparisonOperator } from '../../../ooxml/data-validation';
import type { SheetModel } from '../../../ooxml/model';
import { NO_CHANGE } from '../../../ooxml/styles/read-differential-formats';
import { readBoolean, readChoice, readInteger, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { readColor } from '../color';
import {
  addConditional,
  changeConditional,
  changeLooks,
  clearConditionals,
  conditional,
  conditionalsIn,
  deleteConditional,
} from '../edit/conditional-formats';
import { NULL_OBJECT, rangeObject } from '../objects';
import type { AnyObject, ObjectOf } from '../objects';
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from '../protocol/api-error';

type Kind = ConditionalRule['kind'];

/** Kinds that can be made here, with the rule each begins with. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'expression', formula: 'FALSE', format: NO_CHANGE },
  CellValue: { kind: 'cellIs', operator: 'EqualTo', formulas: ['FALSE'], format: NO_CHANGE },
};

/** The API's name for each of the file's kinds. */
const TYPES: Readonly<Record<Exclude<Kind, 'other'>, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
};
const OTHER_TYPES: Readonly<Partial<Record<string, string>>> = {
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** Operators as this part of the API spells them. */
const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  Between: 'Between',
  NotBetween: 'NotBetween',
  EqualTo: 'EqualTo',
  NotEqualTo: 'NotEqualTo',
  GreaterThan: 'GreaterThan',
  LessThan: 'LessThan',
  GreaterThanOrEqual: 'GreaterThanOrEqualTo',
  LessThanOrEqual: 'LessThanOrEqualTo',
};

type ConditionalClass =
  | 'ConditionalFormatCollection'
  | 'ConditionalFormat'
  | 'CellValueConditionalFormat'
  | 'CustomConditionalFormat'
  | 'ConditionalFormatRule'
  | 'ConditionalRangeFormat'
  | 'ConditionalRangeFont'
  | 'ConditionalRangeFill';

/** Conditional formats that compare a value or work out a formula; others are listed and can be deleted. */
export const conditionalFormatClasses: Pick<Behaviours, ConditionalClass> = {
  ConditionalFormatCollection: {
    items: ({ sheet, rect }) => conditionalsIn(sheet, rect).map(({ id }) => object(sheet, id)),
    index: ({ sheet, rect }, key) => {
      const found = conditionalsIn(sheet, rect).find(({ id }) => idText(id) === readText(key, 'id'));
      if (!found) throw itemNotFound('there is no such conditional format here');
      return object(sheet, found.id);
    },
    call: {
      Add: ({ sheet, rect }, [type], host) => {
        const rule = NEW_RULES[readText(type, 'type')];
        if (!rule)
          throw apiNotFound('ConditionalFormatCollection.add', 'does not know this type in this host.');
        return object(sheet, addConditional(host, sheet, rect, rule));
      },
      ClearAll: ({ sheet, rect }, _, host) => {
        clearConditionals(host, sheet, rect);
      },
      GetCount: ({ sheet, rect }) => conditionalsIn(sheet, rect).length,
      GetItemAt: ({ sheet, rect }, [index]) => {
        const found = conditionalsIn(sheet, rect)[readInteger(index, 'index')];
        if (!found) throw invalidArgument('there is no conditional format with this index');
        return object(sheet, found.id);
      },
    },
  },
  ConditionalFormat: {
    id: ({ conditionId }) => idText(conditionId),
    nav: {
      Custom: (each) => ensured(part(each, 'expression', 'CustomConditionalFormat')),
      CustomOrNullObject: (each) => part(each, 'expression', 'CustomConditionalFormat'),
      CellValue: (each) => ensured(part(each, 'cellIs', 'CellValueConditionalFormat')),
      CellValueOrNullObject: (each) => part(each, 'cellIs', 'CellValueConditionalFormat'),
    },
    get: {
      Id: ({ conditionId }) => idText(conditionId),
      Type: (each) => typeOf(found(each)),
      // The API counts from 0.
      Priority: (each) => found(each).priority - 1,
      StopIfTrue: (each) => found(each).stopIfTrue,
    },
    set: {
      StopIfTrue: ({ sheet, conditionId }, value, host) => {
        const stopIfTrue = readBoolean(value, 'stopIfTrue');
        changeConditional(host, sheet, conditionId, (format) => ({ ...format, stopIfTrue }));
      },
    },
    call: {
      Delete: ({ sheet, conditionId }, _, host) => {
        deleteConditional(host, sheet, conditionId);
      },
      GetRange: (each) => ensured(rangeOf(each)),
      GetRangeOrNullObject: rangeOf,
    },
  },
  CustomConditionalFormat: {
    nav: {
      Format: ({ sheet, conditionId }) => ({ type: 'ConditionalRangeFormat', sheet, conditionId }),
      Rule: ({ sheet, conditionId }) => ({ type: 'ConditionalFormatRule', sheet, conditionId }),
    },
  },
  ConditionalFormatRule: {
    get: {
      Formula: (each) => {
        const { rule } = found(each);
        return rule.kind === 'expression' ? `=${rule.formula}` : '';
      },
    },
    set: {
      Formula: ({ sheet, conditionId }, value, host) => {
        const formula = readText(value, 'formula').replace(/^=/, '');
        if (formula === '') throw invalidArgument('formula must not be empty');
        changeConditional(host, sheet, conditionId, (format) =>
          format.rule.kind === 'expression' ? { ...format, rule: { ...format.rule, formula } } : format,
        );
      },
    },
  },
  CellValueConditionalFormat: {
    nav: { Format: ({ sheet, conditionId }) => ({ type: 'ConditionalRangeFormat', sheet, conditionId }) },
    get: {
      Rule: (each) => {
        const { rule } = found(each);
        if (rule.kind !== 'cellIs') return null;
        const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator);
        const [formula1 = '', formula2] = rule.formulas.map((formula) => `=${formula}`);
        return { formula1, formula2: formula2 ?? null, operator };
      },
    },
    set: {
      Rule: ({ sheet, conditionId }, value, host) => {
        const { operator, formulas } = readRule(value);
        changeConditional(host, sheet, conditionId, (format) =>
          format.rule.kind === 'cellIs'
            ? { ...format, rule: { ...format.rule, operator, formulas } }
            : format,
        );
      },
    },
  },
  ConditionalRangeFormat: {
    nav: {
      Font: ({ sheet, conditionId }) => ({ type: 'ConditionalRangeFont', sheet, conditionId }),
      Fill: ({ sheet, conditionId }) => ({ type: 'ConditionalRangeFill', sheet, conditionId }),
    },
    get: { NumberFormat: (each) => looks(each).numberFormat },
    set: {
      NumberFormat: ({ sheet, conditionId }, value, host) => {
        changeLooks(host, sheet, conditionId, { numberFormat: readText(value, 'numberFormat') });
      },
    },
  },
  ConditionalRangeFont: {
    get: {
      Bold: (each) => looks(each).bold,
      Italic: (each) => looks(each).italic,
      Strikethrough: (each) => looks(each).strikethrough,
      Color: (each) => looks(each).color,
    },
    set: {
      Bold: ({ sheet, conditionId }, value, host) => {
        changeLooks(host, sheet, conditionId, { bold: readBoolean(value, 'bold') });
      },
      Italic: ({ sheet, conditionId }, value, host) => {
        changeLooks(host, sheet, conditionId, { italic: readBoolean(value, 'italic') });
      },
      Strikethrough: ({ sheet, conditionId }, value, host) => {
        changeLooks(host, sheet, conditionId, { strikethrough: readBoolean(value, 'strikethrough') });
      },
      Color: ({ sheet, conditionId }, value, host) => {
        changeLooks(host, sheet, conditionId, { color: readColor(value, 'color') });
      },
    },
  },
  ConditionalRangeFill: {
    get: { Color: (each) => looks(each).fill },
    set: {
      Color: ({ sheet, conditionId }, value, host) => {
        changeLooks(host, sheet, conditionId, { fill: readColor(value, 'color') });
      },
    },
    call: {
      Clear: ({ sheet, conditionId }, _, host) => {
        changeLooks(host, sheet, conditionId, { fill: null });
      },
    },
  },
};

interface Conditional {
  readonly sheet: SheetModel;
  readonly conditionId: number;
}

function object(sheet: SheetModel, conditionId: number): ObjectOf<'ConditionalFormat'> {
  return { type: 'ConditionalFormat', sheet, conditionId };
}

/** Identity in the form Excel gives conditional formats. */
function idText(id: number): string {
  return `{00000000-0000-0000-0000-${id.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function found({ sheet, conditionId }: Conditional): ConditionalFormat {
  return conditional(sheet, conditionId);
}

function typeOf({ rule }: ConditionalFormat): string {
  return rule.kind === 'other' ? (OTHER_TYPES[rule.type] ?? 'PresetCriteria') : TYPES[rule.kind];
}

function looks(each: Conditional): DifferentialFormat {
  const { rule } = found(each);
  return 'format' in rule ? rule.format : NO_CHANGE;
}

/** The side of a conditional format that only its kind has. */
function part(
  { sheet, conditionId }: Conditional,
  kind: Kind,
  type: 'CustomConditionalFormat' | 'CellValueConditionalFormat',
): AnyObject {
  return conditional(sheet, conditionId).rule.kind === kind ? { type, sheet, conditionId } : NULL_OBJECT;
}

function rangeOf(each: Conditional): AnyObject {
  const [range, ...more] = found(each).ranges;
  return range === undefined || more.length > 0 ? NULL_OBJECT : rangeObject(each.sheet, range);
}

function ensured(each: AnyObject): AnyObject {
  if (each.type === 'Null')
    throw invalidOperation('the conditional format is of another kind, or in several places');
  return each;
}

function readRule(value: unknown): {
  readonly operator: ComparisonOperator;
  readonly formulas: readonly string[];
} {
  if (typeof value !== 'object' || value === null) throw invalidArgument('rule must be an object');
  const { operator: name, formula1, formula2 } = value as Partial<Record<string, unknown>>;
  const spelling = readChoice(name, 'operator', Object.keys(OPERATORS));
  const operator = OPERATORS[spelling] ?? 'EqualTo';
  const formulas = operator.endsWith('Between') ? [formula1, formula2] : [formula1];
  return { operator, formulas: formulas.map((each) => readText(each, 'formula').replace(/^=/, '')) };
}
