import { BANDS, type Band } from './names.ts';
import { hasPhrase, phrasesIn } from './phrases.ts';
import { type ModuleSource, type Project, SOURCE_LANGUAGE, type WordTree } from './project.ts';
import { questionTexts, saidTexts, screenTexts } from './stated-texts.ts';
import type { Story } from './story.ts';
import type { TraceClause } from './trace-file.ts';
import { plainText, sentencesOf } from './word-count.ts';
import { textAt, wordsOf } from './word-tree.ts';

/** One place that a clause names. */
export interface Statement {
  readonly kind: 'wording' | 'screen' | 'question';
  readonly band: Band;
  /** As the trace writes it. */
  readonly reference: string;
  /** Inside the clause. */
  readonly path: readonly (string | number)[];
  /** Whether there is such a place. */
  readonly exists: boolean;
  /**
   * What says it there, in the source language: of a wording the sentence, else the whole message or answer.
   * Undefined where nothing does.
   */
  readonly quote?: string;
}

/** Reads the trace of a project: what its clauses say, and which sentences state them. */
export class TraceReader {
  readonly #project: Project;
  readonly #words = new Map<string, WordTree>();

  constructor(project: Project) {
    this.#project = project;
  }

  /** The clause in our own words. */
  textOf({ id }: TraceClause): string {
    return textAt(this.#shared(), ['trace', id, 'clause']) ?? `<${id}>`;
  }

  /** Phrases of which one has to stand in each place, separated by bars in the words; none when missing. */
  phrasesOf({ id }: TraceClause): readonly string[] {
    return phrasesIn(textAt(this.#shared(), ['trace', id, 'says']));
  }

  /** The modules, one a band, that own a clause and have been written. */
  modulesOf({ module }: TraceClause): readonly ModuleSource[] {
    return this.#project.modules.filter(({ id }) => id === module);
  }

  /** Every place that a clause names, in the order of bands: wording, screens, questions. */
  statementsOf(clause: TraceClause): readonly Statement[] {
    const written = this.modulesOf(clause);
    const bands = BANDS.filter((band) =>
      (written.length === 0 ? this.#project.modules : written).some((one) => one.band === band),
    );
    return bands.flatMap((band) => {
      const module = written.find((one) => one.band === band);
      const { screens = [], questions = [] } = clause.stated[band] ?? {};
      const words = this.#wordsOf({ id: clause.module, band });
      const at = (kind: Statement['kind'], list: readonly string[], path: Statement['path']) =>
        list.map((reference, place) => {
          const texts = textsAt(kind, reference, band, module, words);
          const quote = quoteWith(this.phrasesOf(clause), texts ?? [], kind === 'wording');
          return {
            kind,
            band,
            reference,
            path: [...path, place],
            exists: texts !== undefined,
            ...(quote === undefined ? {} : { quote }),
          };
        });
      return [
        ...at('wording', clause.wording, ['wording']),
        ...at('screen', screens, ['stated', band, 'screens']),
        ...at('question', questions, ['stated', band, 'questions']),
      ];
    });
  }

  /** The beats of a story of a module that the clause names, and whose messages say it. */
  sayingBeats(clause: TraceClause, module: ModuleSource, story: Story): ReadonlySet<string> {
    const words = this.#wordsOf(module);
    const screens = clause.stated[module.band]?.screens ?? [];
    const phrases = this.phrasesOf(clause);
    const beats = screens
      .filter((screen) => screen.startsWith(`${story.id}/`))
      .map((screen) => screen.slice(story.id.length + 1))
      .filter((beat) => quoteWith(phrases, saidTexts(story, beat, words), false) !== undefined);
    return new Set(beats);
  }

  #shared(): WordTree {
    return this.#wordsOf({ id: '', band: BANDS[0] });
  }

  #wordsOf(module: Pick<ModuleSource, 'id' | 'band'>): WordTree {
    const key = `${module.id} ${module.band}`;
    const words = this.#words.get(key) ?? wordsOf(this.#project, module, SOURCE_LANGUAGE);
    this.#words.set(key, words);
    return words;
  }
}

function textsAt(
  kind: Statement['kind'],
  reference: string,
  band: Band,
  module: ModuleSource | undefined,
  words: WordTree,
): readonly string[] | undefined {
  const parts = reference.split(kind === 'wording' ? '.' : '/');
  if (kind === 'wording') {
    const text = textAt(words, parts.at(-1) === 'rule' ? [...parts, band] : parts);
    return text === undefined ? undefined : [text];
  }
  const [first = '', second = ''] = parts;
  if (kind === 'screen') {
    const found = module?.stories.find(({ story }) => story.id === first);
    return found && screenTexts(found.story, second, words);
  }
  const bank = module?.banks.find((source) => source.bank.rule === first)?.bank;
  const question = bank?.questions.find(({ id }) => id === second);
  return question && questionTexts(question, first, words);
}

function quoteWith(
  phrases: readonly string[],
  texts: readonly string[],
  sentenceOnly: boolean,
): string | undefined {
  const says = (text: string) => phrases.some((phrase) => hasPhrase(text, phrase));
  const found = texts.map(plainText).find(says);
  return found === undefined || !sentenceOnly ? found : sentencesOf(found).find(says);
}
