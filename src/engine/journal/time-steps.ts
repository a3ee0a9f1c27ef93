/** Minutes that a four-bit time step can stand for; the sixteenth step is followed by exact minutes. */
export const TIME_STEPS = [0, 1, 2, 3, 4, 5, 7, 10, 15, 22, 30, 60, 120, 480, 1440] as const;

/**
 * The largest step that does not overshoot, in minutes. What it leaves behind is caught up by later
 * entries, so that drift does not grow; a gap longer than a day counts as a day at a time.
 */
export function coarseStep(minutes: number): number {
  return TIME_STEPS.findLast((step) => step <= minutes) ?? 0;
}
