import type { Check } from '../check-context.ts';
import { problem } from '../report-problem.ts';

const DAYS = 180;

/** Help routes were looked at within half a year; a warning only, so that no build fails by the calendar. */
export const checkSignposts: Check = (project, { today }) =>
  project.signposts.flatMap(({ file, signposts }) =>
    signposts.flatMap(({ id, verifiedOn }, place) => {
      if (verifiedOn === undefined) return [];
      const days = Math.floor((Date.parse(today) - Date.parse(verifiedOn)) / 86_400_000);
      if (days <= DAYS) return [];
      return [problem('signpost-old', file, [place, 'verifiedOn'], { id, days }, 'warning')];
    }),
  );
