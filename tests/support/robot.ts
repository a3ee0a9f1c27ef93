import type { CompiledBank } from '../../src/content/compiled.ts';
import type { Project, WordTree } from '../../src/content/project.ts';
import { flaggableMessages } from '../../src/content/points.ts';
import { shapeOf } from '../../src/content/question-response.ts';
import { decodeResponse } from '../../src/content/response.ts';
import { withoutTerms } from '../../src/content/terms.ts';
import { wordsOf } from '../../src/content/word-tree.ts';
import { inSentences } from '../../src/elements/base/sentences.ts';
import type { Decision } from '../../src/engine/decision.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import type { View } from '../../src/engine/view.ts';
import { type Pupil, decideAs } from './pupils.ts';

/** A page with a lesson in it, in any browser. */
export interface LessonPage {
  /** What the player was last told to show, or undefined while it loads. */
  view(): Promise<View | undefined>;
  /** Presses the first visible control with one of these names or texts; false when there is none. */
  press(names: readonly string[]): Promise<boolean>;
  wait(milliseconds: number): Promise<void>;
}

const PATIENCE = 200;
const PAUSE = 25;

/** Plays a lesson in a page by pressing what a pupil would press, found by its words. */
export class Robot {
  private readonly page: LessonPage;
  private readonly content: LessonContent;
  private readonly words: WordTree;

  constructor(page: LessonPage, project: Project, content: LessonContent) {
    this.page = page;
    this.content = content;
    const { module, band } = content.outline;
    this.words = wordsOf(project, { id: module, band }, 'en-GB');
  }

  /** Plays until `stop` says so of a screen, and returns every screen seen. Throws when it gets stuck. */
  async play(pupil: Pupil, stop: (view: View) => boolean): Promise<readonly View[]> {
    const seen: View[] = [];
    for (;;) {
      const view = await this.settledView();
      seen.push(view);
      if (stop(view)) return seen;
      await this.act(decideAs(pupil, view, this.content), view);
      if (seen.length > 400) throw new Error('the lesson does not come to an end');
    }
  }

  /** Does one decision on a screen and waits until another is shown. */
  async act(decision: Decision | 'go-on', view: View): Promise<void> {
    const before = JSON.stringify(view);
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      const steps = this.namesFor(decision, view);
      let done = true;
      for (const names of steps) done = done && (await this.page.press(names));
      if (!done) await this.page.press(this.revealers());
      await this.page.wait(PAUSE);
      const now = await this.page.view();
      if (now !== undefined && JSON.stringify(now) !== before) return;
    }
    throw new Error(`stuck at ${before.slice(0, 300)} with ${JSON.stringify(decision)}`);
  }

  private async settledView(): Promise<View> {
    for (let attempt = 0; attempt < PATIENCE * 4; attempt += 1) {
      const view = await this.page.view();
      if (view !== undefined) return view;
      await this.page.wait(PAUSE);
    }
    throw new Error('the lesson shows nothing');
  }

  // Each step is a list of names, any of which will do.
  private namesFor(decision: Decision | 'go-on', view: View): readonly (readonly string[])[] {
    if (decision === 'go-on') return [[this.word('play.question.next')]];
    switch (decision.type) {
      case 'episode.opened':
        return [this.openNames(decision.story)];
      case 'hook.read':
        return [[this.word('app.hook.start')]];
      case 'choice.made':
        return this.choiceNames(storyOf(view), beatOf(view), decision.choice);
      case 'beat.continued':
        return [[this.word('play.go-on'), this.word('app.room.next')]];
      case 'hero.left':
        return [[this.actName('leave', storyOf(view))]];
      case 'adult.told':
        return [[this.actName('tell', storyOf(view))]];
      case 'message.flagged':
        return [[this.flagName(storyOf(view), decision.message)]];
      case 'trick.named':
        return [[this.word(`tricks.${decision.trick}.name`)], [this.word('app.flag.go-on')]];
      case 'story.closed':
        return [[this.word('app.ending.look-back')]];
      case 'replay.closed':
        return [[this.word('play.replay.go-on')]];
      case 'question.answered':
        return [
          ...this.answerNames(decision.number, decision.response),
          [this.word('play.question.check')],
        ];
      case 'question.passed':
        return [[this.word('play.question.pass')]];
      case 'practice.opened':
        return [[this.word('app.home.more')]];
      case 'practice.closed':
      case 'booster.closed':
        return [[this.word('app.over.on'), this.word('app.over.home')]];
      case 'finish.closed':
        return [[this.word('app.finish.close')]];
      case 'booster.opened':
        return [[this.word('app.home.start')]];
      case 'module.handed-in':
        return [[this.word('app.home.hand-in')]];
      default:
        throw new Error(`the robot cannot ${decision.type}`);
    }
  }

  // A photo or form goes by one button; what was covered or filled in before makes it the safe choice.
  private choiceNames(story: string, beat: string, id: string): string[][] {
    const words = `story.${story}.beats.${beat}`;
    const { draft, choices = [] } = this.content.stories[story]!.beats[beat]!;
    const choice = choices.find((one) => one.id === id);
    const button = (wanted = id) => [this.word(`${words}.choices.${wanted}`)];
    if (typeof draft !== 'object' || choice?.via !== 'rub-out') return [button()];
    const made =
      'picture' in draft
        ? draft.clues.map((clue) => [this.word(`pictures.${draft.picture}.spots.${clue}`)])
        : draft.fields.map(({ id, tiles }) => {
            const field = `${words}.fields.${id}`;
            const tile = this.word(`${field}.tiles.${tiles.find(({ fits }) => fits)!.id}`);
            // Two fields may have a tile with the same words.
            return [`${this.word(`${field}.label`)}: ${tile}`];
          });
    return [...made, button(choices.find(({ via }) => via === 'send')!.id)];
  }

  // What an act does is said in the same button, out of sight.
  private actName(act: 'leave' | 'tell', story: string): string {
    const hero = this.word(`cast.${this.content.stories[story]!.hero}`);
    const note = this.word(`app.acts.${act}-note`).replace('{{name}}', hero);
    return `${this.word(`app.acts.${act}`)} ${note}`;
  }

  // Buttons of messages by the same person are told apart by what describes them.
  private flagName(story: string, message: string): string {
    const { message: said, beatId } = flaggableMessages(this.content.stories[story]!).find(
      (one) => one.message.id === message,
    )!;
    const name = this.word('play.flag-this').replace('{{name}}', this.word(`cast.${said.from}`));
    const beat = `story.${story}.beats.${beatId}`;
    const key = said.details.includes('subject') ? `details.${message}.subject` : message;
    return `${name}: ${withoutTerms(this.word(`${beat}.${key}`))}`;
  }

  private openNames(story: string): string[] {
    const title = this.word(`story.${story}.title`);
    return ['start-named', 'on-named'].map((name) =>
      this.word(`app.home.${name}`).replace('{{title}}', title),
    );
  }

  private answerNames(number: number, response: number): string[][] {
    const question = (this.content.bank as CompiledBank)[number]!;
    const places = decodeResponse(question.type, shapeOf(question), response);
    const at = (kind: string, id: string) =>
      this.word(`bank.${question.rule}.${question.id}.${kind}.${id}`);
    switch (question.type) {
      case 'choice':
      case 'reply':
      case 'several':
        return places.map((place) => [at('options', question.options[place]!.id)]);
      case 'real-or-not':
        return [[this.word(`play.question.${places[0] === 0 ? 'real' : 'not-real'}`)]];
      case 'sort':
        return places.map((group, item) => [
          inSentences([
            at('groups', question.groups[group]!.id),
            this.word('play.question.sort-put').replace(
              '{{item}}',
              at('items', question.items[item]!.id),
            ),
          ]),
        ]);
      case 'order':
        return places.map((place) => [at('steps', question.shown[place]!)]);
      case 'match':
        return places.map((right, left) => [
          inSentences([
            at('rights', question.shown[right]!),
            this.word('play.question.match-join').replace(
              '{{item}}',
              at('lefts', question.pairs[left]!.id),
            ),
          ]),
        ]);
      case 'spot':
        return places.map((place) => [at('parts', question.parts[place]!.id)]);
      case 'build':
        return places.map((place) => [at('tiles', question.tiles[place]!.id)]);
    }
  }

  private revealers(): readonly string[] {
    return ['play.next-message', 'app.room.next', 'app.room.back'].map((key) => this.word(key));
  }

  /** The words at a dotted key; throws when there are none, so that a test cannot press nothing. */
  word(key: string): string {
    const found = key
      .split('.')
      .reduce<string | WordTree | undefined>(
        (tree, part) => (typeof tree === 'object' ? tree[part] : undefined),
        this.words,
      );
    if (typeof found !== 'string') throw new Error(`no words at ${key}`);
    return found;
  }
}

