import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import type { Browser, LaunchOptions } from '@playwright/test';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * How to start a browser without apt: the machine's Chromium when there is one, else the one of the npm package, which
 * unpacks itself and its libraries in the temporary directory at its first use.
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: FLAGS };
  // The package decides at import, from this variable, which libraries to unpack.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  return { executablePath, args: FLAGS, env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

/** A browser of our own; whoever launches it closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
}
