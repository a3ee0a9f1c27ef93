/* What no first screen needs, in one file: the stories' machine, what makes long journals fit, the support view. */
export { encodeJournal } from '../../engine/journal/encode.ts';
export { playStory } from '../../engine/machine/play-story.ts';
export { openSupport } from './open-support.ts';
