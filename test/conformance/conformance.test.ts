// SPDX-License-Identifier: EUPL-1.2

import { createExcelHost } from '../../src/workbench/node';
import { families } from './scripts';

/** Runs every script against the host; in Excel they run as they are. */
describe.each(Object.entries(families))('%s', (_, scripts) => {
  beforeAll(() => {
    const { Excel, OfficeExtension } = createExcelHost();
    Object.assign(globalThis, { Excel, OfficeExtension });
  });

  afterAll(() => {
    Object.assign(globalThis, { Excel: undefined, OfficeExtension: undefined });
  });

  it.each(scripts.map((script) => [script.name, script] as const))('%s', async (__, script) => {
    await script.run();
    expect(script.requires).toMatch(/^ExcelApi 1\.\d+$/);
  });
});
