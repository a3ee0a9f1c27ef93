import type { CourseModule, CourseOutline, Outline } from '../../content/compiled.ts';
import { MODULE_CODES } from '../codes.ts';
import type { Journal } from '../journal.ts';
import { inOrder } from '../journal/merge.ts';
import { progress } from '../progress.ts';
import type { Answer, Progress, RuleState } from '../progress-types.ts';
import { type ModuleTrace, moduleTrace } from './module-trace.ts';

/** Outlines of the modules loaded so far, by module id. */
export type Outlines = Readonly<Record<string, Outline>>;

/** How far a rule is the pupil's own in any module of the course that teaches it. */
export interface CourseRule {
  readonly id: string;
  readonly state: RuleState;
  readonly everGotIt: boolean;
  readonly everSecure: boolean;
  /** Whether it is got, or no module has anything left to ask of it. */
  readonly settled: boolean;
}

/** Where one module of the course stands. */
export interface ModuleStanding {
  readonly module: string;
  readonly played: boolean;
  /** In episode order. */
  readonly stories: readonly ('to-do' | 'begun' | 'done')[];
  /** How many stories ended or were passed over. */
  readonly over: number;
  /** In the module's order; a rule that several modules teach stands the same in all of them. */
  readonly rules: readonly CourseRule[];
  /** Rules whose review is to be done here: each rule in one module only. */
  readonly due: readonly string[];
  /** Every story over and every rule settled. */
  readonly done: boolean;
}

/** All that a path shows and a course package reports. */
export interface CourseProgress {
  readonly modules: readonly ModuleStanding[];
  /** Each rule once, in the order in which the course first teaches it. */
  readonly rules: readonly CourseRule[];
  /** round(100 × rules ever got ÷ rules of the course). */
  readonly score: number;
  /** Every module done. */
  readonly done: boolean;
  readonly handedIn: boolean;
  /**
   * What only loaded modules know; absent while the outline of a module that was played is not there. What is due
   * and practised is then not known either.
   */
  readonly known?: {
    readonly flags: Progress['flags'];
    readonly twins: Progress['twins'];
    /** First answers of all modules in the order given, each with the outline that it belongs to. */
    readonly answers: readonly { readonly answer: Answer; readonly outline: Outline }[];
  };
  /** The module that was played last. */
  readonly last?: string;
}

interface Part {
  readonly line: CourseModule;
  readonly trace: ModuleTrace;
  readonly outline?: Outline | undefined;
  readonly now?: Progress | undefined;
}

/** Computes a course from the one journal of all its modules. `minute` (since 2026) decides only what is due. */
export function courseProgress(
  journal: Journal,
  course: CourseOutline,
  outlines: Outlines,
  minute: number,
): CourseProgress {
  const parts = course.modules.map((line): Part => {
    const outline = outlines[line.module];
    const now = outline && progress(journal, outline, minute);
    return { line, outline, now, trace: moduleTrace(journal, line) };
  });
  const rules = rulesOf(parts);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const modules = parts.map((part) => standingOf(part, byId, parts));
  const gotIt = rules.filter(({ everGotIt }) => everGotIt).length;
  const last = inOrder(journal.sittings).findLast(
    ({ block, entries }) => entries.length > 0 && parts.some(({ line }) => line.block === block),
  )?.block;
  return {
    modules,
    rules,
    score: rules.length === 0 ? 0 : Math.round((100 * gotIt) / rules.length),
    done: modules.every(({ done }) => done),
    handedIn: isHandedIn(journal, parts),
    ...(isKnown(parts) && { known: knownOf(journal, parts) }),
    ...(last !== undefined && {
      last: parts.find(({ line }) => line.block === last)!.line.module,
    }),
  };
}

const ORDER: readonly RuleState[] = ['not-yet', 'practising', 'got-it', 'secure', 'due'];

