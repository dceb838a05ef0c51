// SPDX-License-Identifier: EUPL-1.2

/** Stable codes of `OfficeExtension.Error.code`, with the HTTP status the wire carries. */
const STATUS = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  HostBusy: 503,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  PivotTableRangeConflict: 409,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
} as const;

export type ApiErrorCode = keyof typeof STATUS;

/** An error that Excel reports to the add-in. `location` is `Class.member`; the dispatcher fills it in when absent. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly location: string | null;

  constructor(code: ApiErrorCode, message: string, location: string | null = null) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.location = location;
  }
}

/** HTTP status that goes with a code; unknown codes (injected faults) count as a bad request. */
export function httpStatus(code: string): number {
  return Object.hasOwn(STATUS, code) ? STATUS[code as ApiErrorCode] : 400;
}

/** The argument is missing, has the wrong type, or does not fit the object. */
export function invalidArgument(reason: string): ApiError {
  return new ApiError('InvalidArgument', `The argument is invalid or missing: ${reason}`);
}

/** The named thing is not in the workbook (any more). */
export function itemNotFound(what: string): ApiError {
  return new ApiError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}

/** A sheet, table or name with that name exists. */
export function itemAlreadyExists(what: string): ApiError {
  return new ApiError('ItemAlreadyExists', `A resource with the same name already exists: ${what}`);
}

/** Protected sheet, protected workbook or read-only file. */
export function accessDenied(what: string): ApiError {
  return new ApiError('AccessDenied', `You cannot perform the requested operation: ${what}`);
}

/** The object cannot do this in its present state. */
export function invalidOperation(reason: string): ApiError {
  return new ApiError('InvalidOperation', `The operation is not valid on this object: ${reason}`);
}

/** A real member of Excel's API that this host lacks, or one that exists nowhere. */
export function apiNotFound(location: string, reason: string): ApiError {
  return new ApiError('ApiNotFound', `${location} ${reason}`, location);
}
