import type { CourseTracker } from './tracker.ts';

/** What of a window tells that the page may be going, or is back. */
export interface ClosingWindow {
  readonly document: {
    readonly visibilityState: string;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
  };
  addEventListener(
    type: 'pagehide' | 'pageshow' | 'online',
    listener: (event: PageEvent) => void,
  ): void;
}

interface PageEvent {
  readonly persisted: boolean;
}

/**
 * Ends and resumes a tracker's session with the page: written and committed when hidden, finished on
 * `pagehide`, begun again when the page comes back from the back/forward cache, and tried at once when the
 * network is back. Never on `unload` or `beforeunload`: a navigation that is called off must leave the session open.
 */
export function watchClosing(
  window: ClosingWindow,
  tracker: Pick<CourseTracker, 'flush' | 'close' | 'resume' | 'reopen'>,
): void {
  const { document } = window;
  const look = (): void =>
    document.visibilityState === 'hidden' ? tracker.flush() : tracker.resume();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', look);
  window.addEventListener('pagehide', () => tracker.close('leaving'));
  window.addEventListener('pageshow', ({ persisted }) => persisted && tracker.reopen());
}
