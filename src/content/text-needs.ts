import { wordsFileName } from './check-context.ts';
import { TRICKS } from './names.ts';
import { flaggableMessages } from './points.ts';
import { type ModuleSource, type Project, SOURCE_LANGUAGE } from './project.ts';
import type { Question } from './question.ts';
import type { Beat, FormDraft, Story } from './story.ts';

/** One text that a structure asks for. */
export interface TextNeed {
  readonly file: string;
  /** Inside the file. */
  readonly path: readonly string[];
  /** `optional` texts may be left out; `because` ones have a code of their own when missing. */
  readonly kind: 'text' | 'because' | 'optional';
}

type Need = Omit<TextNeed, 'file'>;

/**
 * Every text that the structures use in a language. Files of words that no structure describes
 * (`app`, `papers`, `site`) are not in it, nor the free keys of a module's own file.
 */
export function textNeeds(project: Project, language: string): TextNeed[] {
  const shared = (name: string, needs: Need[]) =>
    needs.map((need) => ({ ...need, file: `locales/${language}/${name}.yaml` }));
  return [
    ...shared('cast', [text('narrator'), ...project.cast.map(({ id }) => text(id))]),
    ...shared(
      'pictures',
      project.pictures.flatMap(({ id, spots }) => [
        text(id, 'alt'),
        ...spots.map((spot) => text(id, 'spots', spot)),
      ]),
    ),
    ...shared('rules', ruleNeeds(project)),
    ...shared(
      'tricks',
      TRICKS.flatMap((trick) => [text(trick, 'name'), text(trick, 'back')]),
    ),
    ...shared(
      'signposts',
      project.signposts.flatMap(({ signposts }) =>
        signposts.flatMap(({ id }) => [
          text(id, 'name'),
          text(id, 'for'),
          text(id, 'how'),
          text(id, 'not-for'),
        ]),
      ),
    ),
    // Authors' words, in the language that they write in.
    ...(language === SOURCE_LANGUAGE
      ? [...shared('trace', traceNeeds(project)), ...shared('arc', arcNeeds(project))]
      : []),
    ...project.modules.flatMap((module) => moduleNeeds(module, language)),
  ];
}

/** Files of words that should be there and are not. */
export function absentWords(project: Project): readonly string[] {
  const wanted = Object.keys(project.locales).flatMap((language) =>
    textNeeds(project, language).map(({ file }) => file),
  );
  return [...new Set(wanted)].filter((file) => !project.sources.has(file));
}

function moduleNeeds(module: ModuleSource, language: string): TextNeed[] {
  const within = (name: string, needs: Need[]) =>
    needs.map((need) => ({ ...need, file: wordsFileName(language, module, name) }));
  return [
    ...within('module', [text('title'), text('idea'), text('starter')]),
    ...module.stories.flatMap(({ story }) => within(`story-${story.id}`, storyNeeds(story))),
    ...module.banks.flatMap(({ bank }) =>
      within(`bank-${bank.rule}`, bank.questions.flatMap(questionNeeds)),
    ),
  ];
}

function ruleNeeds(project: Project): Need[] {
  return project.rules.flatMap(({ id, ideas }) => {
    const bands = project.modules.filter(({ module }) => module.rules.includes(id));
    const used = new Set(bands.map(({ band }) => band));
    return [
      text(id, 'title'),
      text(id, 'told'),
      text(id, 'staff'),
      ...(['7-9', '9-11', '11-14'] as const).map((band) =>
        used.has(band) ? text(id, 'rule', band) : optional(id, 'rule', band),
      ),
      ...ideas.map((idea) => text(id, 'ideas', idea)),
    ];
  });
}

function traceNeeds({ trace }: Project): Need[] {
  return trace.flatMap(({ id }) => [text(id, 'clause'), text(id, 'says')]);
}

function arcNeeds({ courses }: Project): Need[] {
  return courses.flatMap(({ arc }) =>
    arc.flatMap(({ id }) => [text(id, 'thread'), text(id, 'says'), text(id, 'next')]),
  );
}

function storyNeeds(story: Story): Need[] {
  const endings = new Set(Object.values(story.beats).flatMap(({ end }) => end ?? []));
  return [
    ...['title', 'app', 'about', 'teaser', 'home'].map((key) => text(key)),
    text('hook', 'who'),
    text('hook', 'wants'),
    ...Object.entries(story.beats).flatMap(([id, beat]) => beatNeeds(id, beat)),
    ...flaggableMessages(story).map(({ message, beat }) => {
      if (message.flag !== undefined) return text('flags', message.id);
      return beat.genuine ? text('fine', message.id) : optional('fine', message.id);
    }),
    ...Object.entries(story.asides).flatMap(([id, { say }]) =>
      say.map((message) => text('asides', id, message.id)),
    ),
    ...[...endings].flatMap((id) => [text('endings', id, 'title'), text('endings', id, 'line')]),
  ];
}

function beatNeeds(id: string, beat: Beat): Need[] {
  return [
    ...beat.say.flatMap((message) => [
      text('beats', id, message.id),
      ...message.details.map((detail) => text('beats', id, 'details', message.id, detail)),
    ]),
    ...fieldsOf(beat).flatMap((field) => [
      text('beats', id, 'fields', field.id, 'label'),
      ...field.tiles.map((tile) => text('beats', id, 'fields', field.id, 'tiles', tile.id)),
    ]),
    ...(beat.draft ? [text('beats', id, 'draft')] : []),
    ...(beat.choices ?? []).flatMap((choice) => [
      text('beats', id, 'choices', choice.id),
      because('beats', id, 'because', choice.id),
    ]),
    optional('beats', id, 'talk'),
  ];
}

function fieldsOf({ draft }: Beat): FormDraft['fields'] {
  return typeof draft === 'object' && 'form' in draft ? draft.fields : [];
}

function questionNeeds(question: Question): Need[] {
  const { id } = question;
  return [
    text(id, 'scene'),
    text(id, 'ask'),
    ...question.messages.flatMap((message) => [
      text(id, 'messages', message.id),
      ...message.details.map((detail) => text(id, 'details', message.id, detail)),
    ]),
    ...answerNeeds(question),
  ];
}

function answerNeeds(question: Question): Need[] {
  const { id } = question;
  const each = (branch: string, parts: readonly { readonly id: string }[]) =>
    parts.flatMap((part) => [text(id, branch, part.id), because(id, 'because', part.id)]);
  switch (question.type) {
    case 'choice':
    case 'reply':
    case 'several':
      return each('options', question.options);
    case 'real-or-not':
      return [because(id, 'because', 'real'), because(id, 'because', 'not-real')];
    case 'sort':
      return [
        ...question.groups.map((group) => text(id, 'groups', group.id)),
        ...each('items', question.items),
      ];
    case 'order':
      return each('steps', question.steps);
    case 'match':
      return [
        ...each('lefts', question.pairs),
        ...question.pairs.map((pair) => text(id, 'rights', pair.id)),
      ];
    case 'spot':
      return each('parts', question.parts);
    case 'build':
      return each('tiles', question.tiles);
  }
}

function text(...path: string[]): Need {
  return { path, kind: 'text' };
}

function because(...path: string[]): Need {
  return { path, kind: 'because' };
}

function optional(...path: string[]): Need {
  return { path, kind: 'optional' };
}
