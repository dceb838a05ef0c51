// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkClaims } from './claims';
import { mutate } from './mutate';
import { chooserFrom } from './random';
import { seedWorkbooks } from './seeds';

const CORPUS = path.join(__dirname, 'corpus');
const RUNS = 300;

describe('a mutated workbook', () => {
  const workbooks = seedWorkbooks();

  it('begins as one that opens', () => {
    for (const bytes of workbooks) expect(checkClaims(bytes)).toBe('opened');
  });

  it('is the same for the same seed', () => {
    const make = (): Uint8Array => {
      const choose = chooserFrom(7);
      return mutate(choose.of(workbooks), choose);
    };
    expect(Buffer.compare(make(), make())).toBe(0);
  });

  it('opens and keeps what it has, or is refused with a code', () => {
    const endings = new Set<string>();
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const choose = chooserFrom(seed);
      const bytes = mutate(choose.of(workbooks), choose);
      try {
        endings.add(checkClaims(bytes));
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
    // The run reaches both sides of the line.
    expect([...endings]).toEqual(
      expect.arrayContaining(['opened', 'malformedXml', 'missingPart', 'damaged']),
    );
  });

  it.each(readdirSync(CORPUS))('%s: once found, for good', (file) => {
    expect(() => checkClaims(new Uint8Array(readFileSync(path.join(CORPUS, file))))).not.toThrow();
  });
});
