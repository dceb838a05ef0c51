// SPDX-License-Identifier: EUPL-1.2

import type { XmlElement } from '../../ooxml/xml/tree';
import type { ManifestFinding } from '../finding';
import type { Manifest } from '../manifest';
import { pngSize } from '../png-size';
import { pathInSite, siteOf } from './addresses';
import type { Rule } from './rule';

/** Sizes without which Office shows no button. */
const NEEDED = [16, 32, 80];
/** Sizes that Excel wants of the icons in its list of add-ins. */
const LISTED: readonly (readonly [qname: string, size: number])[] = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
];

interface Icon {
  readonly element: XmlElement;
  readonly address: string;
  readonly size: number;
}

/** Buttons have every size that Office needs, and each picture is as large as the manifest says. */
export const icons: Rule = (manifest, { site: files }) => {
  const site = siteOf(manifest);
  const wrong = iconsOf(manifest).flatMap(({ element, address, size }): readonly ManifestFinding[] => {
    const path = site === null ? null : pathInSite(site, address);
    const bytes = path === null ? null : (files?.file(path) ?? null);
    if (path === null || bytes === null) return [];
    const found = pngSize(bytes);
    if (found === null) return [manifest.at(element, 'iconNotPng', { file: path })];
    return found.width === size && found.height === size
      ? []
      : [
          manifest.at(element, 'iconSize', {
            file: path,
            expected: size,
            found: `${found.width} × ${found.height}`,
          }),
        ];
  });
  return [...missingSizes(manifest), ...wrong];
};

function iconsOf({ named, resources }: Manifest): readonly Icon[] {
  const listed = LISTED.flatMap(([qname, size]) =>
    named(qname).map((element) => ({ element, address: element.attributes['DefaultValue'] ?? '', size })),
  );
  const drawn = named('bt:Image')
    .filter(({ attributes }) => attributes['resid'] !== undefined)
    .map((element) => ({
      element,
      address: resources.get(element.attributes['resid'] ?? '')?.attributes['DefaultValue'] ?? '',
      size: Number(element.attributes['size']),
    }));
  return [...listed, ...drawn];
}

function missingSizes({ named, at }: Manifest): readonly ManifestFinding[] {
  return named('Icon').flatMap((icon) => {
    const present = new Set(icon.children.map(({ attributes }) => Number(attributes['size'])));
    const sizes = NEEDED.filter((size) => !present.has(size));
    return sizes.length === 0 ? [] : [at(icon, 'iconSizeMissing', { sizes })];
  });
}
