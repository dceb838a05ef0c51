// SPDX-License-Identifier: EUPL-1.2

import { contentAt, contentText, isBlank, isFormula } from '../../../src/core/sheet/content';
import type { Content } from '../../../src/core/sheet/content';
import { sheetOf } from '../support/sheet';

describe('isBlank', () => {
  it.each<Content>([null, '', '   '])('%j looks empty', (content) => {
    expect(isBlank(content)).toBe(true);
  });

  it.each<Content>([0, false, '0', '-', 'n.v.t.', '\n', { error: '#N/A' }])('%j does not', (content) => {
    expect(isBlank(content)).toBe(false);
  });
});

describe('contentAt', () => {
  const sheet = sheetOf(
    [
      ['a', 1],
      [null, 2],
    ],
    { origin: { row: 3, column: 1 } },
  );

  it.each([
    [3, 1, 'a'],
    [4, 2, 2],
    [4, 1, null],
    [2, 1, null],
    [3, 0, null],
    [5, 1, null],
    [3, 3, null],
  ])('row %d, column %d', (row, column, content) => {
    expect(contentAt(sheet, row, column)).toBe(content);
  });
});

describe('contentText', () => {
  it.each<[Content, string]>([
    [null, ''],
    [1.5, '1.5'],
    [true, 'true'],
    ['x', 'x'],
    [{ error: '#N/A' }, '#N/A'],
  ])('%j', (content, text) => {
    expect(contentText(content)).toBe(text);
  });
});

describe('isFormula', () => {
  it.each<[Content, boolean]>([
    ['=1', true],
    ['=SUM(A1)', true],
    ['=', false],
    ['', false],
    [' =1', false],
    ['1=1', false],
    [1, false],
    [null, false],
    [{ error: '=' }, false],
  ])('%j: %p', (content, expected) => {
    expect(isFormula(content)).toBe(expected);
  });
});
