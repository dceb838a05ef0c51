// SPDX-License-Identifier: EUPL-1.2

import { createRoot } from 'react-dom/client';
import { openWorkbook } from '../../ooxml/open-workbook';
import { App } from './app';
import { fetchManifest } from './manifest';
import { EXAMPLE_NAME, fetchExample, fetchMetadata } from './session';
import { createWorkbench } from './workbench';

/** Opens the example, so that there is something to see at once. */
async function start(root: HTMLElement): Promise<void> {
  const [example, metadata, manifest] = await Promise.all([fetchExample(), fetchMetadata(), fetchManifest()]);
  const workbench = createWorkbench(openWorkbook(new Uint8Array(example)), EXAMPLE_NAME, metadata);
  createRoot(root).render(<App workbench={workbench} manifest={manifest} />);
}

const root = document.getElementById('root');
if (root) {
  document.body.style.margin = '0';
  start(root).catch((error: unknown) => {
    root.textContent = String(error);
  });
}
