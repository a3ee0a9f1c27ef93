import type { Band } from './names.ts';
import type { ModuleSource, WordTree } from './project.ts';
import type { Question } from './question.ts';
import type { Story } from './story.ts';
import { type PathBeat, type StoryPath, simplePaths } from './walk.ts';
import { wordCount } from './word-count.ts';
import { textAt, textsIn } from './word-tree.ts';

/** Words that a pupil reads in a minute. */
const WORDS_A_MINUTE: Readonly<Record<Band, number>> = { '7-9': 80, '9-11': 110, '11-14': 140 };
const SECONDS_A_DECISION = 12;
/** Warm-up questions by place of the episode. */
const WARM_UPS = [2, 1];
const PRACTICE_QUESTIONS = 5;
/** Pupils flag some of the tricks, not every one; each is a decision, naming it another. */
const FLAGS_RAISED = 2;
/** More wrong turns than these are no longer how a pupil plays. */
const WRONG_TURNS = 2;
export const PATH_LIMIT = 2000;

/**
 * How long an episode takes, in minutes, from its words and decisions:
 * - hook, with the warm-up questions of its place
 * - the longest way through the story with at most two wrong turns: every message, draft and offered
 *   choice is read, two flags are raised and named; then the ending
 * - replay: the "because" of each choice made and the reason of each trick met, one decision
 * - five practice questions of average length, each with one "because"
 * - finish: the story's rules, teaser and talk at home, one decision
 */
export function estimateMinutes(module: ModuleSource, story: Story, words: WordTree): number {
  const paths = simplePaths(story, PATH_LIMIT).filter(
    (path) => path.filter(({ choice }) => choice?.turn === 'wrong').length <= WRONG_TURNS,
  );
  const place = module.module.episodes.indexOf(story.id);
  const questions = (WARM_UPS[place] ?? 0) + PRACTICE_QUESTIONS;
  const question = meanQuestion(module, words);
  const text = (...path: string[]) => wordCount(textAt(words, path) ?? '');
  const hook = text('story', story.id, 'hook', 'who') + text('story', story.id, 'hook', 'wants');
  const finish =
    text('story', story.id, 'teaser') +
    text('story', story.id, 'home') +
    sum(
      story.rules,
      (rule) => text('rules', rule, 'rule', module.band) + text('rules', rule, 'told'),
    );
  const playing = paths.map((path) => pathEffort(story, path, words));
  const pace = WORDS_A_MINUTE[module.band];
  const longest = Math.max(0, ...playing.map((effort) => minutes(effort, pace)));
  const rest: Effort = {
    words: hook + finish + questions * question,
    decisions: questions + 2,
  };
  return longest + minutes(rest, pace);
}

interface Effort {
  readonly words: number;
  readonly decisions: number;
}

function minutes({ words, decisions }: Effort, pace: number): number {
  return words / pace + (decisions * SECONDS_A_DECISION) / 60;
}

function pathEffort(story: Story, path: StoryPath, words: WordTree): Effort {
  const text = (...keys: string[]) => wordCount(textAt(words, ['story', story.id, ...keys]) ?? '');
  const tricks = path.flatMap(({ beat }) => beat.say.filter(({ flag }) => flag !== undefined));
  const ending = path.at(-1)?.beat.end;
  return {
    words:
      sum(path, (beat) => beatWords(beat, text)) +
      sum(tricks, ({ id }) => text('flags', id)) +
      (ending === undefined
        ? 0
        : text('endings', ending, 'title') + text('endings', ending, 'line')),
    decisions:
      path.filter(({ choice }) => choice !== undefined).length +
      2 * Math.min(FLAGS_RAISED, tricks.length),
  };
}

function beatWords({ id, beat, choice }: PathBeat, text: (...keys: string[]) => number): number {
  return (
    sum(beat.say, (message) => text('beats', id, message.id)) +
    (beat.draft ? text('beats', id, 'draft') : 0) +
    sum(beat.choices ?? [], (offered) => text('beats', id, 'choices', offered.id)) +
    (choice === undefined ? 0 : text('beats', id, 'because', choice.id))
  );
}

function meanQuestion(module: ModuleSource, words: WordTree): number {
  const counts = module.banks.flatMap(({ bank }) =>
    bank.questions.map((question) => questionWords(bank.rule, question, words)),
  );
  return counts.length === 0 ? 0 : sum(counts, (count) => count) / counts.length;
}

function questionWords(rule: string, question: Question, words: WordTree): number {
  const node = words.bank;
  const bank = typeof node === 'object' ? node[rule] : undefined;
  const own = typeof bank === 'object' ? bank[question.id] : undefined;
  if (typeof own !== 'object') return 0;
  const texts = textsIn(own);
  const becauses = texts.filter(({ path }) => path[0] === 'because');
  const all = sum(texts, ({ text }) => wordCount(text));
  const because = sum(becauses, ({ text }) => wordCount(text));
  return all - because + (becauses.length === 0 ? 0 : because / becauses.length);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
