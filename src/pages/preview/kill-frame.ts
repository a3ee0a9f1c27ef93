/**
 * Makes a page in a frame hear nothing of its end, as when the tab is killed; the frame can then go. Listeners that
 * stop an event come too late for `pagehide`, whose listeners are called in the order in which they were added; but
 * opening a document anew takes all of them away.
 */
export function silenceFarewells({ contentDocument }: HTMLIFrameElement): void {
  contentDocument?.open();
}
