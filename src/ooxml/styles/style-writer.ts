// SPDX-License-Identifier: EUPL-1.2
import type { DifferentialFormat } from '../conditional-format';
import { horizontalAlignment, underlineStyle, verticalAlignment } from '../enumerations';
import { isEqual } from '../equal';
import type { BorderFormat, BorderLine, CellFormat, FontFormat } from '../model';
import type { AttributeValues } from '../xml/build';
import type { XmlEditor } from '../xml/editor';
import { BORDER, CELL_FORMAT, FONT } from '../xml/sequences';
import { child, childrenOf, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { borderNameOf } from './border-styles';
import { argb } from './color';
import { differentialXml } from './differential-xml';
import { FIRST_CUSTOM_FORMAT, readNumberFormats } from './number-formats';
import { RecordList } from './record-list';

type Changes = Record<string, string | null>;

/**
 * Gives formats their index in `cellXfs`, adding records where the file has none like it. A new record is derived
 * from the one its format came from (`source`), so that what the model does not know about stays.
 */
export class StyleWriter {
  readonly #editor: XmlEditor;
  readonly #formats: readonly CellFormat[];
  readonly #fonts: RecordList;
  readonly #fills: RecordList;
  readonly #borders: RecordList;
  readonly #records: RecordList;
  readonly #numberFormats: RecordList;
  readonly #differentialFormats: RecordList;
  readonly #numberFormatIds = new Map<string, number>();
  readonly #known = new Map<CellFormat, number>();
  #nextNumberFormat = FIRST_CUSTOM_FORMAT;

  /** @param formats what was read from this part, one for each record of `cellXfs`. */
  constructor(editor: XmlEditor, formats: readonly CellFormat[]) {
    this.#editor = editor;
    this.#formats = formats;
    this.#fonts = new RecordList(editor, 'fonts');
    this.#fills = new RecordList(editor, 'fills');
    this.#borders = new RecordList(editor, 'borders');
    this.#records = new RecordList(editor, 'cellXfs');
    this.#numberFormats = new RecordList(editor, 'numFmts');
    this.#differentialFormats = new RecordList(editor, 'dxfs');
    for (const [id, format] of readNumberFormats(editor.root)) {
      if (!this.#numberFormatIds.has(format)) this.#numberFormatIds.set(format, id);
      this.#nextNumberFormat = Math.max(this.#nextNumberFormat, id + 1);
    }
    formats.forEach((format, i) => this.#known.set(format, i));
  }

  /** Index for a cell's `s`. */
  indexOf(format: CellFormat): number {
    let index = this.#known.get(format);
    if (index === undefined) {
      const original = this.#formats[format.source];
      index = original !== undefined && isEqual(original, format) ? format.source : this.#add(format);
      this.#known.set(format, index);
    }
    return index;
  }

  /** Index for a conditional format's `dxfId`. */
  differentialIndexOf(format: DifferentialFormat): number {
    const { numberFormat } = format;
    const numberFormatId = numberFormat === null ? null : this.#numberFormatId(numberFormat);
    return this.#differentialFormats.indexOf(differentialXml(this.#editor, format, numberFormatId));
  }

  /** Text of the style part with the added records. */
  result(): string {
    const lists = [this.#numberFormats, this.#fonts, this.#fills, this.#borders, this.#records];
    for (const list of [...lists, this.#differentialFormats]) list.flush();
    return this.#editor.result();
  }

  #add(format: CellFormat): number {
    const source = this.#formats[format.source] === undefined ? 0 : format.source;
    const original = this.#formats[source];
    const record = this.#records.at(source);
    if (original === undefined || record === undefined) return 0; // a part without records has only the default
    const attributes: Record<string, string | number | boolean | null> = {};
    const children: Changes = {};
    if (format.numberFormat !== original.numberFormat) {
      attributes.numFmtId = this.#numberFormatId(format.numberFormat);
      attributes.applyNumberFormat = true;
    }
    if (!isEqual(format.font, original.font)) {
      attributes.fontId = this.#fontId(record, format.font, original.font);
      attributes.applyFont = true;
    }
    if (format.fill !== original.fill) {
      attributes.fillId = this.#fillId(format.fill);
      attributes.applyFill = true;
    }
    if (!isEqual(format.border, original.border)) {
      attributes.borderId = this.#borderId(record, format.border, original.border);
      attributes.applyBorder = true;
    }
    if (format.quotePrefix !== original.quotePrefix)
      attributes.quotePrefix = format.quotePrefix ? true : null;
    const alignment = alignmentAttributes(format, original);
    if (Object.keys(alignment).length > 0) {
      attributes.applyAlignment = true;
      children.alignment = this.#withAttributes(record, 'alignment', alignment);
    }
    const protection = protectionAttributes(format, original);
    if (Object.keys(protection).length > 0) {
      attributes.applyProtection = true;
      children.protection = this.#withAttributes(record, 'protection', protection);
    }
    return this.#records.indexOf(this.#editor.derive(record, attributes, children, CELL_FORMAT));
  }

  #withAttributes(record: XmlElement, name: string, attributes: AttributeValues): string {
    const element = child(record, name);
    return element === undefined
      ? this.#editor.tag(name, attributes)
      : this.#editor.derive(element, attributes);
  }

  #numberFormatId(format: string): number {
    const known = this.#numberFormatIds.get(format);
    if (known !== undefined) return known;
    const id = this.#nextNumberFormat;
    this.#nextNumberFormat += 1;
    this.#numberFormatIds.set(format, id);
    this.#numberFormats.indexOf(this.#editor.tag('numFmt', { numFmtId: id, formatCode: format }));
    return id;
  }

  #fontId(record: XmlElement, font: FontFormat, original: FontFormat): number {
    const children: Changes = {};
    const value = (name: string, val: string | number): string => this.#editor.tag(name, { val });
    if (font.bold !== original.bold) children.b = font.bold ? this.#editor.tag('b') : null;
    if (font.italic !== original.italic) children.i = font.italic ? this.#editor.tag('i') : null;
    if (font.strikethrough !== original.strikethrough) {
      children.strike = font.strikethrough ? this.#editor.tag('strike') : null;
    }
    if (font.underline !== original.underline) {
      children.u = font.underline === 'None' ? null : value('u', underlineStyle.inFile(font.underline));
    }
    if (font.size !== original.size) children.sz = value('sz', font.size);
    if (font.color !== original.color) children.color = this.#editor.tag('color', { rgb: argb(font.color) });
    if (font.name !== original.name) {
      children.name = value('name', font.name);
      children.scheme = null; // a font of the theme would win over the name
    }
    const element = this.#fonts.at(numeric(record, 'fontId') ?? 0);
    const xml =
      element === undefined
        ? this.#editor.tag('font', {}, Object.values(children).join(''))
        : this.#editor.derive(element, {}, children, FONT);
    return this.#fonts.indexOf(xml);
  }

  #fillId(fill: string | null): number {
    if (fill === null) return 0; // record 0 is "none" by definition (ECMA-376 part 1, 18.8.21)
    const editor = this.#editor;
    const colors = editor.tag('fgColor', { rgb: argb(fill) }) + editor.tag('bgColor', { indexed: 64 });
    return this.#fills.indexOf(
      editor.tag('fill', {}, editor.tag('patternFill', { patternType: 'solid' }, colors)),
    );
  }

  #borderId(record: XmlElement, border: BorderFormat, original: BorderFormat): number {
    const element = this.#borders.at(numeric(record, 'borderId') ?? 0);
    const children: Changes = {};
    for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
      if (isEqual(border[edge], original[edge]) && element !== undefined) continue;
      const strict = { left: 'start', right: 'end', top: 'top', bottom: 'bottom' }[edge];
      const name = childrenOf(element, strict).length > 0 ? strict : edge;
      children[name] = this.#borderLine(name, border[edge]);
    }
    const xml =
      element === undefined
        ? this.#editor.tag('border', {}, Object.values(children).join(''))
        : this.#editor.derive(element, {}, children, BORDER);
    return this.#borders.indexOf(xml);
  }

  #borderLine(name: string, line: BorderLine): string {
    if (line.style === 'None') return this.#editor.tag(name);
    const color = this.#editor.tag('color', { rgb: argb(line.color) });
    return this.#editor.tag(name, { style: borderNameOf(line) }, color);
  }
}

function alignmentAttributes(format: CellFormat, original: CellFormat): AttributeValues {
  const attributes: Record<string, string | number | boolean | null> = {};
  if (format.horizontal !== original.horizontal)
    attributes.horizontal = horizontalAlignment.inFile(format.horizontal);
  if (format.vertical !== original.vertical) attributes.vertical = verticalAlignment.inFile(format.vertical);
  if (format.wrapText !== original.wrapText) attributes.wrapText = format.wrapText;
  if (format.indent !== original.indent) attributes.indent = format.indent;
  return attributes;
}

function protectionAttributes(format: CellFormat, original: CellFormat): AttributeValues {
  const attributes: Record<string, boolean> = {};
  if (format.locked !== original.locked) attributes.locked = format.locked;
  if (format.formulaHidden !== original.formulaHidden) attributes.hidden = format.formulaHidden;
  return attributes;
}
