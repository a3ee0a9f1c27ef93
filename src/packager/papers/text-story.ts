import type { Beat, Message, Story, Target } from '../../content/story.ts';
import { branchesOf, leaveOf, tellOf } from '../../content/targets.ts';
import { walkingOrder } from '../../content/walking-order.ts';
import { html, type Markup } from '../markup.ts';
import type { Translate } from './paper-content.ts';

/** A story in plain words: each moment with who says what, what can be done, why, and where it leads. */
export function storyText(story: Story, translate: Translate): Markup {
  const own = (key: string) => translate(`story.${story.id}.${key}`);
  const order = walkingOrder(story);
  const line = (key: string, values = {}) => translate(`papers.text.${key}`, values);
  const placeOf = (target: Target | undefined): string =>
    [...new Set(branchesOf(target).map(({ to }) => order.indexOf(to) + 1))].join(' / ');
  return html`<section class="story">
    <h2>${own('title')}</h2>
    <p>${own('hook.who')} ${own('hook.wants')}</p>
    ${order.map((id, place) => {
      const beat = story.beats[id]!;
      return html`<article>
        <h3>${line('moment', { place: place + 1 })}</h3>
        ${said(story, id, beat, translate)} ${draftText(id, beat, own, line)}
        ${ways(story, id, beat, own, line, placeOf)}
      </article> `;
    })}
    <p>${own('teaser')}</p>
    <p>${line('at-home')} ${own('home')}</p>
  </section> `;
}

function said(story: Story, id: string, { say }: Beat, translate: Translate): readonly Markup[] {
  const words = `story.${story.id}.beats.${id}`;
  return say.map((message) => {
    const shown = [
      ...message.details.map((detail) => translate(`${words}.details.${message.id}.${detail}`)),
      ...(message.picture === undefined ? [] : [translate(`pictures.${message.picture}.alt`)]),
    ];
    return html`<p class="said">
      <strong>${translate(`cast.${message.from}`)}:</strong> ${translate(`${words}.${message.id}`)}
      ${shown.length === 0 ? '' : html`<em>(${shown.join(' · ')})</em>`}
      ${trick(story, message, translate)}
    </p> `;
  });
}

function trick(story: Story, { id, flag }: Message, translate: Translate): Markup | string {
  if (flag === undefined) return '';
  const name = translate(`tricks.${flag.trick}.name`);
  return html`<em>[${name}: ${translate(`story.${story.id}.flags.${id}`)}]</em>`;
}

function draftText(
  id: string,
  { draft }: Beat,
  own: (key: string) => string,
  line: (key: string) => string,
): Markup | string {
  if (draft === false) return '';
  const words = own(`beats.${id}.draft`).replaceAll(/\[\[|\]\]/g, '');
  const fields = typeof draft === 'object' && 'form' in draft ? draft.fields : [];
  return html`<p class="said"><strong>${line('draft')}</strong> ${words}</p>
    ${fields.map((field) => {
      const key = `beats.${id}.fields.${field.id}`;
      const tiles = field.tiles.map((tile) => own(`${key}.tiles.${tile.id}`));
      return html`<p class="said">${own(`${key}.label`)}: ${tiles.join(' / ')}</p> `;
    })}`;
}

function ways(
  story: Story,
  id: string,
  beat: Beat,
  own: (key: string) => string,
  line: (key: string, values?: Readonly<Record<string, string>>) => string,
  placeOf: (target: Target | undefined) => string,
): Markup {
  if (beat.end !== undefined) {
    const ending = `endings.${beat.end}`;
    return html`<p class="strong">${own(`${ending}.title`)}. ${own(`${ending}.line`)}</p>`;
  }
  const tell = tellOf(story, beat);
  const to = (target: Target | undefined) => line('leads-to', { place: placeOf(target) });
  return html`<ul>
    ${(beat.choices ?? []).map(
      (choice) =>
        html`<li>
          ${own(`beats.${id}.choices.${choice.id}`)} ${to(choice.to)}
          <em>${own(`beats.${id}.because.${choice.id}`)}</em>
        </li> `,
    )}
    ${beat.next === undefined ? '' : html`<li>${line('go-on')} ${to(beat.next)}</li>`}
    <li>${line('leave')} ${to(leaveOf(story, beat))}</li>
    <li>
      ${line('tell')}
      ${
        'aside' in tell
          ? story.asides[tell.aside]!.say.map(({ id: word }) =>
              own(`asides.${tell.aside}.${word}`),
            ).join(' ')
          : to(tell.target)
      }
    </li>
  </ul>`;
}
