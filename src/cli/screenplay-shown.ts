import type { Detail } from '../content/names.ts';
import type { Beat, FormDraft } from '../content/story.ts';
import type { Say } from './say.ts';

/** What a message says besides its text, a line each; `own` says them by their names. */
export function detailLines(details: readonly Detail[], own: Say): string[] {
  return details.map((detail) => `       ${detail}: ${own(detail)}`);
}

/** The picture that a message shows, in words. */
export function pictureLines(picture: string | undefined, say: Say): string[] {
  if (picture === undefined) return [];
  return [`       picture ${picture}: ${say('pictures', picture, 'alt')}`];
}

/**
 * What a hero has not sent yet: a message, a photo with its clues, or a form. A tile that fits carries a
 * plus, one that is there at first stands in square brackets.
 */
export function draftLines({ draft }: Beat, hero: string, own: Say, say: Say): string[] {
  if (draft === false) return [];
  if (draft === true) return [`   ${hero} is typing: ${own('draft')}`];
  if ('form' in draft) {
    return [
      `   ${hero} fills in a form (${draft.form}): ${own('draft')}`,
      ...draft.fields.map((field) => fieldLine(field, own)),
    ];
  }
  return [
    `   ${hero} is posting a photo: ${own('draft')}`,
    ...pictureLines(draft.picture, say),
    ...draft.clues.map((clue) => `       clue: ${say('pictures', draft.picture, 'spots', clue)}`),
  ];
}

function fieldLine({ id, tiles, start }: FormDraft['fields'][number], own: Say): string {
  const texts = tiles.map((tile) => {
    const text = own('fields', id, 'tiles', tile.id);
    return `${tile.fits ? '+' : '-'} ${tile.id === start ? `[${text}]` : text}`;
  });
  return `       ${own('fields', id, 'label')}:  ${texts.join('  ')}`;
}
