import type { Story } from './story.ts';

/** What can wait to be sent, apart from messages. */
export type DraftKind = 'photo' | 'form';

/** The kinds of drafts, apart from messages, that a story has; each once. */
export function draftsOfStory({ beats }: Pick<Story, 'beats'>): readonly DraftKind[] {
  const kinds = Object.values(beats).flatMap(({ draft }): DraftKind[] => {
    if (typeof draft === 'boolean') return [];
    return ['form' in draft ? 'form' : 'photo'];
  });
  return [...new Set(kinds)];
}
