import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** What the browser fetches to show the home page in French: the entry, the page, the catalogue, and what they import. */
const ROOTS = [/^index\.html$/, /features\/home\/home-page\.tsx$/, /i18n\/visitor-fr\.ts$/];

/** The JavaScript of the initial route, chunk by chunk, in compressed bytes. Reads the last build. */
export function initialRouteChunks(): { readonly file: string; readonly bytes: number }[] {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const wanted = new Set<string>();
  const follow = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || wanted.has(key)) return;
    wanted.add(key);
    chunk.imports?.forEach(follow);
  };
  for (const root of ROOTS) {
    const key = Object.keys(manifest).find((name) => root.test(name));
    if (!key) throw new Error(`The build has no chunk for ${root.source}`);
    follow(key);
  }
  return [...wanted]
    .map((key) => String(manifest[key]?.file))
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
    .toSorted((one, other) => other.bytes - one.bytes);
}
