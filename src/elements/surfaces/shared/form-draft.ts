import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { isDifferent } from '../../base/is-different.ts';
import { base } from '../../base/shared.styles.ts';
import { face } from '../../cast/face.ts';
import type { MockForm, Person } from '../../model.ts';
import { SafeDraftEvent } from './draft-event.ts';
import { formDraftStyles } from './form-draft.styles.ts';
import './form-key.ts';
import { withNumbers } from '../../numbers/with-numbers.ts';

type Field = MockForm['fields'][number];

/** The tile that lies in each field, by field id. */
type Filled = Readonly<Record<string, string | undefined>>;

/**
 * A mock form that is filled in with tiles alone: settings, a sign-up, a checkout or a report. What was
 * chosen is kept here and nowhere else; nothing shows which tiles fit.
 *
 * @fires safe-draft - A tile was chosen; says whether every field has one that fits.
 */
@customElement('safe-form-draft')
export class SafeFormDraft extends LitElement {
  static override styles = [base, formDraftStyles];

  @property({ attribute: false, hasChanged: isDifferent }) draft?: MockForm;
  /** Whose form it is. */
  @property({ attribute: false }) owner?: Person;

  @state() private filled: Filled = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') && this.draft) this.filled = filledAtFirst(this.draft);
  }

  private handleTile(field: string, tile: string): void {
    if (!this.draft) return;
    this.filled = { ...this.filled, [field]: tile };
    this.dispatchEvent(new SafeDraftEvent(fits(this.draft, this.filled)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft, owner } = this;
    if (!draft) return nothing;
    return html`<div class="form ${draft.form}" role="group" aria-labelledby="title">
      <div class="head">
        ${owner ? face(owner) : nothing}
        <div>
          <h3 id="title" tabindex="-1">${draft.title}</h3>
          ${owner ? html`<p class="unsent">${unsent(draft, owner)}</p>` : nothing}
        </div>
      </div>
      <div class="fields">${draft.fields.map((field) => this.field(field))}</div>
    </div>`;
  }

  private field({ id, label, tiles }: Field): TemplateResult {
    return html`<fieldset>
      <legend>${withNumbers(label)}</legend>
      <div class="tiles of-${tiles.length}">
        ${tiles.map(
          (tile) =>
            html`<label class="tile">
              <input
                type="radio"
                name=${id}
                .checked=${this.filled[id] === tile.id}
                @change=${() => this.handleTile(id, tile.id)}
              />
              <span>${withNumbers(tile.text)}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}

function filledAtFirst({ fields }: MockForm): Filled {
  return Object.fromEntries(fields.map(({ id, start }) => [id, start]));
}

function fits({ fields }: MockForm, filled: Filled): boolean {
  return fields.every(({ id, tiles }) => tiles.find((tile) => tile.id === filled[id])?.fits);
}

function unsent({ form }: MockForm, { name }: Person): string {
  return t(form === 'settings' ? 'play.draft-unsaved' : 'play.draft', { name });
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-form-draft': SafeFormDraft;
  }
}
