import type { Signpost } from './module.ts';
import type { Project, WordTree } from './project.ts';
import { pickFrom } from './word-tree.ts';

/** The region that every other one adds to, and that is taken unless another is asked for. */
export const NEUTRAL_REGION = 'uk';

/** For how many days a help route counts as looked at. */
export const FRESH_DAYS = 180;

const DAY = 86_400_000;

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

/** How many days ago a route was looked at, on an ISO day; undefined when nobody ever has. */
export function daysSinceVerified({ verifiedOn }: Signpost, today: string): number | undefined {
  if (verifiedOn === undefined) return undefined;
  return Math.floor((Date.parse(today) - Date.parse(verifiedOn)) / DAY);
}

/** The ISO day up to which a route counts as looked at; undefined when nobody ever has looked. */
export function freshUntil({ verifiedOn }: Signpost): string | undefined {
  if (verifiedOn === undefined) return undefined;
  return new Date(Date.parse(verifiedOn) + FRESH_DAYS * DAY).toISOString().slice(0, 10);
}
