import { describe, expect, it } from 'vitest';
import { manifestMessage } from '../../src/cli/manifest-message.ts';
import { manifestProblem } from '../../src/packager/manifest-problem.ts';

describe('the sentence for a fault of a manifest', () => {
  it('names file, place, fault and remedy', () => {
    const found = manifestProblem('manifest-masteryscore', ['adlcp:masteryscore'], {
      value: '180',
    });
    expect(manifestMessage(found)).toBe(
      'imsmanifest.xml (adlcp:masteryscore) has the mastery score "180"; it must be 0 to 100, or better left out.',
    );
  });
});
