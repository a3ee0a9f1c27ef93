import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import { CAST, TODAY, soundFiles } from './sound-project.ts';

const SOUND = soundFiles();
const NAMES = 'locales/en-GB/cast.yaml';

const sharedWith = (member: string) =>
  checkContent(
    {
      ...SOUND,
      [CAST]: `${SOUND[CAST]}- { id: cat, ${member} }\n`,
      [NAMES]: `${SOUND[NAMES]}cat: Cat\n`,
    },
    TODAY,
  ).filter(({ code }) => code === 'picture-shared');

test('a contact shares no picture with a friend or helper, not even in another module', () => {
  expect(sharedWith('role: contact, look: face, picture: bob')).toHaveLength(1);
  expect(sharedWith('role: contact, look: face, picture: mum')).toHaveLength(1);
  expect(sharedWith('role: adult, look: avatar, picture: fox')).toHaveLength(1);
});

test('two contacts of different modules may share one, and a copy that is meant says so', () => {
  expect(sharedWith('role: contact, look: avatar, picture: fox')).toEqual([]);
  expect(sharedWith('role: contact, look: face, picture: bob, pictureOf: bob')).toEqual([]);
});

test('a face and an account of the same name are two pictures', () => {
  expect(sharedWith('role: adult, look: face, picture: fox')).toEqual([]);
});
