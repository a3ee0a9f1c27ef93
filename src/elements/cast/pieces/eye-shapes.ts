/** One eye: the white, what is seen of iris and pupil, the light in it and the upper lid. */
export interface EyeShape {
  readonly white: string;
  readonly iris: string;
  readonly pupil: string;
  readonly shine: string;
  readonly lid: string;
}

/** `near` and `far` look aside: the eye on the side that is looked away from, narrowed, and the other. */
export type Gaze = 'calm' | 'smiling' | 'near' | 'far' | 'worried';

/** Eyes of one kind: the one on the picture's right, around its middle; the other is its mirror image. */
export interface EyeSet {
  readonly gazes: Readonly<Record<Gaze, EyeShape>>;
  /** None, one or two lashes at the outer corner. */
  readonly lashes: readonly [string, string, string];
}

export const ROUND_EYES: EyeSet = {
  gazes: {
    calm: {
      white: 'M-19 3l3-9 5-8 11-4 7 0 8 7 4 9-3 8-8 9-9 1-11-3z',
      iris: 'M-15 1l2-10 7-6 10 0 8 7 1 10-5 8-9 3-10-3z',
      pupil: 'M-8-3l5-5 7 2 2 7-5 5-8-2z',
      shine: 'M0-5l-5 3-3-4 2-4 4 0z',
      lid: 'M-20 4l8-14 8-5 9-1 7 4 7 10 2-2-5-11-10-5-12 0-9 8-6 15z',
    },
    smiling: {
      white: 'M-19 3l3-9 5-10 11-4 7 1 9 7 3 10-4 7-13 5-9-1z',
      iris: 'M-16 0l2-10 8-7 10 1 8 7 2 10-4 6-8 3-9-1-6-3z',
      pupil: 'M-9-4l6-6 8 3 1 7-5 6-8-3z',
      shine: 'M0-6l-5 2-4-3 2-5 5 1z',
      lid: 'M-20 4l8-16 8-5 9-1 7 5 7 11 3-2-6-13-10-5-12 1-9 7-6 17z',
    },
    near: {
      white: 'M-19 3l3-8 5-9 11-4 6 1 9 6 4 9-3 7-8 9-9 1-10-3z',
      iris: 'M-18 1l2-6 5-9 10-3 7 6 1 9-5 8-9 3-9-3z',
      pupil: 'M-13-6l5-5 7 2 1 7-5 5-7-2z',
      shine: 'M-7-8l-4 2-3-3 1-4 5 0z',
      lid: 'M-20 4l8-14 8-5 9 0 7 4 7 9 2-2-5-11-10-5-12 1-9 7-6 15z',
    },
    far: {
      white: 'M-19 3l3-10 5-9 11-6 7 1 9 9 3 10-3 8-8 9-9 1-11-3z',
      iris: 'M-7-4l2-10 7-5 6 0 8 7 3 10-4 6-9 3-9-3z',
      pupil: 'M0-9l5-4 7 2 1 7-5 5-7-3z',
      shine: 'M6-10l-4 2-4-3 2-4 5 0z',
      lid: 'M-20 4l8-16 8-7 9 0 7 5 7 12 3-2-6-13-10-7-12 1-9 9-6 17z',
    },
    worried: {
      white: 'M-19 3l3-10 5-10 11-5 7 1 9 9 3 10-3 8-8 10-9 2-11-4z',
      iris: 'M-15 1l2-9 7-6 9 1 7 6 1 9-5 7-8 3-9-3z',
      pupil: 'M-9-3l5-5 7 2 1 7-5 5-6-2z',
      shine: 'M0-5l-4 3-4-3 2-4 5 0z',
      lid: 'M-20 4l8-17 8-6 9 0 7 5 6 11 4-1-6-14-10-6-12 1-9 9-6 17z',
    },
  },
  lashes: ['', 'M19-2l8-7 0-1-10 4z', 'M19-2l8-7 0-1-10 4zM15-14l6-8-1-1-8 6z'],
};

/** An eye closed by laughter. */
export const SHUT = 'M-23 8l8-7 8-6 7-1 7 1 8 6 8 7 1-1-5-10-9-8-10-3-10 3-9 8-5 10z';

/** The brow on the picture's right, around its middle. */
export const BROWS = {
  calm: 'M-22 3l12-5 14 0 11 2 9 4 1-2-7-7-13-6-17 1-13 7z',
  smiling: 'M-22-5l13-6 13-1 11 4 9 6 2-2-8-9-13-7-17 1-13 9z',
  laughing: 'M-22-9l13-7 13-2 10 6 10 8 2-2-7-11-13-10-18 3-13 10z',
  low: 'M-23 0l13-2 14 2 11 4 9 4 2-2-8-8-12-6-17-3-13 5z',
  high: 'M-22-8l13-9 13-3 10 6 10 7 2-1-7-11-14-10-17 5-13 11z',
  worried: 'M-23-18l12 0 13 3 12 15 10 12 2-1-7-15-12-18-17-5-14 2z',
} as const;

/** A blush of the cheek. */
export const BLUSH = 'M11-8l5 7-5 9-14 3-10-4-3-7 7-9 11-2z';
