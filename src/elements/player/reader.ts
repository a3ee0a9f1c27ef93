import { language } from '../../i18n/words.ts';
import { readableBlocks, wordsOf } from './readable-blocks.ts';
import { findVoice } from './voice.ts';

/** Reads a part of the page aloud, block by block, and marks the block it is at. */
export interface Reader {
  /** Begins at the first block in sight; `finished` is called at the end, not when stopped. */
  start(root: Element, finished: () => void): void;
  stop(): void;
}

/** A reader with the device's own voice. It falls silent where there is none. */
export function createReader(): Reader {
  let marked: HTMLElement | undefined;
  let run = 0;

  const mark = (block?: HTMLElement) => {
    marked?.classList.remove('is-read');
    marked = block;
    block?.classList.add('is-read');
    block?.scrollIntoView({ block: 'nearest' });
  };

  const stop = () => {
    run += 1;
    mark();
    speechSynthesis.cancel();
  };

  return {
    start(root, finished) {
      stop();
      const mine = run;
      const blocks = readableBlocks(root);
      const first = Math.max(0, blocks.findIndex(isInSight));
      const say = (place: number): void => {
        if (mine !== run) return;
        const block = blocks[place];
        if (block === undefined) {
          mark();
          finished();
          return;
        }
        mark(block);
        const words = new SpeechSynthesisUtterance(wordsOf(block));
        words.lang = language();
        words.voice = findVoice() ?? null;
        words.rate = 0.95;
        words.onend = () => say(place + 1);
        words.onerror = () => say(place + 1);
        speechSynthesis.speak(words);
      };
      say(first);
    },
    stop,
  };
}

function isInSight(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > 0 && top >= 0 && top < innerHeight;
}