// Of each rule the furthest state that any module knows; a mark in one module counts in all.
function rulesOf(parts: readonly Part[]): readonly CourseRule[] {
  const ids = [...new Set(parts.flatMap(({ line }) => line.rules))];
  return ids.map((id) => {
    const known = parts
      .filter(({ line }) => line.rules.includes(id))
      .map((part) => ruleIn(part, id));
    const everSecure = known.some((rule) => rule.everSecure);
    const everGotIt = everSecure || known.some((rule) => rule.everGotIt);
    const furthest = Math.max(...known.map(({ state }) => ORDER.indexOf(state)));
    return {
      id,
      state: ORDER[furthest]!,
      everGotIt,
      everSecure,
      settled: everGotIt || known.every((rule) => rule.settled),
    };
  });
}

function ruleIn({ line, trace, now }: Part, id: string): CourseRule {
  const rule = now?.rules.find((one) => one.id === id);
  if (rule !== undefined) {
    const { state, everGotIt, everSecure, exhausted } = rule;
    return { id, state, everGotIt, everSecure, settled: everGotIt || exhausted };
  }
  const place = line.rules.indexOf(id);
  const everSecure = trace.secure.has(place);
  const everGotIt = everSecure || trace.gotIt.has(place);
  const state = everSecure ? 'secure' : everGotIt ? 'got-it' : 'not-yet';
  return { id, state, everGotIt, everSecure, settled: everGotIt };
}

function standingOf(
  part: Part,
  rules: ReadonlyMap<string, CourseRule>,
  parts: readonly Part[],
): ModuleStanding {
  const { line, trace, now } = part;
  const over = trace.stories.filter((story) => story.over).length;
  return {
    module: line.module,
    played: trace.played,
    stories: trace.stories.map(({ stage }) => stage),
    over,
    rules: line.rules.map((id) => rules.get(id)!),
    due: line.rules.filter((id) => reviewedIn(id, parts) === part),
    done:
      now?.done ??
      (over === line.stories.length && line.rules.every((id) => rules.get(id)!.settled)),
  };
}

// Where a rule is due in several modules, one review serves them all: it is offered where the pupil has been.
function reviewedIn(id: string, parts: readonly Part[]): Part | undefined {
  const due = parts.filter(({ now }) =>
    now?.rules.some((rule) => rule.id === id && rule.state === 'due'),
  );
  return due.find(({ trace }) => trace.played) ?? due[0];
}

function isHandedIn({ sittings }: Journal, parts: readonly Part[]): boolean {
  const blocks = new Set(parts.map(({ line }) => line.block));
  return sittings.some(
    ({ block, entries }) =>
      blocks.has(block) &&
      entries.some(({ number, option }) => number === 0 && option === MODULE_CODES.courseHandedIn),
  );
}

function isKnown(parts: readonly Part[]): boolean {
  return parts.every(({ trace, outline }) => !trace.played || outline !== undefined);
}

function knownOf(journal: Journal, parts: readonly Part[]): NonNullable<CourseProgress['known']> {
  const order = answerOrder(journal);
  const all = parts.flatMap(({ now }) => (now === undefined ? [] : [now]));
  const sum = (pick: (now: Progress) => number) => all.reduce((total, now) => total + pick(now), 0);
  const answers = parts.flatMap(({ now, outline }) =>
    (now?.answers ?? []).map((answer) => ({ answer, outline: outline! })),
  );
  const placeOf = ({ answer, outline }: (typeof answers)[number]) =>
    order.get(`${outline.block} ${answer.number}`) ?? 0;
  return {
    flags: {
      caught: sum(({ flags }) => flags.caught),
      possible: sum(({ flags }) => flags.possible),
    },
    twins: { refused: sum(({ twins }) => twins.refused), met: sum(({ twins }) => twins.met) },
    answers: answers.sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

/** Of each number of each block the place at which it first stands in the journal. */
function answerOrder({ sittings }: Journal): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const { block, entries } of inOrder(sittings)) {
    for (const { number } of entries) {
      const name = `${block} ${number}`;
      if (!order.has(name)) order.set(name, order.size);
    }
  }
  return order;
}
