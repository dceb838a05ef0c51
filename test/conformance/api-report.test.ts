// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiReport } from './api-report';

const FILE = path.join(__dirname, '__golden__/excel-api.txt');

describe('the API that types, library and host know', () => {
  // After a change of the host, the library or the types: UPDATE_GOLDEN=1 npx jest test/conformance/api-report.
  it('is the one in the report', () => {
    const report = apiReport();
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(FILE, report);
    expect(report).toBe(readFileSync(FILE, 'utf8'));
  });

  it('tells real members apart from those that exist in the types alone', () => {
    const report = apiReport();
    expect(report).toMatch(/Declared, but not in the library[\s\S]*ExcelApi 1\.16[\s\S]*In the library/);
    expect(report).toMatch(/\n {2}Range: \d+ of \d+; .*autoFill/);
    expect(report).toMatch(/\n {2}PivotTableCollection: none of \d+/);
  });
});
