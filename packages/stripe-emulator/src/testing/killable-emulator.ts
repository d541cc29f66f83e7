import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';

/** An emulator in a process of its own, which can be ended as `kill -9` ends it. */
export interface KillableEmulator {
  readonly url: string;
  /** Ends the process without letting it do anything more. */
  kill(): Promise<void>;
}

const SOURCE = join(__dirname, '..');
const RESULTS = join(SOURCE, '..', '.results');

/** Translates the package for a process that runs no Jest; returns the folder. It lies inside the package, so that its dependencies are found. */
export function compilePackage(): string {
  mkdirSync(RESULTS, { recursive: true });
  const folder = mkdtempSync(join(RESULTS, 'killable-'));
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((candidate) => candidate.endsWith('.ts') && !candidate.endsWith('.spec.ts'))) {
    const target = join(folder, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const options = {
      jsc: { parser: { syntax: 'typescript' as const }, target: 'es2023' as const },
      module: { type: 'es6' as const },
    };
    writeFileSync(target, transformFileSync(join(SOURCE, name), { ...options, swcrc: false }).code);
  }
  return folder;
}

/**
 * Starts an emulator from a compiled package.
 *
 * @param folder what compilePackage returned
 * @param options as for startStripeEmulator, without a clock
 */
export async function startKillableEmulator(folder: string, options: object): Promise<KillableEmulator> {
  const script = `
    import { startStripeEmulator } from ${JSON.stringify(join(folder, 'index.js'))};
    const emulator = await startStripeEmulator(${JSON.stringify(options)});
    console.log(emulator.url);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('close', () => reject(new Error('The emulator ended before it listened.')));
  });
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
