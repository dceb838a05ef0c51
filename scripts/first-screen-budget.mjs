// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib';

const KILOBYTE = 1000;

/**
 * Weighs what the browser fetches before the first screen shows: the files of the entry points, compressed. The build
 * prints the sum and fails when it is above the budget. Office.js is not in it: Excel has it already.
 */
export class FirstScreenBudget {
  /** @param {number} kilobytes most that the first screen may weigh, compressed */
  constructor(kilobytes) {
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstScreenBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstScreenBudget', stage }, () => {
        const files = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
        const bytes = files
          .map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length)
          .reduce((sum, size) => sum + size, 0);
        const weight = `first screen of ${compiler.options.name}: ${(bytes / KILOBYTE).toFixed(1)} kB compressed`;
        compiler.getInfrastructureLogger('budget').info(`${weight}, at most ${this.kilobytes} kB`);
        if (bytes > this.kilobytes * KILOBYTE) {
          compilation.errors.push(
            new compiler.webpack.WebpackError(`The ${weight} is above ${this.kilobytes} kB.`),
          );
        }
      });
    });
  }
}
