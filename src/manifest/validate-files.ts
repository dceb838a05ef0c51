// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FailureText } from '../i18n/failure-texts';
import type { ManifestTexts } from '../i18n/manifest-texts';
import { checkManifest } from './check-manifest';
import type { ManifestFinding } from './finding';
import type { SiteFiles } from './rules/rule';

/** Manifests of the project: that of the sources, and those that a build leaves behind. */
const OF_THE_PROJECT = [
  'manifest.xml',
  'dist/addin/manifest.xml',
  'dist/workbench/addin/manifest.xml',
  'dist/sideload/manifest.xml',
];

/** The manifests that are there, when nobody names one; that of the sources always. */
export function manifestsOf(root: string): readonly string[] {
  return OF_THE_PROJECT.map((file) => path.join(root, file)).filter(
    (file, index) => index === 0 || existsSync(file),
  );
}

/**
 * Checks one file. The site's other files are looked for beside it.
 *
 * @param root folder of the project
 */
export async function validateFile(root: string, file: string): Promise<readonly ManifestFinding[]> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ code: 'notReadable', line: null, element: null, data: { message } }];
  }
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const surroundings = { version, site: siteBeside(root, file) };
  return checkManifest(text, surroundings, path.join(root, 'src/manifest/schemas'));
}

/** The files of the site that the manifest lies in; null when it was taken out of it. */
export function siteBeside(root: string, file: string): SiteFiles | null {
  const folder = path.dirname(file);
  if (!existsSync(path.join(folder, 'assets'))) return null;
  return {
    hasPages: path.resolve(folder) !== path.resolve(root),
    file: (name) => bytesOf(path.join(folder, name)),
  };
}

function bytesOf(file: string): Uint8Array | null {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}

/** What was found in a file, for a terminal: place, code, what is wrong, what to do. */
export function report(
  file: string,
  findings: readonly ManifestFinding[],
  texts: ManifestTexts,
): readonly string[] {
  if (findings.length === 0) return [texts.correct(file)];
  return [
    texts.wrong(file, findings.length),
    ...findings.flatMap((finding) => {
      const place = finding.line === null ? [] : [texts.place(finding.line)];
      const element = finding.element === null ? [] : [finding.element];
      const { what, todo } = manifestFindingText(texts, finding);
      return [`  ${[...place, ...element, finding.code].join(' · ')}`, `    ${what}`, `    ${todo}`];
    }),
  ];
}

/** What a finding says in a language. */
function manifestFindingText(texts: ManifestTexts, finding: ManifestFinding): FailureText {
  const text = texts.findings[finding.code] as (data: ManifestFinding['data']) => FailureText;
  return text(finding.data);
}
