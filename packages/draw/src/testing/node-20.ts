import { spawnSync } from 'node:child_process';
import { delimiter, join, sep } from 'node:path';

/** Finds a `node` of version 20 on the path; those that npm puts there are of the product's own version. */
export function findNode20(): string | null {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((path) => !path.includes(`node_modules${sep}.bin`));
  const versionOf = (path: string): string => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return folders.map((path) => join(path, 'node')).find((path) => versionOf(path).startsWith('v20.')) ?? null;
}
