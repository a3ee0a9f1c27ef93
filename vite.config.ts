import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { groupOf } from './src/cli/chunk-group.ts';
import { contentPlugin } from './src/cli/content-plugin.ts';

const pages = resolve(import.meta.dirname, 'src/pages');

// All that a lesson's first screen runs, in one file: a request costs more than its bytes on a slow line.
const firstScreen = groupOf('lesson', resolve(pages, 'learn/main.ts'));

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
    // Lists of what each later screen imports would weigh down the first one.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'js' ? [] : files),
    },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstScreen }] } },
      input: {
        index: resolve(pages, 'index.html'),
        learn: resolve(pages, 'learn.html'),
        preview: resolve(pages, 'preview.html'),
        ...(command === 'serve' ? { gallery: resolve(pages, 'gallery.html') } : {}),
      },
    },
  },
}));
