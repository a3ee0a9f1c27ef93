import type { Decision, StoryDecision } from '../../engine/decision.ts';
import type { Trick } from '../../content/names.ts';
import { cardsWon } from '../../engine/cards-won.ts';
import { decide } from '../../engine/decide.ts';
import { progress } from '../../engine/progress.ts';
import type { Progress } from '../../engine/progress-types.ts';
import type { Journal } from '../../engine/journal.ts';
import { openSitting } from '../../engine/journal/append.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import { courseRecord } from '../../engine/record.ts';
import type { CourseRecord } from '../../engine/record-types.ts';
import { rewindTo } from '../../engine/rewind.ts';
import { storyRunOf } from '../../engine/story-entries.ts';
import type { StoryRun } from '../../engine/story-run.ts';
import type { View } from '../../engine/view.ts';
import { type ViewOrNeed, viewOf } from '../../engine/view-of.ts';
import type { Opening } from '../../tracking/tracker.ts';
import { withStates } from './stored-states.ts';

/** What a session is given from outside, so that it runs in a test as in a page. */
export interface SessionPorts {
  /** Minutes since 2026-01-01T00:00Z. */
  readonly minute: () => number;
  /** A fresh random whole number of 24 bits. */
  readonly randomId: () => number;
  readonly passMark: number;
  /** Whether journals are written whole, however long: no platform sets a limit. */
  readonly whole?: boolean;
  /** Takes the record of every decision; urgent at scene ends and rule changes. */
  readonly save: (record: CourseRecord, urgency: 'later' | 'urgent') => void;
}

/**
 * One launch of a lesson: keeps the journal and the little view state there is, and answers what is on
 * screen. A sitting is opened by its first decision, so that a mere look leaves no trace.
 */
export class LessonSession {
  protected journal: Journal = { sittings: [] };
  /** Whether the last sitting of the journal is this launch's own. */
  protected opened = false;
  private goneOn = false;
  private rewind: { readonly story: string; readonly run: StoryRun } | undefined;

  private kept?: {
    readonly journal: Journal;
    readonly content: LessonContent;
    readonly minute: number;
    readonly record: CourseRecord;
  };

  protected content: LessonContent;
  protected readonly ports: SessionPorts;

  constructor(content: LessonContent, ports: SessionPorts) {
    this.content = content;
    this.ports = ports;
  }

  /**
   * Adds stored states to what is known; damaged ones are salvaged as far as they go. What is decided
   * from then on goes into a sitting of its own, after those that came. Saves at once when one place of
   * several, or what was decided here so far, has something that another lacks. Returns the damaged ones.
   */
  take({ states, unsaved }: Pick<Opening, 'states' | 'unsaved'>): readonly string[] {
    const mustSave = states.length > 1 || unsaved === true || this.journal.sittings.length > 0;
    if (states.length > 0) this.opened = false;
    const { journal, damaged } = withStates(this.journal, states);
    this.journal = journal;
    if (mustSave) this.ports.save(this.record(), 'urgent');
    return damaged;
  }

  /** Content that has been loaded since. */
  add(more: Partial<LessonContent>): void {
    this.content = {
      ...this.content,
      ...more,
      stories: { ...this.content.stories, ...more.stories },
    };
  }

  look(): ViewOrNeed {
    if (this.rewind !== undefined) {
      const rewound = this.rewindView(this.rewind);
      if (rewound !== undefined) return { view: rewound };
    }
    return viewOf(this.content, this.journal, { minute: this.ports.minute(), goneOn: this.goneOn });
  }

  /** True while a rewind is played, of which only the ending is recorded. */
  get rewinding(): boolean {
    return this.rewind !== undefined;
  }

  /** Returns whether anything changed. */
  decide(decision: Decision): boolean {
    if (this.rewind !== undefined) return this.decideInRewind(decision, this.rewind);
    return this.write(decision);
  }

