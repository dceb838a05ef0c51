// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisteredMunicipality } from '../../core/register/municipality-register';
import { cliDictionaryOf } from '../../i18n/cli-dictionary';
import { templateFileName, templateWorkbook } from '../../round/template-workbook';
import type { Arguments } from '../arguments';
import { UnusableFile, WrongUsage } from '../cli-error';
import { saveFile } from '../open-file';
import type { Output } from '../output';
import { askedMunicipalities } from './municipalities';

/**
 * Writes a workbook to be filled in: one file for one municipality, a folder of them for more. A file that is there
 * already stays: it may have been filled in.
 *
 * @throws UnusableFile, WrongUsage
 */
export async function writeTemplates(given: Arguments, output: Output): Promise<void> {
  const { cli, template: texts } = cliDictionaryOf(given.language);
  const { out, round: options } = given;
  if (out === null) throw new WrongUsage(`${cli.missingOut}\n\n${cli.usage}`);
  const municipalities = await askedMunicipalities(options, cli);
  const files = filesOf(municipalities, out, options.round);
  const present = files.find(({ file }) => existsSync(file));
  if (present !== undefined) throw new UnusableFile('alreadyThere', present.file);
  if (!isWorkbook(out)) await makeFolder(out);
  for (const { file, municipality } of files) {
    await saveFile(file, templateWorkbook({ municipality, round: options.round, texts }));
  }
  output.print(cli.templatesWritten(out, files.length));
}

function filesOf(municipalities: readonly RegisteredMunicipality[], out: string, round: string | null) {
  const [only, ...others] = municipalities;
  if (only !== undefined && others.length === 0 && isWorkbook(out))
    return [{ file: out, municipality: only }];
  return municipalities.map((municipality) => ({
    file: join(out, templateFileName(municipality, round)),
    municipality,
  }));
}

function isWorkbook(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

/** @throws UnusableFile */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new UnusableFile('notWritable', path, { cause: error });
  }
}
