import { type ScormPorts, ScormTracker } from './scorm-tracker.ts';
import { scorm12 } from './scorm12/dialect.ts';
import { scorm2004 } from './scorm2004/dialect.ts';

// Both adapters in one file: what they share is most of either.
const DIALECTS = { scorm12, scorm2004 };

/** A tracker for platforms of a standard, which searches for their API from the given window. */
export function createScormTracker(
  standard: 'scorm12' | 'scorm2004',
  ports: ScormPorts,
): ScormTracker {
  return new ScormTracker(DIALECTS[standard], ports);
}
