import type { AvatarArt, PortraitArt } from './art.ts';

/** Ids of the drawn characters, as `picture` in `modules/cast.yaml` names them. */
export const PORTRAITS = ['zofia', 'kofi', 'priya', 'callum', 'ewa', 'yaw', 'bell'] as const;

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
  return (await import('./drawings.ts')).DRAWINGS.face[picture];
}

/** Loads the picture of an online account; undefined when there is none of that id. */
export async function loadAvatar(picture: string): Promise<AvatarArt | undefined> {
  return (await import('./drawings.ts')).DRAWINGS.avatar[picture];
}
