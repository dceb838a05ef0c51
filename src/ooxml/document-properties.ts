// SPDX-License-Identifier: EUPL-1.2

/** What the file says about itself; empty texts for what it does not say. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: string;
  readonly description: string;
  readonly category: string;
  readonly lastModifiedBy: string;
  readonly revision: string;
  /** W3CDTF, as the file writes it: `2026-11-22T08:00:00Z`. */
  readonly created: string;
  readonly modified: string;
  readonly manager: string;
  readonly company: string;
}

export const NO_PROPERTIES: DocumentProperties = {
  title: '',
  subject: '',
  creator: '',
  keywords: '',
  description: '',
  category: '',
  lastModifiedBy: '',
  revision: '',
  created: '',
  modified: '',
  manager: '',
  company: '',
};
