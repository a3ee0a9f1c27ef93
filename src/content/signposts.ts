import type { Signpost } from './module.ts';
import type { Project, WordTree } from './project.ts';
import { pickFrom } from './word-tree.ts';

/** The region that every other one adds to, and that is taken unless another is asked for. */
export const NEUTRAL_REGION = 'uk';

/** What a lesson shows where help is asked for: the routes for pupils, with their words alone. */
export interface HelpRoutes {
  readonly signposts: readonly Signpost[];
  readonly words: WordTree;
}

/** Names of all regions, the neutral one first. */
export function regionsOf({ signposts }: Project): readonly string[] {
  const others = signposts.map(({ region }) => region).filter((id) => id !== NEUTRAL_REGION);
  return [NEUTRAL_REGION, ...others];
}

/**
 * The routes of a region in the order in which they are shown: the neutral ones of its nation, each with
 * what replaces it in its place, then what the region adds. Throws for a region that there is not.
 */
export function signpostsOf({ signposts }: Project, region: string): readonly Signpost[] {
  const found = signposts.find((source) => source.region === region);
  if (found === undefined) throw new Error(`There is no file "modules/signposts/${region}.yaml".`);
  const neutral = signposts.find((source) => source.region === NEUTRAL_REGION)?.signposts ?? [];
  if (region === NEUTRAL_REGION) return found.signposts;
  const own = found.signposts;
  const merged = [
    ...neutral.map((route) => own.find(({ replaces }) => replaces === route.id) ?? route),
    ...own.filter(({ replaces }) => replaces === undefined),
  ];
  const { nation } = found;
  return nation === undefined ? merged : merged.filter((route) => route.nation.includes(nation));
}

/** The routes of a region that pupils may see, with their words out of a language's tree. */
export function helpRoutes(project: Project, region: string, words: WordTree): HelpRoutes {
  const signposts = signpostsOf(project, region).filter(({ audience }) => audience === 'everyone');
  return {
    signposts,
    words: pickFrom(
      words,
      signposts.map(({ id }) => ['signposts', id]),
    ),
  };
}
