import type { SafePlayer } from '../../elements/player/player.ts';
import type { Decision, StoryDecision } from '../../engine/decision.ts';
import type { StoryState } from '../../engine/view.ts';
import { stateOf } from './values.ts';

/** Plays a made-up story on in memory; decisions outside it change nothing. */
export function playOn(player: SafePlayer, decision: Decision): void {
  const { view } = player;
  if (view?.screen !== 'story') return;
  player.view = {
    ...view,
    state: stateOf(player.content!.stories[view.story]!, [
      ...decisionsOf(view.state),
      decision as StoryDecision,
    ]),
  };
}

function decisionsOf({ trail, flagged }: StoryState): readonly StoryDecision[] {
  const taken = trail.flatMap(({ taken }) => (taken ? [decisionOf(taken)] : []));
  const flags = Object.entries(flagged).flatMap(([message, { named }]): StoryDecision[] => [
    { type: 'message.flagged', message },
    ...(named ? [{ type: 'trick.named' as const, message, trick: named }] : []),
  ]);
  return [...taken, ...flags];
}

function decisionOf(option: string): StoryDecision {
  if (option === 'next') return { type: 'beat.continued' };
  if (option === 'leave') return { type: 'hero.left' };
  if (option === 'tell') return { type: 'adult.told' };
  return { type: 'choice.made', choice: option.slice('choice:'.length) };
}
