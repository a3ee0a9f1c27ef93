import type { BeatPoint, StoryPoint } from './compiled.ts';
import { ACTS, USUAL_EARLY_STEP } from './names.ts';
import { flaggableMessages } from './points.ts';
import type { Beat, Choice, Story } from './story.ts';
import { isToldEarly } from './targets.ts';

/**
 * A story's own point. `options` come from the registry; a message that the story has no longer keeps
 * its place, as one that is neither a trick nor a false alarm.
 */
export function compileStoryPoint(
  story: Story,
  options: readonly string[],
  numberOf: (point: string) => number,
): StoryPoint {
  const flaggable = new Map(flaggableMessages(story).map((found) => [found.message.id, found]));
  return {
    kind: 'story',
    story: story.id,
    ...(story.early === USUAL_EARLY_STEP ? {} : { early: story.early }),
    messages: options
      .filter((option) => option.startsWith('flag:'))
      .map((option) => option.slice(5))
      .map((id) => {
        const found = flaggable.get(id);
        if (found === undefined) return { id, beat: 0, true: false, genuine: false };
        return {
          id,
          beat: numberOf(`${story.id}/${found.beatId}`),
          true: found.message.flag !== undefined,
          ...(found.message.flag && { trick: found.message.flag.trick }),
          genuine: found.beat.genuine,
        };
      }),
  };
}

/** A beat's point; places are those of `options`, in registry order. */
export function compileBeat(
  story: Story,
  id: string,
  beat: Beat,
  options: readonly string[],
): BeatPoint {
  const choices = new Map((beat.choices ?? []).map((choice) => [`choice:${choice.id}`, choice]));
  const placesWhere = (test: (choice: Choice) => boolean): number[] =>
    options.flatMap((option, place) => {
      const choice = choices.get(option);
      return choice !== undefined && test(choice) ? [place] : [];
    });
  const acts = ACTS.map((act) => {
    const global = act === 'refuse' ? -1 : options.indexOf(act);
    const chosen = placesWhere((choice) => choice.act === act);
    return [act, global < 0 ? chosen : [...chosen, global]] as const;
  });
  return {
    kind: 'beat',
    story: story.id,
    beat: id,
    options,
    ...(beat.ask === undefined
      ? {}
      : { ask: { rule: beat.ask, surface: story.surface, twin: beat.genuine } }),
    safe: placesWhere(({ turn }) => turn === 'safe'),
    wrong: placesWhere(({ turn }) => turn === 'wrong'),
    falseAlarms: placesWhere(({ stance }) => beat.genuine && stance === 'refuse'),
    genuine: beat.genuine,
    step: beat.step,
    ...(isToldEarly(story, beat) ? { toldEarly: true } : {}),
    acts: Object.fromEntries(acts.filter(([, places]) => places.length > 0)),
  };
}
