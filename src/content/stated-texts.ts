import type { WordTree } from './project.ts';
import type { Question } from './question.ts';
import type { Message, Story } from './story.ts';
import { branchAt, textAt, textsIn } from './word-tree.ts';

/**
 * What a screen of a story says and the course stands by, in the order in which it is read: what people say,
 * but not what is a trick; what can be done, but not what goes wrong; every reason; and an ending. `screen`
 * is a beat or `aside:<id>`; undefined when the story has no such one. `words` are those of its module.
 */
export function screenTexts(story: Story, screen: string, words: WordTree): string[] | undefined {
  const own = branchAt(words, ['story', story.id]);
  const aside = /^aside:(.*)/.exec(screen)?.[1];
  if (aside !== undefined) {
    if (!Object.hasOwn(story.asides, aside)) return undefined;
    return textsIn(branchAt(own, ['asides', aside])).map(({ text }) => text);
  }
  const beat = Object.hasOwn(story.beats, screen) ? story.beats[screen] : undefined;
  if (beat === undefined) return undefined;
  const at = (...path: string[]) => textAt(own, path) ?? [];
  const said = ({ id, flag }: Message) =>
    flag === undefined ? at('beats', screen, id) : at('flags', id);
  const chosen = (beat.choices ?? []).filter(({ turn }) => turn !== 'wrong');
  return [
    ...beat.say.flatMap(said),
    ...textsIn(branchAt(own, ['beats', screen, 'because'])).map(({ text }) => text),
    ...chosen.flatMap(({ id }) => at('beats', screen, 'choices', id)),
    ...formTexts(beat.draft, (...path) => at('beats', screen, ...path)),
    ...(beat.end === undefined
      ? []
      : [at('endings', beat.end, 'line'), at('endings', beat.end, 'title')].flat()),
  ];
}

/** What is said in a beat by those who do not trick: what everybody reads who is there to its last message. */
export function saidTexts(story: Story, beat: string, words: WordTree): string[] {
  return (story.beats[beat]?.say ?? [])
    .filter(({ flag }) => flag === undefined)
    .map(({ id }) => textAt(words, ['story', story.id, 'beats', beat, id]) ?? '');
}

// A field with the tiles that fit it, such as "Text 999 works: once you signed up".
function formTexts(
  draft: Story['beats'][string]['draft'],
  at: (...path: string[]) => string | string[],
): string[] {
  if (typeof draft !== 'object' || !('form' in draft)) return [];
  return draft.fields.flatMap(({ id, tiles }) =>
    tiles
      .filter(({ fits }) => fits)
      .map((tile) => [at('fields', id, 'label'), at('fields', id, 'tiles', tile.id)].join(' ')),
  );
}

/** What a question states: its right answer, every reason, and the scene; no wrong answer. */
export function questionTexts(question: Question, rule: string, words: WordTree): string[] {
  const own = branchAt(words, ['bank', rule, question.id]);
  const at = (...path: string[]) => textAt(own, path) ?? '';
  return [
    ...rightTexts(question, at),
    ...textsIn(branchAt(own, ['because'])).map(({ text }) => text),
    at('scene'),
  ];
}

function rightTexts(question: Question, at: (...path: string[]) => string): string[] {
  switch (question.type) {
    case 'choice':
    case 'reply':
    case 'several':
      return question.options.filter(({ right }) => right).map(({ id }) => at('options', id));
    case 'sort':
      return question.items.map(({ id, group }) => `${at('items', id)} ${at('groups', group)}`);
    case 'order':
      return question.steps.map(({ id }) => at('steps', id));
    case 'match':
      return question.pairs.map(({ id }) => `${at('lefts', id)}: ${at('rights', id)}`);
    case 'build':
      return question.tiles.filter(({ fits }) => fits).map(({ id }) => at('tiles', id));
    case 'spot':
      return question.parts.filter(({ odd }) => !odd).map(({ id }) => at('parts', id));
    case 'real-or-not':
      return [];
  }
}
