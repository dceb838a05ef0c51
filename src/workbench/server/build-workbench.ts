// SPDX-License-Identifier: EUPL-1.2

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

/** The parts of `webpack.config.js` that the workbench serves. */
const PARTS: ReadonlySet<string | undefined> = new Set(['workbench', 'addin-local', 'conformance']);

/**
 * Builds page and add-in into `dist/workbench`.
 *
 * @param root folder of the project
 * @throws Error with the messages of the build when it fails
 */
export async function buildWorkbench(root: string): Promise<void> {
  const url = pathToFileURL(join(root, 'webpack.config.js')).href;
  const { default: configurations } = (await import(url)) as {
    readonly default: () => readonly Configuration[];
  };
  const compiler = webpack(configurations().filter(({ name }) => PARTS.has(name)));
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
        else done();
      });
    });
  });
}
