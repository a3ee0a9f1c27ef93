import { type ScormPorts, ScormTracker } from '../scorm-tracker.ts';
import { scorm12 } from './dialect.ts';

/** A tracker for SCORM 1.2 platforms; searches `API` from the given window. */
export function createScorm12Tracker(ports: ScormPorts): ScormTracker {
  return new ScormTracker(scorm12, ports);
}
