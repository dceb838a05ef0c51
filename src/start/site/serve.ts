// SPDX-License-Identifier: EUPL-1.2

import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import path from 'node:path';
import { pipeline } from 'node:stream';
import type { Certificate } from './certificate';
import { listenOnLocalhost } from './listen';

/** A running server. */
export interface Site {
  /** Such as `https://localhost:3000/`. */
  readonly address: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** Folder that is served below a path, such as `/office-js/`. */
export type Mounts = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves folders over https on this machine only. Office.js trusts a host page that is https and has the same host
 * name as the add-in, so both come from here.
 *
 * @param port wanted port; when it is taken the system chooses a free one
 */
export async function serve(mounts: Mounts, certificate: Certificate, port: number): Promise<Site> {
  const { key, cert } = certificate;
  const start = () =>
    createServer({ key, cert }, (request, response) => {
      answer(mounts, request, response);
    });
  const { port: actual, close } = await listenOnLocalhost(start, port);
  return { address: `https://localhost:${actual}/`, close };
}

function answer(mounts: Mounts, request: IncomingMessage, response: ServerResponse): void {
  const file = fileOf(mounts, request.url ?? '/');
  const stats = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === null || !stats?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': stats.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  // A reader that goes away, or a file that does: that answer ends, the server does not.
  pipeline(createReadStream(file), response, () => undefined);
}

/** The file of an address; null when it lies outside every mounted folder. The longest mount comes first. */
function fileOf(mounts: Mounts, url: string): string | null {
  const requested = decodePath(url);
  if (requested === null) return null;
  const mount = Object.keys(mounts)
    .filter((each) => requested.startsWith(each))
    .sort((left, right) => right.length - left.length)[0];
  if (mount === undefined) return null;
  const folder = mounts[mount] ?? '';
  const file = path.normalize(path.join(folder, requested.slice(mount.length)));
  return file.startsWith(folder + path.sep) ? file : null;
}

function decodePath(url: string): string | null {
  try {
    const { pathname } = new URL(url, 'https://localhost');
    return decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  } catch {
    return null;
  }
}
