// SPDX-License-Identifier: EUPL-1.2
import { rangesReference } from '../address';
import type { BarBound, ConditionalFormat, ConditionalRule } from '../conditional-format';
import { comparisonOperator } from '../enumerations';
import { isEqual } from '../equal';
import { formulaInFile } from '../formula/file-form';
import type { SheetModel } from '../model';
import { conditionalElements } from '../read/conditional-formats';
import type { SheetSnapshot } from '../snapshot';
import { argb } from '../styles/color';
import type { AttributeValues } from '../xml/build';
import type { XmlEditor } from '../xml/editor';
import { escapeText } from '../xml/escape';
import { x14, xm } from '../xml/namespaces';
import { WORKSHEET } from '../xml/sequences';
import { child, childrenOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import type { SaveContext } from './context';
import { removeExtensions } from './extensions';

function boundXml(editor: XmlEditor, { type, value }: BarBound): string {
  return editor.tag('cfvo', { type, val: value === null ? null : formulaInFile(value) });
}

/** Attributes and content of a rule's element; null for one that only the file knows. */
function ruleXml(
  editor: XmlEditor,
  rule: ConditionalRule,
  context: SaveContext,
): { readonly attributes: AttributeValues; readonly content: string } | null {
  const formula = (text: string): string => editor.tag('formula', {}, escapeText(formulaInFile(text)));
  switch (rule.kind) {
    case 'cellIs':
      return {
        attributes: {
          type: 'cellIs',
          dxfId: context.differentialIndex(rule.format),
          operator: comparisonOperator.inFile(rule.operator),
        },
        content: rule.formulas.map(formula).join(''),
      };
    case 'expression':
      return {
        attributes: { type: 'expression', dxfId: context.differentialIndex(rule.format) },
        content: formula(rule.formula),
      };
    case 'dataBar': {
      const bounds = boundXml(editor, rule.lower) + boundXml(editor, rule.upper);
      const color = editor.tag('color', { rgb: argb(rule.color) });
      const showValue = rule.showValue ? null : false;
      return {
        attributes: { type: 'dataBar' },
        content: editor.tag('dataBar', { showValue }, bounds + color),
      };
    }
    case 'other':
      return null;
  }
}

function addFormat(editor: XmlEditor, ranges: ConditionalFormat['ranges'], rule: string): void {
  const xml = editor.tag('conditionalFormatting', { sqref: rangesReference(ranges) }, rule);
  editor.insertInOrder(editor.root, 'conditionalFormatting', xml, WORKSHEET);
}

/** What Excel 2010 added to rules (solid bars, their axis), by the id that ties both together. */
function extensionsById(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const containers = childrenOf(child(root, 'extLst'), 'ext').flatMap((ext) =>
    childrenOf(child(ext, x14('conditionalFormattings')), x14('conditionalFormatting')),
  );
  return new Map(
    containers.flatMap((container) =>
      childrenOf(container, x14('cfRule')).map(({ attributes }) => [attributes.id ?? '', container]),
    ),
  );
}

function extensionId(rule: XmlElement): string | undefined {
  const own = childrenOf(child(rule, 'extLst'), 'ext').map((ext) => child(ext, x14('id'))?.text);
  return own.find((id) => id !== undefined);
}

/** Removes rules; with the last of its rules an element that says where they hold goes too. */
function removeRules(editor: XmlEditor, leaving: ReadonlySet<XmlElement>): void {
  for (const container of childrenOf(editor.root, 'conditionalFormatting')) {
    const rules = childrenOf(container, 'cfRule');
    const gone = rules.filter((rule) => leaving.has(rule));
    if (gone.length > 0 && gone.length === rules.length) editor.remove(container);
    else
      gone.forEach((rule) => {
        editor.remove(rule);
      });
  }
}

/**
 * Applies removed, changed and added conditional formats; one that did not change keeps its element. A rule that
 * changes loses what an extension says of it; one that only comes to hold elsewhere keeps that.
 */
export function patchConditionalFormats(
  editor: XmlEditor,
  before: SheetSnapshot,
  now: SheetModel,
  context: SaveContext,
): void {
  if (isEqual(before.conditionalFormats, now.conditionalFormats)) return;
  const known = new Set(before.conditionalFormats.map(({ id }) => id));
  const nowById = new Map(now.conditionalFormats.map((format) => [format.id, format]));
  const extensions = extensionsById(editor.root);
  const goneExtensions: XmlElement[] = [];
  const leaving = new Set<XmlElement>();

  conditionalElements(editor.root).forEach(({ rule }, i) => {
    // What was read stands in the order of the file, also after cells moved.
    const old = before.conditionalFormats[i];
    const format = old && nowById.get(old.id);
    if (old !== undefined && isEqual(old, format)) return;
    const extension = extensions.get(extensionId(rule) ?? '');
    const isRuleKept = old !== undefined && format !== undefined && isEqual(old.rule, format.rule);
    if (isRuleKept) {
      const { priority } = format;
      const attributes = { priority, stopIfTrue: format.stopIfTrue ? true : null };
      if (isEqual(old.ranges, format.ranges)) {
        editor.setAttributes(rule, attributes);
        return;
      }
      addFormat(editor, format.ranges, editor.derive(rule, attributes));
      const sqref = child(extension, xm('sqref'));
      if (sqref !== undefined) editor.setContent(sqref, rangesReference(format.ranges));
    } else {
      if (extension !== undefined) goneExtensions.push(extension);
      if (format !== undefined) addNew(format);
    }
    leaving.add(rule);
  });
  removeRules(editor, leaving);
  removeExtensions(editor, goneExtensions);
  for (const format of now.conditionalFormats) if (!known.has(format.id)) addNew(format);

  function addNew({ ranges, rule, priority, stopIfTrue }: ConditionalFormat): void {
    const xml = ruleXml(editor, rule, context);
    if (xml === null) return;
    const attributes = { ...xml.attributes, priority, stopIfTrue: stopIfTrue ? true : null };
    addFormat(editor, ranges, editor.tag('cfRule', attributes, xml.content));
  }
}
