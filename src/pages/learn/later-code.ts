/* What no first screen needs and no story alone, in one file: what makes long journals fit, the support view. */
export { encodeJournal } from '../../engine/journal/encode.ts';
export { openSupport } from './open-support.ts';
