import { initialRouteChunks } from './initial-route.ts';
import { expect, test } from './browser-test.ts';

const LIMIT_IN_BYTES = 200_000;

test('The first visit fetches at most 200 kB of compressed JavaScript', () => {
  const chunks = initialRouteChunks();
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
  expect(chunks.length).toBeGreaterThan(1);
  expect(bytes, chunks.map((chunk) => `${chunk.file} ${chunk.bytes}`).join('\n')).toBeLessThanOrEqual(LIMIT_IN_BYTES);
});

test('Charts and the operator console are not part of the first visit', () => {
  const files = initialRouteChunks().map(({ file }) => file);
  expect(files.filter((file) => /operator|console|echarts|chart-/.test(file))).toEqual([]);
});
