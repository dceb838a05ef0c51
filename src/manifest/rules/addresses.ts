// SPDX-License-Identifier: EUPL-1.2

import type { XmlElement } from '../../ooxml/xml/tree';
import type { Manifest } from '../manifest';
import type { Rule } from './rule';

/** Elements whose address may be that of somebody else: help is often a page of the organisation. */
const ELSEWHERE_ALLOWED: ReadonlySet<string> = new Set(['SupportUrl', 'LearnMoreUrl']);

interface Address {
  readonly element: XmlElement;
  readonly text: string;
}

/** Every address of a manifest; those in `Override` too. */
export function addressesOf({ elements }: Pick<Manifest, 'elements'>): readonly Address[] {
  return elements.flatMap((element) =>
    [element.attributes['DefaultValue'], element.attributes['Value']]
      .filter((text) => text !== undefined && text.includes('://'))
      .map((text) => ({ element, text: text ?? '' })),
  );
}

/** The pane's address without `taskpane.html`: where the site is. Null when there is none. */
export function siteOf({ named }: Pick<Manifest, 'named'>): URL | null {
  const address = named('SourceLocation')
    .map(({ attributes }) => attributes['DefaultValue'])
    .find((value) => value !== undefined);
  return address !== undefined && URL.canParse(address) ? new URL('.', address) : null;
}

/** Path of an address within the site, such as `assets/icons/icon-16.png`; null when it lies elsewhere. */
export function pathInSite(site: URL, address: string): string | null {
  if (!URL.canParse(address) || !new URL(address).href.startsWith(site.href)) return null;
  return decodeURIComponent(new URL(address).pathname.slice(site.pathname.length));
}

/** Office loads https only, and Excel asks the user's leave for each other site. */
export const addresses: Rule = (manifest) => {
  const { named, at, elements } = manifest;
  const site = siteOf(manifest);
  const elsewhere = new Set(
    elements
      .filter(({ qname }) => ELSEWHERE_ALLOWED.has(qname))
      .map(({ attributes }) => attributes['resid'])
      .filter((id) => id !== undefined),
  );
  const mayBeElsewhere = ({ qname, attributes }: XmlElement): boolean =>
    ELSEWHERE_ALLOWED.has(qname) || elsewhere.has(attributes['id'] ?? '');
  const declared = new Set(named('AppDomain').map(({ text }) => text.trim()));
  return addressesOf(manifest).flatMap(({ element, text }) => {
    const isHttps = URL.canParse(text) && new URL(text).protocol === 'https:';
    if (!isHttps) return [at(element, 'addressNotHttps', { address: text })];
    const { origin } = new URL(text);
    return site === null || site.origin === origin || declared.has(origin) || mayBeElsewhere(element)
      ? []
      : [at(element, 'addressElsewhere', { address: text, site: site.href })];
  });
};
