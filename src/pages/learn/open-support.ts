import { clearRaw } from '../../tracking/browser/raw-copy.ts';
import type { SupportLog } from '../../tracking/support-log.ts';
import type { CourseTracker } from '../../tracking/tracker.ts';
import { type LessonSettings, readPageData } from '../shared/page-data.ts';
import { supportReport } from './support-report.ts';

let isComing = false;

/** Opens the support view over the lesson, or not when it is there or cannot be fetched. */
export async function openSupport(
  { events }: SupportLog,
  tracker: Pick<CourseTracker, 'clear'>,
): Promise<void> {
  const player = document.querySelector('safe-player');
  if (player === null || isComing || document.querySelector('safe-support-panel') !== null) return;
  isComing = true;
  try {
    await Promise.all([import('../../elements/parts/panels.ts'), player.fetchWords()]);
  } catch {
    return;
  } finally {
    isComing = false;
  }
  const panel = document.createElement('safe-support-panel');
  panel.report = supportReport({
    lesson: readPageData<LessonSettings>(document, 'safe-settings'),
    save: player.save,
    ...(player.reason !== undefined && { reason: player.reason }),
    now: performance.now(),
    events,
  });
  panel.whenClosed = () => panel.remove();
  panel.whenCleared = () => {
    tracker.clear();
    clearRaw(window);
  };
  document.body.append(panel);
  await panel.show();
}
