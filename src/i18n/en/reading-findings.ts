// SPDX-License-Identifier: EUPL-1.2

import type { ReadingFindingTexts } from '../dictionary';
import { dateText } from '../date-text';
import { numberText } from '../number-text';
import { fields } from './fields';

const { homes, exact } = numberText('en-GB');

const INCOMPLETE = 'Until this is right, the municipality is not in the figures of the region.';
const TYPE_NUMBER = 'Enter a whole number, without text.';

const STATUS = { hard: 'hard', soft: 'soft', unknown: 'status unknown' } as const;
const QUANTITIES = { percentage: 'a percentage', money: 'an amount of money', date: 'a date' } as const;

function range(low: number | null, high: number | null): string {
  if (low === null) return `at most ${exact(high ?? 0)}`;
  return high === null ? `${exact(low)} or more` : `${exact(low)} or ${exact(high)}`;
}

/** Texts of what is found while a workbook is read in the form it has. */
export const readingFindings: ReadingFindingTexts = {
  doubtfulColumns: ({ columns }) => ({
    what: `What ${columns.length === 1 ? 'one column is' : `${columns.length} columns are`} was guessed: ${columns
      .map(
        ({ address, header, field, status }) =>
          `${address} "${header}" was read as ${fields[field]}${status === null ? '' : ` (${STATUS[status]})`}`,
      )
      .join('; ')}.`,
    why: 'A column that is misunderstood gives a wrong figure.',
    todo: 'Check that this is right, or give the columns clearer headers.',
  }),
  hiddenSheet: ({ sheet }) => ({
    what: `The programme is on the hidden sheet ${sheet}.`,
    why: 'What nobody sees does count.',
    todo: 'Show the sheet, or check that this is the programme you mean.',
  }),
  hiddenCells: ({ sheet, rows, columns, isFiltered, homes: count }) => ({
    what: `On the sheet ${sheet} ${[...(rows === '' ? [] : [`rows (${rows})`]), ...(columns === '' ? [] : [`columns (${columns})`])].join(' and ')} of the programme are hidden${isFiltered ? ' by a filter' : ''}${count === null ? '' : `; those rows hold ${homes(count)} homes`}.`,
    why: 'Hidden rows and columns count like any other.',
    todo: 'Show them, or delete them if they should not count.',
  }),
  stockFromOtherTable: ({ table }) => ({
    what: `The housing stock and the social stock were read from ${table}.`,
    why: 'They do not stand with the programme itself.',
    todo: 'Check that this is the stock to calculate with.',
  }),
  mappingDoesNotFit: ({ sheet, missing }) => ({
    what: `The mapping of columns that was given does not fit this workbook (sheet ${sheet}): not found ${missing.map((header) => `"${header}"`).join(', ')}.`,
    why: 'Nothing was read; a guess could give a wrong figure.',
    todo: 'Use a mapping that belongs to this workbook, or have the columns recognised.',
  }),
  planFormUnread: ({ sheet }) => ({
    what: `Sheet ${sheet} looks like a plan form, but its years or its municipality cannot be found.`,
    why: 'This plan does not count, while other plan forms were read.',
    todo: 'Compare it with a form that was read: is there "Municipality" with the name beside it, and are the years above the numbers?',
  }),
  planFormEmpty: ({ sheet }) => ({
    what: `The sheet ${sheet} has a form for a plan on which no municipality was filled in.`,
    why: 'Without a municipality the plan counts nowhere.',
    todo: 'Fill in the municipality, or delete the sheet.',
  }),
  rowWithoutLabel: ({ name, row }) => ({
    what: `${name}: row ${row} of the form for a plan has figures without a label.`,
    why: 'Nothing says which homes they are; they do not count.',
    todo: 'Put the label before them, or clear the figures.',
  }),
  abolishedMunicipality: ({ code, name, until }) => ({
    what: `${name} (${code}) no longer exists: abolished as of ${dateText(until.length === 4 ? `${until}-01-01` : until, 'en-GB')}.`,
    why: 'Its homes belong to another municipality; which one is not guessed. It is not in the figures of the region.',
    todo: 'Move the numbers to the municipality that succeeded it.',
  }),
  municipalityFromAbove: ({ name }) => ({
    what: `This plan has no municipality; ${name} was read, from the row above.`,
    why: 'If that is wrong, the plan is with the wrong municipality.',
    todo: 'Fill in the municipality in every row.',
  }),
  totalsRowSkipped: ({ text }) => ({
    what: `The row "${text}" was passed over as a total.`,
    why: 'Counting a total would count homes twice.',
    todo: 'Give the row another name if it is a plan.',
  }),
  textNumber: ({ name, field, text, value }) => ({
    what: `${name}: ${fields[field]} is the text "${text}", read as ${exact(value)}.`,
    why: 'Excel itself does not calculate with a text; in your own formulas this cell does not count.',
    todo: TYPE_NUMBER,
  }),
  ambiguousNumber: ({ name, field, text, value, other }) => ({
    what: `${name}: ${fields[field]} is the text "${text}". That is ${exact(value)} or ${exact(other)}; ${exact(value)} was used.`,
    why: 'Points and commas mean different things in Dutch and in English.',
    todo: TYPE_NUMBER,
  }),
  approximateNumber: ({ name, field, text, value }) => ({
    what: `${name}: ${fields[field]} is "${text}"; ${exact(value)} was used.`,
    why: 'The number is an estimate.',
    todo: 'Enter the number to calculate with.',
  }),
  numberRange: ({ name, field, text, low, high }) => ({
    what: `${name}: ${fields[field]} is "${text}": ${range(low, high)}.`,
    why: `Which number holds is not guessed. ${INCOMPLETE}`,
    todo: 'Choose one number.',
  }),
  noValue: ({ name, field, text }) => ({
    what: `${name}: ${fields[field]} is "${text}". That is not filled in, or 0; it was read as not filled in.`,
    why: 'Blank is not the same as 0.',
    todo: 'Enter 0 if there are none; empty the cell if the number is not known.',
  }),
  otherQuantity: ({ name, field, text, quantity }) => ({
    what: `${name}: ${fields[field]} is "${text}", ${QUANTITIES[quantity]}.`,
    why: `A number of homes should stand here. ${INCOMPLETE}`,
    todo: 'Enter the number of homes.',
  }),
  partsMismatch: ({ name, field, total, sum }) => ({
    what: `${name}: ${fields[field]} is ${exact(total)} in all, but its parts (years, hard and soft, rent and purchase) add up to ${exact(sum)}.`,
    why:
      total > sum
        ? 'The total counts; what it has more has no year or status.'
        : 'The total counts; its parts do not, so the years and statuses of these homes are not known.',
    todo: 'Correct the total or its parts.',
  }),
  overlappingPeriods: ({ name, field }) => ({
    what: `${name}: the periods of ${fields[field]} overlap.`,
    why: `Homes would count twice. ${INCOMPLETE}`,
    todo: 'Use periods that follow one another.',
  }),
  factorOff: ({ name, total, sum, factor }) => ({
    what: `${name}: the programme (${homes(total)}) and the sum of its segments (${homes(sum)}) differ ${homes(factor)} times.`,
    why: 'Probably one is in homes and the other in tens, hundreds or thousands.',
    todo: 'Enter both in homes.',
  }),
  stockDiffers: ({ name, field, first, value }) => ({
    what: `${name}: ${fields[field]} is ${homes(value)} in this row, ${homes(first)} in an earlier one.`,
    why: `A municipality has one stock. ${INCOMPLETE}`,
    todo: 'Enter the same in every row, or in the first only.',
  }),
  unclearYear: ({ name, text }) => ({
    what: `${name}: "${text}" is not one year.`,
    why: 'These homes count only when all years count.',
    todo: 'Enter one year, or divide the homes over more rows.',
  }),
  statusSystemUnknown: ({ codes }) => ({
    what: `The codes ${codes.join(', ')} can be the planning status, but also the programme class of some provinces.`,
    why: 'The two mean different things; hard or soft is not guessed.',
    todo: 'Choose what the codes mean under Workbook, What counts, or write hard or soft in full.',
  }),
  notCountedPlans: ({ name, homes: count }) => ({
    what: `${name}: ${homes(count)} homes have a status that does not count (5A, 5B).`,
    why: 'Plans with this status are not yet a programme.',
    todo: 'There is nothing to do if this is right.',
  }),
  periodPartlyCounted: ({ name, homes: count }) => ({
    what: `${name}: ${homes(count)} homes are for a period of which only some years count.`,
    why: 'The period cannot be split; these homes do not count.',
    todo: 'Let whole periods count, or split the homes by year.',
  }),
  segmentsByPrice: ({ year, socialRent, midRent, affordablePurchase }) => ({
    what: `Segments without a column of their own follow from a word or a price, by the limits of ${year}: social rent up to € ${exact(socialRent)}, mid rent up to € ${exact(midRent)} a month, affordable purchase up to € ${exact(affordablePurchase)}.`,
    why: 'At another price level a home may be in another segment.',
    todo: `If the prices are at another level than that of ${year}, choose it under Workbook, What counts.`,
  }),
  segmentPriceConflict: ({ name, text, segment, conflict }) => ({
    what: `${name}: it says "${text}" (${fields[segment]}), but the price belongs to ${fields[conflict]}.`,
    why: 'The word counts.',
    todo: 'Correct the segment or the price.',
  }),
  shortRetention: ({ name, segment, stated }) => ({
    what: `${name}: ${fields[stated]} of another owner than a housing association stays so for too short a time; counted as ${fields[segment]}.`,
    why: 'Social rent counts from 25 years of retention, mid rent from 10 years.',
    todo: 'Check the retention term and the owner.',
  }),
};
