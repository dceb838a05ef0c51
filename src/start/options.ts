// SPDX-License-Identifier: EUPL-1.2

import { parseArgs } from 'node:util';
import { inBothLanguages } from '../i18n/start-texts';
import type { TrustWish } from './site/trust';

/** What the commands were asked. */
export interface StartOptions {
  readonly opensBrowser: boolean;
  /** For Excel on the web, also where there is an Excel for the desktop. */
  readonly isForWeb: boolean;
  readonly trust: TrustWish;
}

/**
 * @param words the command line without the program's name
 * @returns the options, or what to say instead: the usage, or what is not understood
 */
export function readOptions(
  words: readonly string[],
): StartOptions | { readonly say: string; readonly isFault: boolean } {
  const boolean = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        'no-open': boolean,
        web: boolean,
        trust: boolean,
        'no-trust': boolean,
        help: { ...boolean, short: 'h' },
      },
    });
    if (values.help) return { say: inBothLanguages(({ usage }) => usage), isFault: false };
    return {
      opensBrowser: !values['no-open'],
      isForWeb: values.web,
      trust: values['no-trust'] ? 'no' : values.trust ? 'yes' : 'ask',
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      say: inBothLanguages(({ badOption, usage }) => `${badOption(message)}\n${usage}`),
      isFault: true,
    };
  }
}
