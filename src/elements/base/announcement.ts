import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough to be heard from, in ms; who reads on afterwards does not meet the words twice. */
const STAYS = 4000;

/** Words for a live region of an element: those who listen hear them once, and then they are gone. */
export class Announcement implements ReactiveController {
  /** What the live region holds now. */
  words = '';
  private readonly host: ReactiveControllerHost;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Takes the place of what was said before; to be called before the host is drawn. */
  say(words: string): void {
    this.words = words;
    clearTimeout(this.timer);
    if (words !== '') this.timer = setTimeout(this.fallSilent, STAYS);
  }

  hostDisconnected(): void {
    this.say('');
  }

  private fallSilent = (): void => {
    this.words = '';
    this.host.requestUpdate();
  };
}
