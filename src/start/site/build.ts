// SPDX-License-Identifier: EUPL-1.2

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

/** One of the parts of `webpack.config.js`. */
export interface Part {
  readonly name: string;
  /** Folder for the result when it is not the usual one; below the project's. */
  readonly folder?: string;
}

/**
 * Builds parts of the project.
 *
 * @param root folder of the project
 * @param site where the add-in will be; the local server's usual address when left out
 * @throws Error with the messages of the build when it fails
 */
export async function build(root: string, parts: readonly Part[], site?: string): Promise<void> {
  const url = pathToFileURL(path.join(root, 'webpack.config.js')).href;
  const { default: configurations } = (await import(url)) as {
    readonly default: (env?: { readonly site: string }) => readonly Configuration[];
  };
  const all = configurations(site === undefined ? undefined : { site });
  const compiler = webpack(
    parts.map(({ name, folder }) => {
      const configuration = all.find((each) => each.name === name);
      if (configuration === undefined) throw new Error(`webpack.config.js has no part ${name}`);
      if (folder === undefined) return configuration;
      return {
        ...configuration,
        output: { ...configuration.output, path: path.join(root, folder) },
        // Two builds of one part at the same time must not write one cache.
        cache: { type: 'filesystem' as const, name: folder.replaceAll('/', '-') },
      };
    }),
  );
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
