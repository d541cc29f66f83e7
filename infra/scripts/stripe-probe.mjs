// `npm run stripe:probe`: plays the same scenarios against Stripe, with the test key in STRIPE_SECRET_KEY, and against the emulator, and says what differs.
// Without a key it plays them against the emulator alone. It leaves customers named "Emulator probe" in the test account.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';
import { compare } from '../probe/compare.mjs';
import { observe } from '../probe/observe.mjs';
import { scenarios } from '../probe/scenarios.mjs';

const key = process.env.STRIPE_SECRET_KEY || null;
if (key !== null && !/^(sk|rk)_test_/.test(key)) {
  console.error('STRIPE_SECRET_KEY is not a test key. The probe creates objects, and does so in test mode only.');
  process.exit(2);
}
if (!run('turbo', ['run', 'build', '--filter=@barometer/stripe-emulator', '--ui=stream', '--output-logs=errors-only']))
  process.exit(1);
process.exit((await probe()) ? 0 : 1);

/** True when nothing differs and no scenario stopped. */
async function probe() {
  const { startStripeEmulator, stripeEmulatorConnection } = await import(
    pathToFileURL(join(root, 'packages/stripe-emulator/dist/index.js')).href
  );
  const { default: Stripe } = await import('stripe');
  const emulator = await startStripeEmulator({ webhookUrl: 'http://127.0.0.1:9/', webhookSecret: 'whsec_probe' });
  const options = { ...stripeEmulatorConnection(emulator.url), telemetry: false };
  const played = new Stripe('sk_test_probe', options);
  const real = key === null ? null : new Stripe(key, { telemetry: false });
  let findings = 0;
  for (const scenario of scenarios) {
    const ours = await observe(scenario, played);
    const theirs = real === null ? null : await observe(scenario, real);
    const differences = theirs === null ? stopsIn(ours) : compare(theirs, ours);
    findings += differences.length;
    console.log(`${differences.length === 0 ? 'ok    ' : 'DIFFER'} ${scenario.name} (${ours.size} requests)`);
    for (const difference of differences) console.log(`       ${difference}`);
  }
  await emulator.close();
  console.log(
    key === null
      ? 'Nothing real was compared: STRIPE_SECRET_KEY is not set, and the scenarios were played against the emulator alone.'
      : `Compared with Stripe: ${findings === 0 ? 'nothing differs' : `${findings} differences`}. Paying takes a person and was not compared.`,
  );
  return findings === 0;
}

/** Without Stripe there is one finding: a scenario that could not be played to its end. */
function stopsIn(seen) {
  const stopped = seen.get('the rest')?.get('stopped');
  return stopped === undefined ? [] : [`It stopped: ${stopped}`];
}
