/** Faults that a platform can be told to have; each may be changed in the middle of a session. */
export interface Faults {
  /** `refuse` answers "false", `lie` answers "true" and keeps nothing, `throw` throws. */
  commit?: 'refuse' | 'lie' | 'throw';
  /** There is no network: commits are refused, or get lost where the platform sends beacons. */
  offline?: boolean;
  /** As Moodle: without a network a commit is sent as a beacon, and "true" is answered in any case. */
  sendsBeacons?: boolean;
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
  /** Answers instead of "true" and "false"; `mixed` is each of them and the proper ones in turn. */
  answerAs?: 'boolean' | 'number' | 'null' | 'undefined' | 'mixed';
  /** Elements that are not implemented, by the beginning of their names: 401 in SCORM 1.2, 402 in 2004. */
  without?: readonly string[];
  /** SetValue answers "false" with this error. */
  set?: number;
  /** Elements whose every value is refused for good. */
  refuses?: readonly string[];
  /** Values lose the blanks around them. */
  trims?: boolean;
  /** As Moodle: a value once sent is sent again only after it was another, stored or not. */
  sendsChangesOnly?: boolean;
  /** Every commit sends all values there are, also those that another session has changed since. */
  sendsAll?: boolean;
  /** How many milliseconds a commit takes: the least and the most. */
  commitTakes?: readonly [number, number];
}

/** How a platform answers to yes and no. */
export function dressed(answer: string, as: Faults['answerAs'], call: number): unknown {
  switch (as) {
    case 'boolean':
      return answer === 'true';
    case 'number':
      return answer === 'true' ? 1 : 0;
    case 'null':
      return null;
    case 'undefined':
      return undefined;
    case 'mixed': {
      // Nothing at all is an answer of platforms that mean yes: a no must stay one.
      const kinds = answer === 'true' ? MIXED : MIXED.slice(0, 3);
      return dressed(answer, kinds[call % kinds.length], call);
    }
    default:
      return answer;
  }
}

const MIXED = [undefined, 'boolean', 'number', 'null', 'undefined'] as const;
