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
const STATES = ['readOnlyWorkbook', 'protectedStructure', 'protectedSheets'] as const;

/** The fault that every request meets while it is chosen. */
export type Fault = (typeof FAULTS)[number];

type State = (typeof STATES)[number];

/** The code that every request is answered with; null when requests are carried out, or not answered at all. */
export function answeredCode(fault: Fault | null): Exclude<Fault, State | 'silence'> | null {
  return fault === null || fault === 'silence' || isState(fault) ? null : fault;
}

function isState(fault: Fault): fault is State {
  return STATES.some((state) => state === fault);
}

/** Whether a text is the name of a fault. */
export function isFault(text: string | undefined): text is Fault {
  return FAULTS.some((fault) => fault === text);
}
