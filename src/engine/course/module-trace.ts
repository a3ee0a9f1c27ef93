import type { CourseModule } from '../../content/compiled.ts';
import { MODULE_CODES, PASSED_OVER, STORY_CODES } from '../codes.ts';
import { isOver } from '../facts.ts';
import type { Journal } from '../journal.ts';

/** What a journal says of a module whose content is not loaded: what was marked, and the ends of its stories. */
export interface ModuleTrace {
  /** Whether anything was ever decided in it. */
  readonly played: boolean;
  /** By the place of the rule in the module's order. */
  readonly gotIt: ReadonlySet<number>;
  readonly secure: ReadonlySet<number>;
  /** In episode order. */
  readonly stories: readonly StoryTrace[];
}

export interface StoryTrace {
  readonly stage: 'to-do' | 'begun' | 'done';
  /** Whether it ended or was passed over. */
  readonly over: boolean;
}

/** Reads the trace of one module. */
export function moduleTrace(journal: Journal, line: CourseModule): ModuleTrace {
  const gotIt = new Set<number>();
  const secure = new Set<number>();
  const codes = new Map(line.stories.map((number) => [number, new Set<number>()]));
  let played = false;
  for (const { block, entries } of journal.sittings) {
    if (block !== line.block) continue;
    played ||= entries.length > 0;
    for (const { number, option } of entries) {
      codes.get(number)?.add(option);
      if (number !== 0) continue;
      mark(gotIt, option - MODULE_CODES.gotIt, line);
      mark(secure, option - MODULE_CODES.secure, line);
    }
  }
  return {
    played,
    gotIt,
    secure,
    stories: line.stories.map((number) => trace(codes.get(number)!)),
  };
}

function mark(marked: Set<number>, place: number, { rules }: CourseModule): void {
  if (place >= 0 && place < rules.length) marked.add(place);
}

function trace(codes: ReadonlySet<number>): StoryTrace {
  return {
    stage: codes.has(STORY_CODES.finishClosed) ? 'done' : codes.size > 0 ? 'begun' : 'to-do',
    over: [...codes].some((option) => option === PASSED_OVER || isOver(option)),
  };
}
