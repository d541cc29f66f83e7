import { type GivenApplication, givenApplications } from '../../testing/applications.js';
import { asItsOperator } from '../../testing/drawn-edition.js';
import { givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { TestApp } from '../../testing/test-app.js';

/** What guards every other spec: a statement that moves a registration past its table of states fails there. */
describe('the application moving registrations in specs', () => {
  let app: TestApp;
  let open: OpenEdition;
  let application: GivenApplication | undefined;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    open = await givenOpenEdition(app, { state: 'draw' });
    [application] = await givenApplications(app, open, 1);
  });

  const move = (to: string): Promise<unknown> =>
    asItsOperator(app, open, async (context) =>
      (await context.manager()).query('UPDATE registration SET state = $2 WHERE id = $1', [application?.id, to]),
    );
  const stateNow = async (): Promise<unknown> => {
    const [row] = await app.sql<{ state: string }>('SELECT state FROM registration WHERE id = $1', [application?.id]);
    return row?.state;
  };

  it('goes where the table of states leads', async () => {
    await move('waiting');
    expect(await stateNow()).toBe('waiting');
  });

  it('is stopped where the table has no way', async () => {
    await expect(move('confirmed')).rejects.toThrow('A registration does not go from in_draw to confirmed.');
    expect(await stateNow()).toBe('in_draw');
  });
});
