// SPDX-License-Identifier: EUPL-1.2

/**
 * All that is needed to find and read a programme, as one module: with its words and registers it is large, and the
 * task pane loads it when it first reads a workbook.
 */
export { findProgramme } from './find-programme';
export { readInSteps } from './read-programme';
