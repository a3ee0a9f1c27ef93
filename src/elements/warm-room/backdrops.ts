import type { SVGTemplateResult } from 'lit';
import type { Room } from '../../content/names.ts';
import { backdrop as bedroom } from './backdrops/bedroom.ts';
import { backdrop as garden } from './backdrops/garden.ts';
import { backdrop as hall } from './backdrops/hall.ts';
import { backdrop as hallByDay } from './backdrops/hall-by-day.ts';
import { backdrop as kitchen } from './backdrops/kitchen.ts';
import { backdrop as kitchenByDay } from './backdrops/kitchen-by-day.ts';
import { backdrop as loft } from './backdrops/loft.ts';
import { backdrop as school } from './backdrops/school.ts';
import { backdrop as shop } from './backdrops/shop.ts';
import { backdrop as street } from './backdrops/street.ts';

/**
 * Each backdrop, in a view box of 1200 by 360 whose middle 700 are always seen. They come with the story: as a file of
 * its own each would weigh twice as much.
 */
export const BACKDROPS: Readonly<Record<Room, SVGTemplateResult>> = {
  kitchen,
  'kitchen-by-day': kitchenByDay,
  hall,
  'hall-by-day': hallByDay,
  loft,
  bedroom,
  school,
  shop,
  street,
  garden,
};
