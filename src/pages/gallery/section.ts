import type { TemplateResult } from 'lit';
import { t } from '../../i18n/words.ts';

/** One page of the gallery. */
export interface Section {
  /** `<part>/<name>`: the hash of its address. */
  readonly id: string;
  /** Fetches what is needed to draw it. */
  readonly load?: () => Promise<unknown>;
  readonly draw: () => TemplateResult;
}

/** The part of the gallery that a section is in. */
export function partOf({ id }: Section): string {
  return id.split('/')[0]!;
}

/** What a section is called; one made from content bears the name that content gives it. */
export function titleOf({ id }: Section): string {
  const [part, name = '', of] = id.split('/');
  return of === undefined
    ? t(`gallery.${part}.${name}.title`)
    : t(`gallery.${part}.${name}.of`, { of });
}

/** What there is to know about a section. */
export function noteOf({ id }: Section): string {
  const [part, name = ''] = id.split('/');
  return t(`gallery.${part}.${name}.note`);
}
