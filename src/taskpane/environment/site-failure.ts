// SPDX-License-Identifier: EUPL-1.2

/** The add-in's own site does not hand out a file; the texts are in `src/i18n`. */
export class SiteFailure extends Error {
  constructor(file: string, options?: ErrorOptions) {
    super(`The site does not hand out ${file}`, options);
    this.name = 'SiteFailure';
  }
}
