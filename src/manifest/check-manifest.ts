// SPDX-License-Identifier: EUPL-1.2

import { XmlError } from '../ooxml/xml/tree';
import type { ManifestFinding } from './finding';
import { readManifest } from './manifest';
import type { Manifest } from './manifest';
import { addresses } from './rules/addresses';
import { files } from './rules/files';
import { icons } from './rules/icons';
import { ids } from './rules/ids';
import { languages } from './rules/languages';
import { requirements, version } from './rules/product';
import { references } from './rules/references';
import type { Rule, Surroundings } from './rules/rule';
import { schemaFindings } from './schema';

const RULES: readonly Rule[] = [references, ids, addresses, files, icons, languages, requirements, version];

/**
 * Everything that is wrong with a manifest: against the schemas, and against the rules that no schema can say.
 *
 * @param schemas folder with Microsoft's schemas
 * @returns findings in the order of the file
 */
export async function checkManifest(
  text: string,
  surroundings: Surroundings,
  schemas: string,
): Promise<readonly ManifestFinding[]> {
  let manifest: Manifest;
  try {
    manifest = readManifest(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return [malformed(error)];
  }
  const findings = [
    ...(await schemaFindings(text, schemas)),
    ...RULES.flatMap((rule) => rule(manifest, surroundings)),
  ];
  return findings.sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}

/** The reader's messages begin with the place: `12:5: unexpected close tag.` */
function malformed({ message }: XmlError): ManifestFinding {
  const [, line, rest] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [];
  return {
    code: 'malformed',
    line: line === undefined ? null : Number(line),
    element: null,
    data: { message: rest ?? message },
  };
}
