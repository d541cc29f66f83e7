import { createServer } from 'node:net';

const TRIES = 50;

/**
 * The first port from `from` on that is free on `host`. On the loopback interface both its addresses must be free,
 * since a browser that is given "localhost" may open either. Refuses after 50 ports in use, and a host that is not
 * of this machine.
 */
export async function firstFreePort(host: string, from: number): Promise<number> {
  const hosts = host === '127.0.0.1' ? [host, '::1'] : [host];
  for (let port = from; port < from + TRIES && port <= 65_535; port += 1) {
    const answers = await Promise.all(hosts.map((one) => isFree(one, port, one !== host)));
    if (answers.every(Boolean)) return port;
  }
  throw new Error(`No free port from ${from} on at ${host}.`);
}

function isFree(host: string, port: number, isOptionalHost: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else if (isOptionalHost) resolve(true);
      else reject(error);
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
