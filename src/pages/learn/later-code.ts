/* What no first screen needs and no story alone, in one file: long journals, damaged states, the support view, fetching ahead. */
export { rewindTo } from '../../engine/rewind.ts';
export { encodeJournal } from '../../engine/journal/encode.ts';
export { keepRaw } from '../../tracking/browser/raw-copy.ts';
export { fetchAhead } from './fetch-ahead.ts';
export { openSupport } from './open-support.ts';
