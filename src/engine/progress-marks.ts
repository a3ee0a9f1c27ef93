import type { Outline } from '../content/compiled.ts';
import { MODULE_CODES } from './codes.ts';
import { gatherFacts } from './facts.ts';
import type { Journal } from './journal.ts';
import { append } from './journal/append.ts';
import { ruleStandings } from './progress-rules.ts';

/**
 * Marks in the journal's last sitting which rules were got or made secure, where that is not yet marked.
 * A review that was right marks "secure" again, so that other modules that teach the rule know when it was.
 * Call it after each decision: what was reached then stays, even when later content drops a question
 * or another device's copy puts a wrong answer before. Returns the same journal when nothing is new.
 */
export function markReached(journal: Journal, outline: Outline, minute: number): Journal {
  const facts = gatherFacts(journal, outline);
  const lacks = (option: number, since = 0) =>
    (facts.module.get(option)?.last.minute ?? -1) < since;
  const reached = ruleStandings(facts, outline, minute).flatMap(
    ({ progress: { everGotIt, everSecure, reviewedAt } }, place) => [
      ...(everGotIt && lacks(MODULE_CODES.gotIt + place) ? [MODULE_CODES.gotIt + place] : []),
      ...(everSecure && lacks(MODULE_CODES.secure + place, reviewedAt)
        ? [MODULE_CODES.secure + place]
        : []),
    ],
  );
  return reached.reduce((marked, option) => append(marked, { number: 0, option }, minute), journal);
}
