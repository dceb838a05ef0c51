// SPDX-License-Identifier: EUPL-1.2

import { officeCommand, OfficeToolFailure, runOfficeTool } from './office-tool';

/** Systems for which there is an Excel that can be told where an add-in under development is. */
export function hasDesktopExcel(platform: NodeJS.Platform): boolean {
  return platform === 'win32' || platform === 'darwin';
}

/**
 * Opens Excel with the add-in of a manifest. What an earlier run left behind goes first: on macOS the tool links the
 * manifest into a folder of Excel's and stops when there is a link already.
 *
 * @param npm file of npm itself
 * @throws OfficeToolFailure, NoNpm
 */
export async function openInExcel(manifest: string, npm: string | undefined): Promise<void> {
  await forgetInExcel(manifest, npm).catch((error: unknown) => {
    if (!(error instanceof OfficeToolFailure)) throw error;
  });
  await runOfficeTool(officeCommand('sideload', manifest, npm));
}

/**
 * Has Excel forget the add-in of a manifest.
 *
 * @param npm file of npm itself
 * @throws OfficeToolFailure, NoNpm
 */
export async function forgetInExcel(manifest: string, npm: string | undefined): Promise<void> {
  await runOfficeTool(officeCommand('unregister', manifest, npm));
}
