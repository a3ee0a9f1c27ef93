/* What no first screen needs, in one file: the stories' machine, and what makes long journals fit. */
export { encodeJournal } from '../../engine/journal/encode.ts';
export { playStory } from '../../engine/machine/play-story.ts';
