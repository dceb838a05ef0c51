// SPDX-License-Identifier: EUPL-1.2

import { createRequire } from 'node:module';
import path from 'node:path';
import type { Certificate } from './certificate';
import { serve } from './serve';
import type { Site } from './serve';

/** Port in the manifest of the sources. */
export const USUAL_PORT = 3000;

/** Where the project keeps the certificate of its own. */
export function certificateFolder(root: string): string {
  return path.join(root, 'node_modules/.cache/wvrv');
}

/**
 * Serves the built workbench (`dist/workbench`): the add-in at the addresses of its manifest, the workbench's page at
 * `/workbench/`, the conformance scripts at `/conformance/`, and Office.js at `/office-js/` from the installed package, of which no copy is ever made.
 *
 * @param root folder of the project
 */
export async function serveWorkbench(
  root: string,
  certificate: Certificate,
  port = USUAL_PORT,
): Promise<Site> {
  const require = createRequire(path.join(root, 'package.json'));
  const mounts = {
    '/': path.join(root, 'dist/workbench/addin'),
    '/workbench/': path.join(root, 'dist/workbench/page'),
    '/conformance/': path.join(root, 'dist/workbench/conformance'),
    '/office-js/': path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'),
  };
  const site = await serve(mounts, certificate, port);
  return { ...site, address: `${site.address}workbench/` };
}
