// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownCertificate } from '../../src/start/site/certificate';
import type { Certificate } from '../../src/start/site/certificate';
import { serve } from '../../src/start/site/serve';
import type { Mounts, Site } from '../../src/start/site/serve';

let certificate: Certificate;
let mounts: Mounts;
let site: Site | null = null;
let other: Server | null = null;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wvrv-serve-'));
  certificate = await ownCertificate(path.join(folder, 'certificate'), new Date());
  const deep = path.join(folder, 'site', 'a map');
  mkdirSync(deep, { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'not for you');
  writeFileSync(path.join(folder, 'site', 'index.html'), 'start');
  writeFileSync(path.join(deep, 'b.js'), 'script');
  mounts = { '/': path.join(folder, 'site') };
});

afterEach(async () => {
  await site?.close();
  await new Promise<void>((resolve) => {
    if (other === null) resolve();
    else {
      other.close(() => {
        resolve();
      });
    }
  });
  site = null;
  other = null;
});

function get(address: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    request(address, { ca: certificate.cert }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body,
        });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** Another program with a port of one loopback; null where the machine lacks that loopback. */
function occupy(host: string): Promise<number | null> {
  return new Promise((resolve) => {
    other = createServer();
    other.once('error', () => {
      other = null;
      resolve(null);
    });
    other.listen(0, host, () => {
      resolve((other?.address() as AddressInfo).port);
    });
  });
}

const portOf = (address: string): number => Number(new URL(address).port);

describe('the local server', () => {
  it('serves files over https, by their kind, also with spaces in their names', async () => {
    site = await serve(mounts, certificate, 0);
    expect(await get(site.address)).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: 'start' });
    expect(await get(`${site.address}a%20map/b.js`)).toMatchObject({ status: 200, body: 'script' });
  });

  it.each(['nowhere.js', 'a%20map', '..%2fsecret.txt', '%2e%2e/secret.txt', '..%5csecret.txt', '%zz'])(
    'has nothing at %s',
    async (name) => {
      site = await serve(mounts, certificate, 0);
      expect((await get(site.address + name)).status).toBe(404);
    },
  );

  it.each(['127.0.0.1', '::1'])('takes another port when a program has it on %s', async (host) => {
    const taken = await occupy(host);
    if (taken === null) {
      console.warn(`Not tried: this machine has no ${host}`);
      return;
    }
    site = await serve(mounts, certificate, taken);
    expect(portOf(site.address)).not.toBe(taken);
    expect((await get(site.address)).body).toBe('start');
  });

  it('gives the port back when it stops, also while a browser holds a connection', async () => {
    site = await serve(mounts, certificate, 0);
    const port = portOf(site.address);
    const held = connect(port, '127.0.0.1').on('error', () => undefined);
    await new Promise((resolve) => held.once('connect', resolve));
    await site.close();
    site = await serve(mounts, certificate, port);
    expect(portOf(site.address)).toBe(port);
  });
});
