/** What a pupil does on the path of a course: chooses a module, or hands the course in. */
export class SafeCourseEvent extends Event {
  static readonly type = 'safe-course';
  /** Absent when the course is handed in. */
  readonly module: string | undefined;
  constructor(module?: string) {
    super(SafeCourseEvent.type, { bubbles: true, composed: true });
    this.module = module;
  }
}

declare global {
  interface HTMLElementEventMap {
    'safe-course': SafeCourseEvent;
  }
}
