import { LitElement } from 'lit';

/**
 * Puts focus on a new screen's heading (`h1[tabindex="-1"]`, in the screen's own shadow root or plainly
 * inside), and the page back to its top, so that reading begins where the eye does.
 */
export async function focusScreen(screen: Element | null | undefined): Promise<void> {
  if (!screen) return;
  if (screen instanceof LitElement) await screen.updateComplete;
  const root = screen.shadowRoot ?? screen;
  scrollTo({ top: 0 });
  root.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
}
