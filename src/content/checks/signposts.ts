import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import type { Project, SignpostSource } from '../project.ts';
import { problem } from '../report-problem.ts';
import { FRESH_DAYS, NEUTRAL_REGION, daysSinceVerified } from '../signposts.ts';
import { duplicates } from './story-references.ts';

/**
 * Help routes were looked at within half a year, a warning only, so that no build fails by the calendar. A
 * region replaces what there is, gives new routes new ids, and shows what its nation has.
 */
export const checkSignposts: Check = (project, { today }) =>
  project.signposts.flatMap((source) => [
    ...old(source, today),
    ...sameIds(project, source),
    ...misplaced(project, source),
  ]);

function old({ file, signposts }: SignpostSource, today: string): Problem[] {
  return signposts.flatMap((route, place) => {
    const days = daysSinceVerified(route, today);
    if (days === undefined || days <= FRESH_DAYS) return [];
    const path = ['routes', place, 'verifiedOn'];
    return [problem('signpost-old', file, path, { id: route.id, days }, 'warning')];
  });
}

function sameIds(project: Project, { file, region, signposts }: SignpostSource): Problem[] {
  const own = signposts.map(({ id }, place) => ({ id, path: ['routes', place] }));
  const neutral = region === NEUTRAL_REGION ? [] : neutralIds(project);
  return duplicates(file, [...neutral.map((id) => ({ id, path: [] })), ...own]);
}

function misplaced(
  project: Project,
  { file, region, nation, signposts }: SignpostSource,
): Problem[] {
  const valid = region === NEUTRAL_REGION ? [] : neutralIds(project);
  return signposts.flatMap((route, place) => {
    const { id, replaces } = route;
    const unknown = replaces !== undefined && !valid.includes(replaces);
    const elsewhere = nation !== undefined && !route.nation.includes(nation);
    return [
      ...(unknown
        ? [
            problem('signpost-unknown', file, ['routes', place, 'replaces'], {
              replaces,
              valid: valid.join(', ') || 'none',
            }),
          ]
        : []),
      ...(elsewhere
        ? [problem('signpost-elsewhere', file, ['routes', place, 'nation'], { id, nation })]
        : []),
    ];
  });
}

function neutralIds({ signposts }: Project): string[] {
  const neutral = signposts.find(({ region }) => region === NEUTRAL_REGION)?.signposts ?? [];
  return neutral.map(({ id }) => id);
}
