// SPDX-License-Identifier: EUPL-1.2

import { choicesText } from '../choices-text';
import type { RoundTexts } from '../round-texts';
import { plan } from './plan';

const listed = (items: readonly string[]): string => items.join(', ');

export const round: RoundTexts = {
  problems: {
    notSubmitted: ({ name }) => ({
      what: `${name} has not submitted anything yet.`,
      why: 'The municipality is on the list and is not in the region yet.',
      todo: 'Ask the municipality for its programme.',
    }),
    submittedTwice: ({ name, files }) => ({
      what: `${name} is in more than one file: ${listed(files)}.`,
      why: 'Which one holds cannot be seen; until you choose, neither counts.',
      todo: 'Take one of the files away, or choose which file counts.',
    }),
    chosenOfSeveral: ({ name, file, others }) => ({
      what: `${name}: ${file} counts, ${listed(others)} does not.`,
      why: 'You chose this.',
      todo: 'There is nothing to do.',
    }),
    choiceNotFound: ({ name, file }) => ({
      what: `${file} was chosen for ${name}, but does not hold that municipality.`,
      why: 'The choice was not used.',
      todo: 'Check the name of the file, extension included.',
    }),
    notExpected: ({ name, file }) => ({
      what: `${name} (${file}) is not on the list of municipalities.`,
      why: 'It counts all the same.',
      todo: 'Take the file away if the municipality is not in the region, or add it to the list.',
    }),
    fileUnusable: ({ file }) => ({
      what: `${file} was not read.`,
      why: 'What is in it does not count.',
      todo: 'Ask for a file that can be used.',
    }),
    noProgramme: ({ file }) => ({
      what: `No programme was found in ${file}.`,
      why: 'The file does not count.',
      todo: 'See under Findings which sheets were looked at, or ask for the form.',
    }),
    notFilledIn: ({ name, file }) => ({
      what: `${name} sent the form back without figures (${file}).`,
      why: 'Blank is not the same as 0: the municipality does not count.',
      todo: 'Ask for a form that is filled in.',
    }),
    otherRound: ({ file, round: own, expected }) => ({
      what: `${file} is for round ${own}, not for ${expected}.`,
      why: 'It may be an old one; it counts all the same.',
      todo: 'Ask the municipality whether this is its programme for this round.',
    }),
    uncalculated: ({ file, sheet, address, cells }) => ({
      what: `In ${file} ${cells} formulas on sheet ${sheet} have no outcome, the first in ${address}.`,
      why: 'The file was saved by a program that does not calculate; these cells count as not filled in.',
      todo: 'Open the file in Excel, save it and read it again.',
    }),
    ownChoicesUsed: ({ file, names, own }) => ({
      what: `${file} says itself what counts or how it is read: ${choicesText(names, own, plan)}.`,
      why: 'Nothing was chosen about it for the round, so this choice was used; something else may count for other municipalities.',
      todo: 'Choose for the whole round what counts if every submission has to count the same.',
    }),
    ownChoicesPassedOver: ({ file, names, own, used }) => ({
      what: `${file} says something else than was chosen for the round: ${choicesText(names, own, plan)}.`,
      why: `The choice for the round counts: ${choicesText(names, used, plan)}. The municipality sees other figures in its own workbook.`,
      todo: 'Let the municipality know, or choose the same for the round.',
    }),
    mappingPassedOver: ({ file, missing }) => ({
      what: `The column mapping of the round does not fit ${file}: not found ${listed(missing.map((header) => `"${header}"`))}.`,
      why: 'The file was read with the mapping that it keeps itself, or by recognising its columns.',
      todo: 'Check the figures that were read from this file.',
    }),
    ownMappingPassedOver: ({ file }) => ({
      what: `${file} keeps another column mapping than that of the round.`,
      why: 'The mapping of the round was used; the municipality reads its workbook in another way.',
      todo: 'Ask the municipality which mapping is right.',
    }),
  },
  reasons: {
    timeLimit: {
      what: 'Reading took too long and was stopped.',
      todo: 'Delete sheets that are not needed.',
    },
    memory: {
      what: 'The file does not fit in memory while it is read.',
      todo: 'Delete sheets that are not needed.',
    },
    fault: {
      what: 'Reading failed through a fault in the program itself.',
      todo: 'Report this, with the file.',
    },
  },
  severities: { error: 'error', warning: 'warning', remark: 'remark' },
  fileStatuses: {
    counted: 'counts',
    undecided: 'waits for a choice',
    notChosen: 'not chosen',
    notFilledIn: 'not filled in',
    noProgramme: 'no programme found',
    unusable: 'cannot be read',
  },
  municipalityStatuses: {
    complete: 'complete',
    incomplete: 'incomplete',
    notFilledIn: 'not filled in',
    undecided: 'twice: waits for a choice',
    notSubmitted: 'nothing received',
  },
  forms: { municipalities: 'a row per municipality', lines: 'list', planForm: 'form per plan' },
  sheets: {
    programme: 'Programme',
    received: 'Received',
    files: 'Files',
    findings: 'Findings',
    comparison: 'Comparison',
    agreements: 'Agreements',
    messages: 'Messages',
  },
  titles: {
    programme: 'Housing programme of the region',
    received: 'Who submitted what',
    files: 'Files that were read',
    findings: 'Findings',
    comparison: 'What changed since the previous round',
    agreements: 'Programme against the agreements',
    messages: 'Messages to the municipalities',
  },
  notes: {
    programme: 'Gross programme in homes, as submitted. A blank is not known; it is not the same as 0.',
    received: 'A municipality counts as soon as there is one submission with figures.',
    files: 'Every file that was offered, also those that could not be read.',
    findings: 'All there is to say about the submissions, with file and cell.',
    comparison: 'Only figures that differ. A blank is not known.',
    agreements:
      'Shortfall against the agreement, apart from the law. The unknown segment counts under "at least".',
    messages: 'Ready to be pasted into an e-mail.',
  },
  nothing: {
    programme: 'Nothing was received from any municipality.',
    received: 'Nothing was received from any municipality.',
    files: 'No files were read.',
    findings: 'No findings.',
    comparison: 'Nothing changed.',
    agreements: 'There is no agreement with a municipality of this round.',
    messages: 'There are no messages.',
  },
  headers: {
    subregion: 'Subregion',
    socialRentStock: 'Social rent stock',
    total: 'Programme',
    mid: 'Mid segment',
    status: 'State',
    file: 'File',
    errors: 'Errors',
    warnings: 'Warnings',
    remarks: 'Remarks',
    municipalities: 'Who',
    form: 'Form',
    lines: 'Lines',
    severity: 'Severity',
    sheet: 'Sheet',
    cell: 'Cell',
    what: 'What',
    why: 'Why',
    todo: 'What to do',
    figure: 'Figure',
    before: 'Previous round',
    now: 'This round',
    difference: 'Difference',
    agreed: 'Agreed',
    shortfall: 'Shortfall',
    shortfallAtLeast: 'Shortfall at least',
    surplus: 'Surplus',
    message: 'Message',
    accepted: 'Accepted',
  },
  acceptedWith: (reason, date) => `Accepted on ${date}: ${reason}`,
  countsBy: (choices) => `Chosen for the round: ${choices}.`,
  affordable: 'affordable',
  precision: 'Precision of the stock (some of it is by CBS)',
  regionTotal: 'Total',
  regionTitle: (id) =>
    id === null ? 'Housing programme of the region' : `Housing programme of the region, round ${id}`,
  mail: {
    subject: (name, id) => `Subject: housing programme ${name}${id === null ? '' : `, round ${id}`}`,
    greeting: 'Dear colleague,',
    notSubmitted: (id) =>
      `We have not received your housing programme${id === null ? '' : ` for round ${id}`} yet. Would you fill in the form and send it back?`,
    notFilledIn:
      'We received your form, but there are no figures in it. Blank is not the same as 0. Would you fill it in and send it again?',
    undecided: (files) =>
      `We received more than one submission from you: ${listed(files)}. Which one holds? Until we know, neither counts.`,
    received: (file) => `Thank you for your submission (${file}).`,
    figures: ({ total, social, mid }) =>
      `We read a programme of ${total} homes, of which ${social} social rent and ${mid} in the mid segment.`,
    unknown: 'an unknown number',
    nothingToMend: 'We have no questions about it.',
    pleaseMend: 'Would you look at the following, and send a better file if needed?',
    place: (sheet, address) => (address === null ? `sheet ${sheet}` : `sheet ${sheet}, cell ${address}`),
    closing: 'Kind regards,',
  },
};
