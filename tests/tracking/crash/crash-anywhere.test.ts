import fc from 'fast-check';
import { afterAll, beforeAll, test, vi } from 'vitest';
import type { Faults } from '../../../src/platform/faults.ts';
import { PROFILE_NAMES } from '../../../src/platform/profiles.ts';
import { SCORM12, SCORM2004 } from '../../../src/platform/standard.ts';
import { seededDice } from '../../engine/dice.ts';
import { World } from './world.ts';

/*
 * Whatever happens, and in whatever order: what the pupil saw accepted and a device or the platform ever had is
 * there after the last relaunch, once; nothing that was reached falls; nothing of another pupil appears.
 */

const RUNS = Number(process.env.CRASH_RUNS ?? 2000);
const SEED = Number(process.env.CRASH_SEED ?? 20_260_302);

vi.setConfig({ testTimeout: 600_000 });

// The lenient platform sends events to a page's window.
beforeAll(() => void vi.stubGlobal('window', globalThis));
afterAll(() => void vi.unstubAllGlobals());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const FAULTS: readonly Faults[] = [
  { commit: 'refuse' },
  { commit: 'lie' },
  { commit: 'throw' },
  { offline: true },
  { expired: true },
  { gone: true },
  { set: 101 },
  { truncateState: 40 },
];

/** Of a platform that is in trouble when the lesson is opened. */
const AT_LAUNCH: readonly Faults[] = [
  { initialize: 101 },
  { offline: true },
  { gone: true },
  { expired: true },
];

/** Decisions made before anything goes wrong: a third of the pupils have rules to lose. */
const BEFORE = [0, 0, 0, 0, 20, 40] as const;

type Step = readonly [what: (typeof KINDS)[number], which: number, how: number];

/** Each as often as it stands here. */
const KINDS = [
  ...Array<'decide'>(8).fill('decide'),
  ...Array<'wait'>(3).fill('wait'),
  ...Array<'fault'>(3).fill('fault'),
  ...Array<'open'>(3).fill('open'),
  'open in trouble',
  'heal',
  'heal',
  'sleep',
  'days',
  'hide and show',
  'hide and show',
  'back again',
  'leave',
  'leave',
  'kill',
  'kill',
  'finish',
  'take over',
  'clock',
  'storage',
  'other pupil',
  'meanwhile',
  'meanwhile',
  'new attempt',
] as const;

const steps = fc.array(
  fc.tuple(fc.constantFrom(...KINDS), fc.nat(1000), fc.nat(1000)) as fc.Arbitrary<Step>,
  { minLength: 4, maxLength: 30 },
);

async function take(world: World, [what, which, how]: Step): Promise<void> {
  const page = world.pages[which % Math.max(world.pages.length, 1)];
  const device = world.devices[which % 2]!;
  switch (what) {
    case 'open':
      return void (await world.open(which));
    case 'open in trouble':
      return void (await world.open(which, { faults: AT_LAUNCH[how % AT_LAUNCH.length]! }));
    case 'new attempt':
      return void (await world.open(which, { newAttempt: true }));
    case 'other pupil': {
      const other = await world.open(which, { learner: 'bo' });
      for (let turn = 0; turn < 2; turn += 1) await world.decide(other);
      return world.drop(other, how % 2 === 0 ? 'leave' : 'kill');
    }
    case 'meanwhile':
      return world.meanwhile(device);
    case 'days':
      for (const open of [...world.pages]) world.drop(open, how % 2 === 0 ? 'leave' : 'kill');
      return world.time.sleep((1 + (how % 9)) * 24 * HOUR);
    case 'clock':
      device.shift = ((how % 11) - 5) * HOUR;
      return;
    case 'storage':
      return world.setStorage(device, how % 2 === 0);
    case 'wait':
      return world.pass(100 + 40 * how);
    case 'sleep':
      world.time.sleep(how * MINUTE);
      return world.pass(100);
    default:
      if (page === undefined) return void (await world.open(which));
  }
  switch (what) {
    case 'decide':
      for (let turn = 0; turn <= how % 4; turn += 1) await world.decide(page);
      return;
    case 'fault':
      return world.setFaults(page, FAULTS[how % FAULTS.length]!);
    case 'heal':
      world.setFaults(page, {});
      return world.pass(1000);
    case 'hide and show':
      page.window.hide();
      if (how % 3 === 0) world.time.sleep(10 * MINUTE);
      await world.pass(100);
      page.window.show();
      return world.pass(100);
    case 'back again':
      page.window.hide();
      page.window.pageHide(true);
      await world.pass(1000);
      page.window.show();
      page.window.pageShow(true);
      return world.pass(100);
    case 'take over':
      page.takeOver();
      return world.pass(1500);
    case 'leave':
    case 'kill':
    case 'finish':
      return world.drop(page, what);
  }
}

test(`nothing accepted is ever lost, over ${RUNS} runs of seed ${SEED}`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('scorm12', 'scorm2004'),
      fc.constantFrom(...PROFILE_NAMES),
      fc.nat(),
      fc.constantFrom(...BEFORE),
      steps,
      async (standard, profile, seed, before, all) => {
        const world = new World(
          standard === 'scorm12' ? SCORM12 : SCORM2004,
          profile,
          seededDice(seed),
        );
        const first = await world.open(0);
        for (let turn = 0; turn < before; turn += 1) await world.decide(first);
        for (const step of all) await take(world, step);
        await world.settle();
      },
    ),
    { seed: SEED, numRuns: RUNS },
  );
});
