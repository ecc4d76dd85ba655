import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { brotliFiles } from './build/brotli-files.mjs';
import { refuseServerPackages } from './build/refuse-server-packages.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Three shared chunks keep the first page at a dozen requests; the rest is split by page. */
const groups = [
  {
    name: 'react',
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|react-i18next|i18next)\//,
    priority: 30,
  },
  {
    name: 'platform',
    test: /node_modules\/(@tanstack\/(?!.*table)|openapi-|dayjs\/dayjs)/,
    priority: 20,
  },
  {
    name: 'mantine',
    test: /node_modules\/(@mantine\/(core|hooks|store|notifications)|@floating-ui|react-remove-scroll|clsx)\//,
    priority: 10,
  },
  {
    // What every page needs beside its own words: one file is smaller than a dozen, each with a dictionary of its own.
    name: 'base',
    test: /src\/lib\/(api\/|i18n\/|(clock|dates|drafts|numbers|search-params|session|store|use-store)\.ts)/,
    priority: 5,
  },
];

export default defineConfig({
  plugins: [react(), refuseServerPackages(), brotliFiles()],
  resolve: {
    alias: [
      { find: /^#\/(.*)$/, replacement: `${path('./src')}/$1` },
      {
        find: /^@qayidis\/domain\/([a-z-]+)$/,
        replacement: `${path('../../libs/domain/src')}/$1/index.ts`,
      },
      { find: '@qayidis/contracts', replacement: path('../../libs/contracts/src/index.ts') },
    ],
  },
  build: {
    manifest: true,
    // The content security policy forbids data: fonts, and `modulepreload` needs no polyfill in our browsers.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
  preview: { proxy: { '/api': 'http://localhost:3000' } },
});
