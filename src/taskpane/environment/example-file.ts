// SPDX-License-Identifier: EUPL-1.2

import { SiteFailure } from './site-failure';

/**
 * The example workbook, fetched from the add-in's own site when it is asked for.
 *
 * @throws SiteFailure
 */
export async function fetchExample(): Promise<Uint8Array> {
  const { href } = new URL('../../../assets/workbooks/mra-voorbeeld.xlsx', import.meta.url);
  const response = await fetch(href).catch((cause: unknown) => {
    throw new SiteFailure(href, { cause });
  });
  if (!response.ok) {
    throw new SiteFailure(`${href}: ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
