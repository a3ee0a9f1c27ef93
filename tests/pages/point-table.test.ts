import { expect, it } from 'vitest';
import { pointsOf, tabulatePoints } from '../../src/pages/shared/point-table.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';

it.each(REAL_LESSONS)(
  'the points of $name come out of their tables as they went in',
  ({ content }) => {
    const { points } = content.outline;
    const stored = JSON.stringify(tabulatePoints(points));
    expect(pointsOf(JSON.parse(stored))).toEqual(points);
    expect(stored.length).toBeLessThan(JSON.stringify(points).length * 0.7);
  },
);
