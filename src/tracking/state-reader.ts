/** What only the reader of a stored state can tell; given by the page, which knows the engine. */
export interface StateReader {
  /** Whether everything in `part` is in `whole` too; without it only the same text counts. */
  contains(whole: string, part: string): boolean;
  /** Whether a state was written by newer content than this and must not be overwritten. */
  isNewer(state: string): boolean;
}

/** For pages that cannot look into a state. */
export const PLAIN_TEXT: StateReader = {
  contains: (whole, part) => whole === part,
  isNewer: () => false,
};
