/** Lines that a closed mouth makes, around its middle. */
export const CLOSED = {
  calm: 'M-28-3l11 7 11 3 12 0 11-3 11-7-1-2-11 4-11 2-10 0-11-2-11-4z',
  unsure: 'M-20 2l8-3 7 1 8 6 9-2 9 2 9 4 1-3-8-6-10-3-8 1-8-5-11 0-7 6z',
  frown: 'M-26 13l4-9 13-11 11-2 12 4 7 8 5 10-11-7-12-5-9 1-9 4z',
} as const;

/** Open mouths: the dark inside, then teeth and tongue where they show. */
export const OPEN = {
  smiling: {
    inside: 'M-40-14l13 5 21 5 13-1 19-3 14-6-5 13-13 15-14 4-15 0-17-6-11-14z',
    teeth: 'M-36-12l12 4 19 4 11 0 17-3 13-5-5 11-3 3-28 3-28-3-4-4z',
    tongue: '',
  },
  laughing: {
    inside: 'M-45-19l18 4 20 2 16 0 16-1 20-5-4 19-8 15-15 13-19 4-21-6-11-10-9-20z',
    teeth: 'M-40-18l15 4 18 1 15 1 15-1 17-5-3 13-9 2-28 3-28-3-10-2z',
    tongue: 'M-21 26l11-7 20-1 13 6-5 4-19 4z',
  },
  grit: {
    inside: 'M-32 14l8-15 13-7 9 0 14 1 14 9 6 12-10-3-14-3-17 1-11 2z',
    teeth: 'M-26 10l6-10 11-5 7 0 12 1 11 6 5 8-8-2-11-2-14 1-10 1z',
    tongue: '',
  },
  oh: {
    inside: 'M-22 15l5-14 7-9 13-3 8 4 7 10 4 12-12-2-8-1-15 2z',
    teeth: '',
    tongue: 'M-12 13l2-3 11-2 10 3 1 2-2 0-8-1z',
  },
} as const;

/** Between clenched teeth. */
export const CLENCHED = 'M-10-9l3 0 0 18-3 0zM7-9l3 0 0 18-3 0z';

/** A gap between the teeth, and braces on them. */
export const ON_TEETH = {
  gap: {
    smiling: 'M-2-9l5 0 1 15-7 0z',
    laughing: 'M-2-16l5 0 1 17-7 0z',
  },
  braces: {
    smiling:
      'M-30-7l7 0 0 6-7 0zM-16-5l6 0 0 6-6 0zM-3-3l6 0 0 6-6 0zM10-5l6 0 0 6-6 0zM23-7l7 0 0 6-7 0z',
    laughing:
      'M-30-14l7 0 0 7-7 0zM-16-12l6 0 0 7-6 0zM-3-10l6 0 0 7-6 0zM10-12l6 0 0 7-6 0zM23-14l7 0 0 7-7 0z',
  },
} as const;
