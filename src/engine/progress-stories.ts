import type { BeatPoint, Outline, OutlineEpisode } from '../content/compiled.ts';
import { ACTS, type Act } from '../content/names.ts';
import { PASSED_OVER, STORY_CODES } from './codes.ts';
import type { Facts, Moment, StoryFacts } from './facts.ts';
import type { StoryProgress } from './progress-types.ts';

/**
 * Where a story stands. `warmUpOpen` says whether its warm-up still has a question to ask; an ending
 * that is reached but not closed is known only to the story's machine and counts as the story.
 */
export function storyProgress(
  facts: Facts,
  outline: Outline,
  episode: OutlineEpisode,
  warmUpOpen: (story: string) => boolean,
): StoryProgress {
  const story = facts.stories.get(episode.story);
  const codes = [...(story?.codes.keys() ?? [])];
  const ended = episode.endings[(story?.over?.entry.option ?? -1) - STORY_CODES.endedAt];
  const found = episode.endings.filter(
    (_, place) =>
      codes.includes(STORY_CODES.found + place) || codes.includes(STORY_CODES.endedAt + place),
  );
  return {
    story: episode.story,
    stage: stageOf(story, () => warmUpOpen(episode.story)),
    passedOver: story?.over?.entry.option === PASSED_OVER && found.length === 0,
    ...(ended !== undefined && { ending: ended }),
    found,
    ...(episode.ladder && { ladder: ladderOf(story, outline) }),
  };
}

/** Whether a story ended or was passed over. */
export function isStoryOver(facts: Facts, { story }: OutlineEpisode): boolean {
  return facts.stories.get(story)?.over !== undefined;
}

function stageOf(story: StoryFacts | undefined, warmUpOpen: () => boolean): StoryProgress['stage'] {
  const has = (code: number) => story?.codes.has(code) ?? false;
  if (story === undefined) return 'to-do';
  if (has(STORY_CODES.finishClosed)) return 'done';
  if (has(STORY_CODES.practiceClosed)) return 'finish';
  if (has(STORY_CODES.replayClosed) || story.over?.entry.option === PASSED_OVER) return 'practice';
  if (story.over !== undefined) return 'replay';
  if (story.run.length > 0 || story.beats.size > 0) return 'story';
  if (has(STORY_CODES.hookRead)) return warmUpOpen() ? 'warm-up' : 'story';
  return has(STORY_CODES.opened) ? 'hook' : 'to-do';
}

function ladderOf(story: StoryFacts | undefined, outline: Outline): number {
  return ACTS.filter((act) => story !== undefined && isScored(act, story, outline)).length;
}

// One point when done unasked, or in the first beat of the run that asks for it: one that offers a choice
// with that act, unless another safe choice was taken there.
function isScored(act: Act, story: StoryFacts, outline: Outline): boolean {
  let firstAsked: { moment: Moment; done: boolean } | undefined;
  for (const [number, taken] of story.beats) {
    const point = outline.points[number];
    if (point?.kind !== 'beat') continue;
    for (const [option, moment] of taken) {
      const id = point.options[option];
      if (id === act) return true;
      const moves = id === 'leave' || id?.startsWith('choice:');
      const done = point.acts[act]?.includes(option) ?? false;
      if (!moves || !offers(point, act) || (!done && point.safe.includes(option))) continue;
      if (firstAsked === undefined || moment.place < firstAsked.moment.place) {
        firstAsked = { moment, done };
      }
    }
  }
  return firstAsked?.done ?? false;
}

function offers({ acts, options }: BeatPoint, act: Act): boolean {
  return (acts[act] ?? []).some((option) => options[option]?.startsWith('choice:'));
}
