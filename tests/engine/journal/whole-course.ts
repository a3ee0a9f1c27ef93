import type { Outline } from '../../../src/content/compiled.ts';
import { MODULE_CODES, STORY_CODES } from '../../../src/engine/codes.ts';
import type { Entry, Journal, Sitting } from '../../../src/engine/journal.ts';
import { markReached } from '../../../src/engine/progress-marks.ts';
import type { Dice } from '../play-history.ts';

/** How a pupil goes through a whole course. */
export interface CoursePlay {
  /** One module after the other, or each sitting in another one. */
  readonly order: 'in-turn' | 'mixed';
  /** How many entries a sitting has at most. */
  readonly sitting: number;
  /** Most minutes from one sitting to the next. */
  readonly gap: number;
  readonly dice: Dice;
}

const REPLAYS = 10;
const ANSWERS = 20;

type Written = Pick<Entry, 'number' | 'option'>;

/** The journal of a pupil who played every story of every module again ten times, and answered each question twenty times. */
export function wholeCourse(outlines: readonly Outline[], play: CoursePlay): Journal {
  const { dice } = play;
  const parts = outlines.map((outline) => ({ outline, sittings: sittingsOf(outline, play) }));
  const sittings: Sitting[] = [];
  let start = 1000;
  const write = (outline: Outline, entries: readonly Written[], earlier: Journal) => {
    const sitting = sittingAt(freeId(earlier, dice), outline.block, start, entries, dice);
    // Only first answers can reach anything, and they come first.
    const own = earlier.sittings.filter(({ block }) => block === outline.block);
    const isNew = own.length * play.sitting <= Object.keys(outline.points).length;
    const journal = { sittings: [...own, sitting] };
    const marked = isNew ? markReached(journal, outline, start + 60) : journal;
    sittings.push(marked.sittings.at(-1)!);
    start += 60 + dice(play.gap);
  };
  const waiting = parts.map(({ outline, sittings: all }) => ({ outline, left: [...all] }));
  while (waiting.some(({ left }) => left.length > 0)) {
    const open = waiting.filter(({ left }) => left.length > 0);
    const { outline, left } = play.order === 'in-turn' ? open[0]! : open[dice(open.length)]!;
    write(outline, left.shift()!, { sittings });
  }
  return { sittings };
}

function sittingsOf(outline: Outline, { sitting, dice }: CoursePlay): readonly Written[][] {
  const questions = Object.entries(outline.points).flatMap(([number, point]) =>
    point.kind === 'question' ? [{ number: Number(number), point }] : [],
  );
  const first = shuffled(questions, dice).map(({ number, point }) => ({
    number,
    option: dice(3) > 0 ? point.right : dice(point.responses),
  }));
  const again = Array.from({ length: ANSWERS - 1 }, () => shuffled(questions, dice)).flat();
  const runs = outline.episodes.flatMap(({ story, number, endings }) =>
    Array.from({ length: REPLAYS + 1 }, (_, run) => [
      ...(run === 0
        ? codes(number, STORY_CODES.opened, STORY_CODES.hookRead)
        : codes(number, STORY_CODES.found + dice(endings.length))),
      ...storyRun(outline, story, dice),
      ...(run === 0
        ? codes(
            number,
            STORY_CODES.endedAt + dice(endings.length),
            STORY_CODES.replayClosed,
            STORY_CODES.practiceClosed,
            STORY_CODES.finishClosed,
          )
        : []),
    ]),
  );
  const all: Written[] = [
    ...first,
    ...runs.flat(),
    { number: 0, option: MODULE_CODES.handedIn },
    ...again.flatMap(({ number, point }, place) => [
      ...(place % 5 === 0 ? codes(0, MODULE_CODES.practiceOpened) : []),
      { number, option: dice(point.responses) },
      ...(place % 5 === 4 ? codes(0, MODULE_CODES.practiceClosed) : []),
    ]),
  ];
  return Array.from({ length: Math.ceil(all.length / sitting) }, (_, place) =>
    all.slice(place * sitting, (place + 1) * sitting),
  );
}

function storyRun(outline: Outline, story: string, dice: Dice): readonly Written[] {
  return Object.entries(outline.points).flatMap(([number, point]) =>
    point.kind === 'beat' && point.story === story && dice(3) > 0
      ? [{ number: Number(number), option: dice(point.options.length) }]
      : [],
  );
}

function codes(number: number, ...options: readonly number[]): readonly Written[] {
  return options.map((option) => ({ number, option }));
}

// Nobody has so many sittings that two are likely to draw the same id; these two thousand may.
function freeId({ sittings }: Journal, dice: Dice): number {
  const id = dice(2 ** 24);
  return sittings.some((sitting) => sitting.id === id) ? freeId({ sittings }, dice) : id;
}

function sittingAt(
  id: number,
  block: number,
  start: number,
  entries: readonly Written[],
  dice: Dice,
): Sitting {
  let minute = 0;
  return {
    id,
    block,
    start,
    count: entries.length,
    folded: false,
    entries: entries.map((entry) => ({ ...entry, minute: (minute += dice(2)) })),
  };
}

function shuffled<Value>(values: readonly Value[], dice: Dice): Value[] {
  const all = [...values];
  for (let place = all.length - 1; place > 0; place -= 1) {
    const other = dice(place + 1);
    [all[place], all[other]] = [all[other]!, all[place]!];
  }
  return all;
}
