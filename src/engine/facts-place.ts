import type { Point } from '../content/compiled.ts';
import { MODULE_CODES, PASSED_OVER, STORY_CODES } from './codes.ts';

const OPENINGS: readonly number[] = [
  MODULE_CODES.boosterOpened,
  MODULE_CODES.boosterClosed,
  MODULE_CODES.practiceOpened,
  MODULE_CODES.practiceClosed,
];

/** Whether an entry leads the pupil to another part of the module (`place.ts` reads these). */
export function setsPlace(point: Point, option: number): boolean {
  switch (point.kind) {
    case 'module':
      return OPENINGS.includes(option);
    case 'story':
      return (
        option <= STORY_CODES.finishClosed ||
        option === PASSED_OVER ||
        (option >= STORY_CODES.endedAt && option < STORY_CODES.flagged)
      );
    case 'beat':
      return true;
    case 'question':
      return false;
  }
}
