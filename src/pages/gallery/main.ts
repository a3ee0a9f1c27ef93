import '../../elements/tokens/tokens.css';
import '../../elements/player/player.ts';
import type { SafePlayer } from '../../elements/player/player.ts';
import type { Decision, StoryDecision } from '../../engine/decision.ts';
import { startWords } from '../../i18n/words.ts';
import { press } from './press.ts';
import { STATES } from './states.ts';
import { WORDS, stateAfter } from './values.ts';

/*
 * A page for developers: `#<state>` shows one state of the player, no hash lists them all. Decisions
 * in a story play on in memory.
 */

startWords('en-GB', WORDS);
addEventListener('hashchange', () => location.reload());
const state = STATES[location.hash.slice(1)];
if (state === undefined) list();
else {
  const player = Object.assign(document.createElement('safe-player'), state.values);
  document.body.append(player);
  player.addEventListener('safe-decide', ({ decision }) => playOn(player, decision));
  for (const button of state.press ?? []) await press(player, button);
  document.documentElement.dataset.ready = 'yes';
}

function list(): void {
  const names = document.createElement('ul');
  for (const name of Object.keys(STATES)) {
    const link = Object.assign(document.createElement('a'), {
      href: `#${name}`,
      textContent: name,
    });
    const item = document.createElement('li');
    item.append(link);
    names.append(item);
  }
  document.body.append(names);
}

function playOn(player: SafePlayer, decision: Decision): void {
  const { view } = player;
  if (view?.screen !== 'story') return;
  const taken = view.state.trail.flatMap(({ taken }) => (taken ? [decisionOf(taken)] : []));
  const flags = Object.entries(view.state.flagged).flatMap(([message, { named }]) => [
    { type: 'message.flagged' as const, message },
    ...(named ? [{ type: 'trick.named' as const, message, trick: named }] : []),
  ]);
  const all = [...taken, ...flags, decision as StoryDecision];
  player.view = { ...view, state: stateAfter(...all) };
}

function decisionOf(option: string): StoryDecision {
  if (option === 'next') return { type: 'beat.continued' };
  if (option === 'leave') return { type: 'hero.left' };
  if (option === 'tell') return { type: 'adult.told' };
  return { type: 'choice.made', choice: option.slice('choice:'.length) };
}
