// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Test files below a folder, by how they test: tables of examples fail sooner than properties. */
export function testsIn(folder: string): {
  readonly examples: readonly string[];
  readonly properties: readonly string[];
} {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.join(folder, file));
  const isProperty = (file: string): boolean => readFileSync(file, 'utf8').includes('fast-check');
  return { examples: files.filter((file) => !isProperty(file)), properties: files.filter(isProperty) };
}

/** The tests of a folder of the core, also for a part of it such as `plan/regions`; those that fail soonest first. */
export function ownTests(folder: string): readonly string[] {
  const own = path.join('test/core', folder.split('/')[0] ?? '');
  const { examples, properties } = testsIn(existsSync(own) ? own : 'test/core');
  return [...examples, ...properties];
}
