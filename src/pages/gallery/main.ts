import '../../elements/tokens/tokens.css';
import '../../elements/player/player.ts';
import { startWords } from '../../i18n/words.ts';
import { playOn } from './play-on.ts';
import { press } from './press.ts';
import { STATES } from './states.ts';
import { WORDS } from './values.ts';

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
