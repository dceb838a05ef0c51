// SPDX-License-Identifier: EUPL-1.2

/** Exit codes of the command: done, done with findings of severity error, and unusable input or usage. */
export const DONE = 0;
export const FINDINGS = 1;
export const UNUSABLE = 2;
export type ExitCode = typeof DONE | typeof FINDINGS | typeof UNUSABLE;
