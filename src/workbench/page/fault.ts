// SPDX-License-Identifier: EUPL-1.2

/** Answers that Excel can give instead of doing what is asked; `silence` is a host that never answers. */
export const FAULTS = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'silence',
] as const;

/** The fault that every request meets while it is chosen. */
export type Fault = (typeof FAULTS)[number];

/** Whether a text is the name of a fault. */
export function isFault(text: string | undefined): text is Fault {
  return FAULTS.some((fault) => fault === text);
}
