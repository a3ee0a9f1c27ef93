import { type TemplateResult, html } from 'lit';
import type { StoryDecision } from '../../../engine/decision.ts';
import { endingOf } from '../../../elements/present/ending.ts';
import { roomScene } from '../../../elements/present/room-scene.ts';
import '../../../elements/warm-room/ending.ts';
import '../../../elements/warm-room/warm-room.ts';
import { group, specimen } from '../specimen.ts';
import { CAST, STORY, stateAfter } from '../values.ts';
import { momentsOf } from './moments.ts';

const tell: StoryDecision = { type: 'adult.told' };

/** The warm room, somewhere nicer, and a kind answer. */
export function roomsSection(): TemplateResult {
  const aside = { story: STORY, cast: CAST, state: stateAfter(tell) };
  const moments = [
    ...[1, 2].map((shown) => ({ name: `aside, ${shown} / 2`, source: { ...aside, shown } })),
    ...momentsOf(STORY),
  ];
  return html`${group(
    undefined,
    moments.flatMap(({ name, source }) => {
      const scene = roomScene(source);
      if (scene === undefined) return [];
      const shown = [
        specimen(name, html`<safe-warm-room .scene=${scene}></safe-warm-room>`, 'wide'),
      ];
      if (scene.place !== 'away' || scene.indoors) return shown;
      const inside = { ...scene, indoors: true };
      return [
        ...shown,
        specimen(
          `${name}, indoors`,
          html`<safe-warm-room .scene=${inside}></safe-warm-room>`,
          'wide',
        ),
      ];
    }),
  )}`;
}

/** How a story ends: told early, with nothing done unasked, without a ladder, and in a rewind. */
export function endingsSection(): TemplateResult {
  const ended: readonly StoryDecision[] = [
    { type: 'beat.continued' },
    tell,
    { type: 'choice.made', choice: 'odd' },
  ];
  const early = endingOf({
    story: STORY,
    cast: CAST,
    state: stateAfter(...ended),
    shown: Infinity,
  })!;
  const asked = { ...early, acts: early.acts.map(({ act }) => ({ act, done: false })) };
  return html`${group(undefined, [
    specimen('acts: tell', html`<safe-ending .ending=${early}></safe-ending>`, 'wide'),
    specimen('acts: –', html`<safe-ending .ending=${asked}></safe-ending>`, 'wide'),
    specimen(
      'no ladder',
      html`<safe-ending .ending=${{ ...early, acts: [] }}></safe-ending>`,
      'wide',
    ),
    specimen('rewinding', html`<safe-ending .ending=${early} rewinding></safe-ending>`, 'wide'),
  ])}`;
}
