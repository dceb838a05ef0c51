// SPDX-License-Identifier: EUPL-1.2

/** A write failed and what was there could not be put back: the user has to look; `cause` says why. */
export class RestoreFailed extends Error {
  /** @param reason why the write itself failed */
  constructor(
    readonly reason: unknown,
    options: ErrorOptions,
  ) {
    super('A write failed and could not be undone', options);
    this.name = 'RestoreFailed';
  }
}
