import type { CourseOutline } from '../../content/compiled.ts';
import { MODULE_CODES } from '../codes.ts';
import type { Journal } from '../journal.ts';
import { append, openSitting } from '../journal/append.ts';
import type { CourseProgress } from './course-progress.ts';

/**
 * Hands a course in, in a sitting of its last played module, when it is done and not handed in; else returns
 * the same journal. `id` is random, 24 bits; `minute` since 2026.
 */
export function handInCourse(
  journal: Journal,
  course: CourseOutline,
  now: CourseProgress,
  { id, minute }: { readonly id: number; readonly minute: number },
): Journal {
  const block = course.modules.find(({ module }) => module === now.last)?.block;
  if (!now.done || now.handedIn || block === undefined) return journal;
  const entry = { number: 0, option: MODULE_CODES.courseHandedIn };
  return append(openSitting(journal, { id, block, minute }), entry, minute);
}
