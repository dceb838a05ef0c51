// SPDX-License-Identifier: EUPL-1.2

import type { Language } from './dictionary';
import { manifest as en } from './en/manifest';
import type { FailureText } from './failure-texts';
import { manifest as nl } from './nl/manifest';

/** What `npm run validate` says. Apart from the dictionaries, as the task pane has no use for it. */
export interface ManifestTexts {
  readonly usage: string;
  readonly badOption: (message: string) => string;
  readonly correct: (file: string) => string;
  readonly wrong: (file: string, count: number) => string;
  readonly alone: string;
  readonly place: (line: number) => string;
  readonly findings: {
    readonly notReadable: (data: { message: string }) => FailureText;
    readonly malformed: (data: { message: string }) => FailureText;
    readonly schema: (data: { message: string }) => FailureText;
    readonly resourceMissing: (data: { id: string }) => FailureText;
    readonly resourceUnused: (data: { id: string }) => FailureText;
    readonly idTooLong: (data: { id: string; most: number }) => FailureText;
    readonly idTwice: (data: { id: string }) => FailureText;
    readonly addressNotHttps: (data: { address: string }) => FailureText;
    readonly addressElsewhere: (data: { address: string; site: string }) => FailureText;
    readonly fileMissing: (data: { address: string; file: string }) => FailureText;
    readonly iconNotPng: (data: { file: string }) => FailureText;
    readonly iconSize: (data: { file: string; expected: number; found: string }) => FailureText;
    readonly iconSizeMissing: (data: { sizes: readonly number[] }) => FailureText;
    readonly textTooLong: (data: { text: string; most: number }) => FailureText;
    readonly defaultLocale: (data: { expected: string; found: string }) => FailureText;
    readonly translationMissing: (data: { text: string; locale: string }) => FailureText;
    readonly notTranslated: (data: { text: string; locale: string }) => FailureText;
    readonly requirement: (data: { expected: string; found: string }) => FailureText;
    readonly version: (data: { expected: string; found: string }) => FailureText;
  };
}

const TEXTS: Readonly<Record<Language, ManifestTexts>> = { nl, en };

export function manifestTexts(language: Language): ManifestTexts {
  return TEXTS[language];
}
