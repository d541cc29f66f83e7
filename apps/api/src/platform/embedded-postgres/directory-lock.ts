import { connect, createServer, type Server } from 'node:net';

/** Another living process has started PostgreSQL on the same data directory. */
export class DataDirectoryInUseError extends Error {
  constructor(
    readonly dataDirectory: string,
    /** The other process, when it answers. */
    readonly ownerPid: number | undefined,
  ) {
    const owner = ownerPid === undefined ? 'another process' : `process ${ownerPid}`;
    super(`The data directory ${dataDirectory} is in use by ${owner}: stop it first, or set another DATA_DIR.`);
    this.name = 'DataDirectoryInUseError';
  }
}

/**
 * Takes the right to run PostgreSQL on a data directory, for as long as this process lives or until the returned
 * function is called. `token` identifies the directory. Rejects with `DataDirectoryInUseError`, naming the owner.
 *
 * The lock is a listening socket in Linux's abstract namespace: taking it is atomic, and the kernel frees it with
 * the process however that ends, so there is no stale lock file to judge. Whoever connects reads the owner's pid.
 */
export async function lockDataDirectory(dataDirectory: string, token: string): Promise<() => Promise<void>> {
  const name = `\0${token}`;
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(String(process.pid));
  });
  try {
    await listen(server, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new DataDirectoryInUseError(dataDirectory, await askOwner(name));
  }
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function listen(server: Server, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(name, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** An owner whose event loop is busy does not answer; its pid then stays unknown rather than make us wait. */
function askOwner(name: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(name);
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(/^\d+$/.test(answer) ? Number(answer) : undefined));
  });
}
