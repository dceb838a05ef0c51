// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';

const root = import.meta.dirname;

/**
 * The command line as one file, for machines where nobody works on the sources. Office.js stays what it is, an
 * installed package: its licence forbids to hand out copies, and the host reads it at run time.
 */
export default {
  mode: 'production',
  target: 'node20',
  entry: { wvrv: path.join(root, 'src/cli/run.ts') },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].mjs',
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    // The place of the bundle at run time, not that of a source file when it was built.
    parser: { javascript: { importMeta: false, createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
};
