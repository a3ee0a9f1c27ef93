import type { CompiledBank } from '../../content/compiled.ts';
import { html, type Markup } from '../markup.ts';
import type { Translate } from './paper-content.ts';

type Banked = CompiledBank[number];

interface Line {
  readonly text: string;
  readonly fits: boolean;
  readonly because: string;
}

/** A question in plain words: what fits is marked, and each answer has its reason. */
export function questionText(question: Banked, translate: Translate): Markup {
  const own = (key: string) => translate(`bank.${question.rule}.${question.id}.${key}`);
  return html`<li>
    <p>${own('scene')}</p>
    ${question.messages.map(
      ({ id, from, details }) =>
        html`<p class="said">
          <strong>${translate(`cast.${from}`)}:</strong> ${own(`messages.${id}`)}
          ${
            details.length === 0
              ? ''
              : html`<em
                  >(${details.map((detail) => own(`details.${id}.${detail}`)).join(' · ')})</em
                >`
          }
        </p> `,
    )}
    <p><strong>${own('ask')}</strong></p>
    <ul>
      ${linesOf(question, own, translate).map(
        ({ text, fits, because }) =>
          html`<li>
            ${fits ? html`<strong>${text}</strong>` : text}
            ${fits ? `(${translate('papers.text.fits')})` : ''} <em>${because}</em>
          </li> `,
      )}
    </ul>
  </li> `;
}

function linesOf(
  question: Banked,
  own: (key: string) => string,
  translate: Translate,
): readonly Line[] {
  const line = (text: string, fits: boolean, id: string): Line => ({
    text,
    fits,
    because: own(`because.${id}`),
  });
  switch (question.type) {
    case 'choice':
    case 'reply':
    case 'several':
      return question.options.map(({ id, right }) => line(own(`options.${id}`), right, id));
    case 'real-or-not':
      return (['real', 'not-real'] as const).map((id) =>
        line(translate(`papers.text.${id}`), (id === 'real') === question.real, id),
      );
    case 'sort':
      return question.items.map(({ id, group }) =>
        line(`${own(`items.${id}`)}: ${own(`groups.${group}`)}`, true, id),
      );
    case 'order':
      return question.steps.map(({ id }, place) =>
        line(`${place + 1}. ${own(`steps.${id}`)}`, true, id),
      );
    case 'match':
      return question.pairs.map(({ id }) =>
        line(`${own(`lefts.${id}`)}: ${own(`rights.${id}`)}`, true, id),
      );
    case 'spot':
      return question.parts.map(({ id, odd }) => line(own(`parts.${id}`), odd, id));
    case 'build':
      return question.tiles.map(({ id, fits }) => line(own(`tiles.${id}`), fits, id));
  }
}
