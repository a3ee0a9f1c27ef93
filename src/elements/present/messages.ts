import type { CompiledStory } from '../../content/compiled.ts';
import type { Beat, Choice, Message, PictureDraft } from '../../content/story.ts';
import type { Detail } from '../../content/names.ts';
import type { TrailBeat } from '../../engine/view.ts';
import { hasWords, t } from '../../i18n/words.ts';
import type { Details, ShownMessage } from '../model.ts';
import { rubbedOut, wholeDraft } from './draft.ts';
import { personOf } from './people.ts';
import { pictureOf } from './pictures.ts';
import type { SceneSource } from './source.ts';

/** A message of a beat with its words, its sender and its flag. */
export function messageOf(source: SceneSource, beat: string, message: Message): ShownMessage {
  const words = `story.${source.story.id}.beats.${beat}`;
  return {
    ...shownMessage(source, message, t(`${words}.${message.id}`)),
    ...detailsOf(message.details, `${words}.details.${message.id}`),
  };
}

/** A message of an aside. */
export function asideMessageOf(source: SceneSource, aside: string, message: Message): ShownMessage {
  return shownMessage(source, message, t(`story.${source.story.id}.asides.${aside}.${message.id}`));
}

/**
 * What the hero said when leaving a beat by a choice: the reply, or the draft as it was sent.
 * Undefined where nothing was said.
 */
export function saidAfter(
  { story, cast }: SceneSource,
  { beat, taken }: TrailBeat,
  place: number,
): ShownMessage | undefined {
  const id = taken?.startsWith('choice:') ? taken.slice('choice:'.length) : undefined;
  const choice = story.beats[beat]?.choices?.find((choice) => choice.id === id);
  if (choice === undefined) return undefined;
  const words = `story.${story.id}.beats.${beat}`;
  const { draft = false } = story.beats[beat] ?? {};
  const frame = {
    id: `said-${place}`,
    from: personOf(story.hero, cast, story.hero),
    flaggable: false,
  };
  if (typeof draft === 'object' && (choice.via === 'send' || choice.via === 'rub-out')) {
    return 'picture' in draft
      ? { ...frame, kind: 'post', text: t(`${words}.draft`), picture: posted(story, draft, choice) }
      : undefined;
  }
  const text =
    choice.via === 'reply'
      ? t(`${words}.choices.${choice.id}`)
      : choice.via === 'send'
        ? wholeDraft(t(`${words}.draft`))
        : choice.via === 'rub-out'
          ? rubbedOut(t(`${words}.draft`))
          : undefined;
  if (text === undefined) return undefined;
  // Where a post or a comment was last, an answer is public as well.
  const last = story.beats[beat]?.say.findLast(({ from }) => from !== 'narrator')?.kind;
  const kind = last === 'post' || last === 'comment' ? 'comment' : 'message';
  return { ...frame, text, kind };
}

function posted(story: CompiledStory, { picture, clues }: PictureDraft, { via }: Choice) {
  return pictureOf(picture, story.pictures[picture], via === 'rub-out' ? clues : []);
}

/** Whether a beat is shown on the app itself, where messages can be flagged. */
export function isOnScreen(beat: Beat | undefined): boolean {
  return beat?.place === 'surface' || beat?.place === 'side-chat';
}

/** The words of what a message says besides its text; nothing where there is nothing else. */
export function detailsOf(details: readonly Detail[], words: string): { details?: Details } {
  if (details.length === 0) return {};
  return {
    details: Object.fromEntries(details.map((detail) => [detail, t(`${words}.${detail}`)])),
  };
}

function shownMessage(source: SceneSource, message: Message, text: string): ShownMessage {
  const { story, state, cast } = source;
  const from = personOf(message.from, cast, story.hero, message.mood);
  const flag = state.flagged[message.id];
  const { trick } = message.flag ?? {};
  return {
    id: message.id,
    from,
    text,
    kind: message.kind,
    ...(message.picture !== undefined && {
      picture: pictureOf(message.picture, story.pictures[message.picture]),
    }),
    flaggable: canBeFlagged(source, message),
    ...(flag !== undefined && {
      flag: !flag.true ? 'fine' : flag.named === undefined ? 'waiting-for-name' : 'trick',
    }),
    ...(flag?.named !== undefined && trick !== undefined && { trick: t(`tricks.${trick}.name`) }),
    ...becauseOf(source, message),
  };
}

// Why a named trick is one, or the kind answer for a message that is fine.
function becauseOf({ story, state }: SceneSource, { id, flag }: Message): { because?: string } {
  const raised = state.flagged[id];
  if (raised === undefined || (flag !== undefined && raised.named === undefined)) return {};
  const words = `story.${story.id}.${flag === undefined ? 'fine' : 'flags'}.${id}`;
  return { because: t(hasWords(words) ? words : 'app.flag.fine') };
}

function canBeFlagged({ story, state }: SceneSource, message: Message): boolean {
  const beat = Object.values(story.beats).find(({ say }) => say.includes(message));
  return (
    state.ending === undefined &&
    state.flagged[message.id] === undefined &&
    message.from !== story.hero &&
    message.from !== 'narrator' &&
    isOnScreen(beat)
  );
}
