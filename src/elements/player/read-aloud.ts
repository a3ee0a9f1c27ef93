import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader } from './reader.ts';
import { findVoice, onVoices } from './voice.ts';

/** Whether something is read aloud; the reader's code comes with the first press. */
export class ReadAloud implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private reader?: Reader;
  private on = false;
  private forget?: () => void;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Undefined where the device has no voice for the language. */
  get state(): boolean | undefined {
    return findVoice() === undefined ? undefined : this.on;
  }

  hostConnected(): void {
    this.forget = onVoices(() => this.host.requestUpdate());
    addEventListener('pagehide', this.stop);
  }

  hostDisconnected(): void {
    this.forget?.();
    removeEventListener('pagehide', this.stop);
    this.stop();
  }

  /** Starts at the first block in sight, or stops. */
  toggle(root: Element | undefined): void {
    if (this.on) this.stop();
    else if (root) void this.start(root);
  }

  readonly stop = (): void => {
    this.reader?.stop();
    this.set(false);
  };

  private async start(root: Element): Promise<void> {
    this.set(true);
    // Some devices let only a press begin speech, and the reader may still have to be fetched.
    if (!this.reader) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    try {
      this.reader ??= (await import('../parts/soon.ts')).createReader();
    } catch {
      this.set(false);
    }
    if (this.on) this.reader?.start(root, () => this.set(false));
  }

  private set(on: boolean): void {
    if (on === this.on) return;
    this.on = on;
    this.host.requestUpdate();
  }
}
