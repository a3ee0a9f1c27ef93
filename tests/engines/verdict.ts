import type { Engine } from './engine.ts';

/** What became of the lessons that were to be played. */
export interface Tally {
  passed: number;
  failed: number;
  /** The engines that nothing was played in, since they are not installed. */
  readonly missing: Pick<Engine, 'name' | 'packages'>[];
}

/** What is said at the end, and the exit code: 0 only when each engine that was to be played was, without a fault. */
export function verdict({ passed, failed, missing }: Tally): { lines: string[]; code: number } {
  const unplayed = missing.map(
    ({ name, packages }) =>
      `✗ ${name} was not played, since it is not installed; on Debian: apt-get install ${packages.join(' ')}`,
  );
  const isWhole = failed === 0 && missing.length === 0 && passed > 0;
  return { lines: [`${passed} passed, ${failed} failed`, ...unplayed], code: isWhole ? 0 : 1 };
}
