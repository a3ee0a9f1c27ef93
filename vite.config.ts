import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/cli/content-plugin.ts';

const pages = resolve(import.meta.dirname, 'src/pages');

export default defineConfig(({ command }) => ({
  root: pages,
  base: './',
  publicDir: false,
  cacheDir: resolve(import.meta.dirname, '.cache/vite'),
  plugins: [contentPlugin({ project: import.meta.dirname })],
  server: { host: '127.0.0.1', fs: { allow: [import.meta.dirname] } },
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: {
        index: resolve(pages, 'index.html'),
        learn: resolve(pages, 'learn.html'),
        preview: resolve(pages, 'preview.html'),
        ...(command === 'serve' ? { gallery: resolve(pages, 'gallery.html') } : {}),
      },
    },
  },
}));
