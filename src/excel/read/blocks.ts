// SPDX-License-Identifier: EUPL-1.2

import type { Content } from '../../core/sheet/content';

/** Part of a sheet to be read. */
export interface Window {
  /** Or its name. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Cells per request: some 40 characters a value and 300 a formula of ours stay well under 4 MB, where Excel on the
 * web stops at 5 MB.
 */
const CELLS_PER_REQUEST = {
  values: 80_000,
  formulas: 10_000,
  formulasR1C1: 10_000,
  numberFormat: 80_000,
} as const;

/** What is read of each cell. */
export type Property = keyof typeof CELLS_PER_REQUEST;

/** Excel's way of saying that an answer would be over its limit. */
const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

interface Block extends Window {
  readonly window: number;
}

/**
 * Contents of windows, read in as few requests as their size allows; a block that turns out too large for one
 * answer (very long texts) is halved and read again.
 *
 * @returns per window its rows of contents, in the order asked
 * @requires ExcelApi 1.4
 */
export async function readWindows(
  context: Excel.RequestContext,
  windows: readonly Window[],
  property: Property = 'values',
): Promise<Content[][][]> {
  const limit = CELLS_PER_REQUEST[property];
  const blocks = windows.flatMap((window, index) => cut(window, index, limit));
  const rows: Content[][][] = windows.map(() => []);
  for (const request of packed(blocks, limit)) {
    for (const { block, contents } of await readBlocks(context, request, property)) {
      rows[block.window]?.push(...contents);
    }
  }
  return rows;
}

interface ReadBlock {
  readonly block: Block;
  readonly contents: Content[][];
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  property: Property,
): Promise<ReadBlock[]> {
  const loaded = blocks.map((block) => {
    const { sheetId, row, column, rows, columns } = block;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return { block, range: sheet.getRangeByIndexes(row, column, rows, columns).load(property) };
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = isTooLarge(error) ? divided(blocks) : null;
    if (smaller === null) {
      throw error;
    }
    const parts: ReadBlock[] = [];
    for (const part of smaller) {
      parts.push(...(await readBlocks(context, part, property)));
    }
    return parts;
  }
  return loaded.map(({ block, range }) => ({
    block,
    contents: (range[property] as unknown[][]).map((cells) => cells.map(toContent)),
  }));
}

function cut(window: Window, index: number, limit: number): Block[] {
  const rowsPerBlock = Math.max(1, Math.floor(limit / window.columns));
  return Array.from({ length: Math.ceil(window.rows / rowsPerBlock) }, (_, block) => ({
    ...window,
    window: index,
    row: window.row + block * rowsPerBlock,
    rows: Math.min(rowsPerBlock, window.rows - block * rowsPerBlock),
  }));
}

/** Small blocks share a request. */
function packed(blocks: readonly Block[], limit: number): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * block.columns;
    const request = requests[requests.length - 1];
    if (request === undefined || cells > room) {
      requests.push([block]);
      room = limit - cells;
    } else {
      request.push(block);
      room -= cells;
    }
  }
  return requests;
}

/** Two smaller requests for the same cells, or null for a single row. */
function divided(blocks: readonly Block[]): Block[][] | null {
  const [first, ...rest] = blocks;
  if (first === undefined || (rest.length === 0 && first.rows === 1)) {
    return null;
  }
  if (rest.length > 0) {
    return [[first], rest];
  }
  const top = Math.ceil(first.rows / 2);
  return [[{ ...first, rows: top }], [{ ...first, row: first.row + top, rows: first.rows - top }]];
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === TOO_LARGE;
}

/** Excel gives empty cells, and formulas that give nothing, as an empty text. */
function toContent(value: unknown): Content {
  const isContent = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
  return isContent && value !== '' ? value : null;
}
