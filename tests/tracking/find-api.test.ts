import { describe, expect, it } from 'vitest';
import { findApi } from '../../src/tracking/find-api.ts';
import { Scorm12Lms } from '../../src/platform/scorm12/scorm12-lms.ts';
import { Scorm2004Lms } from '../../src/platform/scorm2004/scorm2004-lms.ts';

const api = new Scorm12Lms().API;
const methods = Object.keys(api);

/** A window of another origin: it shows its parents and throws for anything else. */
function foreign(visible: Record<string, unknown>): object {
  return new Proxy(visible, {
    get(target, name) {
      if (Object.hasOwn(target, name)) return target[name as string];
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });
}

function nested(depth: number, top: object): object {
  let here = top;
  for (let level = 0; level < depth; level += 1) here = { parent: here };
  return here;
}

describe('Finding the API', () => {
  const places: readonly [name: string, window: object][] = [
    ['on the window itself', { API: api }],
    ['on the parent', { parent: { API: api } }],
    ['ten frames up', nested(10, { API: api })],
    ['behind a parent of another origin', { parent: foreign({ parent: { API: api } }) }],
    ['on the opener', { opener: { API: api } }],
    ['on a parent of the opener', { opener: { parent: { API: api } } }],
    ['behind an opener of another origin', { opener: foreign({ parent: { API: api } }) }],
    ['on the opener of the top window', { top: { opener: { API: api } } }],
    [
      'past an API that lacks a method',
      { API: { ...api, LMSFinish: undefined }, parent: { API: api } },
    ],
    ['past an API that is null', { API: null, parent: { API: api } }],
  ];
  it.each(places)('finds it %s', (_, window) => {
    expect(findApi(window, 'API', methods)).toBe(api);
  });

  const nowhere: readonly [name: string, window: object][] = [
    ['there is none', {}],
    ['every window is of another origin', foreign({ parent: foreign({}) })],
    ['the opener was closed', { opener: null }],
    [
      'reading a method throws',
      {
        API: Object.defineProperty({ ...api }, 'LMSCommit', {
          get: () => {
            throw new Error('no');
          },
        }),
      },
    ],
  ];
  it.each(nowhere)('finds nothing when %s', (_, window) => {
    expect(findApi(window, 'API', methods)).toBeUndefined();
  });

  it('stops at a top window that is its own parent', () => {
    const top: Record<string, unknown> = {};
    top.parent = top;
    expect(findApi({ parent: top }, 'API', methods)).toBeUndefined();
  });

  it('stops after 500 windows', () => {
    expect(findApi(nested(500, { API: api }), 'API', methods)).toBe(api);
    expect(findApi(nested(501, { API: api }), 'API', methods)).toBeUndefined();
  });

  it("takes the API of the package's own standard where there are both", () => {
    const both = { API: api, API_1484_11: new Scorm2004Lms().API_1484_11 };
    expect(findApi(both, 'API', methods)).toBe(api);
    expect(findApi(both, 'API_1484_11', Object.keys(both.API_1484_11))).toBe(both.API_1484_11);
  });
});
