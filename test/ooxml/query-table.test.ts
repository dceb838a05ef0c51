// SPDX-License-Identifier: EUPL-1.2

import { checkPackage } from '../../src/ooxml/check/check-package';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { createExcelHost } from '../../src/workbench/node';
import { partText } from '../support/parts';
import { placedProgramme } from '../support/programme-place';
import { asQueryResult, QUERY } from '../support/query-result';

/** A query of three columns and one row. */
const BYTES = asQueryResult(
  placedProgramme({ headers: ['Code', 'Gemeente', 'Sociaal'], rows: [['GM0363', 'Amsterdam', 1]] }),
);

async function after(change: (columns: Excel.TableColumnCollection) => void): Promise<string> {
  const host = createExcelHost(BYTES);
  await host.Excel.run(async (context) => {
    change(context.workbook.tables.getItem('Plan').columns);
    await context.sync();
  });
  const bytes = host.save();
  expect(checkPackage(bytes)).toEqual([]);
  expect(openWorkbook(bytes).workbook.sheets[0]?.tables[0]?.external).toBe(true);
  return partText(bytes, QUERY);
}

describe('the query of a table', () => {
  it('keeps its part as it is while the columns stay', () => {
    const host = createExcelHost(BYTES);
    host.editCell('Blad', 'B5', 'GM0394');
    expect(partText(host.save(), QUERY)).toBe(partText(BYTES, QUERY));
  });

  it('learns of columns that it does not fill, at either end and in between', async () => {
    const query = await after((columns) => {
      columns.add(undefined, undefined, 'Rechts');
      columns.add(0, undefined, 'Links');
      columns.add(2, undefined, 'Midden');
    });
    expect(query).toContain('unboundColumnsLeft="1"');
    expect(query).toContain('unboundColumnsRight="1"');
    expect(query).toContain('nextId="17"');
    const fields = [...query.matchAll(/<queryTableField [^>]*>/g)].map(
      ([field]) => /name="(.*?)"/.exec(field)?.[1],
    );
    expect(fields).toEqual([undefined, 'Code', undefined, 'Gemeente', 'Sociaal', undefined]);
  });

  it('learns of a column of its own that was deleted', async () => {
    const query = await after((columns) => {
      columns.getItem('Gemeente').delete();
    });
    expect(query).toContain('<queryTableFields count="2">');
    expect(query).toContain(
      '<queryTableDeletedFields count="1"><deletedField name="Gemeente"/></queryTableDeletedFields>',
    );
  });
});
