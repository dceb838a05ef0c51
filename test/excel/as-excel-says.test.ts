// SPDX-License-Identifier: EUPL-1.2

import { isAsPlanned } from '../../src/core/plan/content';
import { formulaCell } from '../../src/core/plan/cells';
import { formerLooksText, readFormerLooks } from '../../src/excel/former-looks';

describe('a formula that Excel hands back in another writing', () => {
  const planned = formulaCell(
    `IFERROR(INDEX(U[Wvrv status],MATCH(P[[#This Row],[Code '@ '[x'] ]],U[Sleutel],0)),"@INDEX")`,
    null,
  );
  it.each([
    `=IFERROR(@INDEX(U[Wvrv status],MATCH([@[Code '@ '[x'] ]],U[Sleutel],0)),"@INDEX")`,
    `=IFERROR(INDEX(U[[Wvrv status]],MATCH(P[@[Code '@ '[x'] ]],U[Sleutel],0)),"@INDEX")`,
  ])('is as planned: %s', (present) => {
    expect(isAsPlanned(planned, present)).toBe(true);
  });

  it.each([
    `=IFERROR(@INDEX(U[Wvrv status],MATCH([@[Code ' '[x'] ]],U[Sleutel],0)),"@INDEX")`,
    `=IFERROR(INDEX(U[Wvrv status],MATCH([@[Code '@ '[x'] ]],U[Sleutel],0)),"INDEX")`,
  ])('is another one: %s', (present) => {
    expect(isAsPlanned(planned, present)).toBe(false);
  });
});

describe('how the place of a column looked before', () => {
  const looks = { width: 48.75, header: 'General', body: '#,##0;-#,##0;"|–"' };

  it('comes back from the comment of a name', () => {
    expect(readFormerLooks(formerLooksText(looks))).toEqual(looks);
  });

  it.each([
    '',
    '48',
    'null',
    '{',
    '{"width":"48","body":1}',
    formerLooksText({ ...looks, body: 'x'.repeat(255) }),
  ])('is unknown after %j', (comment) => {
    expect(readFormerLooks(comment)).toEqual({ width: null, header: null, body: null });
  });
});
