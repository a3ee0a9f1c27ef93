import type { Story } from './story.ts';
import { branchesOf, leaveOf, tellOf } from './targets.ts';

/** All beats, depth first, as a reader would follow: what the story offers before leaving and telling. */
export function walkingOrder(story: Story): string[] {
  const order = new Set<string>();
  const visit = (id: string): void => {
    const beat = story.beats[id];
    if (beat === undefined || order.has(id)) return;
    order.add(id);
    const targets = [beat.next, ...(beat.choices ?? []).map(({ to }) => to)];
    // The last branch is the usual one.
    for (const target of targets) [...branchesOf(target)].reverse().forEach(({ to }) => visit(to));
  };
  visit(story.start);
  for (const id of order) {
    const beat = story.beats[id]!;
    const tell = tellOf(story, beat);
    branchesOf(leaveOf(story, beat)).forEach(({ to }) => visit(to));
    if ('target' in tell) branchesOf(tell.target).forEach(({ to }) => visit(to));
  }
  Object.keys(story.beats).forEach(visit);
  return [...order];
}
