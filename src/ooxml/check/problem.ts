// SPDX-License-Identifier: EUPL-1.2

/** What is wrong with a package; each kind is one rule that Excel relies on. */
export type PackageProblemCode =
  | 'malformedXml'
  | 'noContentType'
  | 'contentTypeWithoutPart'
  | 'relationshipWithoutTarget'
  | 'relationshipsWithoutSource'
  | 'duplicateRelationshipId'
  | 'unreachablePart'
  | 'unknownRelationshipId'
  | 'childOrder'
  | 'wrongCount'
  | 'invalidSheetName'
  | 'duplicateSheetName'
  | 'duplicateSheetId'
  | 'duplicateSheetRelationship'
  | 'tabOutOfRange'
  | 'duplicateDefinedName'
  | 'scopeOutOfRange'
  | 'rowOrder'
  | 'cellOrder'
  | 'invalidReference'
  | 'styleOutOfRange'
  | 'sharedStringOutOfRange'
  | 'differentialFormatOutOfRange'
  | 'overlappingMerges'
  | 'overlappingColumns'
  | 'duplicateTableId'
  | 'duplicateTableName'
  | 'duplicateTableColumn'
  | 'tableColumnCount'
  | 'tableHeaderMismatch'
  | 'tableFilterMismatch'
  | 'queryFieldMismatch'
  | 'overlappingTables'
  | 'mergedTable';

/** One thing that is wrong, in one part. */
export interface PackageProblem {
  readonly code: PackageProblemCode;
  readonly part: string;
  /** The element, reference, name or number it is about. */
  readonly detail: string;
}

/** Collects the problems of one part. */
export type Report = (code: PackageProblemCode, detail: string) => void;

/** Calls `report` for each value that was there before. */
export function reportDuplicates<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
  report: (value: T) => void,
): void {
  const seen = new Set<string>();
  for (const value of values) {
    const key = keyOf(value);
    if (seen.has(key)) report(value);
    seen.add(key);
  }
}
