// SPDX-License-Identifier: EUPL-1.2

import type { PaneTexts } from '../pane-texts';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

export const pane: PaneTexts = {
  screens: { workbook: 'Workbook', checks: 'Checks', outcome: 'Outcome', write: 'Write' },
  screensLabel: 'Parts of the calculator',
  counted: {
    findings: (number) => (number === 1 ? 'finding' : 'findings'),
    changes: (number) => (number === 1 ? 'part to write' : 'parts to write'),
  },
  calculating: 'Reading and calculating…',
  retry: 'Try again',
  round: 'Round of municipalities',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  close: 'Close',
  about: { support: 'Help', privacy: 'Privacy' },
  source: (title, date) => `Source: ${title}${date === null ? '' : ` (${date})`}`,
  workbook: {
    found: 'Found',
    table: (table, sheet) => `Table ${table} on sheet ${sheet}`,
    cells: (sheet, address) => `Cells from ${address} on sheet ${sheet}`,
    rows: (municipalities, rows) => `${municipalities} municipalities in ${rows} rows`,
    columns: (number) => count(number, 'column recognised', 'columns recognised'),
    labels: (number) => count(number, 'row recognised', 'rows recognised'),
    mapping: 'Look at the columns or choose them',
    keeping: 'Keeping your choice…',
    subregions: (number) =>
      number === 0 ? 'No subregions: everything is one region' : count(number, 'subregion', 'subregions'),
    settings: 'What is calculated with',
    ruleSet: 'Rule set',
    ruleSetChanged:
      'Your workbook has values of its own on the sheet with parameters. If you choose a rule set here, those of the rule set count.',
    oneLine:
      'Your workbook has one row for each municipality, without years or planning statuses. So everything counts.',
    averageOf: (share, socialStock, stock) => `${share} (${socialStock} of ${stock} homes)`,
    sources: 'Sources, and where they differ',
    precision: (points) => `± ${points} percentage points`,
    share: (share) => share,
    atLeast: (share) => `at least ${share}`,
    moreThan: (share) => `more than ${share}`,
  },
  settings: {
    change: 'Change settings',
    hints: {
      share: 'Shares as a percentage (30 %) or as a fraction (2/3).',
      average: 'Two counts (2320570/8204049) or a percentage (28.3 %).',
      precision: 'For shares in whole percents 0.5 %. Blank: exact as given.',
    },
    refused: {
      share: 'This is no share. Give a percentage or a fraction, from 0 to 1.',
      average: 'This is no average. Give two counts or a percentage.',
      moreThanAll: 'More than the whole programme is impossible. Give a smaller share.',
    },
    strictMid: 'Mid segment: more than the share, not at least',
    individualDuty: 'Every municipality has a duty of its own',
    apply: 'Apply',
  },
  empty: {
    what: 'This workbook has no housing programme yet.',
    intro: 'A workbook looks like this: one row for each municipality, with these headers above the columns.',
    needed: 'Needed',
    optional: 'Optional',
    or: (first, second) => `${first} or ${second}`,
    advice: 'As soon as you fill in the headers, the calculator reads along.',
    example: 'Open the example',
    exampleNote: 'Opens in a new window; this workbook stays as it is.',
    opening: 'Opening the example…',
    openedTitle: 'The example is open in a new window.',
    opened: 'Choose Wvrv calculator on its Home tab. If you see no new window, allow pop-ups for Excel.',
  },
  checks: {
    none: 'No findings: everything can be read and agrees.',
    groups: { error: 'Errors', warning: 'Warnings', remark: 'Remarks' },
    previous: 'Previous',
    next: 'Next',
    position: (index, total) => `${index} of ${total}`,
    why: 'Why it matters',
    todo: 'What to do',
    workbook: 'Whole workbook',
    more: (number) => `Show ${number} more`,
  },
  outcome: {
    region: 'Region',
    minimum: 'Legal minimum',
    programme: 'Submitted programme',
    social: 'social rent',
    affordable: 'affordable',
    socialShort: (homes) => `${homes} social homes too few`,
    affordableShort: (homes) => `${homes} affordable homes too few`,
    socialMet: 'Enough social rent',
    affordableMet: 'Enough affordable homes',
    below: (points, norm) => `${points} percentage points below ${norm}`,
    above: (points, norm) => `${points} percentage points above ${norm}`,
    exactly: (norm) => `exactly ${norm}`,
    nearly: (norm) => `nearly ${norm}`,
    band: {
      programme: ({ low, high, shortfall }) =>
        `From ${low} to ${high} (shortfall ${shortfall}), depending on the homes of unknown segment.`,
      minimum: ({ low, high, shortfall }) =>
        `From ${low} to ${high} (shortfall ${shortfall}), depending on the municipalities whose class is uncertain.`,
    },
    size: (municipalities, homes) =>
      `${count(municipalities, 'municipality', 'municipalities')} · ${homes} homes`,
    noProgramme: 'The programme has no homes, so there is no share.',
    noFigures: 'No municipality has complete figures yet, so there is no share yet.',
    bar: (share, norm) => `${share}, norm ${norm}`,
    coverage: (included, expected) =>
      `These figures are of ${included} of the ${expected} municipalities. The others are not complete yet.`,
    shortSubregions: (short, total) =>
      `${short} of the ${total} subregions ${short === 1 ? 'is' : 'are'} short of social rent.`,
    shortSubregionsDespite: (short, total) =>
      `Enough in total, but ${short} of the ${total} subregions ${short === 1 ? 'is' : 'are'} short of social rent.`,
    subregionsMet: 'Every subregion has enough social rent.',
    subregions: 'Subregions',
    subregionsMeasure: 'Share of social rent in the submitted programme',
    municipalities: 'Municipalities',
    why: 'Why this figure?',
    whyShare: ({ homes, total, share }) =>
      `If every municipality does exactly what it has to, ${homes} of ${total} homes are social: ${share}.`,
    whyTarget: ({ norm, target }) => `The region has to reach ${norm}: ${target} homes.`,
    whyHigh: ({ share, mid }) =>
      `${share} of the programme is in municipalities with much social rent. Their duty is ${mid} mid segment, not social rent.`,
    whyRoutes: ({ minAffordable, keepMid }) =>
      `To reach the norm, at least ${minAffordable} has to be affordable, or ${keepMid} if nobody gives up mid segment.`,
    keepMid: (share, norm) => `${share} affordable needed to reach ${norm} if nobody gives up mid segment`,
    search: 'Find municipality or subregion',
    sortBy: 'Sort by',
    sorts: { shortfall: 'Shortfall', name: 'Name', status: 'Status', total: 'Programme' },
    onlyShort: 'Only with a shortfall',
    count: (shown, total) =>
      shown === total ? `${total} municipalities` : `${shown} of ${total} municipalities`,
    shortfall: (homes) => `shortfall ${homes}`,
    uncertain: 'class uncertain',
    fairPart: (homes) => `part of the region: ${homes} social`,
    programmeOf: (homes) => `${homes} homes`,
  },
  write: {
    plan: 'What will be written',
    present: 'What is in the workbook',
    sheets: (number) => count(number, 'sheet', 'sheets'),
    columns: (number) => count(number, 'column', 'columns'),
    cells: (number, text) => `${text} ${number === 1 ? 'cell' : 'cells'}`,
    nothing: 'There is no programme, so there is nothing to write.',
    ownColumns: 'Columns in your table',
    columnChoice: (wanted, all) => `Columns in your table: ${wanted} of ${all}`,
    columnNote:
      'What you switch off goes when you write, or is not added. The sheets always have everything.',
    outOfStep: 'The written outcome is out of step.',
    outOfStepAdvice: 'The workbook or the settings changed since you wrote. Write again.',
    inStep: 'Everything is in the workbook already and agrees with your input.',
    action: 'Write to workbook',
    again: 'Check again',
    steps: {
      read: 'Reading what is there…',
      write: 'Writing…',
      reconcile: 'Checking the figures…',
      dress: 'Formatting…',
      restore: 'Putting everything back…',
    },
    written: (compared) => `Written and checked: ${compared} of ${compared} figures are equal.`,
    unchanged: (compared) => `Nothing to change. Checked: ${compared} of ${compared} figures are equal.`,
    removedTitle: 'Removed.',
    removed: (sheets, columns) =>
      `${count(sheets, 'sheet', 'sheets')} and ${count(columns, 'column', 'columns')} are gone. Your own cells were not touched.`,
    remove: 'Remove outcome',
    removing: 'Removing…',
    removeQuestion: 'Remove the outcome?',
    removeConsequence:
      'The sheets and columns of the calculator leave the workbook. Formulas of yours that refer to them will give an error. You can write again later. What you decided yourself (which column is what, accepted findings) stays in the workbook.',
    notRead: 'The workbook has not been read again yet. That comes first; then you can write.',
    readAgain: 'Read again',
    promise:
      'The calculator writes only in sheets and columns of its own, checks every figure and puts everything back if something fails.',
  },
  failures: {
    calculating: 'Not read.',
    writing: 'Not written.',
    removing: 'Not removed.',
    opening: 'The example was not opened.',
    keeping: 'Your choice was not kept.',
    going: 'This cell cannot be shown.',
    watching: 'Changes are not followed.',
    putBack: 'The workbook is as it was.',
    nothingRemoved: 'Nothing was removed.',
    site: {
      what: 'The site of the calculator cannot be reached.',
      todo: 'Check the connection and try again. If that does not help, close the calculator and open it again.',
    },
    program: {
      what: 'Something went wrong in the calculator itself.',
      todo: 'Try again. If it stays like this, report what you did.',
    },
  },
};
