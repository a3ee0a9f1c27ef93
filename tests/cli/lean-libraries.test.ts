import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createInstance } from 'i18next';
import { afterAll, expect, it } from 'vitest';
import * as xstate from 'xstate';
import { leanAsBuilt, leanLibrary, withoutPreloads } from '../../src/cli/lean-libraries.ts';

it('what a library tells developers and what nothing uses is left out', () => {
  const code = [
    'if (late) this.logger.warn(`no ${name(this.logger.log("a"))}`);',
    'services.logger?.error("b", c);',
    'const d = e && baseLogger.deprecate("f");',
    'this.logger.once("h", "warn", "i"); baseLogger.init(null);',
    'class Connector extends Emitter { load() { this.logger.warn("x"); } }',
    'class Words { use() { return 1; } ask() { return 2; } }',
    'function send(a) { return a; }',
    'logger.setDebug(true); warn("g");',
  ].join('\n');
  const unused = { Connector: 'all', Words: ['use'], send: 'all' } as const;
  expect(leanLibrary(code, 'library.js', unused)).toBe(
    [
      'if (late) void 0;',
      'void 0;',
      'const d = e && void 0;',
      'void 0; baseLogger.init(null);',
      'class Connector extends Emitter {}',
      'class Words { use() {} ask() { return 2; } }',
      'function send(a) {}',
      'logger.setDebug(true); warn("g");',
    ].join('\n'),
  );
});

it('a library that has changed beyond recognition stops the build', () => {
  const unused = { Connector: 'all', Words: ['use'], Connection: ['load'] } as const;
  expect(() => leanLibrary('class Connection { load() {} }', 'library.js', unused)).toThrow(
    'library.js has no Connector, Words.use.',
  );
});

it('no file lists what Vite would fetch before another', () => {
  const code = [
    'const __vite__mapDeps=(i,m=__vite__mapDeps)=>i.map(i=>d[i]);',
    'const __vite__mapped=1,u=new URL(`a.svg`,import.meta.url);',
    'p(()=>import(`./a.js`),__vite__mapDeps([0]),import.meta.url).then(b);',
    'p(async()=>{let{c:e}=await p(()=>import(`./c.js`),[],import.meta.url);return{c:e}},[],import.meta.url);',
  ].join('\n');
  expect(withoutPreloads(code, 'built.js')).toBe(
    [
      '',
      'const __vite__mapped=1,u=new URL(`a.svg`,import.meta.url);',
      'p(()=>import(`./a.js`)).then(b);',
      'p(async()=>{let{c:e}=await p(()=>import(`./c.js`));return{c:e}});',
    ].join('\n'),
  );
});

const folder = mkdtempSync(join(tmpdir(), 'lean-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('i18next answers the same without them, in all that is asked of it here', async () => {
  const lean = await leanCopy<{ createInstance: typeof createInstance }>(
    'i18next/dist/esm',
    'i18next.js',
  );
  const answers = [createInstance, lean.createInstance].map(ask);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1]!.slice(0, 4)).toEqual(['Hello Zofia', '1 word', '3 words', 'nothing']);
});

it('a machine goes the same way without them', async () => {
  const lean = await leanCopy<typeof xstate>('xstate/dist', 'xstate.esm.js');
  const ways = [xstate, lean].map(walk);
  expect(ways[1]).toEqual(ways[0]);
  expect(ways[1]).toEqual([
    { value: 'first', wrong: 0, open: true },
    { value: 'first', wrong: 1, open: true },
    { value: 'second', wrong: 2, open: false },
  ]);
});

// Loads a copy of a library's folder in which all that the build makes lean is lean.
async function leanCopy<T>(from: string, entry: string): Promise<T> {
  const source = join('node_modules', from);
  const target = join(folder, from);
  cpSync(source, target, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  let saved = 0;
  for (const name of readdirSync(source)) {
    if (!/^(i18next|(assign|raise|log|StateMachine)-\w+\.esm)\.js$/.test(name)) continue;
    const code = readFileSync(join(source, name), 'utf8');
    const short = leanAsBuilt(code, `/${from}/${name}`);
    saved += code.length - short.length;
    writeFileSync(join(target, name), short);
  }
  expect(saved).toBeGreaterThan(10_000);
  return (await import(/* @vite-ignore */ pathToFileURL(join(target, entry)).href)) as T;
}

function walk({ assign, initialTransition, setup, transition }: typeof xstate): readonly unknown[] {
  const machine = setup({
    types: { context: {} as { wrong: number }, events: {} as { type: 'on' } },
    actions: { count: assign({ wrong: ({ context }) => context.wrong + 1 }) },
    guards: { isWrong: ({ context }) => context.wrong > 0 },
  }).createMachine({
    context: { wrong: 0 },
    initial: 'first',
    states: {
      first: {
        on: {
          on: [{ guard: 'isWrong', actions: 'count', target: 'second' }, { actions: 'count' }],
        },
      },
      second: { type: 'final' },
    },
  });
  let [snapshot] = initialTransition(machine);
  const seen = [];
  for (let step = 0; step < 3; step += 1) {
    const { value, context } = snapshot;
    seen.push({ value, ...context, open: snapshot.can({ type: 'on' }) });
    [snapshot] = transition(machine, snapshot, { type: 'on' });
  }
  return seen;
}

function ask(create: typeof createInstance): readonly unknown[] {
  const words = create();
  for (const language of ['cy', 'en-GB']) {
    void words.init({
      lng: language,
      fallbackLng: false,
      ns: 'words',
      defaultNS: 'words',
      initAsync: false,
      interpolation: { escapeValue: false },
      resources: {
        [language]: {
          words: {
            hello: 'Hello {{name}}',
            n_one: '{{count}} word',
            n_other: '{{count, number}} words',
            deep: { er: 'deeper' },
          },
        },
      },
    });
  }
  words.addResourceBundle(words.language, 'words', { deep: { est: 'deepest' } }, true, true);
  return [
    words.t('hello', { name: 'Zofia' }),
    words.t('n', { count: 1 }),
    words.t('n', { count: 3 }),
    words.t('nothing'),
    words.t('hello', {}),
    words.t('deep.er') + words.t('deep.est'),
    words.exists('nothing'),
    words.exists('deep.est'),
    words.dir(),
    words.language,
  ];
}
