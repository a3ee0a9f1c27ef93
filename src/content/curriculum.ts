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

/** The curriculum map of a module: by rule in the module's order, then by framework. */
export function curriculumRows(
  outline: {
    readonly rules: readonly Pick<OutlineRule, 'id'>[];
    readonly episodes: readonly Pick<OutlineEpisode, 'story' | 'rules'>[];
  },
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
