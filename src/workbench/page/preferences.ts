// SPDX-License-Identifier: EUPL-1.2

import type { Theme } from './system-theme';
import type { UserLocale } from '../host/user-locale';

/** The circumstances in which the add-in is shown. */
export interface Preferences {
  readonly locale: UserLocale;
  readonly theme: Theme;
  /** Pixels. */
  readonly paneWidth: number;
  readonly showsPane: boolean;
  readonly showsLog: boolean;
}

/** The narrowest that Excel makes a task pane, its usual width, and a wide one. */
export const PANE_WIDTHS = [320, 350, 400, 500] as const;

export const FIRST_PREFERENCES: Preferences = {
  locale: 'nl-NL',
  theme: 'light',
  paneWidth: 400,
  showsPane: true,
  showsLog: false,
};
