// SPDX-License-Identifier: EUPL-1.2

import { spawn } from 'node:child_process';

/**
 * Microsoft's tool that knows where each Excel looks for add-ins under development. It is fetched when it is used and
 * is not a dependency: docs/decisions/0003-starting-and-sideloading.md says why, and why `semver` and
 * `--legacy-peer-deps` are here.
 */
const PACKAGES = ['office-addin-dev-settings@4.0.0', 'semver@7.8.6'];

/** What the tool is asked: to open Excel with the add-in, or to make Excel forget it. */
export type OfficeRequest = 'sideload' | 'unregister';

/** A program and its words, ready to run without a shell. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
}

/** npm was not the one who started this, so it is not known where it is. */
export class NoNpm extends Error {}

/**
 * @param manifest path of the manifest
 * @param npm file of npm itself: the environment's `npm_execpath`, which npm sets for scripts. Run with Node, as
 *   Windows starts `npm.cmd` through a shell only
 * @throws NoNpm
 */
export function officeCommand(request: OfficeRequest, manifest: string, npm: string | undefined): Command {
  if (npm === undefined || !/\bnpm-cli\.c?js$/.test(npm)) throw new NoNpm();
  const options = ['--yes', '--prefer-offline', '--legacy-peer-deps', '--loglevel=error'];
  const words = request === 'sideload' ? [manifest, 'desktop', '--app', 'excel'] : [manifest];
  return {
    program: process.execPath,
    words: [
      npm,
      'exec',
      ...options,
      ...PACKAGES.map((name) => `--package=${name}`),
      '--',
      'office-addin-dev-settings',
      request,
      ...words,
    ],
  };
}

/** The tool did not do what it was asked; the message is what it said. */
export class OfficeToolFailure extends Error {}

/**
 * Runs the tool.
 *
 * @throws OfficeToolFailure also when the tool ends with 0: it reports its own faults in words only
 */
export async function runOfficeTool({ program, words }: Command): Promise<void> {
  const said = await new Promise<string>((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new OfficeToolFailure(output.trim() || `exit code ${code}`));
    });
  });
  const fault = /^Error: (.*)/m.exec(said)?.[1];
  if (fault !== undefined) throw new OfficeToolFailure(fault);
}
