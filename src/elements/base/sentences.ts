/** Ends a sentence or leads over to the next words, with whatever closes a quotation or a bracket. */
const ENDED = /[\p{STerm}…:;]["'\p{Pf}\p{Pe}]*\s*$/u;

/** Whether a voice that goes on after these words makes a pause by itself. */
export function isEnded(words: string): boolean {
  return ENDED.test(words);
}

/** Things that are said one after the other as one line to be heard, each apart from the next. */
export function inSentences(things: readonly string[]): string {
  return things
    .filter((words) => words !== '')
    .reduce(
      (line, words) => (line === '' ? words : `${line}${isEnded(line) ? ' ' : '. '}${words}`),
      '',
    );
}
