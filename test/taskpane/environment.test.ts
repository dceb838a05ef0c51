// SPDX-License-Identifier: EUPL-1.2

import { colorMode } from '../../src/taskpane/environment/color-mode';
import { languageOf } from '../../src/taskpane/environment/language';

describe('colours', () => {
  it.each([
    [{ hasForcedColors: true, prefersDark: true, officeBackground: '#FFFFFF' }, 'highContrast'],
    [{ hasForcedColors: false, prefersDark: true, officeBackground: undefined }, 'dark'],
    [{ hasForcedColors: false, prefersDark: false, officeBackground: undefined }, 'light'],
    [{ hasForcedColors: false, prefersDark: false, officeBackground: '#262626' }, 'dark'],
    [{ hasForcedColors: false, prefersDark: true, officeBackground: '#e6e6e6' }, 'light'],
    [{ hasForcedColors: false, prefersDark: true, officeBackground: 'none' }, 'dark'],
  ] as const)('%j is %s', (surroundings, mode) => {
    expect(colorMode(surroundings)).toBe(mode);
  });
});

describe('language', () => {
  it.each([
    ['nl-NL', 'nl'],
    ['NL-be', 'nl'],
    ['nl', 'nl'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['nds-NL', 'en'],
  ])('%s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
