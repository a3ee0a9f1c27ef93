import type { Rewind } from '../../elements/events.ts';
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
import { storyRunOf } from '../../engine/story-entries.ts';
import type { StoryRun } from '../../engine/story-run.ts';
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
  private rewind: PlayedAgain | undefined;
  /** What was played again from home, to its end: it is looked back at. */
  private again: PlayedAgain | undefined;

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
    if (this.rewind !== undefined) return this.playedAgain(this.rewind, 'story');
    if (this.again !== undefined) return this.playedAgain(this.again, 'replay');
    return viewOf(this.content, this.journal, { minute: this.ports.minute(), goneOn: this.goneOn });
  }

  /** True while a rewind is played, of which only the ending is recorded. */
  get rewinding(): boolean {
    return this.rewind !== undefined;
  }

  /** Returns whether anything changed. */
  decide(decision: Decision): boolean {
    if (this.rewind !== undefined) return this.decideInRewind(decision, this.rewind);
    if (this.again !== undefined) {
      // All that a look back leads to.
      this.again = undefined;
      return true;
    }
    return this.write(decision);
  }

  /** From the feedback of an answer to what comes next; never recorded. */
  goOn(): void {
    this.goneOn = true;
  }

  /** Plays the story that is looked back at again from a beat of the run shown, or from home one that is done. */
  rewindTo(to: Rewind): void {
    const shown = this.look();
    if (!('view' in shown)) return;
    const { view } = shown;
    if ('story' in to) {
      // Of a long journal the first run may be folded away: it is played from its start.
      if (view.screen === 'home')
        this.rewind = { story: to.story, run: { decisions: [] }, fromHome: true };
      return;
    }
    if (view.screen !== 'replay') return;
    const story = this.content.stories[view.story];
    const { play, rewind, outline } = this.content;
    if (story === undefined || play === undefined || rewind === undefined) return;
    const run = this.again?.run ?? storyRunOf(this.journal, outline, story, play);
    this.rewind = { story: story.id, run: rewind(story, run, to.beat, play) };
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
    if ('then' in decision && decision.then) this.write(decision.then);
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

  private playedAgain({ story: id, run }: PlayedAgain, screen: 'story' | 'replay'): ViewOrNeed {
    const story = this.content.stories[id];
    if (story === undefined || this.content.play === undefined) return { needs: { story: id } };
    const { state } = this.content.play(story, run);
    if (screen === 'story') return { view: { screen, story: id, state } };
    const now = this.progress().stories.find((known) => known.story === id);
    return { view: { screen, story: id, state, found: now?.found ?? [] } };
  }

  private decideInRewind(decision: Decision, rewind: PlayedAgain): boolean {
    const story = this.content.stories[rewind.story];
    if (story === undefined || this.content.play === undefined) return false;
    if (decision.type === 'story.closed' || decision.type === 'story.passed') {
      const { ending } = this.content.play(story, rewind.run).state;
      if (rewind.fromHome && ending !== undefined) this.again = rewind;
      this.rewind = undefined;
      return true;
    }
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

/** A run of a story that is done, of which only the ending is recorded. */
interface PlayedAgain {
  readonly story: string;
  readonly run: StoryRun;
  /** It leads back to home, and not to the look back of a first run. */
  readonly fromHome?: true;
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
