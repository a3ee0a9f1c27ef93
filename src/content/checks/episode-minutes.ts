import type { Check } from '../check-context.ts';
import { estimateMinutes } from '../minutes.ts';
import { SOURCE_LANGUAGE } from '../project.ts';
import { problem } from '../report-problem.ts';
import { wordsOf } from '../word-tree.ts';

const MOST_MINUTES = 13;

/** An episode fits a lesson. */
export const checkEpisodeMinutes: Check = (project) =>
  project.modules.flatMap((module) => {
    const words = wordsOf(project, module, SOURCE_LANGUAGE);
    return module.stories.flatMap(({ file, story }) => {
      const minutes = estimateMinutes(module, story, words);
      if (minutes <= MOST_MINUTES) return [];
      const args = { minutes: minutes.toFixed(1), most: MOST_MINUTES };
      return [problem('episode-long', file, [], args)];
    });
  });
