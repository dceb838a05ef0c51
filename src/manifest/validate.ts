// SPDX-License-Identifier: EUPL-1.2

import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage } from '../i18n/languages';
import { manifestTexts } from '../i18n/manifest-texts';
import { manifestsOf, report, siteBeside, validateFile } from './validate-files';

/* `npm run validate`: see the usage in `src/i18n`. */

const CORRECT = 0;
const FINDINGS = 1;
const WRONG_USAGE = 2;

async function main(words: readonly string[]): Promise<number> {
  const options = {
    lang: { type: 'string', default: 'nl' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  let given;
  try {
    given = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const texts = manifestTexts('nl');
    console.error(
      `${texts.badOption(error instanceof Error ? error.message : String(error))}\n\n${texts.usage}`,
    );
    return WRONG_USAGE;
  }
  const { values, positionals } = given;
  const texts = manifestTexts(isLanguage(values.lang) ? values.lang : 'nl');
  if (values.help || !isLanguage(values.lang)) {
    (values.help ? console.log : console.error)(texts.usage);
    return values.help ? CORRECT : WRONG_USAGE;
  }
  const root = path.resolve(import.meta.dirname, '../..');
  let code = CORRECT;
  for (const file of positionals.length > 0 ? positionals : manifestsOf(root)) {
    const findings = await validateFile(root, file);
    const lines = report(path.relative('', file) || file, findings, texts);
    (findings.length === 0 ? console.log : console.error)(lines.join('\n'));
    if (siteBeside(root, file) === null) console.log(`  ${texts.alone}`);
    if (findings.length > 0) code = FINDINGS;
  }
  return code;
}

process.exitCode = await main(process.argv.slice(2));
