// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** An add-in of its own, beside the real one. */
const ID = 'b6a0a1de-7b5e-4d0c-8d3f-5f0f2c9a4e11';

/**
 * Adds a manifest for the page with conformance scripts: that of the add-in with another id, name and page, so that it
 * can be sideloaded in Excel and opened in the workbench.
 */
export class ConformanceManifest {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ConformanceManifest', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const options = { name: 'ConformanceManifest', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(options, async () => {
        const file = path.join(import.meta.dirname, '../manifest.xml');
        compilation.fileDependencies.add(file);
        const manifest = (await readFile(file, 'utf8'))
          .replace(/<Id>[^<]*<\/Id>/, `<Id>${ID}</Id>`)
          .replaceAll('/taskpane.html', '/conformance/index.html')
          .replaceAll('Wvrv-rekenhulp', 'Wvrv conformance');
        compilation.emitAsset('manifest.xml', new sources.RawSource(manifest));
      });
    });
  }
}
