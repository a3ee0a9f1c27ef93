import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { leanWords } from '../../src/cli/lean-libraries.ts';

const CONNECTOR = 'class Connector extends Emitter { load() { this.logger.warn("x"); } }';

it('what a library tells developers is left out, nested calls and its connector with it', () => {
  const code = [
    'if (late) this.logger.warn(`no ${name(this.logger.log("a"))}`);',
    'services.logger?.error("b", c);',
    'const d = e && baseLogger.deprecate("f");',
    CONNECTOR,
    'logger.setDebug(true); warn("g");',
  ].join('\n');
  expect(leanWords(code, 'library.js')).toBe(
    [
      'if (late) void 0;',
      'void 0;',
      'const d = e && baseLogger.deprecate("f");',
      'class Connector extends Emitter {}',
      'logger.setDebug(true); warn("g");',
    ].join('\n'),
  );
});

it('a library that has changed beyond recognition stops the build', () => {
  expect(() => leanWords('class Connection {}', 'library.js')).toThrow(
    'library.js has no Connector',
  );
});

it('i18next answers the same without them, in all that is asked of it here', async () => {
  const file = 'node_modules/i18next/dist/esm/i18next.js';
  const code = readFileSync(file, 'utf8');
  const short = leanWords(code, file);
  expect(code.length - short.length).toBeGreaterThan(10_000);
  const address = `data:text/javascript;base64,${Buffer.from(short).toString('base64')}`;
  const lean = (await import(/* @vite-ignore */ address)) as {
    createInstance: typeof createInstance;
  };
  const answers = [createInstance, lean.createInstance].map(ask);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1]!.slice(0, 4)).toEqual(['Hello Zofia', '1 word', '3 words', 'nothing']);
});

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
