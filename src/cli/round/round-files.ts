// SPDX-License-Identifier: EUPL-1.2

import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { CliTexts } from '../../i18n/cli-texts';
import { UnusableFile, WrongUsage } from '../cli-error';
import type { FileToRead } from './reader-pool';

/** Files that a system or an open Excel leaves behind. */
const NOT_SENT_IN = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of a round: those named, and every file in the folders named; folders in those are not opened. A file of
 * another kind is there too, so that it is reported: what somebody sent in is never passed over.
 *
 * @param except files of the command itself, such as the workbook it makes
 * @throws UnusableFile, WrongUsage
 */
export async function roundFiles(
  given: readonly string[],
  except: readonly (string | null)[],
  cli: CliTexts,
): Promise<readonly FileToRead[]> {
  const own = new Set(except.flatMap((path) => (path === null ? [] : [resolve(path)])));
  const paths: string[] = [];
  for (const path of given) {
    const found = await filesAt(path);
    const usable = found.filter((file) => !own.has(resolve(file)));
    if (usable.length === 0) throw new WrongUsage(cli.noFilesIn(path));
    paths.push(...usable);
  }
  const unique = [...new Map(paths.map((path) => [resolve(path), path])).values()];
  const names = unique.map((path) => basename(path));
  return unique.map((path, index) => {
    const name = names[index] ?? path;
    return { path, name: names.filter((one) => one === name).length > 1 ? path : name };
  });
}

/** @throws UnusableFile */
async function filesAt(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !NOT_SENT_IN.test(entry.name))
      .map(({ name }) => join(path, name))
      .sort();
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UnusableFile(isMissing ? 'notFound' : 'notReadable', path, { cause: error });
  }
}
