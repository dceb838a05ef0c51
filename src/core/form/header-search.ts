// SPDX-License-Identifier: EUPL-1.2

/** A row of headers is looked for in the first rows of a sheet; titles and notes above it rarely take more. */
export const HEADER_SEARCH_ROWS = 40;
