import { beforeAll, expect, test } from 'vitest';
import { flaggableMessages } from '../../../src/content/points.ts';
import { startWords, hasWords } from '../../../src/i18n/words.ts';
import { DEMOS } from '../../../src/pages/gallery/demos.ts';
import { WORDS } from '../../../src/pages/gallery/values.ts';

beforeAll(() => startWords('en-GB', WORDS));

test.each(Object.keys(DEMOS))('the demo story %s has all its words', (id) => {
  const { beats } = DEMOS[id]!;
  const keys = Object.entries(beats).flatMap(([beat, { say, choices = [], draft, end }]) => [
    ...say.flatMap((message) => [
      `beats.${beat}.${message.id}`,
      ...message.details.map((detail) => `beats.${beat}.details.${message.id}.${detail}`),
    ]),
    ...choices.map((choice) => `beats.${beat}.choices.${choice.id}`),
    ...(draft === false ? [] : [`beats.${beat}.draft`]),
    ...(typeof draft === 'object' && 'form' in draft
      ? draft.fields.flatMap((field) => [
          `beats.${beat}.fields.${field.id}.label`,
          ...field.tiles.map((tile) => `beats.${beat}.fields.${field.id}.tiles.${tile.id}`),
        ])
      : []),
    ...(end === undefined ? [] : [`endings.${end}.title`, `endings.${end}.line`]),
  ]);
  const flags = flaggableMessages(DEMOS[id]!)
    .filter(({ message }) => message.flag)
    .map(({ message }) => `flags.${message.id}`);
  const all = ['title', 'app', 'hook.who', 'hook.wants', 'teaser', 'home', ...keys, ...flags];
  expect(all.filter((key) => !hasWords(`story.${id}.${key}`))).toEqual([]);
});
