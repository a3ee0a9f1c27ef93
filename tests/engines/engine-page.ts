import type { View } from '../../src/engine/view.ts';
import { type LessonPage, inPage, pressInPage, viewInPage } from '../support/robot.ts';

/** A browser of any make with the lesson page open. */
export interface EnginePage {
  readonly lesson: LessonPage;
  close(): Promise<void>;
}

/** Makes a lesson page out of a way to run an expression in it. */
export function lessonBy(run: (expression: string) => Promise<unknown>): LessonPage {
  return {
    async view() {
      const text = await run(inPage(viewInPage, undefined)).catch(() => undefined);
      return typeof text === 'string' ? (JSON.parse(text) as View) : undefined;
    },
    press: async (names) => (await run(inPage(pressInPage, names)).catch(() => false)) === true,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
