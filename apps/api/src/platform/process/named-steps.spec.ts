import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const steps = pathToFileURL(join(__dirname, '../../../dist/platform/process/named-steps.js')).href;
const script = `import { passStep } from '${steps}'; passStep('other'); passStep('here'); console.log('once'); passStep('here'); console.log('twice');`;

/** Passes one step and then another twice, in a process of its own. */
function passing(environment: Readonly<Record<string, string>>) {
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: environment,
    encoding: 'utf8',
  });
  return [stdout.trim().split('\n'), signal];
}

describe('a named step', () => {
  it('ends the process of a test that asks for it, at the passing it asks for', () => {
    expect(passing({ NODE_ENV: 'test', CRASH_AT_STEP: 'here:2' })).toEqual([['once'], 'SIGKILL']);
    expect(passing({ NODE_ENV: 'test', CRASH_AT_STEP: 'here' })).toEqual([[''], 'SIGKILL']);
  });

  it('does nothing otherwise', () => {
    expect(passing({ NODE_ENV: 'test' })).toEqual([['once', 'twice'], null]);
    expect(passing({ NODE_ENV: 'production', CRASH_AT_STEP: 'here' })).toEqual([['once', 'twice'], null]);
  });
});
