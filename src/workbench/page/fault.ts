// SPDX-License-Identifier: EUPL-1.2

/**
 * Answers that Excel can give instead of doing what is asked; `silence` is a host that never answers, and the last are
 * states of the workbook in which Excel itself refuses some things.
 */
export const FAULTS = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'GeneralException',
  'HostBusy',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'silence',
  'readOnlyWorkbook',
  'protectedStructure',
  'protectedSheets',
] as const;

/** States of the workbook: requests are carried out as far as these allow. */
const STATES: ReadonlySet<string> = new Set(['readOnlyWorkbook', 'protectedStructure', 'protectedSheets']);

/** Whether a fault is a state of the workbook rather than an answer. */
export function isState(fault: Fault): boolean {
  return STATES.has(fault);
}

/** The fault that every request meets while it is chosen. */
export type Fault = (typeof FAULTS)[number];

/** Whether a text is the name of a fault. */
export function isFault(text: string | undefined): text is Fault {
  return FAULTS.some((fault) => fault === text);
}
