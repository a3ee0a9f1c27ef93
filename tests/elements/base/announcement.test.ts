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
  const announcement = new Announcement(host);
  announcement.hostUpdated();
  return { host, announcement };
}

test('words that come with their element wait until its region is on the page', () => {
  const { host } = announcing();
  const announcement = new Announcement(host);
  announcement.say('With Mum. Mum: Come in.');
  expect(announcement.words).toBe('');
  announcement.hostUpdated();
  vi.advanceTimersByTime(1000);
  expect(announcement.words).toBe('With Mum. Mum: Come in.');
  expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(8000);
  expect(announcement.words).toBe('');
});

test('words of an element that has gone before they were said are not said', () => {
  const { host } = announcing();
  const announcement = new Announcement(host);
  announcement.say('With Mum.');
  announcement.hostUpdated();
  announcement.hostDisconnected();
  vi.advanceTimersByTime(8000);
  expect(announcement.words).toBe('');
  expect(host.requestUpdate).not.toHaveBeenCalled();
});

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
