// SPDX-License-Identifier: EUPL-1.2

import type { ManifestFinding } from '../finding';
import type { Manifest } from '../manifest';

/** What a rule may know besides the manifest. */
export interface Surroundings {
  /** Version of the product, such as `0.1.0`. */
  readonly version: string;
  /** The site's other files; null when the manifest stands alone, as an administrator may have it. */
  readonly site: SiteFiles | null;
}

/** The files that a manifest names. */
export interface SiteFiles {
  /** Whether pages are expected: those of the sources have not been built yet. */
  readonly hasPages: boolean;
  /** Bytes of a file by its path in the site, such as `assets/icons/icon-16.png`; null when there is none. */
  readonly file: (path: string) => Uint8Array | null;
}

/** Something that Office asks of a manifest and its schema cannot say. */
export type Rule = (manifest: Manifest, surroundings: Surroundings) => readonly ManifestFinding[];
