// SPDX-License-Identifier: EUPL-1.2

import type { ColumnsSkippedReason, MemoryTrouble } from '../../core/finding/finding';
import type { FindingText, FindingTexts } from '../dictionary';
import { numberText } from '../number-text';
import { checkFindings } from './check-findings';
import { fields } from './fields';
import { readingFindings } from './reading-findings';
import { scenarioFindings } from './scenario-findings';

const { homes, percent, points } = numberText('en-GB');

const INCOMPLETE = 'Until this is right, the municipality does not count in the figures of the region.';

const SKIPPED: Readonly<Record<ColumnsSkippedReason, { why: string; todo: string }>> = {
  sheetProtected: {
    why: 'The sheet is protected.',
    todo: 'Unprotect the sheet and write again.',
  },
  severalRowsPerMunicipality: {
    why: 'A municipality is in it more than once.',
    todo: 'Give every municipality one row.',
  },
  cellsInUse: {
    why: 'The cells to the right of the table are in use; inserting would move them.',
    todo: 'Clear five columns to the right of the table and write again.',
  },
  filterOn: {
    why: 'A filter is on, so not every row can be seen.',
    todo: 'Clear the filter and write again.',
  },
  edgeOfSheet: {
    why: 'There is no room left on the sheet, right of the table.',
    todo: 'Move the table to the left.',
  },
  headerTaken: {
    why: 'The table has a column with one of these headers already that is not this calculator’s.',
    todo: 'Give your column another header, or delete it, and write again.',
  },
};

const list = (items: readonly string[]): string => items.join(', ');

const MEMORY: Readonly<Record<MemoryTrouble, FindingText>> = {
  damaged: {
    what: 'What the workbook remembers of your choices (columns, accepted findings) is damaged.',
    why: 'What can still be read counts; the rest is lost.',
    todo: 'Look through the columns and the findings and make your choices again.',
  },
  newer: {
    what: 'A newer version of this calculator kept your choices in the workbook.',
    why: 'This version cannot read them: columns were recognised automatically and no finding is accepted.',
    todo: 'Update the calculator. This version changes nothing about them.',
  },
  several: {
    what: 'Your choices are in the workbook more than once: two people made them at the same time.',
    why: 'Where they differ the last one counts.',
    todo: 'Look through the columns and the findings; the next choice you make turns them into one.',
  },
};

