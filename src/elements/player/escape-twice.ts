import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Longest pause between two presses that belong together, in milliseconds. */
const TOGETHER = 1000;

/** Calls back when Escape is pressed twice running, wherever the focus is. */
export class EscapeTwice implements ReactiveController {
  private readonly act: () => void;
  private last = -Infinity;

  constructor(host: ReactiveControllerHost, act: () => void) {
    this.act = act;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.handleKey, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.handleKey, true);
  }

  private handleKey = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (key !== 'Escape') {
      this.last = -Infinity;
      return;
    }
    if (repeat) return;
    const isSecond = timeStamp - this.last <= TOGETHER;
    this.last = isSecond ? -Infinity : timeStamp;
    if (isSecond) this.act();
  };
}
