// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { workbookFromCsv } from '../../src/round/csv';
import { exampleWorkbook } from '../../src/cli/example/example-workbook';
import { calculateWorkbook } from '../../src/excel/calculate-workbook';
import type { CalculationRequest, WorkbookCalculation } from '../../src/excel/calculate-workbook';
import { applyPlan } from '../../src/excel/write/apply-plan';
import type { Applied } from '../../src/excel/write/apply-plan';
import type { BatchRecord } from '../../src/workbench/host/bridge';
import { createExcelHost } from '../../src/workbench/node';
import type { ExcelHost, ExcelHostOptions } from '../../src/workbench/node';

/** A host with everything that was said to it. */
export interface LoggedHost extends ExcelHost {
  readonly batches: readonly BatchRecord[];
}

/** Opens a workbook in a host of its own and makes that the Excel the add-in talks to. */
export function openInExcel(bytes: Uint8Array, options?: ExcelHostOptions): LoggedHost {
  const batches: BatchRecord[] = [];
  const host = createExcelHost(bytes, { ...options, log: (record) => batches.push(record) });
  Object.assign(globalThis, { Excel: host.Excel });
  return Object.assign(host, { batches });
}

/**
 * The example of the Amsterdam region, from the data in the repository.
 *
 * @param count only so many municipalities
 */
export function exampleBytes(count = Number.POSITIVE_INFINITY): Uint8Array {
  const text = readFileSync(path.resolve('assets/data/mra-voorbeeld.csv'), 'utf8');
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return exampleWorkbook(headers, rows.slice(0, count));
}

/** A workbook with one plain sheet `Programma`, from rows of texts and numbers. */
export function plainBytes(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  return workbookFromCsv(Papa.unparse(rows as (string | number)[][]), 'Programma');
}

/** Asks for a calculation with everything at its default. */
export function calculated(
  request: Partial<CalculationRequest> = {},
  signal?: AbortSignal,
): Promise<WorkbookCalculation> {
  return calculateWorkbook(
    {
      language: 'nl',
      settings: {},
      version: '0.0.0',
      writtenAt: '2026-01-01 00:00',
      ...request,
    },
    signal,
  );
}

/** Calculates and writes; fails when there is nothing to write. */
export async function written(request: Partial<CalculationRequest> = {}): Promise<Applied> {
  const { result } = await calculated(request);
  if (result === null) {
    throw new Error('There is no programme in this workbook');
  }
  return applyPlan(result.plan);
}

/** Values of a sheet as the host holds them, by address. */
export function valueAt(host: ExcelHost, sheetName: string, row: number, column: number): unknown {
  const sheet = host.workbook.sheets.find(({ name }) => name === sheetName);
  return sheet?.cells.get(row * 16_384 + column)?.value ?? null;
}
