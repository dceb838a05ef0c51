// SPDX-License-Identifier: EUPL-1.2

import { spawn } from 'node:child_process';

/** Opens the user's browser where there is one; a machine without a screen is left alone. */
export function openBrowser(address: string): void {
  const command = commandFor(process.platform, process.env);
  if (!command) return;
  const [program, ...options] = command;
  // No browser is no reason to stop: the address has been printed.
  spawn(program, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Program and options that open an address; null on a build machine, and where there is no screen. */
export function commandFor(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | null {
  if (environment.CI !== undefined) return null;
  switch (platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return (environment.DISPLAY ?? environment.WAYLAND_DISPLAY) ? ['xdg-open'] : null;
  }
}
