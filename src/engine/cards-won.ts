import type { Outline } from '../content/compiled.ts';
import { TRICKS, type Trick } from '../content/names.ts';
import { PASSED_OVER, STORY_CODES } from './codes.ts';
import { orderedEntries } from './entries.ts';
import type { Journal } from './journal.ts';

/** The field guide's cards that a journal has won: of every trick flagged and then named. */
export function cardsWon(journal: Journal, outline: Outline): readonly Trick[] {
  const won = new Set<Trick | undefined>();
  for (const { number, option } of orderedEntries(journal, outline.block)) {
    const point = outline.points[number];
    if (point?.kind !== 'story' || option < STORY_CODES.named || option === PASSED_OVER) continue;
    won.add(point.messages[Math.floor((option - STORY_CODES.named) / 3)]?.trick);
  }
  return TRICKS.filter((trick) => won.has(trick));
}
