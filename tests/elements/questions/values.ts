import type { QuestionValue } from '../../../src/elements/questions/model.ts';
import { moth } from '../surfaces/scene.ts';

const frame = {
  number: 7,
  surface: 'mail' as const,
  scene: 'Moth writes to the kite club.',
  messages: [{ id: 'hello', from: moth, kind: 'message' as const, text: 'which park is it?' }],
  ask: 'What could Zofia do?',
};
const explained = (...ids: string[]) =>
  ids.map((id) => ({ id, text: `${id} it`, because: `${id} because` }));

/** One small question of each type with the response index that is right. */
export const VALUES = {
  choice: { ...frame, type: 'choice', options: explained('ask', 'say', 'hide'), right: 0 },
  several: {
    ...frame,
    type: 'several',
    options: explained('ask', 'say', 'hide', 'tell'),
    right: 0b1001,
  },
  reply: { ...frame, type: 'reply', options: explained('ask', 'say', 'hide'), right: 2 },
  'real-or-not': {
    ...frame,
    type: 'real-or-not',
    because: { real: 'real because', 'not-real': 'not real because' },
    right: 1,
  },
  sort: {
    ...frame,
    type: 'sort',
    groups: [
      { id: 'share', text: 'Fine to share' },
      { id: 'keep', text: 'Keep back' },
    ],
    items: explained('kite', 'park', 'colour'),
    right: 0b010,
  },
  order: { ...frame, type: 'order', steps: explained('block', 'tell', 'save'), right: 3 },
  match: {
    ...frame,
    type: 'match',
    lefts: explained('kite', 'boat', 'stone'),
    rights: ['floats', 'falls', 'flies'].map((id) => ({ id, text: `it ${id}` })),
    right: 4,
  },
  spot: { ...frame, type: 'spot', parts: explained('hi', 'hurry', 'bye', 'link'), right: 0b1010 },
  build: {
    ...frame,
    type: 'build',
    slots: 2,
    tiles: explained('otter', 'name', 'kettle', 'comet').map((tile) => ({
      ...tile,
      fits: tile.id !== 'name',
    })),
    right: 1,
    alsoRight: [3, 5],
  },
} as const satisfies { [T in QuestionValue['type']]: QuestionValue };
