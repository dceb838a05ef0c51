// SPDX-License-Identifier: EUPL-1.2

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { ManifestFinding } from './finding';

/** The main schema first, then what it imports, under the names that it uses. */
const SCHEMAS = [
  'OfficeAppManifestV1_1.xsd',
  'OfficeAppBasicTypesV1_0.xsd',
  'TaskPaneAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_0.xsd',
  'ContentAppVersionOverridesV1_0.xsd',
];

/**
 * Holds a manifest against Microsoft's schemas, with libxml2 as WebAssembly: the same on every system, without a
 * network.
 *
 * @param text well-formed XML
 * @param folder where the schemas are
 */
export async function schemaFindings(text: string, folder: string): Promise<readonly ManifestFinding[]> {
  const [main, ...imported] = await Promise.all(
    SCHEMAS.map(async (fileName) => ({
      fileName,
      contents: await readFile(path.join(folder, fileName), 'utf8'),
    })),
  );
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: text }],
    schema: main === undefined ? [] : [main],
    preload: imported,
  });
  return errors.map(({ message, loc }) => ({
    code: 'schema',
    line: loc?.lineNumber ?? null,
    element: null,
    data: { message: readable(message) },
  }));
}

/** Without the names of namespaces and of libxml2's own kinds of error, which help nobody. */
function readable(message: string): string {
  return message
    .replaceAll(/\{https?:[^}]*\}/g, '')
    .replace(/^element \S+: /, '')
    .replace(/^Schemas validity error\s*: /, '')
    .trim();
}
