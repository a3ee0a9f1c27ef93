import { readProject } from '../../src/cli/read-project.ts';
import { compileModule } from '../../src/content/compile.ts';
import { NEUTRAL_REGION, signpostsOf } from '../../src/content/signposts.ts';
import { mergeTrees, wordsOf } from '../../src/content/word-tree.ts';
import { hasWords, startWords, t } from '../../src/i18n/words.ts';
import type { PaperContent } from '../../src/packager/papers/paper-content.ts';

const { project } = readProject();

const MODULE = {
  module: {
    title: 'Meeting up',
    idea: 'Somebody known only online asks to meet. Say no, and tell.',
    starter: 'How well can you know somebody?',
  },
  story: {
    tournament: { title: 'The tournament', about: 'About the tournament.' },
    trial: { title: 'A trial for <Callum>', about: 'About the trial.' },
    friend: { title: 'What Priya is planning', about: 'About the friend.' },
  },
};

/** A module of three stories with the project's own words of rules, cast, help routes and papers. */
export function paperContent(changes: Partial<PaperContent> = {}): PaperContent {
  const own = wordsOf(project, { id: 'none', band: '9-11' }, 'en-GB');
  startWords('en-GB', mergeTrees([own, MODULE]));
  const episode = { number: 1, endings: [], rules: [], ladder: true };
  return {
    settings: { band: '9-11', language: 'en-GB', passMark: 60 },
    outline: {
      module: 'meet-up',
      rules: project.rules
        .filter(({ id }) => ['MEET', 'WHO', 'TELL'].includes(id))
        .map(({ id, kind, twin, reported }) => ({ id, kind, twin, reported })),
      episodes: [
        { ...episode, story: 'tournament', surface: 'lobby', hero: 'zofia', minutes: 11.4 },
        { ...episode, story: 'trial', surface: 'feed', hero: 'callum', minutes: 12.2 },
        { ...episode, story: 'friend', surface: 'chat', hero: 'kofi', minutes: 10 },
      ],
    },
    rules: project.rules,
    curriculum: project.curriculum,
    signposts: signpostsOf(project, NEUTRAL_REGION),
    translate,
    ...changes,
  };
}

/** What the papers of every module of the project are made from; words are those of its language. */
export function modulePapers(): readonly {
  readonly name: string;
  readonly content: PaperContent;
}[] {
  return project.modules.map(({ id, band }) => {
    const words = wordsOf(project, { id, band }, 'en-GB');
    const ofModule: PaperContent['translate'] = (key, values) => {
      startWords('en-GB', words);
      return translate(key, values);
    };
    const { outline } = compileModule(project, id, band);
    const content = { ...paperContent({ outline }), translate: ofModule };
    return {
      name: `${id}-${band}`,
      content: { ...content, settings: { ...content.settings, band } },
    };
  });
}

function translate(key: string, values?: Readonly<Record<string, string | number>>): string {
  if (!hasWords(key)) throw new Error(`No words "${key}".`);
  return t(key, values);
}
