import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import { FILES, type Project, type StorySource } from '../project.ts';
import { problem } from '../report-problem.ts';
import type { Beat, Message, Story, Target } from '../story.ts';
import { branchesOf } from '../targets.ts';

type Path = readonly (string | number)[];

/** Keys that a beat's words use for something else than messages. */
const RESERVED = ['draft', 'details', 'fields', 'choices', 'because', 'talk'];

/** Whatever a story names exists: beats, asides, people, rules, each id once. */
export const checkStoryReferences: Check = (project) =>
  project.modules.flatMap(({ stories }) =>
    stories.flatMap((source) => [
      ...targets(source),
      ...people(project, source),
      ...rules(project, source),
      ...ids(source),
      ...pictures(project, source),
      ...decoys(source),
    ]),
  );

/** All messages of a story with their places, those of asides after those of beats. */
export function messagesOf(story: Story): { readonly message: Message; readonly path: Path }[] {
  const within = (branch: string, holders: Readonly<Record<string, Pick<Beat, 'say'>>>) =>
    Object.entries(holders).flatMap(([id, { say }]) =>
      say.map((message, place) => ({ message, path: [branch, id, 'say', place] })),
    );
  return [...within('beats', story.beats), ...within('asides', story.asides)];
}

function targets({ file, story }: StorySource): Problem[] {
  const beats = Object.keys(story.beats);
  const found: Problem[] = [];
  const look = (target: Target | undefined, path: Path) => {
    const branches = branchesOf(target);
    for (const [place, { to }] of branches.entries()) {
      if (beats.includes(to)) continue;
      const at = typeof target === 'string' ? path : [...path, place, 'to'];
      found.push(problem('target-unknown', file, at, { target: to, valid: beats.join(', ') }));
    }
    const open = branches.findIndex(({ when }) => when === undefined);
    if (branches.length > 0 && open !== branches.length - 1) {
      found.push(problem('target-open', file, [...path, Math.max(open, 0)]));
    }
  };
  const lookTell = (tell: Beat['tell'], path: Path) => {
    const aside = typeof tell === 'string' && /^aside:(.*)/.exec(tell)?.[1];
    if (!aside) return look(tell, path);
    if (Object.hasOwn(story.asides, aside)) return;
    const valid = Object.keys(story.asides).join(', ') || 'none';
    found.push(problem('aside-unknown', file, path, { aside, valid }));
  };
  look(story.start, ['start']);
  look(story.leave, ['leave']);
  lookTell(story.tell, ['tell']);
  for (const [id, beat] of Object.entries(story.beats)) {
    look(beat.next, ['beats', id, 'next']);
    look(beat.leave, ['beats', id, 'leave']);
    lookTell(beat.tell, ['beats', id, 'tell']);
    for (const [place, { to }] of (beat.choices ?? []).entries()) {
      look(to, ['beats', id, 'choices', place, 'to']);
    }
  }
  return found;
}

function people(project: Project, { file, story }: StorySource): Problem[] {
  const found: Problem[] = [];
  const known = project.cast.map(({ id }) => id);
  const look = (id: string, path: Path, valid: readonly string[], where: string) => {
    if (valid.includes(id)) return;
    found.push(problem('cast-unknown', file, path, { id, valid: valid.join(', '), where }));
  };
  if (!project.broken.has(FILES.cast)) {
    story.cast.forEach((id, place) => look(id, ['cast', place], known, FILES.cast));
  }
  look(story.hero, ['hero'], story.cast, 'cast');
  for (const [id, { here = [] }] of Object.entries(story.beats)) {
    here.forEach((one, place) => look(one, ['beats', id, 'here', place], story.cast, 'cast'));
  }
  for (const { message, path } of messagesOf(story)) {
    look(message.from, [...path, 'from'], [...story.cast, 'narrator'], 'cast');
  }
  return found;
}

function pictures(project: Project, { file, story }: StorySource): Problem[] {
  if (project.broken.has(FILES.pictures)) return [];
  const drafts = Object.entries(story.beats).flatMap(([id, { draft }]) =>
    typeof draft === 'object' && 'picture' in draft
      ? [{ ...draft, path: ['beats', id, 'draft'] }]
      : [],
  );
  const shown = messagesOf(story).flatMap(({ message: { picture }, path }) =>
    picture === undefined ? [] : [{ picture, clues: [], path }],
  );
  return [...shown, ...drafts].flatMap(({ picture, clues, path }) =>
    pictureProblems(project, file, picture, clues, path),
  );
}

/** Problems with naming a picture and some of its spots. */
export function pictureProblems(
  { pictures }: Project,
  file: string,
  picture: string,
  spots: readonly string[],
  path: Path,
): Problem[] {
  const known = pictures.find(({ id }) => id === picture);
  if (known === undefined) {
    const valid = pictures.map(({ id }) => id).join(', ');
    return [problem('picture-unknown', file, [...path, 'picture'], { picture, valid })];
  }
  const valid = known.spots.join(', ') || 'none';
  return spots
    .filter((spot) => !known.spots.includes(spot))
    .map((spot) => problem('spot-unknown', file, path, { picture, spot, valid }));
}

function rules(project: Project, { file, story }: StorySource): Problem[] {
  if (project.broken.has(FILES.rules)) return [];
  const known = project.rules.map(({ id }) => id);
  const look = (rule: string | undefined, path: Path, valid: readonly string[]) =>
    rule === undefined || valid.includes(rule)
      ? []
      : [problem('rule-unknown', file, path, { rule, valid: valid.join(', ') })];
  return [
    ...story.rules.flatMap((rule, place) => look(rule, ['rules', place], known)),
    ...look(story.twin, ['twin'], story.rules),
    ...Object.entries(story.beats).flatMap(([id, { ask }]) =>
      look(ask, ['beats', id, 'ask'], story.rules),
    ),
  ];
}

function ids({ file, story }: StorySource): Problem[] {
  const messages = messagesOf(story).map(({ message: { id }, path }) => ({ id, path }));
  const choices = Object.entries(story.beats).map(([beat, { choices = [] }]) =>
    choices.map(({ id }, place) => ({ id, path: ['beats', beat, 'choices', place] })),
  );
  return [
    ...[messages, ...choices].flatMap((list) => duplicates(file, list)),
    ...messages
      .filter(({ id }) => RESERVED.includes(id))
      .map(({ id, path }) => problem('id-reserved', file, [...path, 'id'], { id })),
  ];
}

/** A problem for each id of a list that stood in it before. */
export function duplicates(
  file: string,
  list: readonly { readonly id: string; readonly path: Path }[],
): Problem[] {
  return list
    .filter(({ id }, place) => list.findIndex((other) => other.id === id) < place)
    .map(({ id, path }) => problem('id-duplicate', file, [...path, 'id'], { id }));
}

function decoys({ file, story }: StorySource): Problem[] {
  return messagesOf(story)
    .filter(({ message: { flag } }) => flag && new Set([flag.trick, ...flag.decoys]).size < 3)
    .map(({ message, path }) =>
      problem('decoy-wrong', file, [...path, 'flag', 'decoys'], { message: message.id }),
    );
}
