// SPDX-License-Identifier: EUPL-1.2

import { homedir } from 'node:os';
import path from 'node:path';
import { ensureCertificatesAreInstalled, verifyCertificates } from 'office-addin-dev-certs';
import { keptCertificate, ownCertificate } from './certificate';
import type { Certificate } from './certificate';

/** Where Microsoft's tool leaves the certificate that it made the machine trust. */
const OFFICE_FOLDER = path.join(homedir(), '.office-addin-dev-certs');
/** Days that it is to be good for; its own default is a month. */
const DAYS = 365;

/** Certificates that the machine trusts: Microsoft's tool, or something in its place. */
export interface TrustTool {
  /** The certificate that is there and trusted; null otherwise. */
  installed(now: Date): Certificate | null;
  /** Makes one and has the system trust it, which may ask the user for a password. */
  install(): Promise<void>;
  /**
   * Whether installing does away with the warning. On Linux it does not: browsers there keep lists of their own, which
   * the tool leaves alone.
   */
  readonly silencesBrowsers: boolean;
}

/** office-addin-dev-certs. */
export const officeTrust: TrustTool = {
  installed(now) {
    const certificate = keptCertificate(OFFICE_FOLDER, now);
    return certificate !== null && verifyCertificates() ? certificate : null;
  },
  install: () => ensureCertificatesAreInstalled(DAYS),
  silencesBrowsers: process.platform === 'win32' || process.platform === 'darwin',
};

/** Whether to install a certificate that the machine trusts: without asking, never, or as the user answers. */
export type TrustWish = 'yes' | 'no' | 'ask';

/** What came of it. */
export interface ChosenCertificate extends Certificate {
  /** The browser knows who made it: no warning. */
  readonly isTrusted: boolean;
  /** Why installing failed, as the tool says it. */
  readonly failure: string | null;
}

/**
 * The certificate to serve with: one that the machine trusts, where it is there or the user agrees to install it;
 * otherwise one of our own. The question comes once: whoever has a certificate of our own has answered it.
 *
 * @param folder where our own is kept
 * @param ask puts the question; false where nobody can answer
 */
export async function chooseCertificate(
  folder: string,
  now: Date,
  wish: TrustWish,
  tool: TrustTool,
  ask: () => Promise<boolean>,
): Promise<ChosenCertificate> {
  const installed = wish === 'no' ? null : tool.installed(now);
  if (installed) return { ...installed, isTrusted: true, failure: null };
  const isAsked = wish === 'ask' && tool.silencesBrowsers && keptCertificate(folder, now) === null;
  let failure: string | null = null;
  if (wish === 'yes' || (isAsked && (await ask()))) {
    failure = await tool.install().then(
      () => 'office-addin-dev-certs verify: not trusted',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const made = tool.installed(now);
    if (made) return { ...made, isTrusted: true, failure: null };
  }
  return { ...(await ownCertificate(folder, now)), isTrusted: false, failure };
}
