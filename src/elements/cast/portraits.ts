import type { AvatarArt, PortraitArt } from './art.ts';

/** Each drawn character by the id that `picture` in `modules/cast.yaml` names: a request of its own. */
export const PORTRAITS: Readonly<
  Record<string, () => Promise<{ readonly portrait: PortraitArt }>>
> = {
  zofia: () => import('./portraits/zofia.ts'),
  kofi: () => import('./portraits/kofi.ts'),
  priya: () => import('./portraits/priya.ts'),
  callum: () => import('./portraits/callum.ts'),
  amara: () => import('./portraits/amara.ts'),
  jonah: () => import('./portraits/jonah.ts'),
  leila: () => import('./portraits/leila.ts'),
  rhys: () => import('./portraits/rhys.ts'),
  mei: () => import('./portraits/mei.ts'),
  ewa: () => import('./portraits/ewa.ts'),
  yaw: () => import('./portraits/yaw.ts'),
  nan: () => import('./portraits/nan.ts'),
  dai: () => import('./portraits/dai.ts'),
  dawn: () => import('./portraits/dawn.ts'),
  bell: () => import('./portraits/bell.ts'),
  singh: () => import('./portraits/singh.ts'),
  lim: () => import('./portraits/lim.ts'),
  hana: () => import('./portraits/hana.ts'),
  pond: () => import('./portraits/pond.ts'),
  'pond-mirrored': () => import('./portraits/pond-mirrored.ts'),
  remy: () => import('./portraits/remy.ts'),
  juno: () => import('./portraits/juno.ts'),
};

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
  'pebble',
  'goose',
  'lantern',
  'book',
  'cup',
  'paw',
  'tooth',
  'yarn',
  'parcel',
  'cloud',
  'ticket',
  'jigsaw',
  'board',
  'horn',
  'sweet',
  'leaf',
  'sun',
] as const;

/** Loads a character's drawing; undefined when there is none of that id. */
export async function loadPortrait(picture: string): Promise<PortraitArt | undefined> {
  return (await PORTRAITS[picture]?.())?.portrait;
}

/** Loads the picture of an online account; undefined when there is none of that id. */
export async function loadAvatar(picture: string): Promise<AvatarArt | undefined> {
  return (await import('./avatars.ts')).avatars[picture];
}
