import type { Beat, Condition, Message, Story, Target } from '../content/story.ts';
import { branchesOf, leaveOf, tellOf } from '../content/targets.ts';
import { walkingOrder } from '../content/walking-order.ts';
import type { Say } from './say.ts';
import { detailLines, draftLines, pictureLines } from './screenplay-shown.ts';

/** One story of a screenplay. `length` is its estimated time as text. */
export function storyLines(story: Story, say: Say, length: string): string[] {
  const own: Say = (...path) => say('story', story.id, ...path);
  const order = walkingOrder(story);
  const headings = new Map(order.map((id, place) => [id, `${place + 1} ${id.toUpperCase()}`]));
  const heading = (id: string) => headings.get(id) ?? `? ${id}`;
  const endings = new Set(order.flatMap((id) => story.beats[id]!.end ?? []));
  return [
    `EPISODE ${story.episode}: ${own('title')}`,
    [story.id, `on ${story.surface}`, ...toldBy(story), story.rules.join(' '), length].join(', '),
    '',
    `App:   ${own('app')}`,
    `Who:   ${own('hook', 'who')}`,
    `Wants: ${own('hook', 'wants')}`,
    ...order.flatMap((id) => ['', ...beatLines(story, id, own, say, heading)]),
    ...Object.entries(story.asides).flatMap(([id, aside]) => [
      '',
      `ASIDE ${id.toUpperCase()}`,
      ...aside.say.flatMap((message) => [
        spoken(message, own('asides', id, message.id), say),
        ...pictureLines(message.picture, say),
      ]),
    ]),
    '',
    'ENDINGS',
    ...[...endings].map((id) => `   ${own('endings', id, 'title')}: ${own('endings', id, 'line')}`),
    '',
    `Next time: ${own('teaser')}`,
    `At home:   ${own('home')}`,
  ];
}

function beatLines(
  story: Story,
  id: string,
  own: Say,
  say: Say,
  heading: (id: string) => string,
): string[] {
  const beat = story.beats[id]!;
  const lead = (target: Target | undefined) => leadText(target, heading);
  const tell = tellOf(story, beat);
  const telling = 'aside' in tell ? `aside ${tell.aside.toUpperCase()}` : lead(tell.target);
  return [
    `${heading(id)}  (${notes(beat).join(', ')})`,
    ...beat.say.flatMap((message) => [
      spoken(message, own('beats', id, message.id), say),
      ...detailLines(message.details, (...path) =>
        own('beats', id, 'details', message.id, ...path),
      ),
      ...pictureLines(message.picture, say),
      ...flagLines(message, own, say),
    ]),
    ...draftLines(beat, say('cast', story.hero), (...path) => own('beats', id, ...path), say),
    ...(beat.choices ?? []).flatMap((choice) => [
      `   * ${own('beats', id, 'choices', choice.id)}`,
      `       ${[choice.via, choice.stance, choice.turn, ...acts(choice.act)].join(', ')} -> ${lead(choice.to)}`,
      `       because: ${own('beats', id, 'because', choice.id)}`,
    ]),
    ...(beat.next === undefined ? [] : [`   -> ${lead(beat.next)}`]),
    beat.end === undefined
      ? `   leave -> ${lead(leaveOf(story, beat))}; tell -> ${telling}`
      : `   END: ${own('endings', beat.end, 'title')}`,
  ];
}

function toldBy({ shape, begins, eyes }: Story): string[] {
  return [
    shape,
    ...(begins === 'after' ? ['begins after it was done'] : []),
    ...(eyes === 'own' ? [] : [`seen by a ${eyes}`]),
  ];
}

function notes(beat: Beat): string[] {
  return [
    beat.place,
    `step ${beat.step}`,
    ...(beat.genuine ? ['genuine'] : []),
    ...(beat.helper ? ['a helper comes'] : []),
    ...(beat.helped ? ['helped'] : []),
    ...(beat.ask === undefined ? [] : [`evidence for ${beat.ask}`]),
  ];
}

function spoken({ from, mood, kind }: Message, text: string, say: Say): string {
  const manner = [...(mood === undefined ? [] : [mood]), ...(kind === 'message' ? [] : [kind])];
  const name = say('cast', from);
  return `   ${name}${manner.length === 0 ? '' : ` (${manner.join(', ')})`}: ${text}`;
}

function flagLines({ id, flag }: Message, own: Say, say: Say): string[] {
  if (flag === undefined) return [];
  const decoys = flag.decoys.map((trick) => say('tricks', trick, 'name'));
  const name = say('tricks', flag.trick, 'name');
  return [`       FLAG ${name} (not ${decoys.join(', ')}): ${own('flags', id)}`];
}

function leadText(target: Target | undefined, heading: (id: string) => string): string {
  const branches = branchesOf(target);
  if (branches.length === 0) return 'nowhere';
  return branches.map(({ when, to }) => `${conditionText(when)}${heading(to)}`).join(', else ');
}

function conditionText(when: Condition | undefined): string {
  if (when === undefined) return '';
  const parts = [
    ...(when.noticed === undefined
      ? []
      : [when.noticed === 'told' ? 'told early' : `noticed ${when.noticed}`]),
    ...(when.wrong === undefined ? [] : [`${when.wrong}+ wrong`]),
  ];
  return `if ${parts.join(' and ')}: `;
}

function acts(act: string | undefined): string[] {
  return act === undefined ? [] : [`act ${act}`];
}
