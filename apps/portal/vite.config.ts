import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { inlineGraphqlDocuments } from './build/inline-documents.ts';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

/** Pages that a visit may begin with: what they import is fetched beside them. */
const firstPages = /\/(home|sign-in|sign-up|published-edition|draw|answer|structure-home)-page-/;

/**
 * The files to fetch ahead for a chunk. Every page listed costs each first visit the names of what it imports, which hardly compress; the others find
 * their imports one step later.
 */
function fetchedAhead(file: string, imports: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' || firstPages.test(`/${file}`) ? imports : [];
}

export default defineConfig({
  plugins: [inlineGraphqlDocuments(import.meta.dirname), react()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(['/graphql', '/api', '/files', '/webhooks'].map((path) => [path, api])),
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    // Data URIs for fonts and scripts would need holes in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: fetchedAhead },
    manifest: true,
  },
});
