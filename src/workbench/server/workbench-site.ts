// SPDX-License-Identifier: EUPL-1.2

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { localCertificate } from './certificate';
import { serve } from './serve';
import type { Site } from './serve';

/** Port in the manifest's addresses. */
const PORT = 3000;

/** A site of the workbench, and whether browsers trust its certificate. */
export interface WorkbenchSite extends Site {
  readonly trusted: boolean;
}

/**
 * Serves the built workbench (`dist/workbench`): the add-in at the addresses of its manifest, the workbench's page at
 * `/workbench/`, the conformance scripts at `/conformance/`, and Office.js at `/office-js/` from the installed package, of which no copy is ever made.
 *
 * @param root folder of the project
 */
export async function serveWorkbench(root: string, port = PORT): Promise<WorkbenchSite> {
  const require = createRequire(join(root, 'package.json'));
  const certificate = await localCertificate(join(root, 'node_modules/.cache/wvrv'), new Date());
  const mounts = {
    '/': join(root, 'dist/workbench/addin'),
    '/workbench/': join(root, 'dist/workbench/page'),
    '/conformance/': join(root, 'dist/workbench/conformance'),
    '/office-js/': join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'),
  };
  const site = await serve(mounts, certificate, port);
  return { ...site, address: `${site.address}workbench/`, trusted: certificate.trusted };
}
