import type { OutlineEpisode, OutlineRule } from './compiled.ts';
import type { Framework, Rule } from './module.ts';

/** One reference of a rule to a framework, and the stories of the module that practise the rule. */
export interface CurriculumRow {
  readonly rule: string;
  readonly framework: Framework;
  readonly reference: string;
  /** Story ids, in episode order. */
  readonly stories: readonly string[];
}

/** All references of one rule or one story to the frameworks, in the order of these. */
export interface CurriculumEntry {
  readonly id: string;
  /** By framework id, each once. */
  readonly references: ReadonlyMap<Framework['id'], readonly string[]>;
}

/** What of a module a curriculum map needs. */
export interface CurriculumOutline {
  readonly rules: readonly Pick<OutlineRule, 'id'>[];
  readonly episodes: readonly Pick<OutlineEpisode, 'story' | 'rules'>[];
}

/** The curriculum map of a module: by rule in the module's order, then by framework. */
export function curriculumRows(
  outline: CurriculumOutline,
  rules: readonly Rule[],
  frameworks: readonly Framework[],
): readonly CurriculumRow[] {
  return outline.rules
    .flatMap(({ id }) => rules.filter((rule) => rule.id === id))
    .flatMap(({ id, curriculum }) =>
      frameworks.flatMap((framework) =>
        curriculum[framework.id].map((reference) => ({
          rule: id,
          framework,
          reference,
          stories: outline.episodes
            .filter((one) => one.rules.includes(id))
            .map(({ story }) => story),
        })),
      ),
    );
}

/** The same map with one entry a rule, in the module's order. */
export function referencesByRule(
  rows: readonly CurriculumRow[],
  { rules }: CurriculumOutline,
): readonly CurriculumEntry[] {
  return rules.map(({ id }) => ({
    id,
    references: collect(rows.filter((row) => row.rule === id)),
  }));
}

/** The same map with one entry a story: what any of its rules refers to. */
export function referencesByStory(
  rows: readonly CurriculumRow[],
  { episodes }: CurriculumOutline,
): readonly CurriculumEntry[] {
  return episodes.map(({ story }) => ({
    id: story,
    references: collect(rows.filter(({ stories }) => stories.includes(story))),
  }));
}

function collect(rows: readonly CurriculumRow[]): CurriculumEntry['references'] {
  const references = new Map<Framework['id'], string[]>();
  for (const { framework, reference } of rows) {
    const list = references.get(framework.id) ?? [];
    references.set(framework.id, list.includes(reference) ? list : [...list, reference]);
  }
  return references;
}
