import { type ScormPorts, ScormTracker } from '../scorm-tracker.ts';
import { scorm2004 } from './dialect.ts';

/** A tracker for SCORM 2004 platforms, 3rd and 4th Edition; searches `API_1484_11` from the given window. */
export function createScorm2004Tracker(ports: ScormPorts): ScormTracker {
  return new ScormTracker(scorm2004, ports);
}
