const FAREWELLS = ['pagehide', 'visibilitychange', 'beforeunload', 'unload'];

/** Makes a page in a frame hear nothing of its end, as when the tab is killed; the frame can then go. */
export function silenceFarewells({ contentWindow }: HTMLIFrameElement): void {
  for (const type of FAREWELLS) {
    contentWindow?.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  }
}
