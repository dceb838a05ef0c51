// SPDX-License-Identifier: EUPL-1.2

/** The add-in's own site does not hand out a file; the texts are in `src/i18n`. */
export class SiteFailure extends Error {
  constructor(file: string, options?: ErrorOptions) {
    super(`The site does not hand out ${file}`, options);
    this.name = 'SiteFailure';
  }
}

/** Whether the site does not answer, also to webpack, which fetches what the first screen does not need. */
export function isSiteFailure(error: unknown): boolean {
  return error instanceof SiteFailure || (error instanceof Error && error.name === 'ChunkLoadError');
}
