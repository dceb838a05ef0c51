// SPDX-License-Identifier: EUPL-1.2
/** The folder borders of docs/architecture.md. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^numfmt$' },
    },
    {
      name: 'no-dev-dependencies-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbench|start|manifest)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'office-js' },
    },
    only('steps', '^src/steps/', '^src/steps/', 'how work is cut up knows nothing of the work'),
    only('core-is-alone', '^src/core/', '^src/(core/|steps/steps)', 'the core has no clock to take turns by'),
    {
      name: 'core-has-no-packages',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    only('i18n', '^src/i18n/', '^src/(core|i18n)/', 'texts know the core only'),
    only('memory', '^src/memory/', '^src/(core|memory|ooxml/xml)/', 'what a workbook remembers is XML'),
    only(
      'excel',
      '^src/excel/',
      '^src/(core|excel|i18n|memory|steps)/',
      'the Office.js shell knows core, texts and what a workbook remembers',
    ),
    only(
      'round',
      '^src/round/',
      '^src/(core|i18n|memory|ooxml|round|steps)/',
      'the files of a round know no Excel, no pane and no command line',
    ),
    only('ooxml', '^src/ooxml/', '^src/(ooxml|steps)/', 'the file layer stands alone'),
    only(
      'workbench',
      '^src/workbench/',
      '^src/(workbench|ooxml|steps)/',
      'the host knows files, never the add-in',
    ),
    only(
      'manifest',
      '^src/manifest/',
      '^src/(i18n|manifest|ooxml/xml)/',
      'the check knows XML and its texts',
    ),
    only(
      'start',
      '^src/start/',
      '^src/(i18n|start)/',
      'what starts things knows built files, not their sources',
    ),
    only(
      'taskpane',
      '^src/taskpane/',
      // Files that a coordinator picks are read in a worker, which `round` is; nothing of it is in the first screen.
      '^src/(core|excel|i18n|taskpane|round|steps)/',
      'the pane never knows workbench or command line, and files only through a round',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
