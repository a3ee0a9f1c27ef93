import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type PluginOption, build, preview } from 'vite';
import { parse, stringify } from 'yaml';
import { contentPlugin } from '../../src/cli/content-plugin.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import configure from '../../vite.config.ts';

/** What every text of the second language begins with. */
export const MARK = '× ';
/** A language that runs the other way. */
export const SECOND = 'ar';

/** Builds the site with all that it says in two languages, and serves it on a free port of this computer. */
export async function serveTwoLanguages(): Promise<{
  readonly origin: string;
  close(): Promise<void>;
}> {
  const project = mkdtempSync(join(tmpdir(), 'languages-'));
  const outDir = join(project, 'dist');
  for (const folder of ['modules', 'src'])
    symlinkSync(resolve(folder), join(project, folder), 'junction');
  cpSync('locales/en-GB', join(project, 'locales/en-GB'), { recursive: true });
  for (const [path, bytes] of readFolder('locales/en-GB')) {
    const file = join(project, 'locales', SECOND, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, stringify(marked(parse(new TextDecoder().decode(bytes)))));
  }
  const config = configure({ command: 'build', mode: 'production' });
  const plugins = (config.plugins as { readonly name: string }[]).map((plugin) =>
    plugin.name === 'content' ? contentPlugin({ project }) : plugin,
  ) as PluginOption[];
  const built = { ...config, configFile: false, logLevel: 'silent', plugins } as const;
  // Tests run as for development, and libraries have other files there.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ ...built, build: { ...config.build, outDir } });
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({
    ...built,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  return {
    origin: server.resolvedUrls!.local[0]!.replace(/\/$/, ''),
    async close() {
      await server.close();
      rmSync(project, { recursive: true });
    },
  };
}

function marked(words: unknown): unknown {
  if (typeof words === 'string') return MARK + words;
  if (Array.isArray(words)) return words.map(marked);
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, marked(value)]),
  );
}
