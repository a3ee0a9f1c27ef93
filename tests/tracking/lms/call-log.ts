/** One call of a package, with what it was answered and the error code it left. */
export interface Call {
  readonly method: string;
  readonly args: readonly string[];
  readonly answer: string;
  readonly error: number;
}

/** Faults that a platform can be told to have; each may be changed in the middle of a session. */
export interface Faults {
  /** `refuse` answers "false", `lie` answers "true" and keeps nothing, `throw` throws. */
  commit?: 'refuse' | 'lie' | 'throw';
  /** Initialize answers "false" with this error. */
  initialize?: number;
  /** The state is cut to so many characters without a word. */
  truncateState?: number;
  /** Every call throws, as when the platform's window is gone. */
  gone?: boolean;
  /** The session has ended on the platform's side. */
  expired?: boolean;
  /** A value is set, and answered by "false" with error 0. */
  shy?: boolean;
  /** Answers instead of "true" and "false". */
  answerAs?: 'boolean' | 'number' | 'null' | 'undefined';
  /** Elements that are not implemented, by the beginning of their names. */
  without?: readonly string[];
  /** SetValue answers "false" with this error. */
  set?: number;
  /** Elements whose every value is refused for good. */
  refuses?: readonly string[];
  /** Values lose the blanks around them. */
  trims?: boolean;
  /** As Moodle: a value once sent is sent again only after it was another, stored or not. */
  sendsChangesOnly?: boolean;
}

/** Matches an element's name, `n` standing for any index. */
export function namePattern(name: string): RegExp {
  const parts = name.split('.').map((part) => (part === 'n' ? String.raw`\d+` : part));
  return new RegExp(`^${parts.join(String.raw`\.`)}$`);
}

/** How many entries each array of a data model has. */
export class ArraySizes {
  private readonly places = new Map<string, Set<string>>();

  add(name: string): void {
    for (const { 1: place, index } of name.matchAll(/\.(\d+)(?=\.)/g)) {
      const array = name.slice(0, index);
      const known = this.places.get(array) ?? new Set();
      this.places.set(array, known.add(place!));
    }
  }

  of(array: string): number {
    return this.places.get(array)?.size ?? 0;
  }
}
