// SPDX-License-Identifier: EUPL-1.2

import type { Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** `localhost` is both; which of them a browser takes first differs, and so which program on a port it finds. */
const LOOPBACKS = ['127.0.0.1', '::1'] as const;
const ANY_PORT = 0;
/** Ports that the system proposes and that the other loopback turns out not to have. */
const ATTEMPTS = 5;

/** A port of this machine that is being listened to. */
export interface Listening {
  readonly port: number;
  /** Stops listening and ends open connections. */
  readonly close: () => Promise<void>;
}

/**
 * Listens on `localhost`.
 *
 * @param start makes a server that does not listen yet
 * @param port wanted port; when it is taken the system chooses a free one
 * @throws Error when not even the system finds a free port, or the machine refuses to listen for another reason
 */
export async function listenOnLocalhost(start: () => Server, port: number): Promise<Listening> {
  const servers = (await listenOn(start, port)) ?? (await listenOn(start, ANY_PORT));
  if (servers === null) throw new Error('localhost has no free port');
  return {
    port: portOf(servers[0]),
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** Servers on one port of every loopback that the machine has; null when another program has the port. */
async function listenOn(start: () => Server, port: number): Promise<readonly [Server, ...Server[]] | null> {
  const [first, second] = LOOPBACKS;
  for (let attempt = 0; attempt < (port === ANY_PORT ? ATTEMPTS : 1); attempt += 1) {
    const server = await listen(start(), first, port);
    if (typeof server === 'string') continue;
    const other = await listen(start(), second, portOf(server));
    if (other === 'absent') return [server];
    if (other !== 'taken') return [server, other];
    await close(server);
  }
  return null;
}

/** The server, listening; or why it is not: another program has the port, or the machine lacks the address. */
function listen(server: Server, host: string, port: number): Promise<Server | 'taken' | 'absent'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = NO_LISTENING[error.code ?? ''];
      if (why === undefined) reject(error);
      else resolve(why);
    });
    trackConnections(server);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

/** Windows answers EACCES for ports that it keeps for itself. */
const NO_LISTENING: Readonly<Partial<Record<string, 'taken' | 'absent'>>> = {
  EADDRINUSE: 'taken',
  EACCES: 'taken',
  EADDRNOTAVAIL: 'absent',
  EAFNOSUPPORT: 'absent',
};

/** Connections that browsers keep, or open before they need them, would hold a server for minutes. */
const connections = new WeakMap<Server, Set<Socket>>();

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    for (const socket of connections.get(server) ?? []) socket.destroy();
  });
}

function trackConnections(server: Server): void {
  const sockets = new Set<Socket>();
  connections.set(server, sockets);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
