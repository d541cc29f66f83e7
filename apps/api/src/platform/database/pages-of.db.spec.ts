import { v7 as uuidv7 } from 'uuid';
import { TestApp } from '../../testing/test-app.js';
import { pagesOf } from './pages-of.js';
import { asOperator } from './system-access.js';
import { Transactions } from './transactions.js';

const numbers = 'SELECT n FROM generate_series(1, $1::integer) AS n ORDER BY n';

describe('rows in pages', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const pages = (count: number, size: number): Promise<number[][]> =>
    app.app.get(Transactions).run(asOperator(uuidv7()), async (context) => {
      const manager = await context.manager();
      const seen: number[][] = [];
      for await (const page of pagesOf<{ n: number }>(manager, numbers, [count], size))
        seen.push(page.map(({ n }) => n));
      return seen;
    });

  it('come all, in order, whether or not they fill the last page', async () => {
    expect(await pages(5, 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(await pages(4, 2)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await pages(0, 2)).toEqual([]);
  });

  it('of several queries can be read side by side in one transaction, and left before their end', async () => {
    await app.app.get(Transactions).run(asOperator(uuidv7()), async (context) => {
      const manager = await context.manager();
      const left = pagesOf<{ n: number }>(manager, numbers, [100], 1);
      const read = pagesOf<{ n: number }>(manager, numbers, [2], 1);
      expect([(await left.next()).value, (await read.next()).value]).toEqual([[{ n: 1 }], [{ n: 1 }]]);
      expect((await left.next()).value).toEqual([{ n: 2 }]);
      await left.return(undefined);
      expect((await read.next()).value).toEqual([{ n: 2 }]);
    });
  });

  it('tell of a statement that fails', async () => {
    const failing = app.app.get(Transactions).run(asOperator(uuidv7()), async (context) => {
      const manager = await context.manager();
      for await (const _ of pagesOf(manager, 'SELECT 1 / (3 - n) FROM generate_series(1, 5) AS n', [], 1)) continue;
    });
    await expect(failing).rejects.toThrow('division by zero');
  });
});
