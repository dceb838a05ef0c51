// SPDX-License-Identifier: EUPL-1.2

import { start as en } from './en/start';
import { start as nl } from './nl/start';

/** What `npm start`, `npm run start:excel` and `npm run stop:excel` say. */
export interface StartTexts {
  readonly usage: string;
  readonly badOption: (message: string) => string;
  readonly building: string;
  /** The question, without the way to answer it. */
  readonly trustQuestion: string;
  readonly trustFailed: (reason: string) => string;
  readonly browserWarning: string;
  readonly otherPort: (wanted: number, found: number) => string;
  readonly howToStop: string;
  readonly stopped: string;
  readonly fetching: string;
  readonly inExcel: string;
  readonly noTrustNoExcel: string;
  readonly noDesktopExcel: string;
  readonly uploadByHand: (manifest: string) => string;
  readonly forgotten: string;
  readonly nothingToForget: string;
  readonly sideloadFailed: (reason: string, manifest: string) => string;
  readonly notForgotten: (reason: string) => string;
  readonly noNpm: string;
}

/** Dutch first, then English: before a program knows who is looking, it speaks to both. */
export function inBothLanguages(text: (texts: StartTexts) => string): string {
  return [nl, en].map(text).join('\n');
}
