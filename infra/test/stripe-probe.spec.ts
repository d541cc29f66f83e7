import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const infra = join(__dirname, '..');

function node(parameters: readonly string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, parameters, { env: { ...process.env, ...environment }, encoding: 'utf8' });
}

describe('the probe of the Stripe emulator', () => {
  it('refuses a live key before it does anything, and does not repeat it', () => {
    const { status, stderr } = node([join(infra, 'scripts/stripe-probe.mjs')], {
      STRIPE_SECRET_KEY: 'sk_live_anything',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('not a test key');
    expect(stderr).not.toContain('sk_live_anything');
  });

  it('says where Stripe and the emulator differ, and not where an account makes the difference', () => {
    const module = JSON.stringify(join(infra, 'probe/compare.mjs'));
    const script = `
      import { compare } from ${module};
      const seen = (members) => new Map([['create', new Map(Object.entries(members))]]);
      const real = seen({ id: 'string', status: 'open', tax: 'object', 'tax.id': 'string', review: 'string' });
      const played = seen({ id: 'string', status: 'complete', tax: 'null', colour: 'string' });
      console.log(JSON.stringify(compare(real, played)));
    `;
    expect(JSON.parse(node(['--input-type=module', '--eval', script]).stdout)).toEqual([
      'create: status is open with Stripe and complete with the emulator.',
      "create: review is Stripe's alone (string).",
      "create: colour is the emulator's alone (string).",
    ]);
  });
});
