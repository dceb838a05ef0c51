// SPDX-License-Identifier: EUPL-1.2

import { X509Certificate } from 'node:crypto';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keptCertificate, ownCertificate } from '../../src/start/site/certificate';
import type { Certificate } from '../../src/start/site/certificate';
import { chooseCertificate } from '../../src/start/site/trust';
import type { TrustTool, TrustWish } from '../../src/start/site/trust';

const NOW = new Date('2026-11-22T12:00:00Z');
const DAY_MS = 86_400_000;
const after = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS);
const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'wvrv-certificate-'));

describe('the certificate of our own', () => {
  it('is for localhost, for a year, and its key is for this user only', async () => {
    const folder = newFolder();
    const { cert } = await ownCertificate(folder, NOW);
    const read = new X509Certificate(cert);
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(Math.round((Date.parse(read.validTo) - NOW.getTime()) / DAY_MS)).toBe(365);
    if (process.platform !== 'win32') {
      expect(statSync(path.join(folder, 'localhost.key')).mode & 0o077).toBe(0);
    }
  });

  it('is kept until its last week, so that a browser is told once', async () => {
    const folder = newFolder();
    const first = await ownCertificate(folder, NOW);
    expect(await ownCertificate(folder, after(357))).toEqual(first);
    expect(await ownCertificate(folder, after(359))).not.toEqual(first);
  });

  it('is made anew when what is kept cannot be read', async () => {
    const folder = newFolder();
    const first = await ownCertificate(folder, NOW);
    writeFileSync(path.join(folder, 'localhost.crt'), 'spoilt');
    expect(keptCertificate(folder, NOW)).toBeNull();
    expect(await ownCertificate(folder, NOW)).not.toEqual(first);
  });
});

describe('choosing a certificate', () => {
  const TRUSTED: Certificate = { key: 'trusted key', cert: 'trusted certificate' };

  /** A tool that notes whether it was used. */
  function tool({ isThere = false, fails = false, silencesBrowsers = true } = {}) {
    let installed = isThere;
    const used: string[] = [];
    const double: TrustTool = {
      silencesBrowsers,
      installed: () => (installed ? TRUSTED : null),
      install() {
        used.push('install');
        if (fails) return Promise.reject(new Error('no rights'));
        installed = true;
        return Promise.resolve();
      },
    };
    return { double, used };
  }

  async function choose(
    wish: TrustWish,
    given: ReturnType<typeof tool>,
    answer = false,
    folder = newFolder(),
  ) {
    const ask = (): Promise<boolean> => {
      given.used.push('ask');
      return Promise.resolve(answer);
    };
    const { isTrusted, failure } = await chooseCertificate(folder, NOW, wish, given.double, ask);
    return { isTrusted, failure, used: given.used };
  }

  it.each<[string, TrustWish, Parameters<typeof tool>[0], boolean, Awaited<ReturnType<typeof choose>>]>([
    ['takes the trusted one that is there', 'ask', { isThere: true }, false, done(true)],
    ['leaves the trusted one when told so', 'no', { isThere: true }, false, done(false)],
    ['asks, and installs on a yes', 'ask', {}, true, done(true, 'ask', 'install')],
    ['asks, and makes our own on a no', 'ask', {}, false, done(false, 'ask')],
    ['does not ask where it would not help', 'ask', { silencesBrowsers: false }, true, done(false)],
    ['does not ask when told so', 'no', {}, true, done(false)],
    ['installs without asking when told so', 'yes', {}, false, done(true, 'install')],
    [
      'goes on when installing fails',
      'yes',
      { fails: true },
      false,
      { ...done(false, 'install'), failure: 'no rights' },
    ],
  ])('%s', async (_name, wish, given, answer, expected) => {
    expect(await choose(wish, tool(given), answer)).toEqual(expected);
  });

  it('asks once: who has a certificate of our own has answered', async () => {
    const folder = newFolder();
    expect(await choose('ask', tool(), false, folder)).toEqual(done(false, 'ask'));
    expect(await choose('ask', tool(), true, folder)).toEqual(done(false));
  });

  function done(isTrusted: boolean, ...used: readonly string[]) {
    return { isTrusted, failure: null as string | null, used: [...used] };
  }
});
