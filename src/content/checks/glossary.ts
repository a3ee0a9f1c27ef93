import type { Check } from '../check-context.ts';
import { TERM_SIGNS } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { ModuleSource, Project, TextFile } from '../project.ts';
import { problem } from '../report-problem.ts';
import { hasTermMarks, termsIn, withoutTerms } from '../terms.ts';
import { wordCount } from '../word-count.ts';
import { textAt, textsIn } from '../word-tree.ts';
import { messagesOf } from './story-references.ts';

/** An explanation is read in one breath. */
const MOST_WORDS = 15;

// Where a term may be marked, by where the file hangs; `*` stands for any one key.
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  app: ['help.lead', 'help.home', 'help.keep-on'],
  rules: ['*.rule.*', '*.told'],
  signposts: ['*.for', '*.how', '*.not-for'],
  story: [
    'hook.who',
    'hook.wants',
    'home',
    'beats.*.because.*',
    'flags.*',
    'fine.*',
    'endings.*.line',
  ],
  bank: ['*.scene', '*.ask', '*.because.*'],
};

/**
 * Marked words are explained, explanations are short and each is used, and no mark stands where it
 * would be a button inside a button, or in what a child says.
 */
export const checkGlossary: Check = (project) =>
  Object.values(project.locales).flatMap((files) => {
    const glossary = files.find(({ prefix }) => prefix[0] === 'glossary');
    const known = Object.keys(glossary?.words ?? {});
    const used = new Set<string>();
    const found = files.flatMap((file) =>
      textsIn(file.words).flatMap(({ path, text }): Problem[] => {
        if (!hasTermMarks(text)) return [];
        const key = path.join('.');
        const isSound = !hasTermMarks(withoutTerms(text)) && mayHaveTerms(project, file, path);
        if (!isSound) return [problem('term-misplaced', file.file, path, { key })];
        const terms = termsIn(text);
        for (const term of terms) used.add(term);
        return terms
          .filter((term) => !known.includes(term))
          .map((term) => problem('term-unknown', file.file, path, { term }));
      }),
    );
    return [...found, ...(glossary ? entries(glossary, used) : [])];
  });

function entries({ file, words }: TextFile, used: ReadonlySet<string>): Problem[] {
  return Object.keys(words).flatMap((term) => {
    const says = textAt(words, [term, 'says']);
    const sign = textAt(words, [term, 'sign']);
    const valid: readonly string[] = TERM_SIGNS;
    const count = wordCount(says ?? '');
    return [
      ...(says === undefined
        ? [problem('text-missing', file, [term], { key: `${term}.says` })]
        : []),
      ...(count > MOST_WORDS
        ? [problem('term-long', file, [term, 'says'], { term, words: count, most: MOST_WORDS })]
        : []),
      ...(sign !== undefined && !valid.includes(sign)
        ? [
            problem('value-unknown', file, [term, 'sign'], {
              field: 'sign',
              value: sign,
              valid: valid.join(', '),
            }),
          ]
        : []),
      ...(used.has(term) ? [] : [problem('term-unused', file, [term], { term })]),
    ];
  });
}

function mayHaveTerms(project: Project, { prefix, module }: TextFile, path: readonly string[]) {
  if ((ALLOWED[prefix[0]!] ?? []).some((pattern) => fits(pattern.split('.'), path))) return true;
  const source = project.modules.find(({ id, band }) => id === module?.id && band === module.band);
  return source !== undefined && isSaidByAdult(project, source, prefix, path);
}

function fits(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((key, place) => key === '*' || key === path[place])
  );
}

// The narrator and adults explain; what children and accounts write is theirs.
function isSaidByAdult(
  { cast }: Project,
  { stories, banks }: ModuleSource,
  prefix: readonly string[],
  path: readonly string[],
): boolean {
  const id = path.at(-1)!;
  const story = stories.find((source) => prefix.join() === `story,${source.story.id}`)?.story;
  const bank = banks.find((source) => prefix.join() === `bank,${source.bank.rule}`)?.bank;
  const isMessage = story
    ? path.length === 3 && (path[0] === 'beats' || path[0] === 'asides')
    : path.length === 3 && path[1] === 'messages';
  const messages = story
    ? messagesOf(story).map(({ message }) => message)
    : (bank?.questions.find((question) => question.id === path[0])?.messages ?? []);
  const from = messages.find((message) => message.id === id)?.from;
  const isAdult = cast.some((member) => member.id === from && member.role === 'adult');
  return isMessage && (from === 'narrator' || isAdult);
}
