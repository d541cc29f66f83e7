import { Teardown } from './teardown.js';

describe('a teardown', () => {
  it('stops what was started in the opposite order, and once', async () => {
    const stopped: string[] = [];
    const teardown = new Teardown(() => undefined);
    for (const name of ['database', 'mail', 'api']) await teardown.add(async () => void stopped.push(name));
    await Promise.all([teardown.run(), teardown.run()]);
    expect(stopped).toEqual(['api', 'mail', 'database']);
  });

  it('stops at once what finishes its start after the stop began', async () => {
    const stopped: string[] = [];
    const teardown = new Teardown(() => undefined);
    await teardown.run();
    await teardown.add(async () => void stopped.push('late'));
    expect(stopped).toEqual(['late']);
  });

  it('goes on when a step fails, and tells of it', async () => {
    const told: unknown[] = [];
    const stopped: string[] = [];
    const teardown = new Teardown((error) => told.push(error));
    await teardown.add(async () => void stopped.push('database'));
    const failure = new Error('mail server does not answer');
    await teardown.add(() => Promise.reject(failure));
    await teardown.run();
    expect([told, stopped]).toEqual([[failure], ['database']]);
  });
});
