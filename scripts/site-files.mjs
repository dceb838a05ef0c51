// SPDX-License-Identifier: EUPL-1.2
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Address that `manifest.xml` has in the sources: the server on the developer's machine. */
const SOURCE_ADDRESS = 'https://localhost:3000/';

const ICONS = 'assets/icons';
const SUPPORT = 'support.html';

/**
 * Adds to the built site what Office fetches besides the pane: the manifest, with the addresses of the site, the
 * icons and the page for help.
 */
export class SiteFiles {
  /** @param {string} address where the site will be, such as `https://wvrv.example.nl/` */
  constructor(address) {
    this.address = address.endsWith('/') ? address : `${address}/`;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SiteFiles', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const options = { name: 'SiteFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(options, async () => {
        const root = import.meta.dirname;
        const manifestFile = path.join(root, '../manifest.xml');
        const manifest = await readFile(manifestFile, 'utf8');
        compilation.fileDependencies.add(manifestFile);
        compilation.emitAsset(
          'manifest.xml',
          new sources.RawSource(manifest.replaceAll(SOURCE_ADDRESS, this.address)),
        );
        const support = await readFile(path.join(root, '../assets', SUPPORT));
        compilation.emitAsset(SUPPORT, new sources.RawSource(support));
        const folder = path.join(root, '..', ICONS);
        for (const name of await readdir(folder)) {
          if (!name.endsWith('.png')) continue;
          compilation.emitAsset(
            `${ICONS}/${name}`,
            new sources.RawSource(await readFile(path.join(folder, name))),
          );
        }
      });
    });
  }
}
