// SPDX-License-Identifier: EUPL-1.2

import type { ManifestTexts } from '../manifest-texts';

const FOUND = (found: string): string => (found === '' ? 'nothing' : found);

export const manifest: ManifestTexts = {
  usage: `Usage: npm run validate -- [MANIFEST.xml…] [--lang nl|en]

Checks manifests without a network: against Microsoft's schemas, and for what Office asks besides.
Without a file: manifest.xml of the sources and that of each built site in dist.
Exit code 0: all is well; 1: findings; 2: wrong usage.`,
  badOption: (message) => `This command cannot be understood: ${message}`,
  correct: (file) => `${file}: correct`,
  wrong: (file, count) => `${file}: ${count} ${count === 1 ? 'finding' : 'findings'}`,
  alone: 'There is no site beside this manifest: whether pages and icons exist was not checked.',
  place: (line) => `line ${line}`,
  findings: {
    notReadable: ({ message }) => ({
      what: `The file cannot be read: ${message}.`,
      todo: 'Check the name, or build the site first with npm run build.',
    }),
    malformed: ({ message }) => ({
      what: `This is not valid XML: ${message}`,
      todo: 'Mend the characters in this place; the rest has not been checked.',
    }),
    schema: ({ message }) => ({
      what: `Microsoft's schema does not allow this: ${message}`,
      todo: 'Mend the element; Office refuses the whole manifest otherwise.',
    }),
    resourceMissing: ({ id }) => ({
      what: `There is no resource (Resources) with id "${id}"; Office refuses the manifest.`,
      todo: 'Add the resource or mend the reference.',
    }),
    resourceUnused: ({ id }) => ({
      what: `Nothing refers to the resource "${id}".`,
      todo: 'Remove the resource or refer to it.',
    }),
    idTooLong: ({ id, most }) => ({
      what: `The id "${id}" is longer than the ${most} characters that Office allows.`,
      todo: 'Shorten it, also where something refers to it.',
    }),
    idTwice: ({ id }) => ({
      what: `The id "${id}" occurs twice, so Office cannot know which element is meant.`,
      todo: 'Give each element an id of its own.',
    }),
    addressNotHttps: ({ address }) => ({
      what: `The address ${address} does not begin with https://; Office does not load it.`,
      todo: 'Use an https address.',
    }),
    addressElsewhere: ({ address, site }) => ({
      what: `The address ${address} lies outside the site ${site}; Excel does not open that in the task pane.`,
      todo: 'Put the file on the site, or name the address in AppDomains.',
    }),
    fileMissing: ({ address, file }) => ({
      what: `The file ${file} of the address ${address} is not there beside the manifest.`,
      todo: 'Build the site again (npm run build), or mend the address.',
    }),
    iconNotPng: ({ file }) => ({
      what: `${file} is not a PNG picture; Office does not show this icon.`,
      todo: 'Save the icon as PNG.',
    }),
    iconSize: ({ file, expected, found }) => ({
      what: `${file} is ${found} pixels where the manifest promises ${expected} × ${expected}.`,
      todo: 'Make the icon in the right size.',
    }),
    iconSizeMissing: ({ sizes }) => ({
      what: `The icon lacks the size ${sizes.join(', ')}; without it Office does not show the button.`,
      todo: 'Add a picture for each size.',
    }),
    textTooLong: ({ text, most }) => ({
      what: `The text "${text}" is longer than ${most} characters; Office cuts it off.`,
      todo: 'Shorten the text.',
    }),
    defaultLocale: ({ expected, found }) => ({
      what: `The default language is ${FOUND(found)} instead of ${expected}.`,
      todo: `Set DefaultLocale to ${expected}; texts without a translation are Dutch.`,
    }),
    translationMissing: ({ text, locale }) => ({
      what: `The text "${text}" has no translation for ${locale}.`,
      todo: `Add an Override with Locale="${locale}".`,
    }),
    notTranslated: ({ text, locale }) => ({
      what: `The translation of "${text}" for ${locale} is the same text.`,
      todo: 'Translate the text.',
    }),
    requirement: ({ expected, found }) => ({
      what: `The manifest asks for ${FOUND(found)} here; the add-in needs ${expected}.`,
      todo: `Ask for exactly ${expected} in both places (Requirements).`,
    }),
    version: ({ expected, found }) => ({
      what: `The version is ${FOUND(found)}; that of the product is ${expected}.`,
      todo: 'Make them equal; administrators and Excel see by the version that there is something new.',
    }),
  },
};