export const findings: FindingTexts = {
  ...readingFindings,
  ...checkFindings,
  ...scenarioFindings,
  noProgrammeTable: ({ sheets }) => ({
    what: `No programme was found on ${sheets.length === 1 ? 'the sheet' : 'the sheets'} ${list(sheets)}.`,
    why: 'Without a programme there is nothing to calculate.',
    todo: 'Make a row of headers such as Municipality code, Programme, Social rent, Mid rent and Affordable purchase, with one row per municipality below it.',
  }),
  otherProgrammeTables: ({ chosen, others }) => ({
    what: `There seems to be more than one programme: ${chosen} was read, ${list(others)} was not.`,
    why: 'One programme counts; counting twice gives a figure that is too high.',
    todo: 'Check that the right programme was read.',
  }),
  noMunicipalities: ({ table }) => ({
    what: `${table} has the headers of a programme, but no row with a municipality.`,
    why: 'Without municipalities there is nothing to calculate.',
    todo: 'Give every municipality a row below the headers, with its CBS code or name.',
  }),
  missingColumn: ({ fields: missing }) => ({
    what: `There is no column for ${missing.map((field) => fields[field]).join(' or ')} (in a form: no row).`,
    why: 'Without this figure no duty or shortfall can be calculated.',
    todo: 'Add the column or row, or label the one that holds it already.',
  }),
  duplicateColumn: ({ header, field, firstAddress }) => ({
    what: `The header "${header}" means ${fields[field]}, but there is such a column already (${firstAddress}).`,
    why: 'Only the first of the two columns was read.',
    todo: 'Give one of the columns another header.',
  }),
  missingStock: () => ({
    what: 'The housing stock or the social (DAEB) stock is missing.',
    why: 'Without the stock nobody can say whether a municipality is above or below the national average, and so which duty it has.',
    todo: 'Add the columns Housing stock and Social stock.',
  }),
  unknownMunicipality: ({ text }) => ({
    what:
      text === ''
        ? 'This row has no municipality.'
        : `"${text}" is not a municipality of 2024, or more than one is called so.`,
    why: 'The row counts nowhere.',
    todo: 'Fill in the CBS code, for instance GM0363 for Amsterdam.',
  }),
  codeNameMismatch: ({ code, name, nameOfCode }) => ({
    what: `${code} is ${nameOfCode}, but the row says ${name}.`,
    why: 'The code counts; if the name is right, these figures stand with the wrong municipality.',
    todo: 'Correct the code or the name.',
  }),
  duplicateMunicipality: ({ name, firstAddress }) => ({
    what: `${name} has a row already (${firstAddress}).`,
    why: `Nobody can say which of the rows counts. ${INCOMPLETE}`,
    todo: 'Remove one of the rows, or add them up yourself.',
  }),
  missingValue: ({ name, field }) => ({
    what: `${name}: ${fields[field]} is not filled in.`,
    why: `Blank is not the same as 0. ${INCOMPLETE}`,
    todo: 'Fill in the number; fill in 0 if there are none.',
  }),
  notANumber: ({ name, field, text }) => ({
    what: `${name}: ${fields[field]} is "${text}", which is not a number.`,
    why: `A text is never guessed at, not even when it looks like a number. ${INCOMPLETE}`,
    todo: 'Fill in a whole number, or clear the cell if the number is unknown.',
  }),
  errorValue: ({ name, field, error }) => ({
    what: `${name}: the formula for ${fields[field]} gives ${error}.`,
    why: INCOMPLETE,
    todo: 'Mend the formula.',
  }),
  negativeHomes: ({ name, field, value }) => ({
    what: `${name}: ${fields[field]} is ${homes(value)}, less than 0.`,
    why: `A number of homes cannot be negative. ${INCOMPLETE}`,
    todo: 'Correct the number; demolition and sale are filled in as positive numbers.',
  }),
  fractionalHomes: ({ name, field, value }) => ({
    what: `${name}: ${fields[field]} is ${value}, not a whole number.`,
    why: `There are no half homes; perhaps this is a percentage. ${INCOMPLETE}`,
    todo: 'Fill in a whole number of homes.',
  }),
  tooManyHomes: ({ name, field, value }) => ({
    what: `${name}: ${fields[field]} is ${homes(value)}, more homes than there can be.`,
    why: INCOMPLETE,
    todo: 'Correct the number; perhaps there are zeros too many.',
  }),
  emptyStock: ({ name }) => ({
    what: `${name}: the housing stock is 0.`,
    why: `There is no such thing as a share of nothing. ${INCOMPLETE}`,
    todo: 'Fill in the housing stock.',
  }),
  totalMismatch: ({ name, total, sum, difference }) => ({
    what: `${name}: the programme is ${homes(total)}, but the segments add up to ${homes(sum)} (${difference > 0 ? '+' : ''}${homes(difference)}).`,
    why: 'The programme counts; so one of the segments may be wrong.',
    todo: 'Correct the programme or the segments.',
  }),
  midMismatch: ({ name, mid, sum }) => ({
    what: `${name}: the mid segment is ${homes(mid)}, but mid rent and affordable purchase together are ${homes(sum)}.`,
    why: 'The column for the mid segment counts.',
    todo: 'Correct the mid segment or its parts.',
  }),
  segmentsExceedTotal: ({ name, total, sum }) => ({
    what: `${name}: the segments (${homes(sum)}) are together more than the programme (${homes(total)}).`,
    why: INCOMPLETE,
    todo: 'Correct the programme or the segments.',
  }),
  socialDemolitionExceedsDemolition: ({ name, socialDemolition, demolition }) => ({
    what: `${name}: social demolition (${homes(socialDemolition)}) is more than all demolition (${homes(demolition)}).`,
    why: INCOMPLETE,
    todo: 'Correct one of the two numbers.',
  }),
  socialStockExceedsStock: ({ name, field, socialStock, stock }) => ({
    what: `${name}: ${fields[field]} (${homes(socialStock)}) is larger than the whole housing stock (${homes(stock)}).`,
    why: INCOMPLETE,
    todo: 'Correct one of the two numbers; perhaps the columns are swapped.',
  }),
  socialLossExceedsSocialStock: ({ name, loss, socialStock }) => ({
    what: `${name}: ${homes(loss)} social homes disappear by demolition and sale, more than the ${homes(socialStock)} there are.`,
    why: 'The stock after the programme then cannot be right.',
    todo: 'Check social demolition, social sale and the social stock.',
  }),
  expensiveUnknown: ({ name, unknown }) => ({
    what: `${name}: expensive is not filled in; ${homes(unknown)} homes count as unknown.`,
    why: 'They may still become social or mid; the shortfall therefore is a range.',
    todo: 'Fill in expensive, or say that the rest is expensive.',
  }),
  missingSubregion: ({ name }) => ({
    what: `${name} has no subregion.`,
    why: 'The municipality counts in the region, but in none of the subregions.',
    todo: 'Fill in the subregion.',
  }),
  absentMunicipality: ({ name, code }) => ({
    what: `${name} (${code}) belongs to the chosen division, but is not in the programme.`,
    why: 'The figures of its subregion and of the region are therefore not complete.',
    todo: 'Add a row for the municipality, or choose another division.',
  }),
  uncertainClass: ({ name, share, average, precision }) => ({
    what: `${name}: class uncertain. The share in the stock is ${percent(share)} (± ${points(precision)} percentage points), the national average ${percent(average)}.`,
    why: 'With a more precise figure the municipality may get the other duty: 30% social instead of 40% mid, or the reverse.',
    todo: 'Look up the exact number of DAEB homes.',
  }),
  classNearAverage: ({ name, share, isHigh, margin }) => ({
    what: `${name} is at the border: rounded, its share in the stock is the national average (${percent(share)}).`,
    why: `Counted exactly its class is ${isHigh ? 'high' : 'low'}; with ${homes(margin)} DAEB home${margin === 1 ? '' : 's'} ${isHigh ? 'fewer' : 'more'} it is ${isHigh ? 'low' : 'high'}, with the other duty.`,
    todo: 'Check the number of DAEB homes and the national average, and the day for which they hold.',
  }),
  incompleteRegion: ({ region, included, expected }) => ({
    what: `${region}: the figures hold for ${included} of the ${expected} municipalities.`,
    why: 'The other municipalities are not complete yet; their homes do not count.',
    todo: 'Complete the missing municipalities.',
  }),
  dutiesExceedProgramme: ({ region, needed, total }) => ({
    what: `${region}: all duties together ask for ${homes(needed)} homes, more than the ${homes(total)} of the programme.`,
    why: 'Within this programme 30% social cannot be reached while every municipality keeps its own duty.',
    todo: 'Enlarge the programme, or make other agreements.',
  }),
  invalidParameter: ({ name, text }) => ({
    what: `The parameter ${name} is "${text}", which cannot be used.`,
    why: 'The value of the rule set was used instead.',
    todo: 'Fill in whole numbers, the denominator above 0 and the fraction not above 1: 66.7% is 667 and 1000.',
  }),
  countingWithoutEffect: ({ dimension }) => ({
    what: `It was chosen which ${dimension === 'years' ? 'years' : 'planning statuses'} count, but this programme has none.`,
    why: 'Everything counts, as it stands in the workbook.',
    todo: 'Clear the choice, or point out the column that says it (Workbook, Look at the columns).',
  }),
  columnsSkipped: ({ table, reason }) => ({
    what: `The table ${table} is not given Wvrv columns. ${SKIPPED[reason].why}`,
    why: 'The outcomes are on the sheet Wvrv Municipalities.',
    todo: SKIPPED[reason].todo,
  }),
  writeInterrupted: () => ({
    what: 'An earlier write or removal was interrupted, or a colleague is writing right now.',
    why: 'Sheets and columns of this calculator may be incomplete. Your own cells have not been changed.',
    todo: 'Write now (everything of this calculator is then built anew), or remove everything. If a colleague is writing, wait first.',
  }),
  memoryUnreadable: ({ trouble }) => MEMORY[trouble],
};
