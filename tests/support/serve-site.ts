import { type Plugin, type PreviewServer, preview } from 'vite';

/** Serves the built site on a free port of this computer; `headers` go with every answer. */
export async function serveSite(
  plugins: readonly Plugin[] = [],
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server: PreviewServer = await preview({
    preview: { port: 0, host: '127.0.0.1', open: false, headers: { ...headers } },
    plugins: [...plugins],
    logLevel: 'silent',
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the built site is not served');
  return { origin: address.replace(/\/$/, ''), close: () => server.close() };
}
