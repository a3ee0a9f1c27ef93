import { html } from '../markup.ts';
import { type PaperContent, schoolAdult } from './paper-content.ts';
import { list, paperPage, section } from './paper-page.ts';

/** The card for every adult in the room: what to do, and not to do, when a pupil tells something. */
export function disclosureCardPage(content: PaperContent): string {
  const { translate } = content;
  const adult = schoolAdult(content);
  const line = (key: string) => translate(`papers.card.${key}`);
  return paperPage(
    content,
    'card',
    html`${section(
        line('do.head'),
        list([
          ...['listen', 'thank', 'next', 'write'].map((key) => line(`do.${key}`)),
          html`<strong>${line('do.lead')}</strong>`,
          line('do.danger'),
        ]),
      )}
      ${section(
        line('dont.head'),
        list([
          ...['secret', 'question', 'blame'].map((key) => line(`dont.${key}`)),
          html`<strong>${line('dont.images')}</strong>`,
          ...['contact', 'others'].map((key) => line(`dont.${key}`)),
        ]),
      )}
      <p>${line('slip')}</p>
      ${adult === undefined ? undefined : html`<p>${translate('papers.card.pupils-told', { adult })}</p>`}
      <p>${line('policy')}</p> `,
  );
}
