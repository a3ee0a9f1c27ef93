import type { MessageKind, Surface } from '../../content/names.ts';
import type { RightResponses } from '../../content/response.ts';
import type { Details, Person, ShownPicture } from '../model.ts';

/** A question with its words resolved. All lists stand in the order in which they are shown. */
export type QuestionValue =
  | ChoiceValue
  | SeveralValue
  | RealOrNotValue
  | SortValue
  | OrderValue
  | MatchValue
  | SpotValue
  | BuildValue;

/** `right` and `alsoRight` are response indices, see `content/response.ts`. */
interface QuestionFrame extends RightResponses {
  /** Number in the registry; goes into the decision. */
  readonly number: number;
  readonly surface: Surface;
  /** Stands above it; in a `spot` its parts are the spots. */
  readonly picture?: ShownPicture;
  /** What is going on, one or two sentences. */
  readonly scene: string;
  /** Shown above the question as that kind of app shows them. */
  readonly messages: readonly {
    readonly id: string;
    readonly from: Person;
    readonly text: string;
    readonly kind: MessageKind;
    readonly details?: Details;
  }[];
  readonly ask: string;
}

/** `reply` shows the options as messages of somebody in the scene. */
export interface ChoiceValue extends QuestionFrame {
  readonly type: 'choice' | 'reply';
  readonly options: readonly Explained[];
}

export interface SeveralValue extends QuestionFrame {
  readonly type: 'several';
  readonly options: readonly Explained[];
}

export interface RealOrNotValue extends QuestionFrame {
  readonly type: 'real-or-not';
  /** Why it is, or why it is not, what it says it is. */
  readonly because: { readonly real: string; readonly 'not-real': string };
}

export interface SortValue extends QuestionFrame {
  readonly type: 'sort';
  readonly groups: readonly { readonly id: string; readonly text: string }[];
  readonly items: readonly Explained[];
}

/** Steps in the order of `shown`. */
export interface OrderValue extends QuestionFrame {
  readonly type: 'order';
  readonly steps: readonly Explained[];
}

/** Right sides in the order of `shown`. */
export interface MatchValue extends QuestionFrame {
  readonly type: 'match';
  readonly lefts: readonly Explained[];
  readonly rights: readonly { readonly id: string; readonly text: string }[];
}

/** Parts in reading order; together they are the message, page or photo. */
export interface SpotValue extends QuestionFrame {
  readonly type: 'spot';
  readonly parts: readonly Explained[];
}

/** Tiles to fill a line of so many slots with. */
export interface BuildValue extends QuestionFrame {
  readonly type: 'build';
  readonly slots: number;
  readonly tiles: readonly (Explained & { readonly fits: boolean })[];
}

/** Something to choose, sort, order, match, mark or build with, and its "because". */
export interface Explained {
  readonly id: string;
  readonly text: string;
  readonly because: string;
}
