import type { SVGTemplateResult } from 'lit';
import type { Room } from '../../content/names.ts';

/** Each backdrop, in a view box of 1200 by 360 whose middle 700 are always seen: a request of its own. */
const BACKDROPS: Readonly<Record<Room, () => Promise<{ readonly backdrop: SVGTemplateResult }>>> = {
  kitchen: () => import('./backdrops/kitchen.ts'),
  'kitchen-by-day': () => import('./backdrops/kitchen-by-day.ts'),
  hall: () => import('./backdrops/hall.ts'),
  bedroom: () => import('./backdrops/bedroom.ts'),
  school: () => import('./backdrops/school.ts'),
  shop: () => import('./backdrops/shop.ts'),
  street: () => import('./backdrops/street.ts'),
  garden: () => import('./backdrops/garden.ts'),
};

/** Loads what is drawn behind everyone in a room. Rejects when it did not arrive. */
export async function loadBackdrop(room: Room): Promise<SVGTemplateResult> {
  return (await BACKDROPS[room]()).backdrop;
}
