// SPDX-License-Identifier: EUPL-1.2

/** What each code carries for its text. Sizes in pixels, lengths in characters. */
export interface ManifestFindingData {
  readonly notReadable: { readonly message: string };
  readonly malformed: { readonly message: string };
  readonly schema: { readonly message: string };
  readonly resourceMissing: { readonly id: string };
  readonly resourceUnused: { readonly id: string };
  readonly idTooLong: { readonly id: string; readonly most: number };
  readonly idTwice: { readonly id: string };
  readonly addressNotHttps: { readonly address: string };
  readonly addressElsewhere: { readonly address: string; readonly site: string };
  readonly fileMissing: { readonly address: string; readonly file: string };
  readonly iconNotPng: { readonly file: string };
  readonly iconSize: { readonly file: string; readonly expected: number; readonly found: string };
  readonly iconSizeMissing: { readonly sizes: readonly number[] };
  readonly textTooLong: { readonly text: string; readonly most: number };
  readonly defaultLocale: { readonly expected: string; readonly found: string };
  readonly translationMissing: { readonly text: string; readonly locale: string };
  readonly notTranslated: { readonly text: string; readonly locale: string };
  readonly requirement: { readonly expected: string; readonly found: string };
  readonly version: { readonly expected: string; readonly found: string };
}
export type ManifestFindingCode = keyof ManifestFindingData;

/** One thing that is wrong with a manifest. */
export type ManifestFinding = {
  readonly [Code in ManifestFindingCode]: {
    readonly code: Code;
    /** Line in the file, from 1; null where it is about the whole. */
    readonly line: number | null;
    /** Element it is about, such as `bt:Image id="Icon.16"`; null where the message says it, or it is the whole. */
    readonly element: string | null;
    readonly data: ManifestFindingData[Code];
  };
}[ManifestFindingCode];
