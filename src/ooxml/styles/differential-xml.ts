// SPDX-License-Identifier: EUPL-1.2
import type { DifferentialFormat } from '../conditional-format';
import { underlineStyle } from '../enumerations';
import type { XmlEditor } from '../xml/editor';
import { argb } from './color';

/** XML of a differential format: only what it changes (ECMA-376 part 1, 18.8.14). */
export function differentialXml(
  editor: XmlEditor,
  format: DifferentialFormat,
  numberFormatId: number | null,
): string {
  const { bold, italic, strikethrough, underline, color, fill, numberFormat } = format;
  const onOff = (name: string, isOn: boolean | null): string =>
    isOn === null ? '' : editor.tag(name, { val: isOn ? null : false });
  const font = [
    onOff('b', bold),
    onOff('i', italic),
    onOff('strike', strikethrough),
    color === null ? '' : editor.tag('color', { rgb: argb(color) }),
    underline === null ? '' : editor.tag('u', { val: underlineStyle.inFile(underline) }),
  ].join('');
  const background = fill === null ? '' : editor.tag('bgColor', { rgb: argb(fill) });
  const parts = [
    font === '' ? '' : editor.tag('font', {}, font),
    numberFormat === null ? '' : editor.tag('numFmt', { numFmtId: numberFormatId, formatCode: numberFormat }),
    background === '' ? '' : editor.tag('fill', {}, editor.tag('patternFill', {}, background)),
  ];
  return editor.tag('dxf', {}, parts.join(''));
}
