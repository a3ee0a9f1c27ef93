import { LitElement, type TemplateResult, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { parse } from 'yaml';
import glossary from '../../../../locales/en-GB/glossary.yaml?raw';
import { base, buttons, paper } from '../../../elements/base/shared.styles.ts';
import { marked } from '../../../elements/terms/marked.ts';
import { termSlip, termSlipStyles } from '../../../elements/terms/term-slip.ts';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';

const TERMS = Object.keys(parse(glossary) as object);

/** The explanation of a term as it lies over the page, with the styles that it needs. */
@customElement('gallery-term')
export class GalleryTerm extends LitElement {
  static override styles = [base, paper, buttons, termSlipStyles];

  @property() term = '';

  protected override render(): TemplateResult {
    return termSlip(this.term, this.term);
  }
}

/** A sentence with words to press, and what each of them opens. */
export function glossarySection(): TemplateResult {
  const sentence = t('gallery.elements.glossary.sentence');
  return html`${group(undefined, specimen('<safe-term>', html`<p>${marked(sentence)}</p>`, 'wide'))}
  ${group(
    undefined,
    TERMS.map((term) => specimen(term, html`<gallery-term term=${term}></gallery-term>`)),
  )}`;
}
