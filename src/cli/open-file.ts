// SPDX-License-Identifier: EUPL-1.2

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { FileError } from '../ooxml/file-error';
import { createExcelHost } from '../workbench/node';
import type { ExcelHost } from '../workbench/node';
import { UnusableFile } from './cli-error';
import { csvText, workbookFromCsv } from '../round/csv';

/**
 * Opens a file in an Excel host of its own, and makes it the Excel that the add-in's code talks to.
 *
 * @throws UnusableFile
 */
export async function openFile(file: string): Promise<ExcelHost> {
  const bytes = await bytesOf(file);
  try {
    const host = createExcelHost(workbookBytes(file, bytes), { fileName: basename(file) });
    Object.assign(globalThis, { Excel: host.Excel });
    return host;
  } catch (error) {
    throw error instanceof FileError ? new UnusableFile(error.code, file, { cause: error }) : error;
  }
}

/** @throws UnusableFile */
export async function saveFile(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UnusableFile('notWritable', file, { cause: error });
  }
}

/**
 * The same, at once: whatever interrupts it, the file is the old one or the new one.
 *
 * @throws UnusableFile
 */
export async function saveWhole(file: string, content: Uint8Array | string): Promise<void> {
  const part = `${file}.part`;
  await saveFile(part, content);
  try {
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new UnusableFile('notWritable', file, { cause: error });
  }
}

/** @throws UnusableFile */
export async function readTextFile(file: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(file));
}

/** @throws UnusableFile */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UnusableFile(isMissing ? 'notFound' : 'notReadable', file, { cause: error });
  }
}

/** Spreadsheets, also those that cannot be used: the file layer says from the contents what they are. */
const SPREADSHEETS: ReadonlySet<string> = new Set([
  '.xlsx',
  '.xlsm',
  '.xltx',
  '.xltm',
  '.xls',
  '.xlsb',
  '.ods',
]);

function workbookBytes(file: string, bytes: Uint8Array): Uint8Array {
  const extension = extname(file).toLowerCase();
  if (extension === '.csv') {
    return workbookFromCsv(csvText(bytes), basename(file, extname(file)));
  }
  if (!SPREADSHEETS.has(extension)) {
    throw new UnusableFile('unknownKind', file);
  }
  return bytes;
}
