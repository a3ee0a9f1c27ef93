/** The windows that pupils and teachers have, in px. */
export const SIZES = {
  phone: { width: 360, height: 740 },
  frame: { width: 714, height: 600 },
  laptop: { width: 1366, height: 768 },
  board: { width: 1920, height: 1080 },
} as const;

/** A way in which a screen can look: the address of the gallery, and what the browser itself does. */
export interface ScreenLook {
  readonly search: string;
  readonly forcedColors?: 'active';
}

/** Each theme, larger words, and the made-up languages that are longer and run from right to left. */
export const LOOKS = {
  paper: { search: '' },
  cream: { search: '?ground=cream' },
  night: { search: '?ground=night' },
  forced: { search: '', forcedColors: 'active' },
  mirrored: { search: '?lang=ar-XB' },
  longer: { search: '?lang=en-XA' },
  large: { search: '?text=200' },
  youngest: { search: '?band=7-9' },
  eldest: { search: '?band=11-14' },
} as const satisfies Readonly<Record<string, ScreenLook>>;

export type SizeName = keyof typeof SIZES;
export type LookName = keyof typeof LOOKS;
