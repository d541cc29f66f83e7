import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { inlineGraphqlDocuments } from './build/inline-documents.ts';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

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
    modulePreload: { polyfill: false },
    manifest: true,
  },
});
