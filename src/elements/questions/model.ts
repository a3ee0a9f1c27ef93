import type { MessageKind, Surface } from '../../content/names.ts';
import type { Details, Person } from '../model.ts';

/** A question with its words resolved. All lists stand in the order in which they are shown. */
export type QuestionValue = ChoiceValue | RealOrNotValue | SortValue | OrderValue | SpotValue;

interface QuestionFrame {
  /** Number in the registry; goes into the decision. */
  readonly number: number;
  readonly surface: Surface;
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
  /** The one response index that is right, see `content/response.ts`. */
  readonly right: number;
}

/** `reply` shows the options as messages of somebody in the scene. */
export interface ChoiceValue extends QuestionFrame {
  readonly type: 'choice' | 'reply';
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

/** Parts in reading order; together they are the message, page or photo. */
export interface SpotValue extends QuestionFrame {
  readonly type: 'spot';
  readonly parts: readonly Explained[];
}

/** Something to choose, sort, order or mark, with its "because". */
export interface Explained {
  readonly id: string;
  readonly text: string;
  readonly because: string;
}
