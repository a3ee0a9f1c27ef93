import '../../elements/tokens/tokens.css';
import { loadHeadingFont } from '../../elements/tokens/heading-font.ts';
import { direction, startWords } from '../../i18n/words.ts';
import { wordsIn } from './languages.ts';
import { type Look, applyLook, clearLook, readLook, searchOf } from './look.ts';
import { drawPage } from './page.ts';
import { sectionOf } from './sections.ts';
import { showPlayer } from './show-player.ts';
import { STATES } from './states.ts';

/*
 * A page for developers and designers. `#<state>` shows one state of the player, `#<part>/<section>` a
 * section of the gallery; the search part of the address says how either looks.
 */

addEventListener('hashchange', () => location.reload());
const state = STATES[location.hash.slice(1)];
let look = readLook(location.search);

await Promise.all([speak(), loadHeadingFont()]);
if (state === undefined) await show();
else await showPlayer(state, look);
document.documentElement.dataset.ready = 'yes';

async function show(): Promise<void> {
  clearLook();
  document.documentElement.dir = direction();
  applyLook(look);
  await drawPage(document.body, sectionOf(location.hash), look, (chosen) => void change(chosen));
}

async function change(chosen: Look): Promise<void> {
  const speaksAnother = chosen.lang !== look.lang;
  look = chosen;
  history.replaceState(null, '', `${location.pathname}${searchOf(look)}${location.hash}`);
  // What an element says is not said anew: it is made afresh.
  if (speaksAnother) location.reload();
  else await show();
}

async function speak(): Promise<void> {
  const { lang = 'en-GB' } = look;
  startWords(lang, await wordsIn(lang));
  document.documentElement.lang = lang;
  document.documentElement.dir = direction();
}
