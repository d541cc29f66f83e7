import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config/config.js';
import { FileStorage } from './storage.js';

describe('files in a local folder', () => {
  it.each(['dossier à côté', '100 % #1 ?', 'relatif'])(
    'stay below DATA_DIR, even when it is called « %s »',
    async (name) => {
      const parent = await mkdtemp(join(tmpdir(), 'barometer-files-'));
      const startedIn = process.cwd();
      process.chdir(parent);
      try {
        const config = readConfig({
          DATABASE_URL: 'postgres://x@localhost/x',
          SESSION_SECRET: 'x'.repeat(32),
          SIGNING_KEY: 'x'.repeat(32),
          SMTP_URL: 'smtp://127.0.0.1:9',
          DATA_DIR: name === 'relatif' ? name : join(parent, name),
        });
        const storage = new FileStorage(config);
        await storage.put('imports/a/audits.csv', 'été');
        expect(await readFile(join(parent, name, 'files/imports/a/audits.csv'), 'utf8')).toBe('été');
        await storage.delete('imports/a/audits.csv');
        await storage.delete('imports/a/audits.csv');
        expect(await storage.exists('imports/a/audits.csv')).toBe(false);
      } finally {
        process.chdir(startedIn);
        await rm(parent, { recursive: true });
      }
    },
  );
});
