import type { RuleState } from '../../engine/progress-types.ts';
import type { TemplateResult } from 'lit';
import type { PlaceInLesson } from './place-in-lesson.ts';

/** The path as a screen of the player, which knows no more of it. */
export interface PathView {
  readonly screen: 'path';
  readonly place: PlaceInLesson;
  readonly path: Path;
  readonly draw: () => TemplateResult;
}

/** The path of a course with all that stands on it. */
export interface Path {
  readonly stops: readonly Stop[];
  /** Module to offer first; absent once every one is done and nothing is due. */
  readonly next?: string | undefined;
  /** Rules that are the pupil's, of how many. */
  readonly got: number;
  readonly of: number;
  /** Whether the course can be handed in, or has been; absent where there is nobody to hand it to. */
  readonly handIn?: 'not-yet' | 'ready' | 'done';
  /** Whether work is kept on this device; absent where there is no choice. */
  readonly keep?: boolean;
}

/** A module as a stop on the path. */
export interface Stop {
  readonly module: string;
  /** From 1. */
  readonly place: number;
  readonly title: string;
  readonly idea: string;
  /** Portrait of who stands there. */
  readonly hero: string;
  readonly state: 'to-do' | 'begun' | 'done';
  readonly stories: readonly ('to-do' | 'begun' | 'done')[];
  readonly rules: readonly RuleState[];
  /** How many of its rules it is time to look at again. */
  readonly due: number;
  /** Address, where the module is a page of its own. */
  readonly href?: string;
}
