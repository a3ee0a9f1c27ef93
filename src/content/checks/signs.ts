import type { Check } from '../check-context.ts';
import type { VerbSign } from '../names.ts';
import { problem } from '../report-problem.ts';

interface Signed {
  readonly sign?: VerbSign | undefined;
}

/** Where an answer is evidence, having a sign or having none does not tell which options fit. */
export const checkSigns: Check = (project) =>
  project.modules.flatMap(({ stories }) =>
    stories.flatMap(({ file, story }) =>
      Object.entries(story.beats)
        .filter(([, { ask, choices = [] }]) => {
          const fit = choices.filter(({ turn }) => turn === 'safe');
          return ask !== undefined && isTelling(fit, choices);
        })
        .map(([id]) => problem('sign-telling', file, ['beats', id, 'choices'], { id })),
    ),
  );

function isTelling(fit: readonly Signed[], all: readonly Signed[]): boolean {
  const signed = all.filter(({ sign }) => sign !== undefined);
  return signed.length > 0 && signed.every((option) => fit.includes(option));
}
