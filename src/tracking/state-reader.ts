/** What only the reader of a stored state can tell; given by the page, which knows the engine. */
export interface StateReader {
  /** Whether everything in `part` is in `whole` too. */
  contains(whole: string, part: string): boolean;
  /** Whether a state was written by newer content than this and must not be overwritten. */
  isNewer(state: string): boolean;
}
