import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../../apps/api/src/platform/config/config.js';

const infra = join(__dirname, '..');
const root = join(infra, '..');

interface Compose {
  readonly services: Record<
    string,
    {
      readonly image?: string;
      readonly command?: readonly string[];
      readonly environment?: Record<string, string>;
      readonly depends_on?: object;
    }
  >;
  readonly volumes: Record<string, null>;
}

// No container engine is needed here: the files are read, not run.
describe('the compose file', () => {
  const compose = parse(readFileSync(join(infra, 'compose.yaml'), 'utf8'), { merge: true }) as Compose;

  it('has the API, the worker, PostgreSQL, storage and mail', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api', 'database', 'mail', 'storage', 'worker']);
  });

  it('starts the two entry points that the build makes', () => {
    const scripts = ['main', 'worker'].map((name) => `apps/api/dist/${name}.js`);
    expect([compose.services['api']?.command?.[1], compose.services['worker']?.command?.[1]]).toEqual(scripts);
    for (const name of ['main', 'worker'])
      expect(readFileSync(join(root, `apps/api/src/${name}.ts`), 'utf8')).not.toBe('');
  });

  it.each(['api', 'worker'])('gives the %s an environment that the configuration accepts', (service) => {
    const filled = Object.fromEntries(
      Object.entries(compose.services[service]?.environment ?? {}).map(([name, value]) => [
        name,
        value.replace(/\$\{(\w+)[^}]*\}/g, (_, variable: string) => samples[variable] ?? 'x'),
      ]),
    );
    expect(readConfig({ ...filled, HOST: '0.0.0.0' })).toMatchObject({
      environment: 'production',
      isDemonstration: false,
      publicUrl: 'https://barometre.example',
    });
  });

  it('names every image with its version, and holds no secret', () => {
    for (const { image } of Object.values(compose.services))
      if (image !== undefined) expect(image).toMatch(/:(?!latest)[\w.-]+$/);
    expect(readFileSync(join(infra, 'compose.yaml'), 'utf8')).not.toMatch(/sk_(test|live)_|whsec_/);
  });
});

describe('the Dockerfile', () => {
  const lines = readFileSync(join(infra, 'Dockerfile'), 'utf8').split('\n');
  const workspaces = [
    'apps/api',
    'apps/portal',
    'packages/scoring',
    'packages/charts',
    'packages/messages',
    'packages/stripe-emulator',
  ];

  it('copies the manifest of every workspace before it installs', () => {
    const install = lines.findIndex((line) => line.startsWith('RUN npm ci'));
    const copied = lines.slice(0, install).join('\n');
    for (const workspace of workspaces) expect(copied).toContain(`${workspace}/package.json`);
  });

  it('does not run as root', () => {
    expect(lines.lastIndexOf('USER node')).toBeGreaterThan(
      lines.findIndex((line) => line.startsWith('FROM') && !line.includes(' AS ')),
    );
  });
});

const samples: Record<string, string> = {
  PUBLIC_URL: 'https://barometre.example',
  POSTGRES_PASSWORD: 'p',
  SESSION_SECRET: 's'.repeat(40),
  SIGNING_KEY: 'k'.repeat(40),
  STRIPE_SECRET_KEY: 'sk_live_x',
  STRIPE_WEBHOOK_SECRET: 'whsec_x',
  SMTP_URL: 'smtp://mail:1025',
  S3_ACCESS_KEY: 'a',
  S3_SECRET_KEY: 'b',
};
