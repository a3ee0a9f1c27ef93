import type { CourseOutline, Outline } from '../../../content/compiled.ts';
import { type CourseProgress, courseProgress } from '../../../engine/course/course-progress.ts';
import { moduleTrace } from '../../../engine/course/module-trace.ts';
import type { Journal } from '../../../engine/journal.ts';
import type { EncodeJournal } from '../../../engine/journal/encode.ts';
import type { LessonContent } from '../../../engine/lesson-content.ts';
import type { CourseRecord } from '../../../engine/record-types.ts';
import type { Opening } from '../../../tracking/tracker.ts';
import type { SessionPorts } from '../session.ts';
import { withStates } from '../stored-states.ts';
import type * as Later from './course-later.ts';
import type { ModuleSession } from './module-session.ts';

/**
 * One launch of a course: one journal for all of its modules. A module that is chosen has a session of its own,
 * which goes on with the journal and gives it back.
 */
export class CourseSession {
  /** What long journals are written with, once it is loaded. */
  encode: EncodeJournal | undefined;

  private journal: Journal = { sittings: [] };
  private lesson: { readonly session: ModuleSession; readonly outline: Outline } | undefined;
  /** The block of the last sitting, while that is this launch's own. */
  private writing: number | undefined;
  private outlines: Readonly<Record<string, Outline>> = {};
  private savedInPart = false;
  private later: typeof Later | undefined;

  readonly course: CourseOutline;
  private readonly ports: SessionPorts;

  constructor(course: CourseOutline, ports: SessionPorts) {
    this.course = course;
    this.ports = ports;
  }

  /** As `LessonSession.take`. */
  take(arrived: Pick<Opening, 'states' | 'unsaved'>): readonly string[] {
    if (arrived.states.length > 0) this.writing = undefined;
    if (this.lesson !== undefined) return this.lesson.session.take(arrived);
    const { states, unsaved } = arrived;
    const mustSave = states.length > 1 || unsaved === true || this.journal.sittings.length > 0;
    const { journal, damaged } = withStates(this.journal, states);
    this.journal = journal;
    if (mustSave) void this.save();
    return damaged;
  }

  /** Modules that were played and whose outlines are not there yet. */
  get missing(): readonly string[] {
    const { history, outlines } = this;
    return this.course.modules
      .filter((line) => outlines[line.module] === undefined && moduleTrace(history, line).played)
      .map(({ module }) => module);
  }

  /** Adds an outline; what was saved without it is saved again once all are there. */
  addOutline(outline: Outline): void {
    this.outlines = { ...this.outlines, [outline.module]: outline };
    if (this.savedInPart && this.missing.length === 0) void this.save();
  }

  /** Begins or goes on with a module. Rejects when its code could not be fetched. */
  async enter(content: LessonContent): Promise<ModuleSession> {
    const { ModuleSession } = await this.fetchLater();
    const { outline } = content;
    this.leave();
    this.addOutline(outline);
    const session = new ModuleSession(
      content,
      this.ports,
      { journal: this.journal, opened: this.writing === outline.block },
      (place, encode) => this.record(place, encode),
    );
    this.lesson = { session, outline };
    return session;
  }

  /** Back to the path. */
  leave(): void {
    if (this.lesson === undefined) return;
    const { session, outline } = this.lesson;
    const { journal, opened } = session.state;
    this.journal = journal;
    this.writing = opened ? outline.block : undefined;
    this.lesson = undefined;
  }

  progress(): CourseProgress {
    return courseProgress(this.history, this.course, this.outlines, this.ports.minute());
  }

  /** Returns whether it was handed in now. Rejects when the code for it could not be fetched. */
  async handIn(): Promise<boolean> {
    const { handInCourse } = await this.fetchLater();
    const before = this.journal;
    const at = { id: this.ports.randomId(), minute: this.ports.minute() };
    this.journal = handInCourse(before, this.course, this.progress(), at);
    if (this.journal === before) return false;
    this.writing = undefined;
    await this.save();
    return true;
  }

  private get history(): Journal {
    return this.lesson?.session.state.journal ?? this.journal;
  }

  // What cannot be saved for want of code is saved with the next decision.
  private async save(): Promise<void> {
    await this.fetchLater().catch(() => undefined);
    if (this.later === undefined) return;
    const record = this.lesson?.session.record() ?? this.record('path', undefined);
    this.ports.save(record, 'urgent');
  }

  private async fetchLater(): Promise<typeof Later> {
    this.later ??= await import('./course-later.ts');
    return this.later;
  }

  private record(place: string, encode: EncodeJournal | undefined): CourseRecord {
    this.encode ??= encode;
    this.savedInPart = this.missing.length > 0;
    const present = this.lesson?.outline;
    return this.later!.wholeCourseRecord({
      journal: this.history,
      course: this.course,
      outlines: this.outlines,
      present,
      minute: this.ports.minute(),
      passMark: this.ports.passMark,
      place: present === undefined ? place : `${present.module}.${place}`,
      encode: this.ports.whole ? undefined : this.encode,
    });
  }
}
