import type { SceneSource } from './source.ts';

/**
 * Whether the act Flag is pointed at: in the first beat in which something odd has been said, while nothing
 * was flagged yet. Which message it is stays for the pupil to find.
 */
export function pointsAtFlag({ state, shown }: SceneSource): boolean {
  const { trail, aside, ending, flagged } = state;
  if (aside !== undefined || ending !== undefined || Object.keys(flagged).length > 0) return false;
  const odd = trail.find(({ messages }) => messages.some(({ flag }) => flag !== undefined));
  if (odd === undefined || odd !== trail.at(-1)) return false;
  return odd.messages.findIndex(({ flag }) => flag !== undefined) < shown;
}
