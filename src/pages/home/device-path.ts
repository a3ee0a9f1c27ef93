import { courseProgress, type Outlines } from '../../engine/course/course-progress.ts';
import { moduleTrace } from '../../engine/course/module-trace.ts';
import type { Journal } from '../../engine/journal.ts';
import { decodeJournal } from '../../engine/journal/stored-form.ts';
import type { Path } from '../../elements/present/path.ts';
import { type Words, addWords } from '../../i18n/words.ts';
import { KeptCopy, NO_LEARNER, PREFIX } from '../../tracking/browser/kept-copy.ts';
import { clearRaw } from '../../tracking/browser/raw-copy.ts';
import { browserClock } from '../../tracking/clock.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { readKeepChoice } from '../shared/keep-choice.ts';
import type { LessonStart } from '../shared/page-data.ts';
import { minuteNow } from '../shared/minute-now.ts';
import { pathOf } from '../shared/path-view.ts';
import { pointsOf } from '../shared/point-table.ts';
import type { SiteCourse } from '../shared/site-words.ts';

/**
 * The path of whoever plays on this device. It reads the copy that lessons without a platform keep, and never those
 * of pupils whom a platform knows, which lie beside it under keys of their own.
 */
export class DevicePath {
  private readonly site: SiteCourse;
  private readonly words: Words;
  private readonly outlines: Record<string, Outlines[string]> = {};

  constructor(site: SiteCourse, words: Words) {
    this.site = site;
    this.words = words;
  }

  get band(): string {
    return this.site.course.band;
  }

  /** As things stand; what is due only once {@link fetchPlayed} has resolved. */
  look(): Path {
    const { course, page } = this.site;
    // Two courses call their modules by the same names.
    addWords(this.words);
    const hrefs = course.modules.map(({ module }) => [module, `${page}#${module}`] as const);
    const now = courseProgress(readJournal(), course, this.outlines, minuteNow());
    return pathOf(course, now, Object.fromEntries(hrefs));
  }

  /** Fetches what is needed to tell what is due. Resolves with whether more is known now. */
  async fetchPlayed(): Promise<boolean> {
    const journal = readJournal();
    const missing = this.site.course.modules.filter(
      (line) => this.outlines[line.module] === undefined && moduleTrace(journal, line).played,
    );
    await Promise.all(
      missing.map(async ({ module }) => {
        const start = await fetchJson<LessonStart>(this.site.starts[module]!).catch(
          () => undefined,
        );
        if (start !== undefined)
          this.outlines[module] = { ...start.outline, points: pointsOf(start.points) };
      }),
    );
    return missing.length > 0;
  }
}

/** Whether anything of a player is kept here, whether anything can be, and whether it is wanted. */
export function keptHere(): Readonly<Record<'some' | 'can' | 'wanted', boolean>> {
  const copy = openCopy();
  const some = copy.read() !== undefined;
  return { some, can: copy.persists, wanted: readKeepChoice(true) };
}

/** Whether a name in local storage is that of what is kept here; null stands for all. */
export function isOfDevice(name: string | null): boolean {
  return name === null || name === PREFIX + NO_LEARNER;
}

/** Clears what was done on this device, so that somebody else can begin. */
export function clearDevice(): void {
  openCopy().remove();
  clearRaw(window);
}

function readJournal(): Journal {
  const state = openCopy().read();
  return state === undefined ? { sittings: [] } : decodeJournal(state).journal;
}

function openCopy(): KeptCopy {
  return new KeptCopy(window, NO_LEARNER, 'localStorage', browserClock(window));
}
