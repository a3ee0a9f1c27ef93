import { resolve } from 'node:path';
import { build, preview } from 'vite';

const ROOT = resolve('src/pages');
const FOLDER = resolve('.cache/gallery');

/** Builds the gallery, which is no part of the site, and serves it on a free port of this computer. */
export async function serveGallery(): Promise<{
  readonly address: string;
  close(): Promise<void>;
}> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: resolve(ROOT, 'gallery.html') },
    },
  });
  const server = await preview({
    configFile: false,
    root: ROOT,
    build: { outDir: FOLDER },
    preview: { port: 0, host: '127.0.0.1', open: false },
    logLevel: 'silent',
  });
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return { address: `${origin}gallery.html`, close: () => server.close() };
}
