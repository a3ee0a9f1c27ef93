import { language } from '../../i18n/words.ts';
import { SafePanelShownEvent } from '../panels/panel-shown-event.ts';
import { readableBlocks, wordsOf } from './readable-blocks.ts';
import { findVoice } from './voice.ts';

/** How long a screen takes to change after what was pressed, in milliseconds. */
const CHANGE = 80;
/** Keys that take focus elsewhere. */
const MOVES = /^(Tab|Arrow.*)$/;

/**
 * One reading of a part of the page, from the first block in sight to the last. The pupil leads it:
 * focus on an option, or choosing one, reads that option alone; a press on words reads on from there;
 * what a decision brings is read next. Covered by a dialog it ends; on a hidden page it waits.
 */
export class Reading {
  private readonly root: Element;
  private readonly finished: () => void;
  private readonly heard = new AbortController();
  private block?: HTMLElement;
  private words?: SpeechSynthesisUtterance;
  private alone = false;

  constructor(root: Element, finished: () => void) {
    this.root = root;
    this.finished = finished;
    const { signal } = this.heard;
    const options = { signal, capture: true };
    // Events of focus and change stay in their shadow root; these come out of it.
    addEventListener('keyup', this.handleKey, options);
    addEventListener('click', this.handlePress, options);
    addEventListener('safe-decide', this.handleDecision, options);
    addEventListener('safe-go-on', this.handleDecision, options);
    addEventListener('safe-panel-shown', this.handlePanel, options);
    document.addEventListener('visibilitychange', this.handleHidden, options);
    const blocks = readableBlocks(root);
    this.say(blocks.find(isInSight) ?? blocks[0]);
  }

  end(): void {
    this.heard.abort();
    this.silence();
    this.mark();
  }

  private say(block: HTMLElement | undefined, alone = false): void {
    this.silence();
    this.mark(block);
    this.alone = alone;
    if (block === undefined) {
      this.end();
      this.finished();
      return;
    }
    const words = new SpeechSynthesisUtterance(wordsOf(block));
    words.lang = language();
    words.voice = findVoice() ?? null;
    words.rate = 0.95;
    words.onend = words.onerror = () => this.goOn(words);
    // Kept here, since a browser may throw away words it is still saying.
    this.words = words;
    speechSynthesis.speak(words);
  }

  private goOn(words: SpeechSynthesisUtterance): void {
    if (words !== this.words) return;
    const blocks = readableBlocks(this.root);
    const here = this.block ? blocks.indexOf(this.block) : -1;
    if (this.alone) this.mark();
    else this.say(blocks[here + 1]);
  }

  private silence(): void {
    this.words = undefined;
    speechSynthesis.cancel();
  }

  private mark(block?: HTMLElement): void {
    this.block?.classList.remove('is-read');
    this.block = block;
    block?.classList.add('is-read');
    block?.scrollIntoView({ block: 'nearest' });
  }

  private handleKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    if (MOVES.test(event.key) && isControl(path[0])) this.sayAlone(path);
  };

  private handlePress = (event: Event): void => {
    const path = event.composedPath();
    if (path[0] instanceof HTMLInputElement) this.sayAlone(path);
    else if (!path.some(isControl)) {
      const block = this.blockOn(path);
      if (block) this.say(block);
    }
  };

  private handlePanel = (event: Event): void => {
    if (!(event instanceof SafePanelShownEvent) || event.dialog === this.root) return;
    if (event.says) {
      this.say(event.says, true);
      return;
    }
    this.end();
    this.finished();
  };

  private sayAlone(path: readonly EventTarget[]): void {
    const block = this.blockOn(path);
    if (block) this.say(block, true);
  }

  private blockOn(path: readonly EventTarget[]): HTMLElement | undefined {
    if (!path.includes(this.root)) return undefined;
    return readableBlocks(this.root).find((block) => path.includes(block));
  }

  // The screen may stay and say more: that is read next. Another screen ends the reading from outside.
  private handleDecision = (): void => {
    const before = new Set(readableBlocks(this.root).map(wordsOf));
    setTimeout(() => {
      if (this.heard.signal.aborted) return;
      const fresh = readableBlocks(this.root).filter((block) => !before.has(wordsOf(block)));
      const [first] = fresh;
      if (first) this.say(fresh.find((block) => block.closest('[role="log"]')) ?? first);
    }, CHANGE);
  };

  private handleHidden = (): void => {
    if (document.hidden) this.silence();
    else if (this.block) this.say(this.block, this.alone);
  };
}

function isControl(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches('button, a[href], input, label, summary');
}

function isInSight(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > 0 && top >= 0 && top < innerHeight;
}
