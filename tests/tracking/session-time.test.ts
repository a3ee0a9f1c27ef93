import { describe, expect, it } from 'vitest';
import { SessionTime } from '../../src/tracking/session-time.ts';

function timed(): { time: SessionTime; at: (milliseconds: number) => void } {
  let now = 1000;
  const time = new SessionTime({ now: () => 0, monotonic: () => now });
  return {
    time,
    at: (milliseconds) => {
      now = 1000 + milliseconds;
    },
  };
}

describe('Session time', () => {
  it('is nothing before the session begins', () => {
    const { time, at } = timed();
    at(5000);
    expect(time.milliseconds).toBe(0);
  });

  it('adds up what passes between two looks', () => {
    const { time, at } = timed();
    time.restart();
    at(4000);
    time.touch();
    at(9000);
    expect(time.milliseconds).toBe(9000);
  });

  it('never goes back, even on a clock that does', () => {
    const { time, at } = timed();
    time.restart();
    at(5000);
    expect(time.milliseconds).toBe(5000);
    at(2000);
    expect(time.milliseconds).toBe(5000);
    at(3000);
    expect(time.milliseconds).toBe(6000);
  });

  it('takes a gap of hours for sleep', () => {
    const { time, at } = timed();
    time.restart();
    at(8 * 3_600_000);
    expect(time.milliseconds).toBe(30_000);
  });

  it('stands still while paused', () => {
    const { time, at } = timed();
    time.restart();
    at(1000);
    time.pause();
    at(20_000);
    time.resume();
    at(21_000);
    expect(time.milliseconds).toBe(2000);
  });

  it('begins at nought with each session', () => {
    const { time, at } = timed();
    time.restart();
    at(5000);
    time.touch();
    time.restart();
    at(6000);
    expect(time.milliseconds).toBe(1000);
  });
});
