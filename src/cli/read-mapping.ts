// SPDX-License-Identifier: EUPL-1.2

import { readFile } from 'node:fs/promises';
import { parseMapping, type Mapping } from '../core/form/mapping';
import { UnusableFile } from './cli-error';

/**
 * Reads which column is what from a JSON file.
 *
 * @throws UnusableFile
 */
export async function readMapping(file: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UnusableFile(isMissing ? 'notFound' : 'notReadable', file, { cause: error });
  }
  const mapping = parseMapping(jsonOf(text));
  if (mapping === null) throw new UnusableFile('notAMapping', file);
  return mapping;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
