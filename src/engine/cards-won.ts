import type { Outline } from '../content/compiled.ts';
import { TRICKS, type Trick } from '../content/names.ts';
import { gatherFacts } from './facts.ts';
import type { Journal } from './journal.ts';

/** The field guide's cards that a journal has won: of every trick flagged and then named. */
export function cardsWon(journal: Journal, outline: Outline): readonly Trick[] {
  const won = new Set<Trick | undefined>();
  const { stories } = gatherFacts(journal, outline);
  for (const point of Object.values(outline.points)) {
    if (point.kind !== 'story') continue;
    for (const place of stories.get(point.story)?.names.keys() ?? []) {
      won.add(point.messages[place]?.trick);
    }
  }
  return TRICKS.filter((trick) => won.has(trick));
}
