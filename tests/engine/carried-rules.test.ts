import { describe, expect, it } from 'vitest';
import { MODULE_CODES } from '../../src/engine/codes.ts';
import type { Journal } from '../../src/engine/journal.ts';
import { foldJournal } from '../../src/engine/journal/fold.ts';
import { progress } from '../../src/engine/progress.ts';
import { journalOf } from './journal-of.ts';
import { syntheticOutline } from './synthetic-outline.ts';

const ELSEWHERE = 9;
const DAY = 24 * 60;
// There, TELL is the second rule.
const OUTLINE = syntheticOutline({ elsewhere: [{ block: ELSEWHERE, rules: { TELL: 1 } }] });

const elsewhere = (option: number): Journal => ({
  sittings: journalOf([0, option]).sittings.map((sitting) => ({
    ...sitting,
    id: 77,
    block: ELSEWHERE,
  })),
});
const stateOf = (journal: Journal, rule: string, minute = 1000) =>
  progress(journal, OUTLINE, minute).rules.find(({ id }) => id === rule);

describe('a rule that another module teaches too', () => {
  it('is got here once it is got there, and falls due as it would there', () => {
    const journal = elsewhere(MODULE_CODES.gotIt + 1);
    expect(stateOf(journal, 'TELL')).toMatchObject({ state: 'got-it', everGotIt: true });
    expect(stateOf(journal, 'TELL', 1000 + 8 * DAY)!.reviewAt).toBeLessThan(1000 + 8 * DAY);
    expect(progress(journal, OUTLINE, 1000).score).toBe(33);
  });

  it('is secure here once it is secure there', () => {
    expect(stateOf(elsewhere(MODULE_CODES.secure + 1), 'TELL')).toMatchObject({
      everGotIt: true,
      everSecure: true,
    });
  });

  it('says nothing of rules that the other module alone teaches, nor of modules that share none', () => {
    expect(stateOf(elsewhere(MODULE_CODES.gotIt), 'MEET')!.state).toBe('not-yet');
    const stranger = { sittings: elsewhere(MODULE_CODES.gotIt + 1).sittings };
    const alone = progress(stranger, syntheticOutline(), 1000);
    expect(alone.rules.every(({ state }) => state === 'not-yet')).toBe(true);
  });

  it('stays got when the other module is folded away', () => {
    const journal = elsewhere(MODULE_CODES.gotIt + 1);
    const folded = foldJournal(journal, [OUTLINE], { keepOpen: false });
    expect(progress(folded, OUTLINE, 1000)).toEqual(progress(journal, OUTLINE, 1000));
  });
});
