import type { Outline } from '../content/compiled.ts';
import { askEvidence, questionEvidence } from './facts-evidence.ts';
import { type Asking, type Numbered, type RuleContent, ruleContents } from './facts-outline.ts';
import { type Evidence, type Mastery, NO_EVIDENCE, addEvidence } from './mastery.ts';
import { WARM_UPS } from './next-question.ts';
import { type Candidate, chooseQuestion, chooseRule } from './next-question-choose.ts';
import { QUESTIONS_IN_PART } from './place.ts';
import type { SimulatedPupil } from './simulation-pupils.ts';

/** How often, of `runs`, a pupil type reached "got it". */
export interface SimulationFigures {
  readonly pupil: string;
  readonly runs: number;
  readonly rules: readonly {
    readonly rule: string;
    /** Share of runs, 0 to 1, at all and within ten situations of the rule. */
    readonly gotIt: number;
    readonly withinTen: number;
  }[];
  /** Share of runs that got all rules of the module. */
  readonly all: number;
}

/** Told of each piece of evidence in the order given: the number of the question or beat. */
export type EvidenceListener = (number: number, right: boolean) => void;

interface RuleRun {
  readonly content: RuleContent;
  readonly rule: RuleContent['rule'];
  mastery: Mastery;
  open: readonly Numbered[];
  met: Candidate['met'];
  /** Situations answered when it was got. */
  gotAfter: number;
}

const NOT_GOT = Infinity;
const WITHIN = 10;

/**
 * Plays a module many times: its episodes in order, then more practice until every rule is got or used
 * up. Questions come from the same rules as in a lesson. `random` gives numbers from 0 up to 1.
 */
export function simulate(
  outline: Outline,
  pupil: SimulatedPupil,
  runs: number,
  random: () => number,
): SimulationFigures {
  const gotIt = outline.rules.map(() => 0);
  const withinTen = outline.rules.map(() => 0);
  let all = 0;
  for (let run = 0; run < runs; run += 1) {
    const results = simulateRun(outline, pupil, random);
    results.forEach((gotAfter, place) => {
      gotIt[place]! += Number(gotAfter < NOT_GOT);
      withinTen[place]! += Number(gotAfter <= WITHIN);
    });
    all += Number(results.every((gotAfter) => gotAfter < NOT_GOT));
  }
  return {
    pupil: pupil.name,
    runs,
    rules: outline.rules.map(({ id }, place) => ({
      rule: id,
      gotIt: gotIt[place]! / runs,
      withinTen: withinTen[place]! / runs,
    })),
    all: all / runs,
  };
}

/** One run; for each rule the situations answered when it was got, infinite when it never was. */
export function simulateRun(
  outline: Outline,
  pupil: SimulatedPupil,
  random: () => number,
  listen?: EvidenceListener,
): readonly number[] {
  const rules = ruleContents(outline).map((content): RuleRun => ({
    content,
    rule: content.rule,
    mastery: NO_EVIDENCE,
    open: content.assessed,
    met: { all: 0, twins: 0 },
    gotAfter: NOT_GOT,
  }));
  let lastRule: string | undefined;
  let lastType: Candidate['lastType'];

  const answer = (run: RuleRun, number: number, evidence: (right: boolean) => Evidence): void => {
    const chance = pupil.chanceOf(number);
    if (chance === undefined) return;
    const right = random() < chance;
    run.mastery = addEvidence(run.mastery, evidence(right), run.rule);
    if (run.mastery.gotIt && run.gotAfter === NOT_GOT) run.gotAfter = run.mastery.answered;
    listen?.(number, right);
  };
  const ask = (run: RuleRun | undefined): boolean => {
    if (run === undefined) return false;
    const { rule, mastery, open, met } = run;
    const number = chooseQuestion({ rule, mastery, open, met, lastType });
    const question = open.find((one) => one.number === number);
    if (question === undefined) return false;
    answer(run, question.number, (right) => questionEvidence(question, right));
    run.open = open.filter((one) => one !== question);
    run.met = { all: met.all + 1, twins: met.twins + Number(question.twin) };
    lastRule = rule.id;
    lastType = question.type;
    return true;
  };
  const isGot = (run: RuleRun) => run.mastery.gotIt;
  const practise = () => ask(chooseRule(rules, isGot, lastRule));

  outline.episodes.forEach(({ story }, place) => {
    for (let count = 0; count < (WARM_UPS[place] ?? 0); count += 1) {
      ask(rules.find(({ mastery, open }) => mastery.answered === 0 && open.length > 0));
    }
    for (const run of rules) {
      for (const beat of askingIn(run, story)) {
        answer(run, beat.number, (right) => askEvidence(beat, right));
      }
    }
    for (let count = 0; count < QUESTIONS_IN_PART.practice; count += 1) practise();
  });
  while (rules.some((run) => !isGot(run) && run.open.length > 0)) practise();
  return rules.map(({ gotAfter }) => gotAfter);
}

function askingIn({ content }: RuleRun, story: string): readonly Asking[] {
  return content.asking.filter((beat) => beat.story === story);
}
