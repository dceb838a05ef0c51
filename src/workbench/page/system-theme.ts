// SPDX-License-Identifier: EUPL-1.2

/** Colours of the system that the page plays. */
export type Theme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/** A system with a theme that can be changed under a window's feet. */
export interface SystemTheme {
  set(theme: Theme): void;
  /** Makes a window of this site see this system instead of the real one. */
  install(target: Window): void;
}

/**
 * Excel on the web tells add-ins nothing about colours; they follow the system's preference. A browser has no switch
 * for that preference, so the workbench answers the question itself.
 */
export function createSystemTheme(first: Theme): SystemTheme {
  let theme = first;
  let root: HTMLElement | null = null;
  let preference = new EventTarget();
  const apply = (): void => {
    if (root) root.style.colorScheme = theme;
  };
  return {
    set(next) {
      if (next === theme) return;
      theme = next;
      apply();
      preference.dispatchEvent(new Event('change'));
    },
    install(target) {
      // Who listened in the window before would keep all of that window in memory.
      const own = new EventTarget();
      preference = own;
      root = target.document.documentElement;
      apply();
      const real = target.matchMedia.bind(target);
      target.matchMedia = (query) => {
        const list = real(query);
        if (query !== DARK) return list;
        return Object.defineProperties(list, {
          matches: { get: () => theme === 'dark' },
          addEventListener: { value: own.addEventListener.bind(own) },
          removeEventListener: { value: own.removeEventListener.bind(own) },
        });
      };
    },
  };
}
