import type { Outline, QuestionPoint } from '../content/compiled.ts';
import { MODULE_CODES, PASSED_OVER, STORY_CODES } from './codes.ts';
import { type Facts, gatherFacts } from './facts.ts';
import type { Numbered } from './facts-outline.ts';
import type { Journal } from './journal.ts';
import { chooseQuestion, chooseRule } from './next-question-choose.ts';
import { type RuleStanding, ruleStandings } from './progress-rules.ts';
import { REVIEWS } from './review.ts';
import type { QuestionView } from './view.ts';

/** Warm-up questions in the first and second episode opened; later ones have none. */
export const WARM_UPS = [2, 1] as const;
/** Rules in one booster. */
const BOOSTER_RULES = 3;

/** What is asked for: the part of the lesson, and in an episode its story. Minute: since 2026. */
export interface QuestionRequest {
  readonly part: QuestionView['part'];
  readonly story?: string;
  readonly minute: number;
}

/**
 * The number of the next question, or undefined when the part has none left to ask. It follows from the
 * journal alone. Only more practice ever repeats a question, once all are used, the oldest first.
 */
export function nextQuestion(
  journal: Journal,
  outline: Outline,
  { part, story, minute }: QuestionRequest,
): number | undefined {
  const facts = gatherFacts(journal, outline);
  const standings = ruleStandings(facts, outline, minute);
  const point = outline.points[facts.lastQuestion?.entry.number ?? -1];
  const last = point?.kind === 'question' ? point : undefined;
  switch (part) {
    case 'warm-up':
      return story === undefined ? undefined : warmUpQuestion(facts, standings, story, last);
    case 'practice':
      return practiceQuestion(standings, last);
    case 'more-practice':
      return practiceQuestion(standings, last) ?? repeatedQuestion(facts, standings);
    case 'booster':
      return boosterQuestion(facts, standings);
  }
}

/** The next warm-up question of an episode: of the first rule without evidence, in the outline's order. */
export function warmUpQuestion(
  facts: Facts,
  standings: readonly RuleStanding[],
  story: string,
  last?: QuestionPoint,
): number | undefined {
  const read = facts.stories.get(story)?.codes.get(STORY_CODES.hookRead);
  if (read === undefined) return undefined;
  const asked = [...facts.touches.values()].filter(
    ({ place, entry }) => place > read.place && entry.option !== PASSED_OVER,
  );
  if (asked.length >= (WARM_UPS[episodesOpenedBefore(facts, story)] ?? 0)) return undefined;
  const rule = standings.find(({ mastery, open }) => mastery.answered === 0 && open.length > 0);
  return rule && chooseOf(rule, rule.open, last);
}

function practiceQuestion(
  standings: readonly RuleStanding[],
  last: QuestionPoint | undefined,
): number | undefined {
  const rule = chooseRule(
    standings.map((standing) => ({ ...standing, rule: standing.content.rule })),
    ({ progress }) => progress.everGotIt,
    last?.rule,
  );
  return rule && chooseOf(rule, rule.open, last);
}

// Round by round in the order of the first answers, on from the question asked last.
function repeatedQuestion(facts: Facts, standings: readonly RuleStanding[]): number | undefined {
  const used = standings
    .flatMap(({ content }) => content.assessed)
    .map(({ number }) => number)
    .sort((a, b) => (facts.touches.get(a)?.place ?? 0) - (facts.touches.get(b)?.place ?? 0));
  const last = used.indexOf(facts.lastQuestion?.entry.number ?? -1);
  return used[(last + 1) % used.length];
}

function boosterQuestion(facts: Facts, standings: readonly RuleStanding[]): number | undefined {
  const opened = facts.module.get(MODULE_CODES.boosterOpened)?.last.place ?? Infinity;
  const asked = (standing: RuleStanding) =>
    standing.evidence.filter(({ question, place }) => question !== undefined && place > opened);
  const begun = standings.filter((standing) => asked(standing).length > 0);
  const fresh = standings.filter(
    (standing) => standing.progress.state === 'due' && !begun.includes(standing),
  );
  const open = [...begun, ...fresh]
    .slice(0, BOOSTER_RULES)
    .filter(
      (standing) =>
        standing.openForReview.length > 0 &&
        asked(standing).length < REVIEWS[standing.content.rule.kind].questions,
    );
  // One question of each rule before the second of any.
  const fewest = Math.min(...open.map((standing) => asked(standing).length));
  const rule = open.find((standing) => asked(standing).length === fewest);
  return rule && chooseOf(rule, rule.openForReview);
}

function chooseOf(
  { content, mastery, evidence }: RuleStanding,
  open: readonly Numbered[],
  last?: QuestionPoint,
): number | undefined {
  const met = evidence.filter(({ question }) => question !== undefined);
  return chooseQuestion({
    rule: content.rule,
    mastery,
    open,
    lastType: last?.type,
    met: {
      all: met.length,
      twins: met.filter(({ twin }) => twin).length,
    },
  });
}

function episodesOpenedBefore(facts: Facts, story: string): number {
  const placeOf = (id: string) =>
    facts.stories.get(id)?.codes.get(STORY_CODES.opened)?.place ?? Infinity;
  return [...facts.stories.keys()].filter((id) => placeOf(id) < placeOf(story)).length;
}
