// SPDX-License-Identifier: EUPL-1.2

/** The add-in's own site does not hand out a file; the texts are in `src/i18n`. */
export class SiteFailure extends Error {
  constructor(file: string, options?: ErrorOptions) {
    super(`The site does not hand out ${file}`, options);
    this.name = 'SiteFailure';
  }
}

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
