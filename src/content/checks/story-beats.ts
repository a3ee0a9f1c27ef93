import type { Check } from '../check-context.ts';
import { flaggableMessages } from '../points.ts';
import type { Problem } from '../problem.ts';
import type { StorySource } from '../project.ts';
import { problem } from '../report-problem.ts';
import type { Beat, Choice, FormDraft, Story } from '../story.ts';
import { leaveOf, tellOf } from '../targets.ts';
import { messagesOf } from './story-references.ts';

const FEWEST_ENDINGS = 4;
/** Ways of choosing that need the hero's unsent message. */
const ON_DRAFT = ['send', 'rub-out', 'hold'];

/** Every beat offers what the pupil must be able to do, and every ending is helped. */
export const checkStoryBeats: Check = (project) =>
  project.modules.flatMap(({ stories }) =>
    stories.flatMap((source) => [
      ...wholeStory(source),
      ...Object.entries(source.story.beats).flatMap(([id, beat]) =>
        beat.end === undefined ? openBeat(source, id, beat) : finalBeat(source, id, beat),
      ),
    ]),
  );

function wholeStory({ file, story }: StorySource): Problem[] {
  const found: Problem[] = [];
  const beats = Object.entries(story.beats);
  const endings = new Set(beats.flatMap(([, { end }]) => end ?? []));
  if (endings.size < FEWEST_ENDINGS) {
    found.push(problem('endings-few', file, ['beats'], { endings: endings.size }));
  }
  const acts = beats.flatMap(([, { choices = [] }]) => choices.map(({ act }) => act));
  if (story.ladder !== undefined && !acts.includes('refuse')) {
    found.push(problem('refuse-missing', file, ['ladder']));
  }
  if ((story.twin !== undefined) !== beats.some(([, { genuine }]) => genuine)) {
    found.push(problem('twin-missing', file, story.twin === undefined ? ['beats'] : ['twin']));
  }
  for (const [place, [id, { ask }]] of beats.entries()) {
    const earlier = beats.slice(0, place).find(([, beat]) => ask && beat.ask === ask);
    if (earlier === undefined) continue;
    const args = { rule: ask!, other: earlier[0] };
    found.push(problem('ask-twice', file, ['beats', id, 'ask'], args));
  }
  const flaggable = new Set(flaggableMessages(story).map(({ message }) => message.id));
  for (const { message, path } of messagesOf(story)) {
    if (message.flag === undefined) continue;
    const beat = path[0] === 'beats' ? story.beats[path[1]!] : undefined;
    const at = [...path, 'flag'];
    if (!flaggable.has(message.id) || beat?.genuine) {
      found.push(problem('flag-misplaced', file, at, { message: message.id }));
    } else if (beat?.step === 0) {
      found.push(problem('flag-early', file, at, { message: message.id, beat: path[1]! }));
    }
  }
  return found;
}

function finalBeat({ file }: StorySource, id: string, beat: Beat): Problem[] {
  const found: Problem[] = [];
  if (!beat.helped) found.push(problem('ending-not-helped', file, ['beats', id], { beat: id }));
  if (beat.choices !== undefined || beat.next !== undefined) {
    found.push(problem('beat-ambiguous', file, ['beats', id, 'end'], { beat: id }));
  }
  return found;
}

function openBeat({ file, story }: StorySource, id: string, beat: Beat): Problem[] {
  const path = ['beats', id];
  const found: Problem[] = [];
  if (beat.choices === undefined && beat.next === undefined) {
    found.push(problem('beat-dead-end', file, path, { beat: id }));
  }
  if (beat.choices !== undefined && beat.next !== undefined) {
    found.push(problem('beat-ambiguous', file, [...path, 'next'], { beat: id }));
  }
  if (leaveOf(story, beat) === undefined) {
    found.push(problem('leave-missing', file, path, { beat: id }));
  }
  return [
    ...found,
    ...telling(file, story, id, beat),
    ...asking(file, id, beat),
    ...draft(file, id, beat),
  ];
}

// Only before anything can be flagged, on a twin, or once told, may a Tell lead back to the story.
function telling(file: string, story: Story, id: string, beat: Beat): Problem[] {
  const tell = tellOf(story, beat);
  if (!('aside' in tell)) {
    return tell.target === undefined
      ? [problem('tell-missing', file, ['beats', id], { beat: id })]
      : [];
  }
  if (beat.step === 0 || beat.genuine || beat.helped) return [];
  const path = beat.tell === undefined ? ['beats', id] : ['beats', id, 'tell'];
  return [problem('aside-late', file, path, { beat: id })];
}

function asking(file: string, id: string, { ask, choices = [] }: Beat): Problem[] {
  if (ask === undefined) return [];
  const turns = choices.map(({ turn }) => turn);
  if (turns.includes('safe') && turns.includes('wrong')) return [];
  return [problem('ask-flat', file, ['beats', id, 'ask'], { beat: id, rule: ask })];
}

function draft(file: string, id: string, beat: Beat): Problem[] {
  const choices = beat.choices ?? [];
  const place = choices.findIndex(({ via }) => ON_DRAFT.includes(via));
  if ((beat.draft !== false) !== place >= 0) {
    const path = ['beats', id, ...(beat.draft ? ['draft'] : ['choices', place, 'via'])];
    return [problem('draft-missing', file, path, { beat: id })];
  }
  if (typeof beat.draft === 'boolean') return [];
  const once = (via: Choice['via']) => choices.filter((choice) => choice.via === via).length === 1;
  return [
    ...(once('send') && once('rub-out')
      ? []
      : [problem('draft-unsent', file, ['beats', id, 'draft'], { beat: id })]),
    ...('form' in beat.draft ? formFields(file, id, beat.draft) : []),
  ];
}

function formFields(file: string, beat: string, { fields }: FormDraft): Problem[] {
  return fields.flatMap(({ id, tiles, start }, place) => {
    const fitting = tiles.filter(({ fits }) => fits).length;
    const isKnown = start === undefined || tiles.some((tile) => tile.id === start);
    if (fitting > 0 && fitting < tiles.length && isKnown) return [];
    return [problem('form-unfit', file, ['beats', beat, 'draft', 'fields', place], { field: id })];
  });
}
