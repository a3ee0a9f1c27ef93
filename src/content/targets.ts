import type { Noticed } from './names.ts';
import type { Beat, Choice, Condition, Story, Target } from './story.ts';

/** All that a story remembers besides the beat it is in. */
export interface Counters {
  readonly noticed: Noticed;
  /** Wrong turns running, 0 to 2. */
  readonly wrong: number;
}

/** One way that a target can lead. */
export interface Branch {
  readonly when?: Condition | undefined;
  readonly to: string;
}

/** The ways that a target can lead, in the order in which they are tried. */
export function branchesOf(target: Target | undefined): readonly Branch[] {
  if (target === undefined) return [];
  return typeof target === 'string' ? [{ to: target }] : target;
}

/** The beat that a target leads to; undefined when there is none or no condition holds. */
export function resolveTarget(target: Target | undefined, counters: Counters): string | undefined {
  return branchesOf(target).find(({ when }) => isMet(when, counters))?.to;
}

/** The counters that a choice brings about. */
export function afterTurn(counters: Counters, turn: Choice['turn']): Counters {
  if (turn === 'open') return counters;
  return { ...counters, wrong: turn === 'wrong' ? Math.min(2, counters.wrong + 1) : 0 };
}

/** Whether coming to a beat means that a trusted adult was told while it was early. */
export function isToldEarly(story: Pick<Story, 'early'>, beat: Beat): boolean {
  return beat.helped && beat.step <= story.early;
}

/** Where the global Leave of a beat leads. */
export function leaveOf(story: Story, beat: Beat): Target | undefined {
  return beat.leave ?? story.leave;
}

/** Where the global Tell of a beat leads: the id of an aside, or a target. */
export function tellOf(story: Story, beat: Beat): { aside: string } | { target?: Target } {
  const tell = beat.tell ?? story.tell;
  if (typeof tell === 'string' && tell.startsWith('aside:')) return { aside: tell.slice(6) };
  return tell === undefined ? {} : { target: tell };
}

/** Every way that any target of a story can lead, its start first. */
export function targetsOf(story: Story): readonly Branch[] {
  const tells = (holder: Story | Beat) =>
    typeof holder.tell === 'string' && holder.tell.startsWith('aside:') ? [] : [holder.tell];
  const beats = Object.values(story.beats);
  return [
    story.start,
    story.leave,
    ...tells(story),
    ...beats.flatMap((beat) => [
      beat.next,
      beat.leave,
      ...tells(beat),
      ...(beat.choices ?? []).map(({ to }) => to),
    ]),
  ].flatMap(branchesOf);
}

/** Whether a target's condition holds; no condition always does. */
export function isMet(when: Condition | undefined, { noticed, wrong }: Counters): boolean {
  if (when === undefined) return true;
  if (when.noticed !== undefined && when.noticed !== noticed) return false;
  return when.wrong === undefined || wrong >= when.wrong;
}
