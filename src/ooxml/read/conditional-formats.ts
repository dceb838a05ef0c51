// SPDX-License-Identifier: EUPL-1.2
import { parseRanges } from '../address';
import type { BarBound, ConditionalFormat, ConditionalRule, DifferentialFormat } from '../conditional-format';
import { comparisonOperator } from '../enumerations';
import { formulaOnScreen } from '../formula/file-form';
import { readColor } from '../styles/color';
import type { Palette } from '../styles/color';
import { NO_CHANGE } from '../styles/read-differential-formats';
import { child, childrenOf, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** What the rules of conditional formats refer to. */
export interface ConditionalContext {
  readonly differentialFormats: readonly DifferentialFormat[];
  readonly palette: Palette;
}

/** Excel's own blue, for a bar that says no colour. */
const STANDARD_BAR = '#638EC6';

const BOUND_TYPES: readonly BarBound['type'][] = ['min', 'max', 'num', 'percent', 'percentile', 'formula'];

/** Rules of a sheet with the element that says where they hold, in the order of the file. */
export function conditionalElements(
  root: XmlElement,
): readonly { readonly container: XmlElement; readonly rule: XmlElement }[] {
  return childrenOf(root, 'conditionalFormatting').flatMap((container) =>
    childrenOf(container, 'cfRule').map((rule) => ({ container, rule })),
  );
}

function readBound(element: XmlElement | undefined, otherwise: BarBound['type']): BarBound {
  const type = BOUND_TYPES.find((name) => name === element?.attributes.type) ?? otherwise;
  const value = element?.attributes.val;
  return { type, value: value === undefined ? null : formulaOnScreen(value) };
}

function readRule(element: XmlElement, context: ConditionalContext): ConditionalRule {
  const { type = '', operator } = element.attributes;
  const formulas = childrenOf(element, 'formula').map(({ text }) => formulaOnScreen(text));
  const format = context.differentialFormats[numeric(element, 'dxfId') ?? -1] ?? NO_CHANGE;
  const bar = child(element, 'dataBar');
  if (type === 'cellIs' && formulas.length > 0) {
    return { kind: 'cellIs', operator: comparisonOperator.ofFile(operator), formulas, format };
  }
  if (type === 'expression' && formulas[0] !== undefined) {
    return { kind: 'expression', formula: formulas[0], format };
  }
  if (type === 'dataBar' && bar !== undefined) {
    const [lower, upper] = childrenOf(bar, 'cfvo');
    return {
      kind: 'dataBar',
      color: readColor(child(bar, 'color'), context.palette, STANDARD_BAR),
      lower: readBound(lower, 'min'),
      upper: readBound(upper, 'max'),
      showValue: flag(bar, 'showValue', true),
    };
  }
  return { kind: 'other', type };
}

/**
 * Conditional formats of a sheet (ECMA-376 part 1, 18.3.1.10 and 18.3.1.18). Those that exist only among the sheet's
 * extensions stay in the file and are not here. Their ids are their places in the file, from 1.
 */
export function readConditionalFormats(root: XmlElement, context: ConditionalContext): ConditionalFormat[] {
  return conditionalElements(root).map(({ container, rule }, i) => ({
    id: i + 1,
    ranges: parseRanges(container.attributes.sqref ?? ''),
    priority: numeric(rule, 'priority') ?? i + 1,
    stopIfTrue: flag(rule, 'stopIfTrue'),
    rule: readRule(rule, context),
  }));
}
