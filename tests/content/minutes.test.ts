import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/content/load.ts';
import { estimateMinutes } from '../../src/content/minutes.ts';
import { wordsOf } from '../../src/content/word-tree.ts';
import { STORY_WORDS, soundFiles } from './sound-project.ts';

function minutesWith(from = '', to = '') {
  const files = soundFiles();
  const { project } = loadProject({
    ...files,
    [STORY_WORDS]: files[STORY_WORDS]!.replace(from, to),
  });
  const module = project.modules[0]!;
  return estimateMinutes(module, module.stories[0]!.story, wordsOf(project, module, 'en-GB'));
}

const before = minutesWith();
const words = (count: number) => Array.from({ length: count }, () => 'kite').join(' ');

describe('the estimate of an episode', () => {
  it.each([
    ['a message on every way', 'hi: Hi Ann!', 'hi: Hi Ann! '],
    ['the hook', 'who: Ann likes ((kite|kites)).', 'who: Ann likes kites. '],
    ['the teaser', 'teaser: The wind turns.', 'teaser: The wind turns. '],
  ])('grows by a minute for 110 words more in %s', (_, from, to) => {
    expect(minutesWith(from, to + words(110)) - before).toBeCloseTo(1, 5);
  });

  it('does not grow with words on a short way', () => {
    expect(minutesWith('tea: It smells', `tea: ${words(20)}`)).toBe(before);
  });

  it('counts what is offered within the time of the decision', () => {
    expect(minutesWith('thank: Thank you Bob,', `thank: ${words(20)},`)).toBe(before);
  });

  it('counts twelve seconds for each decision', () => {
    const files = soundFiles();
    const silent = Object.fromEntries(
      Object.entries(files).filter(([file]) => !file.startsWith('locales/')),
    );
    const { project } = loadProject(silent);
    const module = project.modules[0]!;
    const story = module.stories[0]!.story;
    // The longest way chooses four times and raises two flags, each named; then seven questions, of
    // which two warm up, one look back and one finish.
    const decisions = 4 + 4 + 7 + 2;
    expect(estimateMinutes(module, story, {})).toBeCloseTo((decisions * 12) / 60, 5);
  });
});
