// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { URL } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { ConformanceManifest } from './scripts/conformance-manifest.mjs';
import { FirstScreenBudget } from './scripts/first-screen-budget.mjs';
import { SiteFiles } from './scripts/site-files.mjs';
import { siteSettings } from './scripts/site-settings.mjs';

const root = import.meta.dirname;

/** Add-ins load Office.js from Microsoft's network, so that a repair reaches everybody at once. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The same library from the installed package, as the workbench's server hands it out. */
const OFFICE_JS_LOCAL = '/office-js/office.js';

/** Hash of the empty text: Fluent UI adds empty style elements and fills them through the object model. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const FIRST_SCREEN_KILOBYTES = 245;

const common = {
  mode: 'production',
  devtool: false,
  performance: { hints: false },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
};

function typescript() {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  };
}

function contentSecurityPolicy(officeJs) {
  const network = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${network}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page: files with their content's hash in the name, so that a browser may keep them for ever. */
function page(name, { entry, template, folder, officeJs, plugins = [] }) {
  return {
    ...common,
    name,
    target: ['web', 'es2022'],
    entry: { [path.basename(template, '.html')]: path.join(root, entry) },
    output: {
      path: path.join(root, folder),
      filename: '[name].[contenthash].js',
      assetModuleFilename: '[name].[contenthash][ext]',
      publicPath: 'auto',
      clean: true,
    },
    module: { rules: [typescript(), { test: /\.(png|svg|xlsx)$/, type: 'asset/resource' }] },
    plugins: [
      new HtmlWebpackPlugin({
        filename: path.basename(template),
        template: path.join(root, template),
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
        scriptLoading: 'defer',
      }),
      ...plugins,
    ],
    cache: { type: 'filesystem', name },
  };
}

function addIn(name, folder, officeJs, settings) {
  return page(name, {
    entry: 'src/taskpane/index.tsx',
    template: 'src/taskpane/taskpane.html',
    folder,
    officeJs,
    plugins: [
      new FirstScreenBudget(FIRST_SCREEN_KILOBYTES),
      new SiteFiles(settings),
      // Read by src/taskpane/environment/addresses.ts.
      new webpack.DefinePlugin({
        SUPPORT_ADDRESS: JSON.stringify(settings.support),
        PRIVACY_ADDRESS: JSON.stringify(settings.privacy),
      }),
    ],
  });
}

/**
 * The command line as one file, for machines where nobody works on the sources. Office.js stays what it is, an
 * installed package: its licence forbids to hand out copies, and the host reads it at run time.
 */
const commandLine = {
  ...common,
  name: 'wvrv',
  target: 'node20',
  entry: { wvrv: path.join(root, 'src/cli/run.ts') },
  output: { path: path.join(root, 'dist'), filename: '[name].mjs', library: { type: 'module' } },
  experiments: { outputModule: true },
  module: {
    // The place of the bundle at run time, not that of a source file when it was built.
    // One file: what a page loads later is in it from the start.
    parser: { javascript: { importMeta: false, createRequire: false, dynamicImportMode: 'eager' } },
    rules: [typescript()],
  },
  optimization: { minimize: false },
};

/**
 * What is built: `wvrv` (command line), `addin` (the site that Excel loads), and for the workbench its page and the
 * same add-in with Office.js from the installed package, and a page that runs the conformance scripts. `--config-name`
 * picks some of them; `--env site=https://…/` says where the add-in will be, and `support` and `privacy` where it
 * sends people (scripts/site-settings.mjs).
 */
export default (env) => [
  commandLine,
  addIn('addin', 'dist/addin', OFFICE_JS, siteSettings(env)),
  addIn('addin-local', 'dist/workbench/addin', OFFICE_JS_LOCAL, siteSettings()),
  page('workbench', {
    entry: 'src/workbench/page/index.tsx',
    template: 'src/workbench/page/index.html',
    folder: 'dist/workbench/page',
    officeJs: OFFICE_JS_LOCAL,
  }),
  page('conformance', {
    entry: 'test/conformance/page/index.ts',
    template: 'test/conformance/page/index.html',
    folder: 'dist/workbench/conformance',
    officeJs: OFFICE_JS_LOCAL,
    plugins: [new ConformanceManifest()],
  }),
];
