import type { Progress } from '../../../engine/progress-types.ts';
import type { Journal } from '../../../engine/journal.ts';
import type { EncodeJournal } from '../../../engine/journal/encode.ts';
import type { LessonContent } from '../../../engine/lesson-content.ts';
import type { CourseRecord } from '../../../engine/record-types.ts';
import type { ViewOrNeed } from '../../../engine/view-of.ts';
import { LessonSession, type SessionPorts } from '../session.ts';

/** What is recorded of the course while one of its modules is played. */
export type RecordCourse = (place: string, encode: EncodeJournal | undefined) => CourseRecord;

/** The journal that a module goes on with; `opened`: its last sitting is this launch's own, and of this module. */
export interface Continued {
  readonly journal: Journal;
  readonly opened: boolean;
}

/** A lesson that is one of a course: the course is what is recorded and handed in. */
export class ModuleSession extends LessonSession {
  private readonly recordCourse: RecordCourse;

  constructor(
    content: LessonContent,
    ports: SessionPorts,
    from: Continued,
    recordCourse: RecordCourse,
  ) {
    super(content, ports);
    this.journal = from.journal;
    this.opened = from.opened;
    this.recordCourse = recordCourse;
  }

  /** What the next module, or a later visit, goes on with. */
  get state(): Continued {
    return { journal: this.journal, opened: this.opened };
  }

  override look(): ViewOrNeed {
    const shown = super.look();
    return 'view' in shown && shown.view.screen === 'home'
      ? { view: { ...shown.view, canHandIn: false } }
      : shown;
  }

  override progress(): Progress {
    return { ...super.progress(), handedIn: false };
  }

  override record(): CourseRecord {
    return this.recordCourse(this.placeName(), this.content.encode);
  }
}
