import { BANDS } from '../../content/names.ts';
import { DISPLAY_CHOICES } from '../../elements/player/display.ts';

/** How the gallery can look: what each parameter of its address may say. */
export const LOOKS = {
  ground: DISPLAY_CHOICES.ground,
  band: BANDS,
  dir: ['ltr', 'rtl'],
  text: DISPLAY_CHOICES.text,
  spacing: DISPLAY_CHOICES.spacing,
  letters: DISPLAY_CHOICES.font,
  motion: DISPLAY_CHOICES.motion,
} as const;

export type LookName = keyof typeof LOOKS;

/** What the address asks for; what it leaves out is as usual. */
export type Look = Readonly<Partial<Record<LookName | 'lang', string>>>;

const NAMES = Object.keys(LOOKS) as LookName[];

/** Reads a look from the search part of an address; what is not known is left out. */
export function readLook(search: string): Look {
  const asked = new URLSearchParams(search);
  const known = NAMES.filter((name) =>
    (LOOKS[name] as readonly string[]).includes(asked.get(name) ?? ''),
  );
  const lang = asked.get('lang');
  return {
    ...Object.fromEntries(known.map((name) => [name, asked.get(name)!])),
    ...(lang !== null && { lang }),
  };
}

/** The search part of an address for a look, with its question mark; empty for the usual look. */
export function searchOf(look: Look): string {
  const search = new URLSearchParams(
    Object.entries(look).filter(([, value]) => value !== undefined && value !== ''),
  ).toString();
  return search && `?${search}`;
}

/** Puts a look on the page. What it leaves out stays as it is. */
export function applyLook(look: Look): void {
  const { documentElement: page } = document;
  if (look.dir) page.dir = look.dir;
  for (const name of NAMES) {
    if (name !== 'dir' && look[name]) page.dataset[attributeOf(name)] = look[name];
  }
}

/** Takes every look off the page. */
export function clearLook(): void {
  const { documentElement: page } = document;
  page.removeAttribute('dir');
  for (const name of NAMES) delete page.dataset[attributeOf(name)];
}

function attributeOf(name: LookName): string {
  return name === 'letters' ? 'font' : name;
}
