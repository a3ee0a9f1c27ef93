import type { CompiledBank, CompiledStory } from '../../content/compiled.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import type { ViewOrNeed } from '../../engine/view-of.ts';
import { type Words, addWords } from '../../i18n/words.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { LessonFiles } from '../shared/page-data.ts';

type Needs = Extract<ViewOrNeed, { needs: unknown }>['needs'];

/** Fetches stories and the bank with their words, each once; a failed fetch can be asked for again. */
export class ContentLoader {
  private readonly files: LessonFiles;
  private readonly coming = new Map<string, Promise<Partial<LessonContent>>>();

  constructor(files: LessonFiles) {
    this.files = files;
  }

  /** What is needed next. Rejects when it could not be fetched. */
  load({ story, bank }: Needs): Promise<Partial<LessonContent>> {
    if (story !== undefined) return this.once(story, () => this.fetchStory(story));
    return bank ? this.once('bank', () => this.fetchBank()) : Promise.resolve({});
  }

  /** Lets the browser fetch what will be needed, without evaluating anything. */
  async preload(story: string | undefined): Promise<void> {
    const files = story === undefined ? undefined : this.files.stories[story];
    const { laterWords, bank, bankWords } = this.files;
    for (const address of [files?.story, files?.words, laterWords, bank, bankWords]) {
      if (address !== undefined) await fetch(address).catch(() => undefined);
    }
  }

  private once(
    key: string,
    fetchIt: () => Promise<Partial<LessonContent>>,
  ): Promise<Partial<LessonContent>> {
    let promise = this.coming.get(key);
    if (promise === undefined) {
      promise = fetchIt();
      this.coming.set(key, promise);
      promise.catch(() => this.coming.delete(key));
    }
    return promise;
  }

  // The machine's library is as large as the rest of the lesson, so it comes with the first story.
  private async fetchStory(id: string): Promise<Partial<LessonContent>> {
    const files = this.files.stories[id];
    if (files === undefined) throw new Error(`The page names no files for the story "${id}".`);
    const [story, words, { playStory }] = await Promise.all([
      fetchJson<CompiledStory>(files.story),
      fetchJson<Words>(files.words),
      import('../../engine/machine/play-story.ts'),
      this.fetchLater(),
    ]);
    addWords(words);
    return { stories: { [id]: story }, play: playStory };
  }

  private async fetchBank(): Promise<Partial<LessonContent>> {
    const [bank, words] = await Promise.all([
      fetchJson<CompiledBank>(this.files.bank),
      fetchJson<Words>(this.files.bankWords),
      this.fetchLater(),
    ]);
    addWords(words);
    return { bank };
  }

  private fetchLater(): Promise<Partial<LessonContent>> {
    return this.once('later', async () => {
      addWords(await fetchJson<Words>(this.files.laterWords));
      return {};
    });
  }
}
