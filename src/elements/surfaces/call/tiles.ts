import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';
import { t } from '../../../i18n/words.ts';
import type { Person, ShownMessage, ShownPicture, SurfaceScene } from '../../model.ts';

/**
 * A tile for each person, hero first: a face, or a closed curtain where the account shows no face. The
 * newest picture hangs behind whoever shows it; the frame of whoever spoke last stands out.
 */
export function tiles(scene: SurfaceScene, messages: readonly ShownMessage[]): TemplateResult {
  const showing = messages.findLast(({ picture }) => picture !== undefined);
  const speaking = messages.findLast(({ from }) => from.role !== 'narrator')?.from.id;
  return html`<ul
    class="tiles of-${Math.min(scene.people.length, 6)} ${showing ? 'showing' : ''}"
    aria-label=${t('play.people')}
  >
    ${scene.people.map((person) =>
      tile(person, {
        tone: toneOf(person.id, scene, messages),
        speaks: person.id === speaking,
        picture: person.id === showing?.from.id ? showing.picture : undefined,
      }),
    )}
  </ul>`;
}

/** Everybody's colour, of four, by the order in which they first spoke: nobody takes that of somebody who has gone. */
export function toneOf(
  id: string,
  { hero, people }: Pick<SurfaceScene, 'hero' | 'people'>,
  messages: readonly ShownMessage[],
): number {
  const said = messages.flatMap(({ from }) => (from.role === 'narrator' ? [] : from.id));
  return [...new Set([hero.id, ...said, ...people.map((person) => person.id)])].indexOf(id) % 4;
}

interface Look {
  readonly tone: number;
  readonly speaks: boolean;
  readonly picture: ShownPicture | undefined;
}

function tile(person: Person, { tone, speaks, picture }: Look): TemplateResult {
  const { look, name, mood } = person;
  const hasCurtain = look === 'avatar' && picture === undefined;
  return html`<li
    class="tile tone-${tone} ${look} ${speaks ? 'speaks' : ''} ${picture ? 'with-picture' : ''}"
  >
    ${picture ? html`<safe-picture .picture=${picture}></safe-picture>` : nothing}
    ${hasCurtain ? curtain() : nothing}
    <safe-portrait picture=${person.picture} look=${look} mood=${mood}></safe-portrait>
    <p class="name">
      ${name}${hasCurtain ? html`<span class="hidden-words">, ${t('play.call.camera')}</span>` : nothing}
    </p>
  </li>`;
}

// prettier-ignore
const CURTAIN: SVGTemplateResult = svg`<path class="cloth" d="M0 0h200v150H0z" /><path class="fold" d="M14 0l10 0 4 150-16 0zM48 0l9 0-2 150-14 0zM82 0l8 0 3 150-15 0zM118 0l9 0-2 150-14 0zM152 0l9 0 3 150-16 0zM184 0l8 0-1 150-13 0z" /><path class="fringe" d="M0 0h200v14l-12 9-13-9-13 9-12-9-13 9-12-9-13 9-12-9-13 9-12-9-13 9-12-9-13 9-12-9-13 9-12-9z" />`;

function curtain(): TemplateResult {
  return html`<svg
    class="curtain"
    viewBox="0 0 200 150"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${CURTAIN}
  </svg>`;
}
