import type { PortraitArt } from './art.ts';

type Load = () => Promise<{ readonly portrait: PortraitArt }>;

const portraits: Readonly<Record<string, Load>> = {
  zofia: () => import('./portraits/zofia.ts'),
  kofi: () => import('./portraits/kofi.ts'),
  priya: () => import('./portraits/priya.ts'),
  callum: () => import('./portraits/callum.ts'),
  ewa: () => import('./portraits/ewa.ts'),
  yaw: () => import('./portraits/yaw.ts'),
  bell: () => import('./portraits/bell.ts'),
};

/** Ids of the drawn characters, as `picture` in `modules/cast.yaml` names them. */
export const PORTRAITS: readonly string[] = Object.keys(portraits);

/** Ids of the pictures that online accounts can show. */
export const AVATARS = [
  'fox',
  'comet',
  'boot',
  'star',
  'moth',
  'kite',
  'whistle',
  'owl',
  'snail',
  'crab',
  'cactus',
  'robot',
] as const;

/** Loads a character's drawing; undefined when there is none of that id. */
export async function loadPortrait(picture: string): Promise<PortraitArt | undefined> {
  return (await portraits[picture]?.())?.portrait;
}
