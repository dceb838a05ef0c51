// SPDX-License-Identifier: EUPL-1.2
import type { ColumnFilter } from '../model';
import type { XmlEditor } from '../xml/editor';

/** Operators of the file (ECMA-376 part 1, 18.18.31) by those of a condition's text. */
const OPERATORS: Readonly<Partial<Record<string, string>>> = {
  '<>': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
};

/** XML of the columns of a filter, in order; null for none. */
export function filterColumnsXml(editor: XmlEditor, filters: readonly ColumnFilter[]): string | null {
  if (filters.length === 0) return null;
  return [...filters]
    .sort((a, b) => a.column - b.column)
    .map((filter) => editor.tag('filterColumn', { colId: filter.column }, conditionXml(editor, filter)))
    .join('');
}

function conditionXml(editor: XmlEditor, filter: ColumnFilter): string {
  if (filter.kind === 'values') {
    const items = filter.values.map((val) => editor.tag('filter', { val }));
    return editor.tag('filters', { blank: filter.blank ? true : null }, items.join(''));
  }
  const items = filter.criteria.map((criterion) => {
    const [, written = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
    // A blank as value stands for empty cells.
    return editor.tag('customFilter', {
      operator: OPERATORS[written] ?? null,
      val: rest === '' ? ' ' : rest,
    });
  });
  return editor.tag('customFilters', { and: filter.both ? true : null }, items.join(''));
}
