import type { ShownDraft } from '../model.ts';

const CLUE = /\[\[(.*?)\]\]/;

/** Cuts a draft's words into parts; clue words stand in `[[ ]]`. */
export function draftOf(words: string): ShownDraft {
  const parts = words
    .split(CLUE)
    .map((text, place) => ({ text, clue: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
  return { parts };
}

/** The message as it goes when sent as it stands. */
export function wholeDraft(words: string): string {
  return textOf(draftOf(words), () => true);
}

/** The message as it goes without its clue words, with the gaps closed. */
export function rubbedOut(words: string): string {
  return textOf(draftOf(words), ({ clue }) => !clue)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,!?…])/g, '$1')
    .trim();
}

function textOf(draft: ShownDraft, keep: (part: ShownDraft['parts'][number]) => boolean): string {
  return draft.parts
    .filter(keep)
    .map(({ text }) => text)
    .join('');
}
