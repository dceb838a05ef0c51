// SPDX-License-Identifier: EUPL-1.2

/** A requirement set as the library states it per member, for instance ExcelApi 1.13. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

/**
 * Whether a host that offers ExcelApi up to `ceiling` has a member of the given set. Members without a stated set
 * are in ExcelApi 1.1. Sets of one platform (ExcelApiOnline, ExcelApiDesktop) are absent: an add-in that needs them
 * must ask first.
 *
 * @example isOffered({ name: "ExcelApi", version: "1.13" }, "1.12") // false
 */
export function isOffered(set: RequirementSet | null, ceiling: string): boolean {
  if (set === null) return true;
  return set.name === 'ExcelApi' && compareVersions(set.version, ceiling) <= 0;
}

/** Negative when `left` is the older version. */
export function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
