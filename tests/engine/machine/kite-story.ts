import type { CompiledStory } from '../../../src/content/compiled.ts';
import { type Story, storySchema } from '../../../src/content/story.ts';

/** A small whole story: a twin, a flag, a wrong turn, a helper, an aside and three endings. */
export const KITE_STORY: Story = storySchema.parse({
  id: 'kite',
  episode: 1,
  surface: 'lobby',
  shape: 'live-chat',
  begins: 'before',
  eyes: 'own',
  rules: ['MEET', 'TELL'],
  ladder: 'LC',
  hero: 'zofia',
  cast: ['zofia', 'moth', 'ewa'],
  start: 'open',
  early: 1,
  leave: 'left',
  tell: [{ when: { noticed: 'early' }, to: 'told-early' }, { to: 'told' }],
  asides: { listens: { say: [{ id: 'a1', from: 'ewa' }] } },
  beats: {
    open: {
      step: 0,
      genuine: true,
      say: [
        { id: 'm1', from: 'moth' },
        { id: 'm2', from: 'zofia' },
      ],
      choices: [
        { id: 'play', stance: 'trust', turn: 'open', to: 'ask' },
        { id: 'block', stance: 'refuse', turn: 'open', to: 'ask' },
      ],
      tell: 'aside:listens',
    },
    ask: {
      step: 1,
      say: [
        {
          id: 'm3',
          from: 'moth',
          flag: { trick: 'clue-fishing', decoys: ['hurry-up', 'dare-chain'] },
        },
      ],
      ask: 'MEET',
      choices: [
        {
          id: 'yes',
          stance: 'trust',
          turn: 'wrong',
          to: [{ when: { wrong: 2 }, to: 'friend' }, { to: 'again' }],
        },
        { id: 'no', stance: 'refuse', act: 'refuse', turn: 'safe', to: 'left' },
      ],
    },
    again: {
      step: 2,
      say: [
        {
          id: 'm4',
          from: 'moth',
          flag: { trick: 'hurry-up', decoys: ['clue-fishing', 'false-face'] },
        },
      ],
      choices: [
        {
          id: 'yes',
          stance: 'trust',
          turn: 'wrong',
          to: [{ when: { wrong: 2 }, to: 'friend' }, { to: 'again' }],
        },
        { id: 'no', stance: 'refuse', act: 'refuse', turn: 'safe', to: 'left' },
      ],
    },
    friend: { step: 2, helper: true, say: [{ id: 'm5', from: 'narrator' }], next: 'told' },
    left: {
      step: 2,
      place: 'away',
      say: [{ id: 'm6', from: 'narrator' }],
      choices: [
        { id: 'find-mum', stance: 'tell', act: 'tell', turn: 'safe', to: 'told' },
        { id: 'draw', stance: 'other', turn: 'open', to: 'drawn' },
      ],
    },
    told: {
      step: 2,
      place: 'warm-room',
      helped: true,
      say: [{ id: 'm7', from: 'ewa' }],
      end: 'later',
    },
    'told-early': {
      step: 2,
      place: 'warm-room',
      helped: true,
      say: [{ id: 'm8', from: 'ewa' }],
      end: 'sooner',
    },
    drawn: {
      step: 2,
      place: 'away',
      helped: true,
      say: [{ id: 'm9', from: 'ewa' }],
      end: 'drawing',
    },
  },
});

/** The story with numbers: the story itself is 1, its beats 2 to 6. */
export const KITE: CompiledStory = {
  ...KITE_STORY,
  number: 1,
  numbers: { open: 2, ask: 3, again: 4, friend: 5, left: 6 },
  options: {
    open: ['choice:play', 'choice:block', 'leave', 'tell'],
    ask: ['choice:yes', 'choice:no', 'leave', 'tell'],
    again: ['choice:yes', 'choice:no', 'leave', 'tell'],
    friend: ['next', 'leave', 'tell'],
    left: ['choice:find-mum', 'choice:draw', 'leave', 'tell'],
  },
  endings: ['later', 'sooner', 'drawing'],
  pictures: {},
};
