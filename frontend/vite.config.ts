import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests that put something else in the place of a module: they have modules of their own. */
const REPLACING = ['src/portal/uploads/uploads.test.tsx'];

/** Answers every page address below an entry with that entry, as the server does. */
const spaFallback: Plugin = {
  name: 'spa-fallback',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const entry = /^\/(portal|workbench)(\/[^.?]*)?(\?.*)?$/.exec(request.url ?? '');
      if (entry) request.url = `/${entry[1]}/index.html`;
      next();
    });
  },
};

export default defineConfig({
  appType: 'mpa',
  plugins: [react(), spaFallback],
  resolve: { alias: { '@shared': here('./src/shared') } },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  build: {
    // Inlined assets would need data: sources in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        door: here('./index.html'),
        portal: here('./portal/index.html'),
        workbench: here('./workbench/index.html'),
      },
    },
  },
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { settings: { disableIframePageLoading: true } } },
    setupFiles: ['src/shared/test/setup.ts'],
    testTimeout: 20_000,
    // Loading the same modules for each file anew took as long as all the tests together.
    projects: [
      { extends: true, test: { name: 'pages', isolate: false, include: ['src/**/*.test.{ts,tsx}'], exclude: REPLACING } },
      { extends: true, test: { name: 'replacing', include: REPLACING } },
    ],
  },
});
