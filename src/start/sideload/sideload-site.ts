// SPDX-License-Identifier: EUPL-1.2

import path from 'node:path';
import { build } from '../site/build';
import type { Certificate } from '../site/certificate';
import { serve } from '../site/serve';
import type { Site } from '../site/serve';

/** Where the add-in for Excel on this machine is built; not where the one to hand out is. */
const FOLDER = 'dist/sideload';

/** The manifest of the add-in that was built for Excel on this machine. */
export function sideloadManifest(root: string): string {
  return path.join(root, FOLDER, 'manifest.xml');
}

/**
 * Serves the add-in as Excel will load it, with Office.js from Microsoft's network, and builds it for the address that
 * was free.
 *
 * @param root folder of the project
 * @param port wanted port
 */
export async function serveForExcel(root: string, certificate: Certificate, port: number): Promise<Site> {
  const site = await serve({ '/': path.join(root, FOLDER) }, certificate, port);
  try {
    await build(root, [{ name: 'addin', folder: FOLDER }], site.address);
  } catch (error) {
    await site.close();
    throw error;
  }
  return site;
}
