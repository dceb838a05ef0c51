// SPDX-License-Identifier: EUPL-1.2

/** What is needed once somebody looks at a finding, as one module that is fetched then. */
export { AcceptedList } from './accepted-list';
export { FindingActions } from './finding-actions';
export { MendedList } from './mended-list';
