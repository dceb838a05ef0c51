// SPDX-License-Identifier: EUPL-1.2

import type { Content } from '../core/sheet/content';

/** Part of a sheet to be read. */
export interface Window {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells per request: at some 40 characters a cell well under 4 MB, where Excel on the web stops at 5 MB. */
const CELLS_PER_REQUEST = 80_000;

/** Excel's way of saying that an answer would be over its limit. */
const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

interface Block extends Window {
  readonly window: number;
}

/**
 * Values of windows, read in as few requests as their size allows; a block that turns out too large for one answer
 * (very long texts) is halved and read again.
 *
 * @returns per window its rows of contents, in the order asked
 * @requires ExcelApi 1.4
 */
export async function readWindows(
  context: Excel.RequestContext,
  windows: readonly Window[],
): Promise<Content[][][]> {
  const rows: Content[][][] = windows.map(() => []);
  for (const request of packed(windows.flatMap(cut))) {
    for (const { block, values } of await readBlocks(context, request)) {
      rows[block.window]?.push(...values);
    }
  }
  return rows;
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<{ block: Block; values: Content[][] }[]> {
  const ranges = blocks.map(({ sheetId, row, column, rows, columns }) =>
    context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(row, column, rows, columns)
      .load('values'),
  );
  try {
    await context.sync();
  } catch (error) {
    const [first, ...rest] = blocks;
    if (!isTooLarge(error) || first === undefined || (rest.length === 0 && first.rows === 1)) {
      throw error;
    }
    const halves = rest.length > 0 ? [[first], rest] : halved(first).map((half) => [half]);
    const parts = [];
    for (const half of halves) {
      parts.push(...(await readBlocks(context, half)));
    }
    return parts;
  }
  return blocks.map((block, index) => ({
    block,
    values: (ranges[index]?.values as unknown[][]).map((cells) => cells.map(toContent)),
  }));
}

function cut(window: Window, index: number): Block[] {
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_REQUEST / window.columns));
  return Array.from({ length: Math.ceil(window.rows / rowsPerBlock) }, (_, block) => ({
    ...window,
    window: index,
    row: window.row + block * rowsPerBlock,
    rows: Math.min(rowsPerBlock, window.rows - block * rowsPerBlock),
  }));
}

/** Small blocks share a request. */
function packed(blocks: readonly Block[]): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * block.columns;
    const request = requests[requests.length - 1];
    if (request === undefined || cells > room) {
      requests.push([block]);
      room = CELLS_PER_REQUEST - cells;
    } else {
      request.push(block);
      room -= cells;
    }
  }
  return requests;
}

function halved(block: Block): Block[] {
  const top = Math.ceil(block.rows / 2);
  return [
    { ...block, rows: top },
    { ...block, row: block.row + top, rows: block.rows - top },
  ];
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === TOO_LARGE;
}

/** Excel gives empty cells, and formulas that give nothing, as an empty text. */
function toContent(value: unknown): Content {
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : typeof value === 'string' && value !== ''
      ? value
      : null;
}
