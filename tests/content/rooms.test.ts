import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { ROOMS } from '../../src/content/names.ts';
import { roomOf, roomsOfStory } from '../../src/content/rooms.ts';

const { project } = readProject();
const stories = project.modules.flatMap((module) => module.stories.map(({ story }) => story));

test("a scene's own room goes before the story's, and that before the place's", () => {
  expect(roomOf({}, { place: 'away' })).toBe('garden');
  expect(roomOf({}, { place: 'warm-room' })).toBe('kitchen');
  expect(roomOf({}, {})).toBe('kitchen');
  expect(roomOf({ room: 'shop' }, { place: 'away' })).toBe('shop');
  expect(roomOf({ room: 'shop' }, { place: 'away', room: 'street' })).toBe('street');
});

test('every room is seen in some story, and none of what lies at the screen counts', () => {
  expect(new Set(stories.flatMap((story) => [...roomsOfStory(story)]))).toEqual(new Set(ROOMS));
  const [story] = stories;
  const beats = { only: { ...Object.values(story!.beats)[0]!, place: 'surface', room: 'moon' } };
  expect([...roomsOfStory({ ...story!, asides: {}, beats } as never)]).toEqual([]);
});
