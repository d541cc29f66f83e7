import type { EntityManager } from 'typeorm';

/** Cursors of one transaction need names of their own. */
let cursors = 0;

/**
 * The rows of a query, a page at a time, over a cursor of the caller's transaction: what is in memory does not grow with the rows. The server makes
 * one page ready while the caller works on the page before.
 * @param query a SELECT
 * @param size rows of a page
 * @throws outside a transaction, where a cursor ends with its statement
 */
export async function* pagesOf<Row>(
  manager: EntityManager,
  query: string,
  parameters: readonly unknown[],
  size: number,
): AsyncGenerator<readonly Row[]> {
  cursors += 1;
  const cursor = `page_of_${cursors}`;
  const fetched = (): Promise<Row[]> => {
    const page = manager.query(`FETCH ${size} FROM ${cursor}`) as Promise<Row[]>;
    // A caller that stops early waits for no further page: the end of its transaction tells of a failure.
    page.catch(() => undefined);
    return page;
  };
  await manager.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${query}`, [...parameters]);
  let next = fetched();
  for (;;) {
    const page = await next;
    if (page.length === 0) break;
    next = fetched();
    yield page;
  }
  await manager.query(`CLOSE ${cursor}`);
}
