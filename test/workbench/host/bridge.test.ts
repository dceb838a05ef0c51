// SPDX-License-Identifier: EUPL-1.2

import type { BatchRecord } from '../../../src/workbench/host/bridge';
import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost, ExcelHostOptions } from '../../../src/workbench/node';

/** Writes a value to A1 of the active sheet. */
async function writeA1({ Excel }: ExcelHost, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
    await context.sync();
  });
}

function a1(host: ExcelHost): unknown {
  return host.workbook.sheets[0]?.cells.get(0)?.value ?? null;
}

function logged(options: ExcelHostOptions = {}): { host: ExcelHost; log: BatchRecord[] } {
  const log: BatchRecord[] = [];
  const host = createExcelHost(undefined, { ...options, log: (record) => log.push(record) });
  return { host, log };
}

describe('bridge', () => {
  it('keeps hosts apart, and out of the global object', async () => {
    const [first, second] = [createExcelHost(), createExcelHost()];
    await writeA1(first, 'first');
    await writeA1(second, 'second');
    expect([a1(first), a1(second)]).toEqual(['first', 'second']);
    expect(Object.keys(globalThis)).not.toContain('OSF');
    expect(first.Excel).not.toBe(second.Excel);
  });

  it('logs request, reply and sizes of every batch', async () => {
    const { host, log } = logged();
    await writeA1(host, 'é');
    const [record] = log;
    expect(record?.number).toBe(1);
    expect(record?.error).toBeNull();
    expect(record?.request.Actions.at(-1)).toMatchObject({ ActionType: 4, Name: 'Values' });
    expect(record?.reply?.Results).toHaveLength(record?.request.Actions.length ?? 0);
    expect(record?.responseBytes).toBe(JSON.stringify(record?.reply).length);
  });

  it('tells which traces were passed: event handlers hang on them', async () => {
    const { host, log } = logged();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(() => Promise.resolve());
      await context.sync();
    });
    const traces = log[0]?.request.Actions.filter(({ ActionType }) => ActionType === 5).map(({ Id }) => Id);
    expect(traces).toHaveLength(1);
    expect(log[0]?.reply?.TraceIds).toEqual(traces);
  });

  it('fails the batch that is chosen, and carries out the others', async () => {
    const asked: number[] = [];
    const { host, log } = logged({
      onBatch: (_, number) => {
        asked.push(number);
        return number === 1 ? { code: 'ActivityLimitReached', message: 'too busy' } : undefined;
      },
    });
    await expect(writeA1(host, 1)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    expect(a1(host)).toBeNull();
    await writeA1(host, 2);
    expect(a1(host)).toBe(2);
    expect(asked.slice(0, 2)).toEqual([1, 2]);
    expect(log[0]).toMatchObject({ reply: null, error: { code: 'ActivityLimitReached' } });
  });

  it('refuses everything while the user edits a cell', async () => {
    const host = createExcelHost();
    host.cellEditMode = true;
    await expect(writeA1(host, 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.cellEditMode = false;
    await writeA1(host, 2);
    expect(a1(host)).toBe(2);
  });

  it('refuses a request above 5 MB and does nothing of it', async () => {
    const host = createExcelHost();
    const text = 'x'.repeat(30_000);
    const rows = Array.from({ length: 200 }, () => [text]);
    const write = host.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = rows;
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(a1(host)).toBeNull();
  });

  it('counts bytes, not characters', async () => {
    const { host, log } = logged();
    const text = '€'.repeat(30_000);
    await writeA1(host, text);
    expect(log[0]?.requestBytes).toBeGreaterThan(90_000);
    expect(log[0]?.requestBytes).toBeLessThan(92_000);
  });

  it('refuses a response above 5 MB', async () => {
    const host = createExcelHost();
    const text = 'x'.repeat(30_000);
    const read = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const start of [1, 101]) {
        sheet.getRange(`A${start}:A${start + 99}`).values = Array.from({ length: 100 }, () => [text]);
        await context.sync();
      }
      sheet.getRange('A1:A200').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('refuses changes of a file opened for reading', async () => {
    const host = createExcelHost(undefined, { readOnly: true });
    await expect(writeA1(host, 1)).rejects.toMatchObject({ code: 'AccessDenied' });
    const name = await host.Excel.run(async (context) => {
      context.workbook.load('name,readOnly');
      await context.sync();
      return [context.workbook.name, context.workbook.readOnly];
    });
    expect(name).toEqual(['Book1.xlsx', true]);
  });
});
