import type { Outline, OutlineEpisode } from '../../content/compiled.ts';
import type { CastMember } from '../../content/module.ts';
import { TRICKS, type Trick, type VerbSign } from '../../content/names.ts';
import type { Progress, RuleState } from '../../engine/progress-types.ts';
import { hasWords, t } from '../../i18n/words.ts';
import type { Person } from '../model.ts';
import { personOf } from './people.ts';

/** An episode as home shows it. */
export interface EpisodeCard {
  readonly story: string;
  readonly title: string;
  readonly place: number;
  readonly minutes: number;
  readonly hero: Person;
  readonly state: 'to-do' | 'begun' | 'done' | 'passed';
  /** Endings found and endings there are. */
  readonly found: number;
  readonly of: number;
}

/** A rule in the words of the pupil's band. */
export interface RuleCard {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  /** What still helps if it already happened. */
  readonly told: string;
  /** The core verb that it asks for. */
  readonly sign?: VerbSign;
  readonly state: RuleState;
}

/** A card of the field guide; `back` is there once the card is the pupil's. */
export interface TrickCard {
  readonly trick: Trick;
  readonly name: string;
  readonly back?: string;
}

/** The episodes in their order. */
export function episodeCards(
  outline: Outline,
  progress: Progress,
  cast: readonly CastMember[],
): readonly EpisodeCard[] {
  return outline.episodes.map((episode, place) => episodeCard(episode, place + 1, progress, cast));
}

/** The module's rules with how far each is the pupil's own. */
export function ruleCards(outline: Outline, progress: Progress): readonly RuleCard[] {
  return outline.rules.map(({ id, sign }) => ({
    id,
    title: t(`rules.${id}.title`),
    rule: t(`rules.${id}.rule.${outline.band}`),
    told: t(`rules.${id}.told`),
    ...(sign && { sign }),
    state: progress.rules.find((rule) => rule.id === id)?.state ?? 'not-yet',
  }));
}

/** Those of the rules that are not yet the pupil's own. */
export function growingRules(rules: readonly RuleCard[]): readonly RuleCard[] {
  return rules.filter(({ state }) => state === 'not-yet' || state === 'practising');
}

/** All twelve cards; those won, and known to this module's words, show their backs. */
export function trickCards(won: readonly Trick[]): readonly TrickCard[] {
  return TRICKS.map((trick) => {
    const back = `tricks.${trick}.back`;
    return {
      trick,
      name: t(`tricks.${trick}.name`),
      ...(won.includes(trick) && hasWords(back) && { back: t(back) }),
    };
  });
}

function episodeCard(
  { story, minutes, hero, endings }: OutlineEpisode,
  place: number,
  { stories }: Progress,
  cast: readonly CastMember[],
): EpisodeCard {
  const now = stories.find((one) => one.story === story);
  const stage = now?.stage ?? 'to-do';
  return {
    story,
    title: t(`story.${story}.title`),
    place,
    minutes,
    hero: personOf(hero, cast, hero, 'smiling'),
    state:
      stage === 'done'
        ? now?.passedOver
          ? 'passed'
          : 'done'
        : stage === 'to-do'
          ? 'to-do'
          : 'begun',
    found: now?.found.length ?? 0,
    of: endings.filter((id) => id !== '').length,
  };
}
