import { isRightResponse } from '../content/response.ts';
import { type PlacedEntry } from './entries.ts';
import { PASSED_OVER } from './codes.ts';
import type { Journal } from './journal.ts';
import type { LessonContent } from './lesson-content.ts';
import { nextQuestion } from './next-question.ts';
import { type Place, QUESTIONS_IN_PART, answersIn, placeOf, questionPoint } from './place.ts';
import { progress } from './progress.ts';
import { storyRunOf } from './story-entries.ts';
import type { HomeView, QuestionView, View } from './view.ts';

/** What a view depends on besides content and journal. */
export interface Moment {
  /** Minutes since 2026-01-01T00:00Z. */
  readonly minute: number;
  /** View state: the pupil has gone on from the feedback of the last answer. */
  readonly goneOn: boolean;
}

/** A view, or what has to be loaded before there is one. */
export type ViewOrNeed =
  { readonly view: View } | { readonly needs: { readonly story?: string; readonly bank?: true } };

/** Computes what is on screen from the journal. */
export function viewOf(content: LessonContent, journal: Journal, moment: Moment): ViewOrNeed {
  const place = placeOf(journal, content.outline);
  switch (place.at) {
    case 'home':
      return { view: homeView(content, journal, moment.minute) };
    case 'episode':
      return episodeView(content, journal, place, moment);
    default:
      return questionsView(content, journal, moment, place.at, place.asked);
  }
}

function homeView({ outline }: LessonContent, journal: Journal, minute: number): HomeView {
  const now = progress(journal, outline, minute);
  const next = now.stories.find(({ stage }) => stage !== 'done')?.story;
  return {
    screen: 'home',
    progress: now,
    ...(next === undefined || outline.booster ? {} : { next }),
    due: now.rules
      .filter(({ state }) => state === 'due')
      .slice(0, 3)
      .map(({ id }) => id),
    canHandIn: now.done && !now.handedIn,
  };
}

function episodeView(
  content: LessonContent,
  journal: Journal,
  place: Extract<Place, { at: 'episode' }>,
  moment: Moment,
): ViewOrNeed {
  const { story } = place;
  switch (place.stage) {
    case 'hook':
      return { view: { screen: 'hook', story } };
    case 'warm-up':
      return warmUpView(content, journal, place, moment);
    case 'story':
      return storyView(content, journal, story, 'story', moment.minute);
    case 'replay':
      return storyView(content, journal, story, 'replay', moment.minute);
    case 'practice':
      return questionsView(content, journal, moment, 'practice', place.asked, story);
    case 'finish':
      // Its teaser and talk are the story's own words.
      if (content.stories[story] === undefined) return { needs: { story } };
      return {
        view: {
          screen: 'finish',
          story,
          progress: progress(journal, content.outline, moment.minute),
        },
      };
  }
}

function warmUpView(
  content: LessonContent,
  journal: Journal,
  { story, asked }: Extract<Place, { at: 'episode' }>,
  moment: Moment,
): ViewOrNeed {
  const shown = questionShown(content, journal, moment, 'warm-up', asked, story);
  if (shown === undefined) return storyView(content, journal, story, 'story', moment.minute);
  return content.bank === undefined ? { needs: { bank: true } } : { view: shown };
}

function questionsView(
  content: LessonContent,
  journal: Journal,
  moment: Moment,
  part: 'practice' | 'more-practice' | 'booster',
  asked: readonly PlacedEntry[],
  story?: string,
): ViewOrNeed {
  const shown = questionShown(content, journal, moment, part, asked, story);
  if (shown !== undefined && content.bank === undefined) return { needs: { bank: true } };
  return { view: shown ?? { screen: 'practice-over', part, ...(story && { story }) } };
}

// The last answer with its feedback, or the next question; undefined when the part is over.
function questionShown(
  { outline }: LessonContent,
  journal: Journal,
  { minute, goneOn }: Moment,
  part: QuestionView['part'],
  asked: readonly PlacedEntry[],
  story?: string,
): QuestionView | undefined {
  const answers = answersIn(asked);
  const of = part === 'practice' || part === 'more-practice' ? QUESTIONS_IN_PART[part] : undefined;
  const common = { screen: 'question' as const, part, ...(story && { story }), ...(of && { of }) };
  const last = asked.at(-1);
  const point = last === undefined ? undefined : questionPoint(outline, last.number);
  if (last !== undefined && point !== undefined && last.option !== PASSED_OVER && !goneOn) {
    return {
      ...common,
      number: last.number,
      response: last.option,
      right: isRightResponse(point, last.option),
      place: answers.length,
    };
  }
  if (of !== undefined && answers.length >= of) return undefined;
  const number = nextQuestion(journal, outline, { part, minute, ...(story && { story }) });
  return number === undefined ? undefined : { ...common, number, place: answers.length + 1 };
}

function storyView(
  content: LessonContent,
  journal: Journal,
  id: string,
  screen: 'story' | 'replay',
  minute: number,
): ViewOrNeed {
  const story = content.stories[id];
  if (story === undefined || content.play === undefined) return { needs: { story: id } };
  const run = storyRunOf(journal, content.outline, story, content.play);
  const { state } = content.play(story, run);
  if (screen === 'story') return { view: { screen, story: id, state } };
  const found = progress(journal, content.outline, minute).stories.find(
    ({ story }) => story === id,
  );
  return { view: { screen, story: id, state, found: found?.found ?? [] } };
}
