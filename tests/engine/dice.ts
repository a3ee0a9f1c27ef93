import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Dice } from './play-history.ts';

/** Seeded random numbers from 0 up to 1. */
export function seededRandom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** Seeded dice. */
export function seededDice(seed: number): Dice {
  const random = seededRandom(seed);
  return (limit) => Math.floor(random() * limit);
}
