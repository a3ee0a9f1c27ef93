import type { AvatarArt, PortraitArt } from './art.ts';
import { avatars } from './avatars.ts';
import { portrait as bell } from './portraits/bell.ts';
import { portrait as callum } from './portraits/callum.ts';
import { portrait as ewa } from './portraits/ewa.ts';
import { portrait as kofi } from './portraits/kofi.ts';
import { portrait as priya } from './portraits/priya.ts';
import { portrait as yaw } from './portraits/yaw.ts';
import { portrait as zofia } from './portraits/zofia.ts';

/** Every drawing by its id in `modules/cast.yaml`: together they are one request. */
export const DRAWINGS: {
  readonly face: Readonly<Record<string, PortraitArt>>;
  readonly avatar: Readonly<Record<string, AvatarArt>>;
} = {
  face: { zofia, kofi, priya, callum, ewa, yaw, bell },
  avatar: avatars,
};
