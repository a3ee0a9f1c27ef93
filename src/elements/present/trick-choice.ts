import { TRICKS, type Trick } from '../../content/names.ts';
import type { Message } from '../../content/story.ts';
import { hasWords, t } from '../../i18n/words.ts';
import type { TrickChoice } from '../model.ts';
import type { SceneSource } from './source.ts';

/** What there is to see after a message was flagged. */
export type FlagAnswer =
  | { readonly kind: 'name'; readonly text: string; readonly choice: TrickChoice }
  | {
      readonly kind: 'card';
      readonly text: string;
      readonly trick: Trick;
      readonly name: string;
      readonly back: string;
      /** Whether the pupil picked this very card, and it is kept. */
      readonly won: boolean;
      /** Why the message is a trick. */
      readonly because: string;
    }
  | { readonly kind: 'fine'; readonly text: string; readonly because: string };

/**
 * Three cards to name a trick with, the trick itself once named, or the kind answer that it is fine. `isKept`: what is
 * named joins the field guide, as it does not in a rewind.
 */
export function flagAnswer(source: SceneSource, id: string, isKept = true): FlagAnswer | undefined {
  const { story, state } = source;
  const flag = state.flagged[id];
  const found = findMessage(source, id);
  if (flag === undefined || found === undefined) return undefined;
  const text = t(`story.${story.id}.beats.${found.beat}.${id}`);
  const trick = found.message.flag;
  if (trick === undefined) {
    const words = `story.${story.id}.fine.${id}`;
    return { kind: 'fine', text, because: t(hasWords(words) ? words : 'app.flag.fine') };
  }
  if (flag.named === undefined) {
    const cards = TRICKS.filter((card) => card === trick.trick || trick.decoys.includes(card));
    return {
      kind: 'name',
      text,
      choice: {
        message: id,
        cards: cards.map((card) => ({ trick: card, name: t(`tricks.${card}.name`) })),
      },
    };
  }
  return {
    kind: 'card',
    text,
    trick: trick.trick,
    name: t(`tricks.${trick.trick}.name`),
    back: t(`tricks.${trick.trick}.back`),
    won: isKept && flag.named === trick.trick,
    because: t(`story.${story.id}.flags.${id}`),
  };
}

function findMessage(
  { story }: SceneSource,
  id: string,
): { readonly beat: string; readonly message: Message } | undefined {
  for (const [beat, { say }] of Object.entries(story.beats)) {
    const message = say.find((message) => message.id === id);
    if (message !== undefined) return { beat, message };
  }
  return undefined;
}
