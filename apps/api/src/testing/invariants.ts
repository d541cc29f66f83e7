import type { TestApp } from './test-app.js';

/** What does not hold: the rows of every invariant view, under its name; nothing when all is well. */
export async function brokenInvariants(app: TestApp): Promise<Record<string, unknown[]>> {
  const views = await app.sql<{ name: string }>(
    `SELECT viewname AS name FROM pg_views WHERE schemaname = 'public' AND viewname LIKE 'invariant\\_%' ORDER BY 1`,
  );
  const broken: Record<string, unknown[]> = {};
  for (const { name } of views) {
    const rows = await app.sql(`SELECT * FROM ${name}`);
    if (rows.length > 0) broken[name] = rows;
  }
  return broken;
}
