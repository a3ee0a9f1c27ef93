import type { Problem } from '../problem.ts';
import type { Question } from '../question.ts';
import { problem } from '../report-problem.ts';
import { choose } from '../response.ts';
import { duplicates } from './story-references.ts';

type Path = readonly (string | number)[];

/** Chance of a guess that mastery reckons with in all but binary questions, see `mastery.ts`. */
const MOST_GUESSED = 0.4;

/** The lists of parts that a question has, each with its key. */
export function partsOf(question: Question): [string, readonly { readonly id: string }[]][] {
  switch (question.type) {
    case 'choice':
    case 'reply':
    case 'several':
      return [['options', question.options]];
    case 'real-or-not':
      return [];
    case 'sort':
      return [
        ['items', question.items],
        ['groups', question.groups],
      ];
    case 'order':
      return [['steps', question.steps]];
    case 'match':
      return [['pairs', question.pairs]];
    case 'spot':
      return [['parts', question.parts]];
    case 'build':
      return [['tiles', question.tiles]];
  }
}

/** What a pupil chooses from is sound: ids differ, something is right and something is not. */
export function answerForm(file: string, question: Question, path: Path): Problem[] {
  const lists = [['messages', question.messages] as const, ...partsOf(question)];
  const found = lists.flatMap(([key, parts]) =>
    duplicates(
      file,
      parts.map(({ id }, place) => ({ id, path: [...path, key, place] })),
    ),
  );
  const { id } = question;
  switch (question.type) {
    case 'choice':
    case 'reply': {
      const right = question.options.filter((option) => option.right).length;
      if (right === 1) break;
      found.push(problem('right-wrong', file, [...path, 'options'], { id, right, of: 'one' }));
      break;
    }
    case 'several':
      found.push(...someRight(file, id, [...path, 'options'], question.options, 'right'));
      break;
    case 'spot':
      found.push(...someRight(file, id, [...path, 'parts'], question.parts, 'odd'));
      break;
    case 'build':
      found.push(...hardEnough(file, question, [...path, 'tiles']));
      break;
    case 'sort': {
      const groups = question.groups.map((group) => group.id);
      for (const [place, item] of question.items.entries()) {
        if (groups.includes(item.group)) continue;
        const args = { group: item.group, valid: groups.join(', ') };
        found.push(problem('group-unknown', file, [...path, 'items', place, 'group'], args));
      }
      break;
    }
    case 'order':
      found.push(...shownElsewise(file, question, path, 'steps', question.steps));
      break;
    case 'match':
      found.push(...shownElsewise(file, question, path, 'pairs', question.pairs));
  }
  return found;
}

function someRight<K extends string>(
  file: string,
  id: string,
  path: Path,
  parts: readonly Readonly<Record<K, boolean>>[],
  key: K,
): Problem[] {
  const right = parts.filter((part) => part[key]).length;
  if (right > 0 && right < parts.length) return [];
  return [problem('right-wrong', file, path, { id, right, of: 'some, not all' })];
}

function shownElsewise(
  file: string,
  { id, shown }: Extract<Question, { type: 'order' | 'match' }>,
  path: Path,
  list: string,
  parts: readonly { readonly id: string }[],
): Problem[] {
  const own = parts.map((part) => part.id);
  const same = own.join() === shown.join();
  if (!same && [...own].sort().join() === [...shown].sort().join()) return [];
  return [problem('shown-wrong', file, [...path, 'shown'], { id, list })];
}

function hardEnough(
  file: string,
  { id, tiles, slots }: Extract<Question, { type: 'build' }>,
  path: Path,
): Problem[] {
  const right = tiles.filter(({ fits }) => fits).length;
  if (right < slots || right === tiles.length) {
    return [problem('right-wrong', file, path, { id, right, of: `${slots} or more, not all` })];
  }
  const chance = choose(right, slots) / choose(tiles.length, slots);
  if (chance <= MOST_GUESSED) return [];
  const args = { id, chance: Math.round(100 * chance), most: 100 * MOST_GUESSED };
  return [problem('build-easy', file, path, args)];
}
