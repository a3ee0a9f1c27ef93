import { MODULE_CODES, PASSED_OVER, STORY_CODES, resumeCode } from './codes.ts';
import type { Decision, StoryDecision } from './decision.ts';
import type { Journal } from './journal.ts';
import { append } from './journal/append.ts';
import type { LessonContent } from './lesson-content.ts';
import { type Place, placeOf } from './place.ts';
import { markReached } from './progress-marks.ts';
import { progress } from './progress.ts';
import { entryOf, storyRunOf } from './story-entries.ts';
import type { View } from './view.ts';
import { viewOf } from './view-of.ts';

type Written = { readonly number: number; readonly option: number };

/**
 * Appends a decision to the journal's last sitting when it fits the place that the pupil is at, and
 * returns the same journal when it does not (a second tap, a stale screen). Minute: since 2026.
 */
export function decide(
  content: LessonContent,
  journal: Journal,
  decision: Decision,
  minute: number,
): Journal {
  const entries = entriesFor(content, journal, decision, minute);
  if (entries.length === 0) return journal;
  const written = entries.reduce((before, entry) => append(before, entry, minute), journal);
  return markReached(written, content.outline, minute);
}

function entriesFor(
  content: LessonContent,
  journal: Journal,
  decision: Decision,
  minute: number,
): readonly Written[] {
  const { outline } = content;
  const place = placeOf(journal, outline);
  switch (decision.type) {
    case 'episode.opened':
      return canOpen(content, journal, place, decision.story, minute)
        ? storyEntry(content, decision.story, STORY_CODES.opened)
        : [];
    case 'ending.found':
      // Found once, however often its story is played again.
      return progress(journal, outline, minute).stories.some(
        ({ story, found }) => story === decision.story && found.includes(decision.ending),
      )
        ? []
        : endingEntry(content, decision.story, decision.ending, STORY_CODES.found);
    case 'question.answered':
    case 'question.passed':
      return questionEntry(content, journal, decision, minute);
    case 'practice.opened':
      return place.at === 'home' ? moduleEntry(MODULE_CODES.practiceOpened) : [];
    case 'booster.opened':
      return place.at === 'home' ? moduleEntry(MODULE_CODES.boosterOpened) : [];
    case 'booster.closed':
      return place.at === 'booster' ? moduleEntry(MODULE_CODES.boosterClosed) : [];
    case 'practice.closed':
      if (place.at === 'more-practice') return moduleEntry(MODULE_CODES.practiceClosed);
      return fromStage(content, place, ['practice'], STORY_CODES.practiceClosed);
    case 'module.handed-in': {
      const { done, handedIn } = progress(journal, outline, minute);
      return done && !handedIn ? moduleEntry(MODULE_CODES.handedIn) : [];
    }
    case 'hook.read':
      return fromStage(content, place, ['hook'], STORY_CODES.hookRead);
    case 'story.passed':
      return fromStage(content, place, ['hook', 'warm-up', 'story'], PASSED_OVER);
    case 'replay.closed':
      return fromStage(content, place, ['replay'], STORY_CODES.replayClosed);
    case 'finish.closed':
      return fromStage(content, place, ['finish'], STORY_CODES.finishClosed);
    default:
      return inStory(content, journal, decision, minute);
  }
}

function inStory(
  content: LessonContent,
  journal: Journal,
  decision: StoryDecision | { readonly type: 'story.closed' },
  minute: number,
): readonly Written[] {
  const shown = viewOf(content, journal, { minute, goneOn: true });
  const view: View | undefined = 'view' in shown ? shown.view : undefined;
  const { play, outline } = content;
  if (view?.screen !== 'story' || play === undefined) return [];
  const { state } = view;
  if (decision.type === 'story.closed') {
    return endingEntry(content, view.story, state.ending, STORY_CODES.endedAt);
  }
  const story = content.stories[view.story];
  if (story === undefined) return [];
  const run = storyRunOf(journal, outline, story, play);
  const played = play(story, { ...run, decisions: [...run.decisions, decision] });
  if (played.accepted.at(-1) !== decision) return [];
  const entry = entryOf(story, outline, state.beat, decision);
  if (entry === undefined) return [];
  const pin = story.numbers[state.beat];
  const begun = run.decisions.length > 0 || run.from !== undefined;
  return begun && pin !== undefined && !isInLastSitting(journal, story.number, story.numbers)
    ? [{ number: pin, option: resumeCode(state.noticed, state.wrong) }, entry]
    : [entry];
}

// Each sitting stands alone: the first thing it says of a story under way is where it goes on.
function isInLastSitting(
  journal: Journal,
  story: number,
  beats: Readonly<Record<string, number>>,
): boolean {
  const numbers = new Set(Object.values(beats));
  return (journal.sittings.at(-1)?.entries ?? []).some(
    ({ number, option }) =>
      numbers.has(number) ||
      (number === story && option >= STORY_CODES.flagged && option !== PASSED_OVER),
  );
}

function questionEntry(
  content: LessonContent,
  journal: Journal,
  decision: Extract<Decision, { type: 'question.answered' | 'question.passed' }>,
  minute: number,
): readonly Written[] {
  const shown = viewOf(content, journal, { minute, goneOn: true });
  if (!('view' in shown) || shown.view.screen !== 'question') return [];
  if (shown.view.number !== decision.number) return [];
  if (decision.type === 'question.passed') {
    return [{ number: decision.number, option: PASSED_OVER }];
  }
  const point = content.outline.points[decision.number];
  const isResponse =
    point?.kind === 'question' && decision.response >= 0 && decision.response < point.responses;
  return isResponse ? [{ number: decision.number, option: decision.response }] : [];
}

function canOpen(
  content: LessonContent,
  journal: Journal,
  place: Place,
  story: string,
  minute: number,
): boolean {
  if (place.at !== 'home' || content.outline.booster) return false;
  const { stories } = progress(journal, content.outline, minute);
  return stories.some(
    (known) => known.story === story && (known.stage !== 'done' || known.passedOver),
  );
}

function fromStage(
  content: LessonContent,
  place: Place,
  stages: readonly Extract<Place, { at: 'episode' }>['stage'][],
  option: number,
): readonly Written[] {
  return place.at === 'episode' && stages.includes(place.stage)
    ? storyEntry(content, place.story, option)
    : [];
}

function storyEntry({ outline }: LessonContent, story: string, option: number): readonly Written[] {
  const number = outline.episodes.find((episode) => episode.story === story)?.number;
  return number === undefined ? [] : [{ number, option }];
}

function endingEntry(
  { outline }: LessonContent,
  story: string,
  ending: string | undefined,
  from: number,
): readonly Written[] {
  const episode = outline.episodes.find((known) => known.story === story);
  const place = ending === undefined ? -1 : (episode?.endings.indexOf(ending) ?? -1);
  return episode === undefined || place < 0
    ? []
    : [{ number: episode.number, option: from + place }];
}

function moduleEntry(option: number): readonly Written[] {
  return [{ number: 0, option }];
}
