const EVERY = import.meta.env['TEST_ALL'] === '1' ? 1 : 3;

/** Whether a slow look is taken here too: at one of three, and at all of them in `npm run test:all`. */
export function isLookedAt(place: number): boolean {
  return place % EVERY === 0;
}
