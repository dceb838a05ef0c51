// SPDX-License-Identifier: EUPL-1.2

import type { CheckFindingTexts } from '../dictionary';
import { numberText } from '../number-text';
import { fields } from './fields';

const { homes, exact, percent } = numberText('en-GB');

const given = (count: number | null): string => (count === null ? 'not filled in' : exact(count));
const plans = (count: number | null): string => (count === null ? '' : ` (${homes(count)} homes)`);

/** Texts of what is found when what was read is checked: formulas, totals, plausibility, an earlier submission. */
export const checkFindings: CheckFindingTexts = {
  externalLinks: ({ cells, files }) => ({
    what: `${cells === 1 ? 'One figure comes' : `${homes(cells)} figures come`} from another workbook${files.length === 0 ? '' : `: ${files.join(', ')}`}.`,
    why: 'Excel shows what it said last time; if that workbook has changed since, this is out of date. Who does not have it cannot check.',
    todo: 'Update the links, or put the values in this workbook.',
  }),
  municipalityFromTitle: ({ name, code, text }) => ({
    what: `No column names the municipality; "${text}" says ${name} (${code}), and all rows were read as such.`,
    why: 'If that is wrong, all figures stand with the wrong municipality.',
    todo: 'Add a column Municipality code.',
  }),
  overtypedFormula: ({ header, content, formulas }) => ({
    what: `The column "${header}" has ${homes(formulas)} formulas, but here ${typeof content === 'number' ? exact(content) : `"${content}"`} was typed in.`,
    why: 'This cell no longer follows when something changes.',
    todo: 'Put the formula back, or show that the number is meant.',
  }),
  inconsistentFormula: ({ header, formulas }) => ({
    what: `This formula differs from the ${homes(formulas)} others in the column "${header}".`,
    why: 'Often a row or column too many or too few is added up this way.',
    todo: 'Compare the formula with those above and below it.',
  }),
  totalsRowDiffers: ({ field, stated, sum, factor }) => ({
    what: `The row of totals says ${exact(stated)} for ${fields[field]}, but the rows add up to ${exact(sum)}${factor === null ? '' : `; that differs ${homes(factor)} times`}.`,
    why: 'The rows count, the row of totals does not; a row may be missing or a number wrong.',
    todo: 'Find the difference, and let Excel add up the total.',
  }),
  repeatedRow: ({ name, text, homes: count, firstAddress }) => ({
    what: `${name}: the row of "${text}" is the same in everything as the one at ${firstAddress}; both count (${homes(count)}).`,
    why: 'The same plan twice gives a figure that is too high.',
    todo: 'Delete one of the rows, or say in what they differ.',
  }),
  lineWithoutHomes: ({ name, text }) => ({
    what: `${name}: no number of homes is filled in for "${text}".`,
    why: 'Nothing of this row counts; blank is not the same as 0.',
    todo: 'Fill in the number; fill in 0 if there are none.',
  }),
  looseCode: ({ name, code, content }) => ({
    what: `The code ${content} was read as ${code} (${name}).`,
    why: 'Lookups and other files only find the municipality by the code as CBS writes it.',
    todo: `Write ${code}.`,
  }),
  looseText: ({ text, trimmed }) => ({
    what: `"${text}" has spaces too many; "${trimmed}" was read.`,
    why: 'To lookups and pivot tables this is another name.',
    todo: 'Remove the spaces.',
  }),
  missingCode: ({ name, code, content }) => ({
    what:
      content === null || content.trim() === ''
        ? `${name} has no code; by its name it was read as ${code}.`
        : `Where the code should be it says "${content}"; by that name it was read as ${code} (${name}).`,
    why: 'Names resemble one another and change; the code does not.',
    todo: `Fill in ${code}.`,
  }),
  demolitionExceedsStock: ({ name, demolition, stock }) => ({
    what: `${name}: ${homes(demolition)} homes are demolished, more than the ${homes(stock)} there are.`,
    why: 'The stock after the programme is wrong then.',
    todo: 'Check the demolition and the housing stock.',
  }),
  implausibleShare: ({ name, field, share, highest }) => ({
    what: `${name}: ${fields[field]} is ${percent(share)} of the housing stock.`,
    why: `In no municipality it is more than ${percent(highest)}; perhaps columns were swapped or there is a digit too many.`,
    todo: `Check ${fields[field]} and the housing stock.`,
  }),
  changedSincePrevious: ({ name, field, before, after }) => ({
    what: `${name}: ${fields[field]} was ${given(before)} and is ${given(after)} now.`,
    why: 'It differs from what was submitted earlier.',
    todo: 'There is nothing to do if this is right.',
  }),
  absentSincePrevious: ({ name, code, homes: count }) => ({
    what: `${name} (${code})${plans(count)} was in the earlier submission, and is not any more.`,
    why: 'Its homes count nowhere now.',
    todo: 'Add the municipality, or find out why it is missing.',
  }),
  newSincePrevious: ({ name, code, homes: count }) => ({
    what: `${name} (${code})${plans(count)} was not in the earlier submission.`,
    why: 'Figures of the region cannot simply be compared because of it.',
    todo: 'There is nothing to do if this is right.',
  }),
};
