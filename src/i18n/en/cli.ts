// SPDX-License-Identifier: EUPL-1.2

import type { CliTexts } from '../cli-texts';

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const cli: CliTexts = {
  usage: `Usage:
  wvrv calculate FILE [--out OUT.xlsx] [--json OUT.json|-] [--rules ID] [--strict-mid]
                 [--average DAEB/STOCK] [--precision SHARE] [--blank-is-expensive]
                 [--scenario SCENARIO.json] [--scenarios] [--explain FIGURE]
                 [--years YEARS] [--statuses LIST] [--status-codes SYSTEM] [--price-year YEAR]
                 [--columns LIST] [--mapping MAPPING.json] [--lang nl|en] [--dry-run]
  wvrv check FILE…    [--json OUT.json|-] [--rules ID] [--average DAEB/STOCK]
                 [--mapping MAPPING.json] [--previous EARLIER.xlsx] [--lang nl|en]
  wvrv mend FILE         --out OUT.xlsx [--kinds LIST] [--mapping MAPPING.json] [--lang nl|en] [--dry-run]
  wvrv example OUT.xlsx
  wvrv template --municipality MUNICIPALITY [--round 2026-1] --out OUT.xlsx
  wvrv template --all | --codes LIST | --region FILE [--round 2026-1] --out FOLDER
  wvrv consolidate FOLDER|FILE… --out REGION.xlsx [--json OUT.json|-] [--round 2026-1]
                 [--expected LIST|FILE] [--choose CODE=FILE] [--previous PREVIOUS.xlsx]
                 [--agreements AGREEMENTS.csv] [--mail FOLDER] [--time-limit SECONDS]
                 [--years YEARS] [--statuses LIST] [--status-codes SYSTEM] [--price-year YEAR]
                 [--blank-is-expensive] [--mapping MAPPING.json]
  wvrv freeze FILE --round 2026-1 --out OUT.xlsx

  calculate   calculates a programme (.xlsx or .csv) and writes the outcome into a copy
  check       reads and checks, without writing
  mend        mends in a copy what is certain: a number as text, a code written otherwise or
              missing, spaces too many
  example     makes the example workbook of the Amsterdam region
  template    makes a form for a municipality, or for a whole region
  consolidate reads all submissions of a round and makes one workbook of the region
  freeze      keeps the figures of a round in a copy, to compare with later

  --out       workbook with outcomes; without it nothing is written
  --json      outcome as JSON; - is standard output. With check: what was read, with the mapping of columns
  --mapping   which column is what, as check --json gives it and you change it
  --previous  earlier submission or previous round: what has changed since
  --rules     wvrv-individueel (default), wvrv-regionaal or zuid-holland
  --strict-mid  more than 40% mid segment instead of at least
  --average   national average as two counts (2320570/8204049) or as a percentage (28.3%)
  --precision precision of the stock as a share (0.5%); 0 is exact
  --blank-is-expensive  a blank cell for expensive is expensive, not unknown
  --years     years that count, for example 2025-2034; without is: plans without a year too
  --statuses  planning statuses that count: hard, soft, without, or as they stand in the file
  --status-codes  planStatus (1A is hard, 1C soft) or programmeClass
  --price-year  year of the price limits by which segments follow from prices
  --columns   columns in your table: duty, shortfallSocial, shortfallMid, shortfallAffordable, status,
              separated by commas; none is none at all
  --scenario  evaluates the scenarios in a .json file
  --headline  holds printed numbers against this workbook: "27.8%; 2.2; 3,850"
  --uncertainty  how uncertain the national average is, such as 0.5%: who changes class
  --scenarios also writes Wvrv Scenarios, Exchange and Agreements: those of the workbook,
              or with --scenario those of the file
  --explain   explains a figure, for instance GM0363.shortfall.mid or region.minimum.shareSocial;
              a figure of a scenario begins with its name: 'By size/GM0363.social'
  --kinds     what to mend: number, code, missingCode, spaces, separated by commas
  --dry-run   shows what would be written
  --expected  municipalities that should submit: codes with commas, or a file with one on each line
  --choose    which file counts for a municipality that is in more than one
  --agreements  agreed numbers, a row per municipality
  --mail      folder for a message to each municipality

Exit: 0 done, 1 there are findings of severity error, 2 unusable input or usage.`,
  unknownCommand: (command) => `Unknown command: ${command}.`,
  unknownRules: (id, known) => `Unknown rule set: ${id}. Choose from ${known.join(', ')}.`,
  unreadablePrecision: (text) =>
    `Cannot be read as a precision: ${text}. Give a share, such as 0.5% or 0.005.`,
  unreadableOption: (option, text) =>
    `Cannot read ${option}: ${text}. Possible are: --years 2025-2034, --statuses hard,soft,without, --status-codes planStatus|programmeClass, --price-year 2024|2025|2026.`,
  unknownColumn: (text, known) => `Unknown column: ${text}. Choose from ${known.join(', ')}.`,
  unreadableAverage: (text) =>
    `Cannot be read as an average: ${text}. Give two counts (2320570/8204049) or a percentage (28.3%).`,
  unknownLanguage: (text) => `Unknown language: ${text}. Choose nl or en.`,
  missingInput: 'Name a file.',
  unknownFigure: (path, known) =>
    known.length === 0
      ? `No figure found: ${path}. Begin with a municipality code, the name of a subregion, or region, and then a point and the figure: GM0363.shortfall.mid. Of an incomplete municipality nothing can be explained.`
      : `No figure found: ${path}. There are: ${known.join(', ')}.`,
  noPrevious: (file) => `${file} holds no programme to compare with. Look at it with wvrv check ${file}.`,
  notJson: (file) => `${file} is not valid JSON. Check commas, brackets and quotation marks.`,
  badScenario: (file, path, expected) =>
    `${file}: ${path} is not right. Possible: ${expected.length === 0 ? 'nothing' : expected.join(', ')}.`,
  scenario: (name) => `Scenario ${name}`,
  unreadableHeadline: (text) =>
    `A headline is share; points; homes, such as "27.8%; 2.2; 3,850". This is not: ${text}`,
  headlineTitle: 'Headline check: what the printed numbers leave possible',
  headlineReading: ({ affordable, total, shareHigh, workbook, agrees }) =>
    `affordable ${affordable}: ${shareHigh === null ? 'these numbers cannot go together' : `share in municipalities with much stock ${shareHigh[0]} to ${shareHigh[1]}${total === null ? '' : `, programme ${total[0]} to ${total[1]} homes`}`}; this workbook (${workbook.homes} homes, ${workbook.share}) ${agrees ? 'agrees' : 'does not agree'}`,
  flipTitle: (average) => `Flips: what a national average other than ${average} does`,
  noFlips: 'Within this margin no municipality changes class.',
  flipStep: ({ share, names, social, shortfall }) =>
    `at ${share} ${names} changes class: legal minimum ${social} social, ${shortfall} homes short`,
  exchangeLine: (number) => `Exchange, line ${number}:`,
  programFault: (where) =>
    `Something went wrong in the program itself. Nothing was written. Report this, with the lines below:\n${where}`,
  badOption: (message) => `Option not understood: ${message}`,
  heading: ({ file, included, expected, homes }) =>
    `${file} · ${included === expected ? plural(expected, 'municipality', 'municipalities') : `${included} of ${expected} municipalities`} · ${homes} homes`,
  ruleSet: ({ name, id, affordable, social, mid, strictMid }) =>
    `${name} (${id}): ${affordable} affordable, ${social} social, ${strictMid ? 'more than ' : ''}${mid} mid`,
  average: ({ share, socialStock, stock, source }) =>
    `National average ${share} (${socialStock} of ${stock}; ${source})`,
  table: {
    social: 'social',
    share: 'share',
    shortfall: 'shortfall',
    affordable: 'affordable',
    minimum: 'Legal minimum',
    programme: 'Submitted programme',
  },
  subregionsShort: (items) =>
    `Subregions short of social rent in the programme: ${items.map(({ name, share, shortfall }) => `${name} (${share}, ${shortfall} too few)`).join(', ')}`,
  subregionsMet: 'Every subregion has enough social rent in the programme.',
  routes: ({ keepMid, minAffordable }) =>
    `To reach the norm with every duty met: at least ${minAffordable} affordable, or ${keepMid} if nobody gives up mid segment.`,
  severityCounts: {
    error: (count) => plural(count, 'error', 'errors'),
    warning: (count) => plural(count, 'warning', 'warnings'),
    remark: (count) => plural(count, 'remark', 'remarks'),
  },
  findingsHeading: (counts) => `Findings: ${counts}`,
  noFindings: 'No findings.',
  acceptedHeading: (count) => `Accepted: ${plural(count, 'finding', 'findings')}`,
  acceptedWith: (reason, date) => `Accepted on ${date}: ${reason}`,
  mend: {
    unknownKind: (text, known) => `Unknown kind: ${text}. Choose from ${known.join(', ')}.`,
    nothing: 'There is nothing to mend.',
    heading: (count) => `To be mended: ${plural(count, 'cell', 'cells')}`,
    line: ({ place, kind, before, after }) => `  ${place}: ${before} becomes ${after} (${kind})`,
    skipped: ({ place, reason }) => `  ${place}: stays as it is; ${reason}`,
    written: (file, count) => `Written: ${file}, ${plural(count, 'cell', 'cells')} mended`,
    dryRun: 'Nothing was written.',
    missingOut:
      'Say with --out where the mended workbook goes, or with --dry-run that you only want to see what would change.',
  },
  written: ({ file, compared }) => `Written: ${file}, ${compared} figures reconciled, 0 differences`,
  nothingWritten: ({ file, compared }) =>
    `Nothing to change; ${file} stayed the same, ${compared} figures reconciled, 0 differences`,
  dryRun: 'This would be written:',
  consideredHeading: 'Sheets looked at:',
  jsonWritten: (file) => `Outcome as JSON: ${file}`,
  exampleWritten: (file) => `Example workbook: ${file}`,
  unreadableRound: (text) => `Not readable as a round: ${text}. Give a year and a number, such as 2026-1.`,
  unreadableChoice: (text) =>
    `Not readable as a choice: ${text}. Give a municipality code and a file, such as "GM0363=Amsterdam.xlsx".`,
  unreadableTimeLimit: (text) =>
    `Not readable as a time: ${text}. Give seconds, more than 0 and at most 3600.`,
  missingMunicipality: 'Say for which municipalities: --municipality, --codes, --region or --all.',
  unknownMunicipalities: (texts) =>
    texts.length === 0
      ? 'The list of municipalities is empty.'
      : `No municipality, or not one: ${texts.join('; ')}. Use the code (GM0363) or the name of CBS.`,
  missingOut: 'Say with --out where it goes: an .xlsx file, or a folder for more than one form.',
  templatesWritten: (place, files) => `${plural(files, 'form', 'forms')} written: ${place}`,
  noFilesIn: (folder) => `There is no .xlsx, .xlsm or .csv in ${folder}.`,
  readingFile: ({ done, files, file, status }) => `${done}/${files} ${file}: ${status}`,
  chooseHint: (code, file) => `Choose with --choose "${code}=${file}".`,
  timeLimitHint: 'Give more time with --time-limit.',
  roundHeading: ({ files, received, expected }) =>
    `${plural(files, 'file', 'files')} · received from ${received} of ${plural(expected, 'municipality', 'municipalities')}`,
  regionWritten: (file) => `Workbook of the region: ${file}`,
  messagesWritten: (folder, files) => `${plural(files, 'message', 'messages')} written: ${folder}`,
  stopped: 'Stopped. Nothing was written.',
  noFigures: (file) => `No figures per municipality were found in ${file}.`,
  missingRound: 'Say with --round which round this is, such as 2026-1.',
  frozen: ({ round, file, municipalities }) =>
    `Round ${round} frozen: ${plural(municipalities, 'municipality', 'municipalities')}, ${file}`,
  sinceRound: (round, changes) =>
    changes === 0
      ? `Nothing has changed since round ${round}.`
      : `Since round ${round}: ${plural(changes, 'figure has', 'figures have')} changed`,
  roundUnreadable: (round, sheet) =>
    `Round ${round} cannot be compared with: the sheet ${sheet} was changed. Put it back, or freeze the round again.`,
};
