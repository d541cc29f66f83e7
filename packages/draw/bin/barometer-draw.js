#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(built)) {
  try {
    const { main } = await import(built.href);
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    // An exit code of 1 says that a record differs: a failure of the program must not.
    process.stderr.write(`barometer-draw: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
} else {
  process.stderr.write('barometer-draw is not built yet: run "npm run build" first.\n');
  process.exitCode = 2;
}
