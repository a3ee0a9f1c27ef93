import type { OutlineRule } from '../content/compiled.ts';
import type { QuestionType, Surface } from '../content/names.ts';

/** One first answer, or the first try at a story decision. */
export interface Evidence {
  readonly right: boolean;
  /** Chance of a right answer without knowing, see {@link guessOf} and {@link STORY_GUESS}. */
  readonly guess: number;
  readonly surface: Surface;
  readonly twin: boolean;
  /** On a surface where no story of the package asks the rule. */
  readonly unseen: boolean;
}

/** What the evidence for one rule amounts to so far. */
export interface Mastery {
  /** P(known) ÷ P(not known). */
  readonly odds: number;
  readonly answered: number;
  readonly right: number;
  readonly surfaces: readonly Surface[];
  readonly twinRight: boolean;
  readonly unseen: boolean;
  /** Right answers running. */
  readonly streak: number;
  /** Whether "got it" was ever reached. */
  readonly gotIt: boolean;
}

const PRIOR = 0.3;
const SLIP = 0.1;
const LEVEL = 0.95;
const SITUATIONS = 5;
const SURFACES = 2;
/** Right answers running that a help rule needs. */
export const HELP_STREAK = 3;
export const STORY_GUESS = 0.5;

/** Before any evidence. */
export const NO_EVIDENCE: Mastery = {
  odds: PRIOR / (1 - PRIOR),
  answered: 0,
  right: 0,
  surfaces: [],
  twinRight: false,
  unseen: false,
  streak: 0,
  gotIt: false,
};

/** Chance of guessing a question right: 0.50 when it is binary, else 0.40. */
export function guessOf(type: QuestionType): number {
  return type === 'real-or-not' ? 0.5 : 0.4;
}

/**
 * Knowledge tracing with fixed parameters and no learning term: right multiplies the odds by
 * (1 − slip) ÷ guess, wrong by slip ÷ (1 − guess).
 */
export function addEvidence(before: Mastery, evidence: Evidence, rule: OutlineRule): Mastery {
  const { right, guess, surface } = evidence;
  const after: Mastery = {
    odds: before.odds * (right ? (1 - SLIP) / guess : SLIP / (1 - guess)),
    answered: before.answered + 1,
    right: before.right + Number(right),
    surfaces: before.surfaces.includes(surface) ? before.surfaces : [...before.surfaces, surface],
    twinRight: before.twinRight || (evidence.twin && right),
    unseen: before.unseen || evidence.unseen,
    streak: right ? before.streak + 1 : 0,
    gotIt: before.gotIt,
  };
  return after.gotIt || !meetsStandard(after, rule) ? after : { ...after, gotIt: true };
}

/** P(known), 0 to 1. */
export function probabilityOf({ odds }: Mastery): number {
  return odds / (1 + odds);
}

function meetsStandard(mastery: Mastery, rule: OutlineRule): boolean {
  if (rule.kind === 'help') return mastery.streak >= HELP_STREAK;
  return (
    mastery.odds >= LEVEL / (1 - LEVEL) - 1e-9 &&
    mastery.answered >= SITUATIONS &&
    mastery.surfaces.length >= SURFACES &&
    (mastery.twinRight || !rule.twin) &&
    mastery.unseen
  );
}
