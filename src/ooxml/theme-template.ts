// SPDX-License-Identifier: EUPL-1.2
import { tag } from './xml/build';

const COLORS = {
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

function systemColor(name: string, val: string, lastClr: string): string {
  return tag(name, {}, tag('a:sysClr', { val, lastClr }));
}

function fontOf(name: string, typeface: string): string {
  const others = tag('a:ea', { typeface: '' }) + tag('a:cs', { typeface: '' });
  return tag(name, {}, tag('a:latin', { typeface }) + others);
}

/** Format scheme in which everything is plain: the schema wants three of each kind (ECMA-376 part 1, 20.1.4.1.14). */
function plainFormats(): string {
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const line = tag('a:ln', { w: 6350 }, fill);
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  return [
    tag('a:fillStyleLst', {}, fill.repeat(3)),
    tag('a:lnStyleLst', {}, line.repeat(3)),
    tag('a:effectStyleLst', {}, effect.repeat(3)),
    tag('a:bgFillStyleLst', {}, fill.repeat(3)),
  ].join('');
}

/** Theme of a new workbook: Office's colours of 2013–2022 and Calibri. */
export function themeXml(): string {
  const colors = [
    systemColor('a:dk1', 'windowText', '000000'),
    systemColor('a:lt1', 'window', 'FFFFFF'),
    ...Object.entries(COLORS).map(([name, val]) => tag(`a:${name}`, {}, tag('a:srgbClr', { val }))),
  ];
  const fonts = fontOf('a:majorFont', 'Calibri Light') + fontOf('a:minorFont', 'Calibri');
  const elements = [
    tag('a:clrScheme', { name: 'Office' }, colors.join('')),
    tag('a:fontScheme', { name: 'Office' }, fonts),
    tag('a:fmtScheme', { name: 'Office' }, plainFormats()),
  ];
  const namespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const content = tag('a:themeElements', {}, elements.join(''));
  return tag('a:theme', { 'xmlns:a': namespace, name: 'Office' }, content);
}
