// SPDX-License-Identifier: EUPL-1.2

import type { FileCode } from '../i18n/failure-texts';

/** A file that cannot be used. */
export class UnusableFile extends Error {
  constructor(
    readonly code: FileCode,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${file}`, options);
    this.name = 'UnusableFile';
  }
}

/** A command line that cannot be understood; the message is ready to be shown. */
export class WrongUsage extends Error {}
