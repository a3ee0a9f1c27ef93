import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Room left above a message that is scrolled to, in pixels. */
const ABOVE = 4;
/** How far a thread may be from where it was brought and still count as being there. */
const NEAR = 8;
/** What scrolls: each thread, and side chats that do not all fit. */
const SCROLLERS = '.log, .sides';

/**
 * Brings the threads of a surface to their newest message, and keeps them there when the window
 * changes, as when a phone is turned. A thread in which the pupil has scrolled back is left alone.
 */
export class NewestKept implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  private readonly watching = new ResizeObserver(() => this.handleResize());
  private readonly broughtTo = new WeakMap<Element, number>();
  private readonly leftByPupil = new WeakSet<Element>();
  private size = '';

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.size = '';
    this.watching.observe(this.host);
    addEventListener('resize', this.handleResize);
    this.host.shadowRoot?.addEventListener('scroll', this.handleScroll, true);
  }

  hostDisconnected(): void {
    this.watching.disconnect();
    removeEventListener('resize', this.handleResize);
    this.host.shadowRoot?.removeEventListener('scroll', this.handleScroll, true);
  }

  /** Brings the threads to their newest message. */
  show(): void {
    // Known from here on: a window may change before the observer has told of its first size.
    this.size = this.measure();
    for (const log of this.logs) this.bring(log);
  }

  private get logs(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(SCROLLERS)];
  }

  private bring(log: HTMLElement): void {
    scrollToNewest(log);
    this.leftByPupil.delete(log);
    this.broughtTo.set(log, log.scrollTop);
  }

  // A window that is turned may get its width in one frame and its height in another.
  private measure(): string {
    return `${this.host.offsetWidth} ${innerHeight}`;
  }

  private handleResize = (): void => {
    const size = this.measure();
    const isOther = this.size !== '' && this.size !== size;
    this.size = size;
    if (!isOther) return;
    const { logs } = this;
    const kept = logs.filter((log) => !this.leftByPupil.has(log));
    kept.forEach((log) => this.bring(log));
    if (kept.length === logs.length) {
      this.host.renderRoot.querySelector('.composer')?.scrollIntoView({ block: 'nearest' });
    }
  };

  private handleScroll = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !target.matches(SCROLLERS)) return;
    // Pushed by a new size that is still to be answered, and not by the pupil.
    if (this.size !== this.measure()) return;
    const isAway = Math.abs(target.scrollTop - (this.broughtTo.get(target) ?? 0)) > NEAR;
    if (isAway) this.leftByPupil.add(target);
    else this.leftByPupil.delete(target);
  };
}

// To its foot, but never past where the newest message begins; what the hero said to it may make room.
function scrollToNewest(log: HTMLElement): void {
  const messages = [...log.querySelectorAll<HTMLElement>('.message')];
  const fresh = messages.filter(({ classList }) => classList.contains('fresh'));
  const pictured = fresh.find((message) => message.querySelector('safe-picture'));
  const answer = fresh.find(({ classList }) => !classList.contains('from-hero'));
  const newest = pictured ?? answer ?? fresh[0] ?? messages.at(-1);
  log.scrollTop = newest ? Math.min(topWithin(log, newest) - ABOVE, footOf(log)) : log.scrollHeight;
}

// A message that slides in lends the thread room below, and takes it back when it has come.
function footOf(log: HTMLElement): number {
  const last = log.lastElementChild;
  if (!(last instanceof HTMLElement)) return Infinity;
  const below = parseFloat(getComputedStyle(log).paddingBlockEnd);
  return topWithin(log, last) + last.offsetHeight + below - log.clientHeight;
}

// Offsets, unlike boxes, are those of a message that has slid in.
function topWithin(log: HTMLElement, message: HTMLElement): number {
  let top = 0;
  for (
    let at: Element | null = message;
    at instanceof HTMLElement && at !== log;
    at = at.offsetParent
  ) {
    top += at.offsetTop;
  }
  return top;
}
