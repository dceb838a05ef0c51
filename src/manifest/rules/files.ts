// SPDX-License-Identifier: EUPL-1.2

import { addressesOf, pathInSite, siteOf } from './addresses';
import type { Rule } from './rule';

/** What the manifest names on its own site is there; Excel shows an empty pane or no button otherwise. */
export const files: Rule = (manifest, { site: siteFiles }) => {
  const site = siteOf(manifest);
  if (site === null || siteFiles === null) return [];
  const { file, hasPages } = siteFiles;
  return addressesOf(manifest).flatMap(({ element, text }) => {
    const path = pathInSite(site, text);
    if (path === null || (!hasPages && path.endsWith('.html')) || file(path) !== null) return [];
    return [manifest.at(element, 'fileMissing', { address: text, file: path })];
  });
};
