import { stateReader } from '../../../src/pages/learn/state-reader.ts';
import type { PlatformSession } from '../../../src/platform/session.ts';
import type { FakeTime } from './fake-time.ts';
import type { FakeDevice } from './fake-window.ts';
import { type Launched, launch } from './launch.ts';
import type { TestStandard } from './standards.ts';

/** Opens a lesson's page on a platform; `kill` ends it without a word, also while it opens. */
export function killablePage(
  standard: TestStandard,
  { api }: Pick<PlatformSession, 'api'>,
  device: FakeDevice,
  time: FakeTime,
): { kill(): void; readonly opened: Promise<Launched> } {
  const window = device.tab({ parent: { [standard.name]: api } });
  const page = { isAlive: true };
  const schedule = time.ofPage(() => page.isAlive);
  return {
    kill() {
      page.isAlive = false;
      window.closeChannels();
    },
    opened: launch(standard, { window, device, time, schedule, states: stateReader }),
  };
}
