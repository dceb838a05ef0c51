// SPDX-License-Identifier: EUPL-1.2

import {
  AriaLiveAnnouncer,
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { Dictionary } from '../../i18n/dictionary';
import type { ColorMode } from '../environment/color-mode';
import { useColorMode } from '../environment/use-color-mode';
import { Pane } from './pane';
import { TextsContext } from './texts';

const THEMES: Readonly<Record<ColorMode, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

/** The pane with what surrounds it: colours, texts, and a voice for screen readers. */
export function App({ dictionary }: { readonly dictionary: Dictionary }) {
  return (
    <FluentProvider theme={THEMES[useColorMode()]}>
      <TextsContext value={dictionary}>
        <AriaLiveAnnouncer>
          <Pane />
        </AriaLiveAnnouncer>
      </TextsContext>
    </FluentProvider>
  );
}
