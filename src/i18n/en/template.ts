// SPDX-License-Identifier: EUPL-1.2

import type { TemplateTexts } from '../round-texts';

const homes = (title: string, message: string) => ({
  title,
  message: `${message} None? Enter 0.`,
  error: 'Enter a whole number of homes, 0 or more.',
});

export const template: TemplateTexts = {
  sheet: 'Programme',
  explanationSheet: 'Explanation',
  title: (name) => `Housing programme ${name}`,
  note: 'Fill in the yellow cells: one line per plan and year of completion. See the sheet Explanation.',
  headers: {
    code: 'Municipality code',
    name: 'Municipality',
    province: 'Province',
    plan: 'Plan',
    year: 'Year',
    status: 'Status',
    socialRent: 'Social rent',
    midRent: 'Mid rent',
    affordablePurchase: 'Affordable purchase',
    expensive: 'Expensive',
    unknown: 'Unknown',
    demolition: 'Demolition',
    socialDemolition: 'Social demolition',
    socialSale: 'Social sale',
  },
  stock: 'Housing stock',
  socialStock: 'Social stock',
  stockSource: 'Source',
  stockSourceText: 'CBS 2024; homes of corporations in whole percents. Replace by figures of your own.',
  stockUnknown: 'Not known to CBS: enter figures of your own.',
  filledIn: 'Filled in',
  hard: 'hard',
  soft: 'soft',
  help: {
    plan: { title: 'Plan', message: 'Name of the plan.', error: 'Give a name of at most 200 characters.' },
    year: {
      title: 'Year',
      message: 'Year of completion, such as 2028. More years? Use a line for each.',
      error: 'Enter a year, from 2020 to 2060.',
    },
    status: {
      title: 'Planning status',
      message: 'hard: adopted or irrevocable. soft: everything before that.',
      error: 'Choose hard or soft.',
    },
    socialRent: homes('Social rent', 'Homes up to the limit of social rent.'),
    midRent: homes('Mid rent', 'Homes to rent up to the limit of mid rent.'),
    affordablePurchase: homes('Affordable purchase', 'Homes to buy up to the limit of affordable purchase.'),
    expensive: homes('Expensive', 'Homes to rent and to buy above those limits.'),
    unknown: homes('Unknown', 'Homes whose segment is not chosen yet.'),
    demolition: homes('Demolition', 'Homes that disappear for this plan.'),
    socialDemolition: {
      title: 'Social demolition',
      message: 'Of these, social rental homes. None? Enter 0.',
      error: 'Enter a whole number that is not above the demolition.',
    },
    socialSale: homes('Social sale', 'Social rental homes that are sold.'),
    stock: {
      title: 'Housing stock',
      message: 'All homes in the municipality.',
      error: 'Enter a whole number of homes, 1 or more.',
    },
    socialStock: {
      title: 'Social stock',
      message: 'Social rental homes of corporations (DAEB). Not the same as all social rent.',
      error: 'Enter a whole number that is not above the housing stock.',
    },
  },
  explanationTitle: 'About this form',
  roundLabel: 'Round',
  noRound: 'Not given',
  versionLabel: 'Version of the form',
  explanation: [
    [
      'What to fill in',
      'On the sheet Programme one line per plan and year of completion, with homes per segment. A plan that is completed in three years has three lines.',
    ],
    [
      'What counts',
      'New build, transformation and splitting of self-contained homes, before demolition (gross).',
    ],
    [
      'Blank or 0',
      'Blank means: not filled in. If your municipality has no homes at all in a segment, enter 0 at least once; otherwise your programme is incomplete.',
    ],
    [
      'Segments',
      'Social rent, mid rent and affordable purchase by the price limits of this year. Put homes whose segment is not chosen yet under Unknown.',
    ],
    [
      'Demolition and sale',
      'Demolition is all of it; Social demolition is the part of it that is social rent.',
    ],
    [
      'Stock',
      'Filled in with figures of CBS of 1 January 2024. The social stock follows from whole percents: enter your own figure if you have it.',
    ],
    [
      'More lines needed',
      'Go on typing below the last line; enter the municipality code there too, or copy a line.',
    ],
    ['Sending back', 'Save as .xlsx and send the file back to your coordinator. Do not change the headers.'],
  ],
};
