import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { ROOMS } from '../../src/content/names.ts';
import { roomOf } from '../../src/content/rooms.ts';

const { project } = readProject();
const stories = project.modules.flatMap((module) => module.stories.map(({ story }) => story));

test("a scene's own room goes before the story's, and that before the place's", () => {
  expect(roomOf({}, { place: 'away' })).toBe('garden');
  expect(roomOf({}, { place: 'warm-room' })).toBe('kitchen');
  expect(roomOf({}, {})).toBe('kitchen');
  expect(roomOf({ room: 'shop' }, { place: 'away' })).toBe('shop');
  expect(roomOf({ room: 'shop' }, { place: 'away', room: 'street' })).toBe('street');
});

test('every room is seen in some story', () => {
  const seen = stories.flatMap((story) =>
    Object.values(story.beats)
      .filter(({ place }) => place === 'warm-room' || place === 'away')
      .map((beat) => roomOf(story, beat)),
  );
  expect(new Set(seen)).toEqual(new Set(ROOMS));
});
