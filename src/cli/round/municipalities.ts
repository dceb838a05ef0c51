// SPDX-License-Identifier: EUPL-1.2

import { basename } from 'node:path';
import { MUNICIPALITIES } from '../../core/register/municipalities';
import type { RegisteredMunicipality } from '../../core/register/municipality-register';
import type { CliTexts } from '../../i18n/cli-texts';
import { FileError } from '../../ooxml/file-error';
import { municipalityList, type MunicipalityList } from '../../core/round/municipality-list';
import { municipalityFile } from '../../round/municipality-list';
import { UnusableFile, WrongUsage } from '../cli-error';
import { bytesOf } from '../open-file';
import type { RoundOptions } from './round-options';

/**
 * The municipalities that a template is asked for.
 *
 * @throws UnusableFile, WrongUsage
 */
export async function askedMunicipalities(
  { all, municipality, codes, region }: RoundOptions,
  cli: CliTexts,
): Promise<readonly RegisteredMunicipality[]> {
  if (all) return MUNICIPALITIES;
  const text = municipality ?? codes;
  if (text !== null) return known(municipalityList(text), cli);
  if (region === null) throw new WrongUsage(`${cli.missingMunicipality}\n\n${cli.usage}`);
  return known(await listIn(region), cli);
}

/**
 * Who should hand something in: codes, or a file that lists them; null when it is not given.
 *
 * @throws UnusableFile, WrongUsage
 */
export async function expectedMunicipalities(
  { expected }: RoundOptions,
  cli: CliTexts,
): Promise<readonly RegisteredMunicipality[] | null> {
  if (expected === null) return null;
  const isFile = /\.(?:csv|txt|xlsx|xlsm)$/i.test(expected);
  return known(isFile ? await listIn(expected) : municipalityList(expected), cli);
}

async function listIn(file: string): Promise<MunicipalityList> {
  const bytes = await bytesOf(file);
  try {
    return municipalityFile(basename(file), bytes);
  } catch (error) {
    throw error instanceof FileError ? new UnusableFile(error.code, file, { cause: error }) : error;
  }
}

/** One that is not known is not passed over: a region would be short of a municipality. */
function known(
  { municipalities, unknown }: MunicipalityList,
  cli: CliTexts,
): readonly RegisteredMunicipality[] {
  if (unknown.length > 0 || municipalities.length === 0) {
    throw new WrongUsage(cli.unknownMunicipalities(unknown));
  }
  return municipalities;
}
