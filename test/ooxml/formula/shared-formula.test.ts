// SPDX-License-Identifier: EUPL-1.2
import { SharedFormula } from '../../../src/ooxml/formula/shared-formula';

describe('a shared formula', () => {
  it.each([
    ["SUM(A$1:B2,Blad1!C3,'a b'!D:D)", "SUM(D$1:E4,Blad1!F5,'a b'!G:G)"],
    ['T[[#This Row],[x]]&"A1"&$A$1', 'T[[#This Row],[x]]&"A1"&$A$1'],
    ['Naam+A1%+#REF!', 'Naam+D3%+#REF!'],
  ])('%s two rows down and three columns on', (text, expected) => {
    expect(new SharedFormula(text, 0, 0).at(2, 3)).toBe(expected);
  });

  it('goes around the edge of the grid', () => {
    expect(new SharedFormula('A1', 1, 1).at(0, 0)).toBe('XFD1048576');
  });
});
