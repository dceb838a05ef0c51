// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Seen from the project's own folder, where npm runs everything. */
const FOLDER = path.resolve('../shared/workbooks');

/** Real workbooks that are not part of the repository: by name, with those of the corpus as `corpus/…`. */
export function realWorkbookNames(): readonly string[] {
  const xlsx = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  const corpus = path.join(FOLDER, 'corpus');
  return [...xlsx(FOLDER), ...xlsx(corpus).map((name) => `corpus/${name}`)].sort();
}

export function realWorkbook(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, name)));
}

/** `describe` that is skipped, saying why, when the real workbooks are not beside the repository. */
export function describeRealWorkbooks(title: string, tests: () => void): void {
  if (existsSync(FOLDER)) {
    describe(title, tests);
    return;
  }
  console.warn(`Skipped "${title}": no real workbooks in ${FOLDER}.`);
  describe.skip(title, () => {
    it('needs the real workbooks', () => undefined);
  });
}
