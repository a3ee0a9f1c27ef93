import { beforeEach, expect, test } from 'vitest';
import { addWords, direction, hasWords, language, startWords, t } from '../../src/i18n/words.ts';

beforeEach(() => startWords('en-GB', { app: { hello: 'Hello, {{name}}', stop: 'Stop' } }));

test('words are there at once and take their arguments as they are', () => {
  expect(t('app.hello', { name: 'Zofia & Kofi' })).toBe('Hello, Zofia & Kofi');
});

test('words added later join those that are there', () => {
  addWords({ app: { go: 'Go' }, story: { kite: { title: 'The kite' } } });
  expect([t('app.stop'), t('app.go'), t('story.kite.title')]).toEqual(['Stop', 'Go', 'The kite']);
});

test('a key without words is known as such and shows itself', () => {
  expect(hasWords('app.hello')).toBe(true);
  expect(hasWords('app.nothing')).toBe(false);
  expect(t('app.nothing')).toBe('app.nothing');
});

test('starting another language forgets the first and knows its direction', () => {
  expect(direction()).toBe('ltr');
  startWords('ur', { app: { stop: 'رکیں' } });
  expect([language(), direction(), t('app.stop'), hasWords('app.hello')]).toEqual([
    'ur',
    'rtl',
    'رکیں',
    false,
  ]);
});
