// SPDX-License-Identifier: EUPL-1.2

import type { XmlElement } from '../../ooxml/xml/tree';
import type { ManifestFinding } from '../finding';
import type { Manifest } from '../manifest';
import { withDescendants } from '../manifest';
import type { Rule } from './rule';

/** Dutch first, English for everybody else. */
const DEFAULT_LOCALE = 'nl-NL';
const TRANSLATIONS = ['en-US', 'en-GB'];
const TRANSLATED = ['DisplayName', 'Description', 'bt:String'];
/** Office cuts off what is longer, also where the schema of the resources allows it. */
const LONGEST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

/** Every text is there in both languages, and short enough to be shown whole. */
export const languages: Rule = (manifest) => [
  ...defaultLocale(manifest),
  ...TRANSLATED.flatMap(manifest.named)
    .filter(({ attributes }) => attributes['DefaultValue'] !== undefined)
    .flatMap((element) => TRANSLATIONS.flatMap((locale) => translation(manifest, element, locale))),
  ...Object.entries(LONGEST).flatMap(([group, most]) => tooLong(manifest, group, most)),
];

function defaultLocale({ named, at }: Manifest): readonly ManifestFinding[] {
  const element = named('DefaultLocale')[0];
  const found = element?.text ?? '';
  return found === DEFAULT_LOCALE ? [] : [at(element, 'defaultLocale', { expected: DEFAULT_LOCALE, found })];
}

function translation({ at }: Manifest, element: XmlElement, locale: string): readonly ManifestFinding[] {
  const text = element.attributes['DefaultValue'] ?? '';
  const value = element.children.find(({ attributes }) => attributes['Locale'] === locale)?.attributes[
    'Value'
  ];
  if (value === undefined || value.trim() === '')
    return [at(element, 'translationMissing', { text, locale })];
  return value === text ? [at(element, 'notTranslated', { text, locale })] : [];
}

function tooLong({ named, at }: Manifest, group: string, most: number): readonly ManifestFinding[] {
  return named(group)
    .flatMap(withDescendants)
    .flatMap((element) => {
      const text = element.attributes['DefaultValue'] ?? element.attributes['Value'] ?? '';
      return text.length > most ? [at(element, 'textTooLong', { text, most })] : [];
    });
}
