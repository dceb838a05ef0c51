// SPDX-License-Identifier: EUPL-1.2
import { applyTint, readColor, readPalette } from '../../../src/ooxml/styles/color';
import { parseXml } from '../../../src/ooxml/xml/tree';

const THEME = parseXml(
  '<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="000000"/></dk1><lt1><sysClr val="window" lastClr="FFFFFF"/></lt1><dk2><srgbClr val="44546A"/></dk2><lt2><srgbClr val="E7E6E6"/></lt2><accent1><srgbClr val="4472C4"/></accent1></clrScheme></themeElements></theme>',
);

describe('colours', () => {
  it.each([
    ['opaque ARGB', '<c rgb="FF2E7D32"/>', '#2E7D32'],
    ['theme 0 is the light one', '<c theme="0"/>', '#FFFFFF'],
    ['theme 1 is the dark one', '<c theme="1"/>', '#000000'],
    ['theme 4 is accent 1', '<c theme="4"/>', '#4472C4'],
    ['indexed', '<c indexed="10"/>', '#FF0000'],
    ['system foreground', '<c indexed="64"/>', '#123456'],
    ['system background', '<c indexed="65"/>', '#FFFFFF'],
    ['automatic', '<c auto="1"/>', '#123456'],
    ['a theme colour the theme lacks', '<c theme="99"/>', '#123456'],
  ])('%s', (_, xml, expected) => {
    expect(readColor(parseXml(xml), readPalette(THEME, null), '#123456')).toBe(expected);
  });

  it('are the workbook’s own when it redefines the indexed ones', () => {
    const styles = parseXml(
      '<styleSheet><colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors></styleSheet>',
    );
    expect(readColor(parseXml('<c indexed="0"/>'), readPalette(null, styles), '')).toBe('#ABCDEF');
  });

  // The shades Excel's colour picker shows for Office's accent 1 (4472C4) and for white and black.
  it.each([
    ['4472C4', 0.7999816888943144, 'DAE3F3'],
    ['4472C4', 0.3999755851924192, '8FAADC'],
    ['4472C4', -0.249977111117893, '2F5597'],
    ['4472C4', -0.499984740745262, '203864'],
    ['FFFFFF', -0.0499893185216834, 'F2F2F2'],
    ['FFFFFF', -0.499984740745262, '808080'],
    ['000000', 0.499984740745262, '7F7F7F'],
    ['4472C4', 0, '4472C4'],
  ])('%s with tint %d is %s', (base, tint, expected) => {
    const channels = (hex: string): number[] => [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16));
    // Excel counts lightness in 240 steps, so that its last digit can differ by one.
    channels(applyTint(base, tint)).forEach((channel, i) => {
      expect(Math.abs(channel - (channels(expected)[i] ?? 0))).toBeLessThanOrEqual(1);
    });
  });
});
