import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { chunkNames } from './src/cli/chunk-group.ts';
import { contentPlugin } from './src/cli/content-plugin.ts';
import { leanLibraries } from './src/cli/lean-libraries.ts';
import { minifyTemplates } from './src/cli/minify-templates.ts';
import { shortTokens } from './src/cli/short-tokens.ts';

const pages = resolve(import.meta.dirname, 'src/pages');
const elements = resolve(import.meta.dirname, 'src/elements');

// Few files, each of what is used together: on a slow line a request costs more than its bytes.
const chunks = chunkNames({
  first: resolve(pages, 'learn/main.ts'),
  course: resolve(pages, 'learn/course/course.ts'),
  parts: [
    ...['soon', 'story', 'questions', 'panels'].map((name) => [
      resolve(elements, `parts/${name}.ts`),
    ]),
    ['chat', 'feed', 'lobby', 'photo', 'call'].map((name) =>
      resolve(elements, `surfaces/${name}/${name}.ts`),
    ),
  ],
});

export default defineConfig(({ command }) => ({
  root: pages,
  base: './',
  publicDir: false,
  cacheDir: resolve(import.meta.dirname, '.cache/vite'),
  plugins: [
    minifyTemplates(),
    shortTokens(resolve(elements, 'tokens/tokens.css')),
    leanLibraries(),
    contentPlugin({ project: import.meta.dirname }),
  ],
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
      // Reading and compressing all content takes its time, which is no fault.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: [{ name: chunks, debugName: 'parts' }] },
        // Each name stands three times in a package: in the list of files and twice in the zip.
        chunkFileNames: 'assets/[hash:7].js',
        entryFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:6][extname]',
      },
      input: {
        index: resolve(pages, 'index.html'),
        learn: resolve(pages, 'learn.html'),
        preview: resolve(pages, 'preview.html'),
        ...(command === 'serve' ? { gallery: resolve(pages, 'gallery.html') } : {}),
      },
    },
  },
}));