/** A function of this file as an expression for any page; some compilers wrap names with a helper. */
export function inPage<A, R>(run: (argument: A) => R, argument: A): string {
  return `(() => { const __name = (f) => f; return (${run.toString()})(${JSON.stringify(argument)}); })()`;
}

/** An expression for any page: presses the first visible control with one of these names or texts. */
export function pressing(names: readonly string[]): string {
  return `((found) => { found?.click(); return found !== undefined; })(${inPage(findInPage, names)})`;
}

/** Runs in the page: the first visible control with one of these names or texts. */
export function findInPage(names: readonly string[]): HTMLElement | undefined {
  // Phone numbers are written digit by digit.
  const plain = (text: string | null): string =>
    (text ?? '')
      .replace(/\s+/g, ' ')
      .replace(/(\d),? (?=\d)/g, '$1')
      .trim();
  const wanted = names.map(plain);
  const described = (element: HTMLElement): string => {
    const id = element.getAttribute('aria-describedby');
    const words = id && (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent;
    return `${element.getAttribute('aria-label')}: ${words}`;
  };
  const grouped = (element: HTMLElement): string =>
    `${element.closest('fieldset')?.querySelector('legend')?.textContent}: ${element.textContent}`;
  const visit = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (
        element.matches('button, a[href], label, [role="button"]') &&
        element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) &&
        !(element as HTMLButtonElement).disabled &&
        (wanted.includes(plain(element.getAttribute('aria-label'))) ||
          wanted.includes(plain(described(element))) ||
          wanted.includes(plain(grouped(element))) ||
          wanted.includes(plain(element.textContent)))
      ) {
        return element;
      }
      const inside = element.shadowRoot === null ? undefined : visit(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return visit(document);
}

/** Runs in the page: the player's present view as JSON. */
export function viewInPage(): string | undefined {
  const player = document.querySelector('safe-player') as { readonly view?: unknown } | null;
  return player?.view === undefined ? undefined : JSON.stringify(player.view);
}

function storyOf(view: View): string {
  return 'story' in view && view.story !== undefined ? view.story : '';
}

function beatOf(view: View): string {
  return view.screen === 'story' ? view.state.beat : '';
}
