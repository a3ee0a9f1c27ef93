import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAscii, toAscii } from '../../src/tracking/ascii.ts';
import { fnv1a64, learnerKey } from '../../src/tracking/learner-key.ts';
import { feedback, timeOfDay, timespan } from '../../src/tracking/scorm12/formats.ts';
import { duration, response, timestamp } from '../../src/tracking/scorm2004/formats.ts';
import * as strict from '../../src/platform/scorm2004/scorm2004-types.ts';
import { MINUTE } from './support/records.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const runs = { seed: 2, numRuns: 500 };

describe('Session time', () => {
  const table: readonly [milliseconds: number, scorm12: string, scorm2004: string][] = [
    [0, '0000:00:00.00', 'PT0S'],
    [9, '0000:00:00.00', 'PT0S'],
    [1230, '0000:00:01.23', 'PT1.23S'],
    [90 * SECOND, '0000:01:30.00', 'PT1M30S'],
    [HOUR + 2 * 60 * SECOND + 3450, '0001:02:03.45', 'PT1H2M3.45S'],
    [30 * HOUR, '0030:00:00.00', 'PT30H0S'],
  ];
  it.each(table)('of %i ms is %s and %s', (milliseconds, old, young) => {
    expect(timespan(milliseconds)).toBe(old);
    expect(duration(milliseconds)).toBe(young);
  });

  it('never passes the longest time that SCORM 1.2 can say', () => {
    expect(timespan(20_000 * HOUR)).toBe('9999:59:59.99');
  });

  it('is in form whatever the length', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (milliseconds) => {
        expect(timespan(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        expect(strict.duration(duration(milliseconds))).toBe(0);
      }),
      runs,
    );
  });
});

describe('The time of an answer', () => {
  const zone = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = 'Europe/London';
  });
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is the time of day on the wall in SCORM 1.2, and UTC in SCORM 2004', () => {
    const july = MINUTE + 130 * 24 * 60;
    expect(timeOfDay(MINUTE)).toBe('09:15:00');
    expect(timeOfDay(july)).toBe('10:15:00');
    expect(timestamp(july)).toBe('2026-07-10T09:15:00.00Z');
  });

  it('is in form until 2038', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 * 365 * 24 * 60 }), (minute) => {
        expect(strict.timestamp(timestamp(minute))).toBe(0);
      }),
      runs,
    );
  });
});

describe('A response', () => {
  it('is letters with the delimiters of its standard', () => {
    const choice = { type: 'choice', places: [1] } as const;
    const order = { type: 'sequencing', places: [2, 0, 1] } as const;
    const pairs = {
      type: 'matching',
      pairs: [
        [0, 0],
        [1, 1],
      ],
    } as const;
    const yes = { type: 'true-false', value: true } as const;
    expect([choice, order, pairs, yes].map(feedback)).toEqual(['b', 'c,a,b', '1.a,2.b', 't']);
    expect([choice, order, pairs, yes].map(response)).toEqual([
      'b',
      'c[,]a[,]b',
      '1[.]a[,]2[.]b',
      'true',
    ]);
  });

  it('names 36 places apart', () => {
    const places = Array.from({ length: 36 }, (_, place) => place);
    expect(new Set(feedback({ type: 'choice', places }).split(',')).size).toBe(36);
    expect(feedback({ type: 'choice', places })).toMatch(/^[a-z0-9](,[a-z0-9])*$/);
  });

  it('names no choice twice in SCORM 2004, where a repeated one is refused', () => {
    expect(response({ type: 'choice', places: [0, 1, 0] })).toBe('a[,]b');
  });
});

describe('The key of a learner', () => {
  const vectors: readonly [text: string, hash: string][] = [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ];
  it.each(vectors)('is FNV-1a 64: "%s" gives %s', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  it('differs by learner and by origin, and does not show the id', () => {
    const key = learnerKey('ada', 'https://a.example');
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(key).not.toBe(learnerKey('bo', 'https://a.example'));
    expect(key).not.toBe(learnerKey('ada', 'https://b.example'));
  });
});

describe('Texts for a platform', () => {
  it('are ASCII, with one mark for a code point and no half of one', () => {
    expect(toAscii('Zoë 🙂 x', 20)).toBe('Zo? ? x');
    expect(toAscii('🙂🙂🙂', 2)).toBe('??');
    expect(isAscii('state~1', 7)).toBe(true);
    expect(isAscii('state~12', 7)).toBe(false);
    expect(isAscii('é', 7)).toBe(false);
  });
});