  /** From the feedback of an answer to what comes next; never recorded. */
  goOn(): void {
    this.goneOn = true;
  }

  /** Plays the story that is looked back at again from a beat of its first run. */
  rewindTo(beat: string): void {
    const shown = this.look();
    if (!('view' in shown) || shown.view.screen !== 'replay') return;
    const story = this.content.stories[shown.view.story];
    const { play, outline } = this.content;
    if (story === undefined || play === undefined) return;
    const run = storyRunOf(this.journal, outline, story, play);
    this.rewind = { story: story.id, run: rewindTo(story, run, beat, play) };
  }

  progress(): Progress {
    return progress(this.journal, this.content.outline, this.ports.minute());
  }

  /** Cards of the field guide won so far. */
  cards(): readonly Trick[] {
    return cardsWon(this.journal, this.content.outline);
  }

  record(): CourseRecord {
    return courseRecord({
      journal: this.journal,
      outline: this.content.outline,
      minute: this.ports.minute(),
      passMark: this.ports.passMark,
      place: this.placeName(),
      encode: this.ports.whole ? undefined : this.content.encode,
    });
  }

  private write(decision: Decision): boolean {
    const minute = this.ports.minute();
    const before = this.opened ? this.journal : this.withSitting(minute);
    const after = decide(this.content, before, decision, minute);
    if (after === before) return false;
    const was = this.recordNow(minute);
    this.journal = after;
    this.opened = true;
    this.goneOn = false;
    const now = this.recordNow(minute);
    this.ports.save(now, isUrgent(decision, was, now) ? 'urgent' : 'later');
    return true;
  }

  // What was told last is what was known before the next decision.
  private recordNow(minute: number): CourseRecord {
    const { journal, content, kept } = this;
    const isKnown = kept?.journal === journal && kept.content === content && kept.minute === minute;
    const record = isKnown ? kept.record : this.record();
    this.kept = { journal, content, minute, record };
    return record;
  }

  private withSitting(minute: number): Journal {
    return openSitting(this.journal, {
      id: this.ports.randomId(),
      block: this.content.outline.block,
      minute,
    });
  }

  private rewindView(rewind: { story: string; run: StoryRun }): View | undefined {
    const story = this.content.stories[rewind.story];
    if (story === undefined || this.content.play === undefined) return undefined;
    const { state } = this.content.play(story, rewind.run);
    return { screen: 'story', story: rewind.story, state };
  }

  private decideInRewind(decision: Decision, rewind: { story: string; run: StoryRun }): boolean {
    const story = this.content.stories[rewind.story];
    if (decision.type === 'story.closed' || decision.type === 'story.passed') {
      this.rewind = undefined;
      return true;
    }
    if (story === undefined || this.content.play === undefined) return false;
    const run = {
      ...rewind.run,
      decisions: [...rewind.run.decisions, decision as StoryDecision],
    };
    const { state, accepted } = this.content.play(story, run);
    if (accepted.at(-1) !== decision) return false;
    this.rewind = { ...rewind, run };
    if (state.ending !== undefined) {
      this.write({ type: 'ending.found', story: rewind.story, ending: state.ending });
    }
    return true;
  }

  protected placeName(): string {
    const shown = this.look();
    if (!('view' in shown)) return 'loading';
    const { view } = shown;
    return 'story' in view && view.story !== undefined
      ? `${view.story}.${view.screen}`
      : view.screen;
  }
}

const SCENE_ENDS: readonly Decision['type'][] = [
  'story.closed',
  'story.passed',
  'replay.closed',
  'practice.closed',
  'booster.closed',
  'finish.closed',
  'module.handed-in',
];

function isUrgent(decision: Decision, was: CourseRecord, now: CourseRecord): boolean {
  return (
    SCENE_ENDS.includes(decision.type) ||
    now.objectives.some((objective, place) => objective.state !== was.objectives[place]?.state)
  );
}
