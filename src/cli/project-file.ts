// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Path of a file that comes with the product, whether the sources run or the bundle: both are below the folder of
 * `package.json`.
 *
 * @example projectFile('assets/data/mra-voorbeeld.csv')
 */
export function projectFile(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return join(folder, path);
}
