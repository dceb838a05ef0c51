// SPDX-License-Identifier: EUPL-1.2

import { pageOf } from '../../../src/core/plan/page';

const FROZEN = { rows: 5, columns: 2 };

describe('pageOf', () => {
  it('puts a sheet on one page in width while that stays legible', () => {
    expect(pageOf({ columnWidths: [30, 50, 200], frozen: FROZEN })).toMatchObject({
      pagesWide: 1,
      repeatedRows: 5,
      repeatedColumns: 0,
    });
  });

  it('takes more pages for a wider one, with the identities on each', () => {
    // 80 characters are on every page, so that 200 are left for the others.
    expect(pageOf({ columnWidths: [30, 50, 201], frozen: FROZEN })).toMatchObject({
      pagesWide: 2,
      repeatedColumns: 2,
    });
    expect(
      pageOf({ columnWidths: [30, 50, ...new Array<number>(40).fill(10)], frozen: FROZEN }).pagesWide,
    ).toBe(2);
    expect(
      pageOf({ columnWidths: [30, 50, ...new Array<number>(41).fill(10)], frozen: FROZEN }).pagesWide,
    ).toBe(3);
  });

  it('says nothing that depends on a language', () => {
    expect(pageOf({ columnWidths: [10], frozen: FROZEN }).footer).toEqual({
      left: '&F',
      center: '&A',
      right: '&P / &N',
    });
  });
});
