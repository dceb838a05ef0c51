// SPDX-License-Identifier: EUPL-1.2

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Key and certificate for https on localhost, as PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The browser knows who made it: no warning. */
  readonly trusted: boolean;
}

/** Where `npx office-addin-dev-certs install` leaves the certificate that it made the machine trust. */
const TRUSTED_FOLDER = join(homedir(), '.office-addin-dev-certs');

const DAYS = 365;
const DAY_MS = 86_400_000;
/** A certificate this close to its end is made anew. */
const MARGIN_MS = 7 * DAY_MS;

/**
 * The certificate that the machine trusts, when the user had Microsoft's tool install one; otherwise one of our own,
 * kept in `folder` for a year, so that a browser has to be told only once.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const trusted = read(join(TRUSTED_FOLDER, 'localhost.key'), join(TRUSTED_FOLDER, 'localhost.crt'));
  if (trusted) return { ...trusted, trusted: true };

  const keyFile = join(folder, 'localhost.key');
  const certFile = join(folder, 'localhost.crt');
  const untilFile = join(folder, 'localhost.until');
  const kept = read(keyFile, certFile);
  const until = existsSync(untilFile) ? Date.parse(readFileSync(untilFile, 'utf8')) : 0;
  if (kept && until - MARGIN_MS > now.getTime()) return { ...kept, trusted: false };

  const end = new Date(now.getTime() + DAYS * DAY_MS);
  const made = await selfSigned(end);
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  writeFileSync(untilFile, end.toISOString());
  return { ...made, trusted: false };
}

async function selfSigned(notAfterDate: Date): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    notAfterDate,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  return { key, cert };
}

function read(keyFile: string, certFile: string): { readonly key: string; readonly cert: string } | null {
  if (!existsSync(keyFile) || !existsSync(certFile)) return null;
  return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
}
