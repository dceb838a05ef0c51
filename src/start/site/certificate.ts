// SPDX-License-Identifier: EUPL-1.2

import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

/** Key and certificate for https on localhost, as PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const KEY_FILE = 'localhost.key';
const CERT_FILE = 'localhost.crt';
const DAYS = 365;
const DAY_MS = 86_400_000;
/** A certificate this close to its end is made anew. */
const MARGIN_MS = 7 * DAY_MS;

/** The certificate that a folder holds; null when there is none, or it is not valid for a week more. */
export function keptCertificate(folder: string, now: Date): Certificate | null {
  const keyFile = path.join(folder, KEY_FILE);
  const certFile = path.join(folder, CERT_FILE);
  if (!existsSync(keyFile) || !existsSync(certFile)) return null;
  const cert = readFileSync(certFile, 'utf8');
  const end = endOf(cert);
  if (end === null || end - MARGIN_MS < now.getTime()) return null;
  return { key: readFileSync(keyFile, 'utf8'), cert };
}

/**
 * A certificate of our own, which no browser knows. It is kept for a year, so that a browser has to be told only once.
 *
 * @param folder where it is kept; made when it does not exist
 */
export async function ownCertificate(folder: string, now: Date): Promise<Certificate> {
  const kept = keptCertificate(folder, now);
  if (kept) return kept;
  const made = await selfSigned(new Date(now.getTime() + DAYS * DAY_MS));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, KEY_FILE), made.key, { mode: 0o600 });
  writeFileSync(path.join(folder, CERT_FILE), made.cert);
  return made;
}

/** End of a certificate's life in milliseconds; null when it cannot be read. */
function endOf(cert: string): number | null {
  try {
    return Date.parse(new X509Certificate(cert).validTo);
  } catch {
    return null;
  }
}

async function selfSigned(notAfterDate: Date): Promise<Certificate> {
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
