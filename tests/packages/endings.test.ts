import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { decodeJournal } from '../../src/engine/journal/stored-form.ts';
import { playStory } from '../../src/engine/machine/play-story.ts';
import { progress } from '../../src/engine/progress.ts';
import { openInPreview, quickContext } from '../support/open-lesson.ts';
import { keptState, readPanel } from '../support/preview-panel.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { waysToEndings } from '../support/ways-to-endings.ts';

/* Each ending of "Meeting up", reached in its package by what stands on the screen. */

const PACKAGE = 'meet-up-9-11-scorm12';
const { project } = readProject();
const stories = Object.values(MEET_UP.stories);
const ways = stories.flatMap(waysToEndings);

const site = siteInBrowser();

test('there is a way to every ending', () => {
  expect(ways.map(({ ending }) => ending)).toHaveLength(15);
  for (const { id, endings } of stories) {
    const found = ways.filter(({ story }) => story === id).map(({ ending }) => ending);
    expect(found.sort()).toEqual(endings.filter((ending) => ending !== '').sort());
  }
});

test.each(ways)(
  '$story ends with $ending, helped, and its platform knows',
  async ({ story, ending, decisions }) => {
    const context = await quickContext(site.browser);
    const { page, lesson, faults } = await openInPreview(context, site.origin, PACKAGE);
    const robot = new Robot(lesson, project, MEET_UP);
    const [home] = await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'home');
    await robot.act({ type: 'episode.opened', story }, home!);
    const seen = await robot.play({ kind: 'all-right' }, ({ screen }) => screen === 'story');
    let view = seen.at(-1)!;
    for (const decision of decisions) {
      await robot.act(decision, view);
      view = (await lesson.view())!;
    }
    const expected = playStory(MEET_UP.stories[story]!, { decisions }).state;
    expect(view).toMatchObject({ screen: 'story', story, state: { ending, helped: true } });
    expect(view).toHaveProperty('state.acts', expected.acts);

    // The end of a scene is saved at once.
    await robot.act({ type: 'story.closed' }, view);
    const told = async () => {
      const { journal } = decodeJournal(await keptState(page));
      return progress(journal, MEET_UP.outline, 0).stories.find((one) => one.story === story);
    };
    await expect
      .poll(told, { timeout: 10_000 })
      .toMatchObject({ stage: 'replay', ending, found: [ending] });
    const { facts, answers } = await readPanel(page);
    expect(facts['Status']).toBe('started, not handed in');
    expect(facts['Errors answered']).toBe('0');
    expect(answers.join()).not.toContain(story);
    expect(faults).toEqual([]);
    await context.close();
  },
);
