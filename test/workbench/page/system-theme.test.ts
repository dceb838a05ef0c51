// SPDX-License-Identifier: EUPL-1.2

import { createSystemTheme } from '../../../src/workbench/page/system-theme';

const DARK = '(prefers-color-scheme: dark)';

/** As much of a window as a theme touches; the real system is light. */
function fakeWindow(): Window {
  const root = { style: { colorScheme: '' } };
  return {
    document: { documentElement: root },
    matchMedia: (media: string) => ({ media, matches: false }),
  } as unknown as Window;
}

/** Counts how often a window hears of another theme. */
function listening(target: Window): () => number {
  let heard = 0;
  target.matchMedia(DARK).addEventListener('change', () => (heard += 1));
  return () => heard;
}

describe('the theme of the system that the workbench plays', () => {
  it('is what a window sees and hears of', () => {
    const system = createSystemTheme('light');
    const target = fakeWindow();
    system.install(target);
    const heard = listening(target);
    system.set('dark');
    expect(target.matchMedia(DARK).matches).toBe(true);
    expect(target.document.documentElement.style.colorScheme).toBe('dark');
    expect(target.matchMedia('(forced-colors: active)').matches).toBe(false);
    system.set('dark');
    expect(heard()).toBe(1);
  });

  it('is not heard of in a window that another took the place of: it would stay in memory', () => {
    const system = createSystemTheme('light');
    const [first, second] = [fakeWindow(), fakeWindow()];
    system.install(first);
    const before = listening(first);
    system.install(second);
    const after = listening(second);
    system.set('dark');
    expect([before(), after()]).toEqual([0, 1]);
  });
});
