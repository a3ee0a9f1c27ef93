/** How the reader wants the page to look and sound; each is an attribute of <html> that the tokens answer to. */
export interface Display {
  /** Size of the words in per cent. */
  readonly text: '100' | '115' | '130' | '160' | '200';
  readonly spacing: 'normal' | 'wide';
  readonly font: 'atkinson' | 'system';
  readonly ground: 'paper' | 'cream' | 'night';
  /** `auto` follows the device's own setting. */
  readonly motion: 'auto' | 'full' | 'less';
  readonly sounds: 'off' | 'on';
}

/** The choices of each setting, in the order shown. */
export const DISPLAY_CHOICES = {
  text: ['100', '115', '130', '160', '200'],
  spacing: ['normal', 'wide'],
  font: ['atkinson', 'system'],
  ground: ['paper', 'cream', 'night'],
  motion: ['full', 'less'],
  sounds: ['off', 'on'],
} as const;

export const USUAL_DISPLAY: Display = {
  text: '100',
  spacing: 'normal',
  font: 'atkinson',
  ground: 'paper',
  motion: 'auto',
  sounds: 'off',
};

const KEY = 'safe-display';

/** What was chosen before on this device; unknown or damaged values fall back one by one. */
export function readDisplay(): Display {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return USUAL_DISPLAY;
    const known = Object.entries(kept).filter(([name, value]) =>
      (DISPLAY_CHOICES[name as keyof Display] as readonly unknown[] | undefined)?.includes(value),
    );
    return { ...USUAL_DISPLAY, ...Object.fromEntries(known) };
  } catch {
    return USUAL_DISPLAY;
  }
}

/** Shows a display, and keeps it where the browser allows. */
export function useDisplay(display: Display): void {
  applyDisplay(display);
  try {
    localStorage.setItem(KEY, JSON.stringify(display));
  } catch {
    // Storage may be full or forbidden: the choice then holds until the page closes.
  }
}

/** Puts a display on the page. */
export function applyDisplay(display: Display): void {
  for (const [name, value] of Object.entries(display)) {
    document.documentElement.dataset[name] = value;
  }
}

/** Whether things should appear instead of moving. */
export function isCalm(): boolean {
  const { motion } = document.documentElement.dataset;
  return (
    motion === 'less' ||
    (motion !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches)
  );
}
