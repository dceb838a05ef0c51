// SPDX-License-Identifier: EUPL-1.2
import { emptySheet } from '../../../src/ooxml/empty-sheet';
import { FileError } from '../../../src/ooxml/file-error';
import { cellKey } from '../../../src/ooxml/model';
import type { WorkbookModel } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import type { OpenWorkbook } from '../../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../../src/ooxml/save-workbook';
import { partDifferences } from '../../support/parts';
import { constant } from '../../support/table';

/** How a file ended: it opened, or the code with which it was refused. */
export type Ending = 'opened' | FileError['code'];

/** The workbook, or the code of the only kind of error that opening may end in. */
function opened(bytes: Uint8Array): OpenWorkbook | FileError['code'] {
  try {
    return openWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

function reopened(bytes: Uint8Array, what: string): OpenWorkbook {
  const open = opened(bytes);
  if (typeof open === 'string') throw new Error(`${what} is refused as ${open}`);
  return open;
}

/** All that a workbook holds, looks by their place in the style table only. */
function contents({ sheets, names, properties }: WorkbookModel): string {
  return JSON.stringify([sheets, names, properties], (key, value: unknown) => {
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
    return key === 'format' ? undefined : value;
  });
}

function ensureSame(what: string, actual: string, expected: string): void {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`${what} differs: …${near(actual)}… instead of …${near(expected)}…`);
}

/**
 * What holds for any bytes whatever: they are refused with a code, or open; what opens is the same when saved, and
 * takes an edit that is there when it is opened again, with everything else as it was.
 *
 * @throws Error when it does not hold
 */
export function checkClaims(bytes: Uint8Array): Ending {
  const open = opened(bytes);
  if (typeof open === 'string') return open;
  const before = contents(open.workbook);
  const saved = saveWorkbook(open);
  const { added, changed, removed } = partDifferences(bytes, saved);
  if (added.length + changed.length + removed.length > 0) {
    throw new Error(`saved unedited it differs in ${[...added, ...changed, ...removed].join(', ')}`);
  }
  ensureSame('the saved workbook', contents(reopened(saved, 'the saved workbook').workbook), before);

  const { workbook } = open;
  const [first] = workbook.sheets;
  const cell = constant('Wvrv & <proef>', workbook.defaultFormat);
  first?.cells.set(cellKey(7, 3), cell);
  workbook.sheets.push(emptySheet('fuzz', 'Wvrv fuzz'));
  const again = reopened(saveWorkbook(open), 'the edited workbook').workbook;
  const value = again.sheets[0]?.cells.get(cellKey(7, 3))?.value;
  if (first !== undefined && value !== cell.value)
    throw new Error(`the edit reads back as ${JSON.stringify(value)}`);
  const fresh = again.sheets.at(-1);
  if (fresh === undefined || fresh.name !== 'Wvrv fuzz') throw new Error('the new sheet is not there');
  first?.cells.delete(cellKey(7, 3));
  again.sheets[0]?.cells.delete(cellKey(7, 3));
  workbook.sheets.pop();
  again.sheets.pop();
  ensureSame('everything else', cellsInOrder(again), cellsInOrder(workbook));
  return 'opened';
}

/** Contents with cells in order: a file's rows may stand in any, new ones come at their place. */
function cellsInOrder(workbook: WorkbookModel): string {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].sort(([a], [b]) => a - b)),
  }));
  return contents({ ...workbook, sheets });
}
