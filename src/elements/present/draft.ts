import type { CompiledStory } from '../../content/compiled.ts';
import type { Beat, FormDraft, PictureDraft } from '../../content/story.ts';
import { t } from '../../i18n/words.ts';
import type { MockForm, PhotoDraft, ShownDraft, TextDraft } from '../model.ts';
import { pictureOf } from './pictures.ts';

const CLUE = /\[\[(.*?)\]\]/;

/** What waits to be sent in a beat, with its words under the key `words`. */
export function draftOf(
  story: CompiledStory,
  { draft }: Beat,
  words: string,
): ShownDraft | undefined {
  if (draft === false) return undefined;
  const title = t(`${words}.draft`);
  if (draft === true) return textDraft(title);
  return 'form' in draft ? mockForm(draft, title, words) : photoDraft(story, draft, title);
}

function photoDraft(
  { pictures }: CompiledStory,
  { picture, clues }: PictureDraft,
  caption: string,
): PhotoDraft {
  return { kind: 'photo', caption, picture: pictureOf(picture, pictures[picture]), clues };
}

function mockForm({ form, fields }: FormDraft, title: string, words: string): MockForm {
  return {
    kind: 'form',
    form,
    title,
    fields: fields.map(({ id, tiles, start }) => ({
      id,
      label: t(`${words}.fields.${id}.label`),
      ...(start !== undefined && { start }),
      tiles: tiles.map((tile) => ({ ...tile, text: t(`${words}.fields.${id}.tiles.${tile.id}`) })),
    })),
  };
}

/** Cuts a message's words into parts; clue words stand in `[[ ]]`. */
export function textDraft(words: string): TextDraft {
  const parts = words
    .split(CLUE)
    .map((text, place) => ({ text, clue: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
  return { kind: 'text', parts };
}

/** The message as it goes when sent as it stands. */
export function wholeDraft(words: string): string {
  return textOf(textDraft(words), () => true);
}

/** The message as it goes without its clue words, with the gaps closed. */
export function rubbedOut(words: string): string {
  return textOf(textDraft(words), ({ clue }) => !clue)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,!?…])/g, '$1')
    .trim();
}

function textOf(draft: TextDraft, keep: (part: TextDraft['parts'][number]) => boolean): string {
  return draft.parts
    .filter(keep)
    .map(({ text }) => text)
    .join('');
}
