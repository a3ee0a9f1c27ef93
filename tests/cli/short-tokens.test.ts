import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Rolldown, build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { shortNames, shortTokens } from '../../src/cli/short-tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'tokens-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('tokens have names of digits, each its own, and the same in whatever order they stand', () => {
  const names = shortNames(':root { --safe-ink: #000; --safe-gap: 1px; --mine: 2px; }');
  expect([...names]).toEqual([
    ['--safe-gap', '--0'],
    ['--safe-ink', '--1'],
  ]);
  expect(shortNames('a { --safe-gap: 2px } b { --safe-ink: red; --safe-gap: 1px }')).toEqual(names);
});

it('what is built says them in code and styles alike, in files that others import too', async () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('page.css', 'p { gap: var(--safe-gap); color: var(--safe-own, var(--safe-ink)) }');
  write('tokens.css', "@import './page.css'; :root { --safe-ink: red; --safe-gap: 3px }");
  write('main.js', "import './tokens.css'; console.log('a { gap: calc(2 * var(--safe-gap)) }')");
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [shortTokens(join(folder, 'tokens.css'))],
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js') } },
  })) as Rolldown.RolldownOutput;
  const [code] = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const [styles] = output.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []));
  expect(code).toContain('a { gap: calc(2 * var(--0)) }');
  expect(styles).toContain('p{gap:var(--0);color:var(--safe-own,var(--1))}');
  expect(styles).toContain(':root{--1:red;--0:3px}');
});
