import { createServer } from 'vite';

import type { PageOfTree } from '../src/app/pages.ts';

/**
 * Every page of the portal with the way to open it, read from the route tree itself.
 * @throws Error naming the pages without a complete sample
 */
export async function routePages(): Promise<PageOfTree[]> {
  const vite = await createServer({
    root: import.meta.dirname.replace(/\/e2e$/, ''),
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { allPages } = await vite.ssrLoadModule('/src/app/pages.ts');
    return allPages();
  } finally {
    await vite.close();
  }
}
