import type { Signpost } from '../../content/module.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import type { ViewOrNeed } from '../../engine/view-of.ts';
import { type Words, addWords } from '../../i18n/words.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { LessonBank, LessonFiles, LessonHelp, LessonStory } from '../shared/page-data.ts';
import type { Part } from './fetch-ahead.ts';

const AGAIN_AFTER = 20_000;

type Needs = Extract<ViewOrNeed, { needs: unknown }>['needs'];

/** Fetches stories and the bank with their words, each once; a failed fetch can be asked for again. */
export class ContentLoader {
  /** Where everything is, in the present language. */
  files: LessonFiles;
  readonly region: string;
  private readonly coming = new Map<string, Promise<Partial<LessonContent>>>();
  readonly fetched: Map<string, Promise<unknown>>;

  /** `fetched`: what other loaders of the page have fetched, which is not fetched again. */
  constructor(files: LessonFiles, region: string, fetched = new Map<string, Promise<unknown>>()) {
    this.files = files;
    this.region = region;
    this.fetched = fetched;
  }

  /** What is needed next. Rejects when it could not be fetched. */
  load({ story, bank }: Needs): Promise<Partial<LessonContent>> {
    if (story !== undefined) return this.once(story, () => this.fetchStory(story));
    return bank ? this.once('bank', () => this.fetchBank()) : Promise.resolve({});
  }

  /** Fetches parts of what will be needed, the story `next` first, so that the lesson goes on without a network. */
  async preload(parts: readonly Part[], next?: string): Promise<void> {
    try {
      await (await import('./later-code.ts')).fetchAhead(this, parts, next);
    } catch {
      setTimeout(() => void this.preload(parts, next), AGAIN_AFTER);
    }
  }

  /**
   * The words of all screens but the first, and the help routes of the region, which they come with. Rejects
   * when they could not be fetched.
   */
  async laterWords(): Promise<readonly Signpost[]> {
    await this.once('later words', async () => {
      const { files } = this;
      const waiting = [this.json<Words>(files.laterWords), this.json<LessonHelp>(this.help)];
      const [words, { words: ofHelp }] = (await Promise.all(waiting)) as [Words, LessonHelp];
      this.addWords(files, words, ofHelp);
      return {};
    });
    return (await this.json<LessonHelp>(this.help)).signposts;
  }

  get help(): string {
    return this.files.help[this.region]!;
  }

  /** Whether a story, or `bank`, was asked for. */
  has(part: string): boolean {
    return this.coming.has(part);
  }

  /** A file, fetched once. Rejects when it did not arrive; it can then be asked for again. */
  json<T>(address: string): Promise<T> {
    return this.keep(address, () => fetchJson<T>(address));
  }

  /** Anything else with an address, as {@link json}: it is held for as long as the page is there. */
  keep<T>(address: string, fetchIt: () => Promise<T>): Promise<T> {
    let promise = this.fetched.get(address) as Promise<T> | undefined;
    if (promise === undefined) {
      promise = fetchIt();
      this.fetched.set(address, promise);
      promise.catch(() => this.fetched.delete(address));
    }
    return promise;
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

  /** What a journal that has grown long is written with. Rejects when it could not be fetched. */
  async forLongJournals(): Promise<Partial<LessonContent>> {
    const { encodeJournal } = await import('./later-code.ts');
    return { encode: encodeJournal };
  }

  // The machine's library is as large as the rest of the lesson, so it comes with the first story, and boosters
  // do without.
  private async fetchStory(id: string): Promise<Partial<LessonContent>> {
    const { files } = this;
    const file = files.stories[id];
    if (file === undefined) throw new Error(`The page names no file for the story "${id}".`);
    const [{ story, words }, { playStory }, { encodeJournal, rewindTo }] = await Promise.all([
      this.json<LessonStory>(file),
      import('../../engine/machine/play-story.ts'),
      import('./later-code.ts'),
      this.laterWords(),
    ]);
    this.addWords(files, words);
    return {
      stories: { [id]: story },
      play: playStory,
      rewind: rewindTo,
      encode: encodeJournal,
    };
  }

  private async fetchBank(): Promise<Partial<LessonContent>> {
    const { files } = this;
    const [{ bank, words }] = await Promise.all([
      this.json<LessonBank>(files.bank),
      this.laterWords(),
    ]);
    this.addWords(files, words);
    return { bank };
  }

  // The lesson may speak another language by now: then what these words say has been fetched in it.
  private addWords(files: LessonFiles, ...trees: readonly Words[]): void {
    if (files === this.files) trees.forEach(addWords);
  }
}
