import { type TemplateResult, html } from 'lit';
import { state } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { sign } from '../../cast/signs.ts';
import type { Explained, QuestionValue } from '../model.ts';
import { QuestionElement } from './question-element.ts';
import { withNumbers } from '../../numbers/with-numbers.ts';
import { digitByDigit } from '../../numbers/digits.ts';

/**
 * Questions in which every piece is put somewhere: one piece lies on top, a tap on a place puts it
 * there, and a piece that is taken back lies on top again.
 */
export abstract class PlacingElement<V extends QuestionValue> extends QuestionElement<V> {
  /** For each piece where it was put. */
  @state() protected put: readonly (number | undefined)[] = [];
  /** The piece taken back to be moved. */
  @state() private taken?: number;

  protected override begin(question: V): void {
    this.put = this.pieces(question).map(() => undefined);
    this.taken = undefined;
  }

  protected override places(): readonly number[] | undefined {
    const placed = this.put.filter((place) => place !== undefined);
    return placed.length === this.put.length ? placed : undefined;
  }

  /** What is put somewhere, in the order in which it is offered. */
  protected abstract pieces(question: V): readonly Explained[];

  /** How many pieces are still to be put somewhere. */
  protected get left(): number {
    return this.put.filter((place) => place === undefined).length;
  }

  /** Which piece lies on top; undefined when all are put. */
  protected get current(): number | undefined {
    if (this.taken !== undefined) return this.taken;
    const next = this.put.indexOf(undefined);
    return next < 0 ? undefined : next;
  }

  protected putCurrent(place: number): void {
    const piece = this.current;
    if (piece === undefined) return;
    this.put = this.put.map((before, at) => (at === piece ? place : before));
    this.taken = undefined;
  }

  protected takeBack(piece: number): void {
    this.put = this.put.map((before, at) => (at === piece ? undefined : before));
    this.taken = piece;
  }

  /** The piece on top, said by the words at `now` with it as `item`; else the words at `done`. */
  protected pile(piece: Explained | undefined, now: string, done: string): TemplateResult {
    return html`<div class="pile" role="status">
      ${
        piece
          ? html`<span class="hidden-words">${digitByDigit(t(now, { item: piece.text }))}</span>
              <span class="item" aria-hidden="true"><span>${withNumbers(piece.text)}</span></span>`
          : html`<span class="item done">${sign('tick')}${t(done)}</span>`
      }
    </div>`;
  }
}
