import type { Beat, Choice, Message } from '../../content/story.ts';
import { hasWords, t } from '../../i18n/words.ts';
import type { TrailBeat } from '../../engine/view.ts';
import type { ReplayAct, ReplayBeat, ReplayValue } from '../replay/model.ts';
import { sideChatTitle } from '../base/side-chat-title.ts';
import { draftOf, rubbedOut, wholeDraft } from './draft.ts';
import { isOnScreen, messageOf } from './messages.ts';
import { othersIn, sideChatOf } from './side-chats.ts';
import type { SceneSource } from './source.ts';

/**
 * A finished run to look back at: what was said, flagged, missed and done, and what else could have
 * been. `found` are the ids of the endings seen so far, rewinds included.
 */
export function replayValue(source: SceneSource, found: readonly string[]): ReplayValue {
  const { story, state } = source;
  const words = `story.${story.id}`;
  const ended = `${words}.endings.${state.ending}`;
  return {
    title: t(`${words}.title`),
    beats: withPlaces(
      source,
      state.trail.map((step) => replayBeat(source, step)),
    ),
    ending: { title: t(`${ended}.title`), line: t(`${ended}.line`) },
    endings: story.endings
      .filter((id) => id !== '')
      .map((id) => ({
        id,
        title: t(`${words}.endings.${id}.title`),
        found: id === state.ending || found.includes(id),
      })),
  };
}

// Who heard it is said where that changes: the app, or a side chat. In a room everybody there does.
function withPlaces({ story }: SceneSource, beats: readonly ReplayBeat[]): ReplayBeat[] {
  const app = t(`story.${story.id}.app`);
  const nameOf = (id: string) => t(`cast.${id}`);
  let last = app;
  return beats.map((replayed) => {
    const beat = story.beats[replayed.beat];
    if (beat === undefined || !isOnScreen(beat)) return replayed;
    const messages = replayed.messages.map((message, at) => {
      const chat = beat.place === 'side-chat' && sideChatOf(beat, beat.say[at]);
      // The story's own words are in the app whatever stands around them.
      if (!chat && message.from.role === 'narrator') return message;
      const where = chat
        ? sideChatTitle(othersIn(chat, story.hero).map(nameOf), nameOf(story.hero))
        : app;
      const isNew = where !== last;
      last = where;
      return isNew ? { ...message, where } : message;
    });
    return { ...replayed, messages };
  });
}

function replayBeat(source: SceneSource, step: TrailBeat): ReplayBeat {
  const { story } = source;
  const beat = story.beats[step.beat];
  const acts = beat === undefined || beat.end !== undefined ? [] : actsOf(source, step.beat, beat);
  const taken = acts.find(({ option }) => option === step.taken);
  const draft = beat && draftOf(story, beat, `story.${story.id}.beats.${step.beat}`);
  return {
    beat: step.beat,
    messages: step.messages.map((message) => replayMessage(source, step.beat, message)),
    ...(draft?.kind === 'form' && { form: draft }),
    ...(draft?.kind === 'photo' && { photo: draft }),
    ...(taken !== undefined && { taken: taken.act }),
    others: acts.filter((one) => one !== taken).map(({ act }) => act),
    canRewind: beat?.choices !== undefined && beat.end === undefined,
  };
}

function replayMessage(source: SceneSource, beat: string, message: Message) {
  const { story, state } = source;
  const trick = message.flag?.trick;
  const isTrick = trick !== undefined;
  const because = `story.${story.id}.${isTrick ? 'flags' : 'fine'}.${message.id}`;
  const flagged = state.flagged[message.id] !== undefined;
  return {
    ...messageOf(source, beat, message),
    flaggable: false,
    ...(isTrick && { trick: t(`tricks.${trick}.name`) }),
    ...(isTrick && !flagged && { missed: true }),
    ...((isTrick || flagged) && hasWords(because) && { because: t(because) }),
  };
}

// Choices with their "because"; in a beat that has some, leaving and telling besides.
function actsOf(
  { story }: SceneSource,
  id: string,
  beat: Beat,
): readonly { readonly option: string; readonly act: ReplayAct }[] {
  const words = `story.${story.id}.beats.${id}`;
  const name = { name: t(`cast.${story.hero}`) };
  const choices = (beat.choices ?? []).map((choice) => ({
    option: `choice:${choice.id}`,
    act: choiceAct(words, beat, choice),
  }));
  if (choices.length === 0) return [];
  const globals = (['leave', 'tell'] as const)
    .filter((act) => (beat[act] ?? story[act]) !== undefined)
    .map((act) => ({
      option: act,
      act: { text: t(`app.acts.${act}-note`, name), turn: 'safe' as const },
    }));
  return [...choices, ...globals];
}

// What was written and sent is told too: "Send it" alone tells nothing afterwards.
function choiceAct(words: string, { draft }: Beat, { id, via, turn }: Choice): ReplayAct {
  const because = `${words}.because.${id}`;
  const act = t(`${words}.choices.${id}`);
  const sent = via === 'send' ? wholeDraft : via === 'rub-out' ? rubbedOut : undefined;
  return {
    text:
      draft === true && sent
        ? t('play.replay.wrote', { act, text: sent(t(`${words}.draft`)) })
        : act,
    turn,
    ...(hasWords(because) && { because: t(because) }),
  };
}
