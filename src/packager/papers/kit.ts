import { html, type Markup } from '../markup.ts';
import { list, paperPage, section, tickBox } from './paper-page.ts';
import { textParts, type TextContent } from './whole-text.ts';

/** What a reviewer goes through, one line each; words under `papers.kit.must`. */
const MUSTS = [
  'fault',
  'distance',
  'pass',
  'calm',
  'help',
  'not-shown',
  'typing',
  'telling',
  'happened',
  'twins',
  'rules',
  'routes',
  'people',
  'age',
  'staff',
] as const;

const SIGNATURE = ['name', 'role', 'organisation', 'checked-with', 'date', 'signature'] as const;
const VERDICTS = ['ready', 'changes', 'not-ready'] as const;
const RATING = ['next', 'line', 'worry'] as const;

/**
 * The kit for a professional from outside who reviews a module: what to check, a sheet to sign, the help routes that
 * nobody has checked yet, and all that the module says. `state` is short and says which words of it were read.
 */
export function kitPage(content: TextContent, state: string): string {
  const { translate } = content;
  const line = (key: string, values = {}) => translate(`papers.kit.${key}`, values);
  const box = tickBox(translate);
  return paperPage(
    content,
    'kit',
    html`${section(line('how.head'), list(['read', 'play', 'mark', 'sign'].map((key) => line(`how.${key}`))))}
    ${section(line('musts'), checklist(line, box))}
    ${section(line('stories'), ratings(content, line))}
    ${section(line('routes'), routes(content, line, box))}
    ${section(line('sign.head'), html`<p>${line('sign.state', { state })}</p>`, signature(line, box))}
    ${textParts(content)}`,
  );
}

type Line = (key: string) => string;

function checklist(line: Line, box: Markup): Markup {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${line('must-head')}</th>
        <th scope="col">${line('yes')}</th>
        <th scope="col">${line('no')}</th>
        <th scope="col" class="room">${line('where')}</th>
      </tr>
    </thead>
    <tbody>
      ${MUSTS.map(
        (must) =>
          html`<tr>
            <th scope="row">${line(`must.${must}`)}</th>
            <td>${box}</td>
            <td>${box}</td>
            <td></td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function ratings({ translate, outline }: TextContent, line: Line): Markup {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${line('story')}</th>
        ${RATING.map((key) => html`<th scope="col" class="room">${line(`rating.${key}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${outline.episodes.map(
        ({ story }) =>
          html`<tr>
            <th scope="row">${translate(`story.${story}.title`)}</th>
            ${RATING.map(() => html`<td class="room"></td>`)}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function routes({ translate, signposts }: TextContent, line: Line, box: Markup): Markup {
  const open = signposts.filter(({ verifiedOn }) => verifiedOn === undefined);
  if (open.length === 0) return html`<p>${line('routes-checked')}</p>`;
  return html`<p>${line('routes-open')}</p>
    <ul class="ticks">
      ${open.map(
        ({ id }) =>
          html`<li>
            ${box}<strong>${translate(`signposts.${id}.name`)}</strong>:
            ${translate(`signposts.${id}.how`)}
          </li> `,
      )}
    </ul>`;
}

function signature(line: Line, box: Markup): Markup {
  return html`<ul class="ticks">
      ${VERDICTS.map((verdict) => html`<li>${box}${line(`sign.${verdict}`)}</li> `)}
    </ul>
    <table>
      <tbody>
        ${SIGNATURE.map(
          (key) =>
            html`<tr>
              <th scope="row">${line(`sign.${key}`)}</th>
              <td class="room"></td>
            </tr> `,
        )}
      </tbody>
    </table>
    <p>${line('sign.after')}</p>`;
}
