import type { Outline } from '../content/compiled.ts';
import { MODULE_CODES } from './codes.ts';
import type { Facts } from './facts.ts';
import { type PlacedEvidence, evidenceFor } from './facts-evidence.ts';
import { type Numbered, type RuleContent, ruleContents } from './facts-outline.ts';
import { keepLast } from './keep-last.ts';
import { type Mastery, NO_EVIDENCE, addEvidence, probabilityOf } from './mastery.ts';
import type { RuleProgress, RuleState } from './progress-types.ts';
import { type ReviewStanding, reviewStanding } from './review.ts';

// So long before anything can be answered that no review but the present one is to come.
const LONG_AGO = -1000 * 24 * 60;

/** Where a rule stands, with what the choice of its next question needs. */
export interface RuleStanding {
  readonly content: RuleContent;
  readonly mastery: Mastery;
  readonly evidence: readonly PlacedEvidence[];
  /** Practice and transfer questions neither answered nor passed over. */
  readonly open: readonly Numbered[];
  /** Questions left for reviews. */
  readonly openForReview: readonly Numbered[];
  readonly progress: RuleProgress;
}

/** Computes every rule of the outline, in its order. `minute` decides only what is due. */
export const ruleStandings = keepLast(
  (facts: Facts, outline: Outline, minute: number): readonly RuleStanding[] =>
    ruleContents(outline).map((content, place) =>
      standingOf(facts, content, place, outline, minute),
    ),
);

function standingOf(
  facts: Facts,
  content: RuleContent,
  place: number,
  outline: Outline,
  minute: number,
): RuleStanding {
  const { rule } = content;
  const evidence = evidenceFor(facts, content);
  let mastery = NO_EVIDENCE;
  let gotItAt: number | undefined;
  for (const piece of evidence) {
    mastery = addEvidence(mastery, piece, rule);
    if (mastery.gotIt) gotItAt ??= piece.minute;
  }
  const carried = facts.carried.get(rule.id);
  const marked = facts.module.get(MODULE_CODES.gotIt + place)?.first.minute ?? carried?.gotItAt;
  const markedSecure =
    facts.module.has(MODULE_CODES.secure + place) || carried?.reviewedAt !== undefined;
  gotItAt ??= marked;
  const assumedAt = outline.booster ? LONG_AGO : undefined;

  const untouched = ({ number }: Numbered) => !facts.touches.has(number);
  const open = content.assessed.filter(untouched);
  const openForReview = [
    ...content.delayed.filter(untouched),
    ...(rule.kind === 'help' ? open : []),
  ];
  const review =
    gotItAt === undefined && assumedAt === undefined
      ? undefined
      : reviewStanding(
          rule.kind,
          gotItAt ?? assumedAt!,
          reviewAnswers(evidence, rule.kind),
          openForReview.length,
          minute,
          carried?.reviewedAt,
        );
  const everSecure = markedSecure || (review?.secure ?? false);
  const progress: RuleProgress = {
    id: rule.id,
    state: stateOf(mastery, review, everSecure),
    probability: probabilityOf(mastery),
    answered: mastery.answered,
    right: mastery.right,
    everGotIt: gotItAt !== undefined || everSecure,
    everSecure,
    ...(gotItAt !== undefined && { gotItAt }),
    ...(review?.reviewAt !== undefined && { reviewAt: review.reviewAt }),
    reviewedAt: review?.reviewedAt,
    exhausted: open.length === 0,
  };
  return { content, mastery, evidence, open, openForReview, progress };
}

function stateOf(
  mastery: Mastery,
  review: ReviewStanding | undefined,
  everSecure: boolean,
): RuleState {
  if (review === undefined) return mastery.answered === 0 ? 'not-yet' : 'practising';
  if (review.due) return 'due';
  return everSecure ? 'secure' : 'got-it';
}

function reviewAnswers(evidence: readonly PlacedEvidence[], kind: 'full' | 'help') {
  return evidence.filter(
    ({ question }) => question !== undefined && (kind === 'help' || question.use === 'delayed'),
  );
}
