import type { SVGTemplateResult } from 'lit';
import type { Mood } from '../../content/names.ts';

/** A drawn character in a view box of 400 by 400: the base, and per mood a layer with brows, eyes, mouth and hands. */
export interface PortraitArt {
  readonly base: SVGTemplateResult;
  readonly faces: Readonly<Record<Mood, SVGTemplateResult>>;
}

/** A picture of an online account in a view box of 200 by 200. */
export type AvatarArt = SVGTemplateResult;
