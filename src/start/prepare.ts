// SPDX-License-Identifier: EUPL-1.2

import { inBothLanguages } from '../i18n/start-texts';
import { agrees } from './ask';
import { readOptions } from './options';
import type { StartOptions } from './options';
import { sayFault } from './say';
import { certificateFolder } from './site/workbench-site';
import { chooseCertificate, officeTrust } from './site/trust';
import type { ChosenCertificate } from './site/trust';

const WRONG_USAGE = 2;

/** The options of this process; ends it when they cannot be understood, or only the usage is asked. */
export function optionsOfProcess(): StartOptions {
  const options = readOptions(process.argv.slice(2));
  if (!('say' in options)) return options;
  (options.isFault ? console.error : console.log)(options.say);
  process.exit(options.isFault ? WRONG_USAGE : 0);
}

/** The certificate to serve with, after asking where that makes sense. Says so when installing one failed. */
export async function certificateFor(root: string, { trust }: StartOptions): Promise<ChosenCertificate> {
  const ask = (): Promise<boolean> =>
    agrees(`${inBothLanguages(({ trustQuestion }) => trustQuestion)}\n[j/y = ja/yes, Enter = nee/no] `);
  const certificate = await chooseCertificate(certificateFolder(root), new Date(), trust, officeTrust, ask);
  const { failure } = certificate;
  if (failure !== null) sayFault(({ trustFailed }) => trustFailed(failure));
  return certificate;
}
