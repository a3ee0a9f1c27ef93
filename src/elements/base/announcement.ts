import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough to be heard from, in ms; who reads on afterwards does not meet the words twice. */
const STAYS = 4000;
/** How long a screen reader may take to find a live region that is new on the page, in ms. */
const FOUND = 150;

/** Words for a live region of an element: those who listen hear them once, and then they are gone. */
export class Announcement implements ReactiveController {
  /** What the live region holds now. */
  words = '';
  private readonly host: ReactiveControllerHost;
  private timer?: ReturnType<typeof setTimeout>;
  private isOnPage = false;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /**
   * Takes the place of what was said before; to be called before the host is drawn. What a region holds when it comes
   * into the page is not heard, so that the first words come a moment after it.
   */
  say(words: string): void {
    clearTimeout(this.timer);
    if (this.isOnPage) this.hold(words);
    else if (words !== '') this.timer = setTimeout(() => this.sayLate(words), FOUND);
  }

  hostUpdated(): void {
    this.isOnPage = true;
  }

  hostDisconnected(): void {
    this.say('');
    this.isOnPage = false;
  }

  private hold(words: string): void {
    this.words = words;
    if (words !== '') this.timer = setTimeout(this.fallSilent, STAYS);
  }

  private sayLate(words: string): void {
    this.hold(words);
    this.host.requestUpdate();
  }

  private fallSilent = (): void => {
    this.words = '';
    this.host.requestUpdate();
  };
}
