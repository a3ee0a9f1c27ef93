/* Both adapters in one file: what they share is most of either. */
export { createScorm12Tracker } from './scorm12/scorm12-tracker.ts';
export { createScorm2004Tracker } from './scorm2004/scorm2004-tracker.ts';
