import type { BeatPoint, Outline, OutlineRule, QuestionPoint } from '../content/compiled.ts';
import type { Surface } from '../content/names.ts';

/** A question with its number. */
export interface Numbered extends QuestionPoint {
  readonly number: number;
  /** On a surface where no story of the package asks the rule. */
  readonly unseen: boolean;
}

/** A beat whose first choice is evidence. */
export interface Asking extends BeatPoint {
  readonly number: number;
  readonly ask: NonNullable<BeatPoint['ask']>;
  readonly unseen: boolean;
}

/** What the outline holds for one rule, in the order of the numbers. */
export interface RuleContent {
  readonly rule: OutlineRule;
  /** Practice and transfer questions. */
  readonly assessed: readonly Numbered[];
  /** Questions kept for boosters. */
  readonly delayed: readonly Numbered[];
  /** At most one a story. */
  readonly asking: readonly Asking[];
}

const contents = new WeakMap<Outline, readonly RuleContent[]>();

/** The questions and asking beats of each rule, in the outline's order of rules; computed once. */
export function ruleContents(outline: Outline): readonly RuleContent[] {
  let known = contents.get(outline);
  if (known === undefined) contents.set(outline, (known = sortOut(outline)));
  return known;
}

function sortOut(outline: Outline): readonly RuleContent[] {
  const points = Object.entries(outline.points).map(([key, point]) => ({ number: +key, point }));
  const beats = points.flatMap(({ number, point }) =>
    point.kind === 'beat' && point.ask !== undefined ? [{ ...point, ask: point.ask, number }] : [],
  );
  return outline.rules.map((rule) => {
    const ofRule = beats.filter(({ ask }) => ask.rule === rule.id);
    const seen = new Set<Surface>(ofRule.map(({ ask }) => ask.surface));
    const asking = ofRule
      .filter(({ story }, place) => ofRule.findIndex((other) => other.story === story) === place)
      .map((beat) => ({ ...beat, unseen: false }));
    const questions = points.flatMap(({ number, point }) =>
      point.kind === 'question' && point.rule === rule.id
        ? [{ ...point, number, unseen: !seen.has(point.surface) }]
        : [],
    );
    return {
      rule,
      assessed: questions.filter(({ use }) => use !== 'delayed'),
      delayed: questions.filter(({ use }) => use === 'delayed'),
      asking,
    };
  });
}
