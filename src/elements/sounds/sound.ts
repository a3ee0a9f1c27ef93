import type { SoundName } from './play.ts';

/**
 * Lets a sound be heard where the reader has sounds on; its code comes with the first one. A sound that
 * cannot be fetched or played is not missed.
 */
export function sound(name: SoundName): void {
  if (document.documentElement.dataset.sounds !== 'on') return;
  import('./play.ts').then(({ play }) => play(name)).catch(() => {});
}
