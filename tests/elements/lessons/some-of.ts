const EVERY = import.meta.env['TEST_ALL'] === '1' ? 1 : 4;

/** Whether a slow look is taken here too: at one of four, and at all of them in `npm run test:all`. */
export function isLookedAt(place: number): boolean {
  return place % EVERY === 0;
}
