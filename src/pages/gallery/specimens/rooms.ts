import { type TemplateResult, html } from 'lit';
import type { StoryDecision } from '../../../engine/decision.ts';
import { ROOMS } from '../../../content/names.ts';
import { endingOf } from '../../../elements/present/ending.ts';
import { roomScene } from '../../../elements/present/room-scene.ts';
import '../../../elements/warm-room/ending.ts';
import '../../../elements/warm-room/warm-room.ts';
import { group, specimen } from '../specimen.ts';
import { CAST, STORY, stateAfter } from '../values.ts';
import { momentsOf } from './moments.ts';

const tell: StoryDecision = { type: 'adult.told' };

/** The warm room, somewhere nicer, a kind answer, and each of the rooms. */
export function roomsSection(): TemplateResult {
  const aside = { story: STORY, cast: CAST, state: stateAfter(tell) };
  const moments = [
    ...[1, 2].map((shown) => ({ name: `aside, ${shown} / 2`, source: { ...aside, shown } })),
    ...momentsOf(STORY),
  ];
  const scenes = moments.flatMap(({ name, source }) => {
    const scene = roomScene(source);
    return scene === undefined ? [] : [{ name, scene }];
  });
  const inRooms = ROOMS.map((room) => ({ name: room, scene: { ...scenes[0]!.scene, room } }));
  return html`${group(
    undefined,
    [...scenes, ...inRooms].map(({ name, scene }) =>
      specimen(name, html`<safe-warm-room .scene=${scene}></safe-warm-room>`, 'wide'),
    ),
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
  ])}`;
}
