import '../../elements/player/player.ts';
import { type Look, applyLook } from './look.ts';
import { playOn } from './play-on.ts';
import { press } from './press.ts';
import type { GalleryState } from './states.ts';

/** Shows a state of the player alone on the page. Decisions in a story play on in memory. */
export async function showPlayer(state: GalleryState, look: Look): Promise<void> {
  const player = Object.assign(document.createElement('safe-player'), inBand(state, look.band));
  document.body.append(player);
  applyLook(look);
  player.addEventListener('safe-decide', ({ decision }) => playOn(player, decision));
  // There is none to be fetched here, and what the panel says then is seen.
  player.addEventListener('safe-language', ({ refuse }) => refuse());
  for (const button of state.press ?? []) await press(player, button);
}

// The player itself takes the band from what it plays.
function inBand({ values }: GalleryState, band: string | undefined): GalleryState['values'] {
  const { content } = values;
  if (content === undefined || band === undefined) return values;
  const outline = { ...content.outline, band: band as typeof content.outline.band };
  return { ...values, content: { ...content, outline } };
}
