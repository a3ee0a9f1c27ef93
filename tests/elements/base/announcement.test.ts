import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcement } from '../../../src/elements/base/announcement.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function announcing() {
  const host = {
    addController: vi.fn(),
    removeController: vi.fn(),
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  return { host, announcement: new Announcement(host) };
}

test('words are there long enough to be heard, and then no longer', () => {
  const { host, announcement } = announcing();
  announcement.say('Priya: look up');
  vi.advanceTimersByTime(2000);
  expect(announcement.words).toBe('Priya: look up');
  vi.advanceTimersByTime(8000);
  expect(announcement.words).toBe('');
  expect(host.requestUpdate).toHaveBeenCalledTimes(1);
});

test('newer words have their own time', () => {
  const { announcement } = announcing();
  announcement.say('Priya: look up');
  vi.advanceTimersByTime(3000);
  announcement.say('Priya: no, left');
  vi.advanceTimersByTime(3000);
  expect(announcement.words).toBe('Priya: no, left');
});

test('an element that has left the page is not drawn again', () => {
  const { host, announcement } = announcing();
  announcement.say('Priya: look up');
  announcement.hostDisconnected();
  vi.advanceTimersByTime(10_000);
  expect(host.requestUpdate).not.toHaveBeenCalled();
});
