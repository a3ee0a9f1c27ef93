import type { Outline } from '../../content/compiled.ts';
import type { HomeView } from '../../engine/view.ts';

/** What home says once every story is over: questions are left, or the module can be, or was, handed in. */
export type LastStep = 'left' | 'ready' | 'handed-in';

/** Undefined while a story is to come, and where nothing is left and nothing is handed in here. */
export function lastStep(
  { progress, next, canHandIn }: HomeView,
  { booster }: Outline,
): LastStep | undefined {
  if (progress.handedIn) return 'handed-in';
  if (canHandIn) return 'ready';
  return booster || next || progress.done ? undefined : 'left';
}

/** Whether home has a slip, whose code and words come later than home itself. */
export function hasSlip(view: HomeView, outline: Outline): boolean {
  return outline.booster || view.due.length > 0 || !!lastStep(view, outline);
}
