import type { Band } from './names.ts';
import type { ModuleSource, WordTree } from './project.ts';
import type { Story } from './story.ts';
import { type PathBeat, type StoryPath, simplePaths } from './walk.ts';
import { wordCount } from './word-count.ts';
import { branchAt, textAt, textsIn } from './word-tree.ts';

/** Words that a pupil reads in a minute. */
const WORDS_A_MINUTE: Readonly<Record<Band, number>> = { '7-9': 80, '9-11': 110, '11-14': 140 };
/** Time to read what is offered and to choose: as long as 22 words take at 9-11. */
const SECONDS_A_DECISION = 12;
/** Warm-up questions by place of the episode. */
const WARM_UPS = [2, 1];
const PRACTICE_QUESTIONS = 5;
/** Pupils flag some of the tricks, not every one; each is a decision, naming it another. */
const FLAGS_RAISED = 2;
/** With more wrong turns than these a path is no longer how a pupil plays. */
const WRONG_TURNS = 2;
const PATH_LIMIT = 2000;
/** What a question offers to choose from; the rest of it is read first. */
const OFFERED = ['options', 'items', 'groups', 'steps', 'lefts', 'rights', 'parts', 'tiles'];

/**
 * How long an episode takes, in minutes: all that is read at the band's pace, and 12 seconds for each
 * decision, which include reading what it offers.
 * - hook, with the warm-up questions of its place
 * - the longest way through the story with at most two wrong turns: every message and draft is read,
 *   two flags are raised and named; then the ending
 * - replay: the "because" of each choice made and the reasons of the flags; one decision
 * - five practice questions of average length, each with one "because"
 * - finish: the story's rules, teaser and talk at home; one decision
 */
export function estimateMinutes(module: ModuleSource, story: Story, words: WordTree): number {
  const paths = simplePaths(story, PATH_LIMIT).filter(
    (path) => path.filter(({ choice }) => choice?.turn === 'wrong').length <= WRONG_TURNS,
  );
  const pace = WORDS_A_MINUTE[module.band];
  const reading = readingOf(story, words);
  const playing = paths.map((path) => minutes(pathEffort(path, reading), pace));
  const questions = (WARM_UPS[module.module.episodes.indexOf(story.id)] ?? 0) + PRACTICE_QUESTIONS;
  const text = (...path: string[]) => wordCount(textAt(words, path) ?? '');
  const hook = text('story', story.id, 'hook', 'who') + text('story', story.id, 'hook', 'wants');
  const finish =
    text('story', story.id, 'teaser') +
    text('story', story.id, 'home') +
    sum(story.rules, (id) => text('rules', id, 'rule', module.band) + text('rules', id, 'told'));
  const rest: Effort = {
    words: hook + finish + questions * meanQuestion(module, words),
    decisions: questions + 2,
  };
  return Math.max(0, ...playing) + minutes(rest, pace);
}

interface Effort {
  readonly words: number;
  readonly decisions: number;
}

/** Word counts of a story's texts; each text is counted once, however many paths pass it. */
type Reading = (...keys: string[]) => number;

function readingOf(story: Story, words: WordTree): Reading {
  const counts = new Map<string, number>();
  return (...keys) => {
    const key = keys.join('.');
    const known = counts.get(key);
    if (known !== undefined) return known;
    const count = wordCount(textAt(words, ['story', story.id, ...keys]) ?? '');
    counts.set(key, count);
    return count;
  };
}

function minutes({ words, decisions }: Effort, pace: number): number {
  return words / pace + (decisions * SECONDS_A_DECISION) / 60;
}

function pathEffort(path: StoryPath, reading: Reading): Effort {
  const flags = path
    .flatMap(({ beat }) => beat.say.filter(({ flag }) => flag !== undefined))
    .slice(0, FLAGS_RAISED);
  const ending = path.at(-1)?.beat.end;
  return {
    words:
      sum(path, (beat) => beatWords(beat, reading)) +
      sum(flags, ({ id }) => reading('flags', id)) +
      (ending === undefined
        ? 0
        : reading('endings', ending, 'title') + reading('endings', ending, 'line')),
    decisions: path.filter(({ choice }) => choice !== undefined).length + 2 * flags.length,
  };
}

function beatWords({ id, beat, choice }: PathBeat, reading: Reading): number {
  return (
    sum(beat.say, (message) => reading('beats', id, message.id)) +
    sum(beat.say, ({ id: message, details }) =>
      sum(details, (detail) => reading('beats', id, 'details', message, detail)),
    ) +
    (beat.draft ? reading('beats', id, 'draft') : 0) +
    (typeof beat.draft === 'object' && 'form' in beat.draft
      ? sum(beat.draft.fields, (field) => reading('beats', id, 'fields', field.id, 'label'))
      : 0) +
    (choice === undefined ? 0 : reading('beats', id, 'because', choice.id))
  );
}

function meanQuestion(module: ModuleSource, words: WordTree): number {
  const counts = module.banks.flatMap(({ bank }) =>
    bank.questions.map((question) => questionWords(words, ['bank', bank.rule, question.id])),
  );
  return counts.length === 0 ? 0 : sum(counts, (count) => count) / counts.length;
}

function questionWords(words: WordTree, path: readonly string[]): number {
  const texts = textsIn(branchAt(words, path));
  const within = (test: (branch: string) => boolean) =>
    texts.filter((found) => test(found.path[0]!)).map(({ text }) => wordCount(text));
  const becauses = within((branch) => branch === 'because');
  const read = within((branch) => branch !== 'because' && !OFFERED.includes(branch));
  const because = sum(becauses, (count) => count) / Math.max(1, becauses.length);
  return sum(read, (count) => count) + because;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
