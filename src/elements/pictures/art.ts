import type { SVGTemplateResult } from 'lit';

/** Where a thing stands in a picture, in per cent of its width and height, from the top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing in a view box of 400 by 300, and where each of its spots is. */
export interface PictureArt {
  readonly art: SVGTemplateResult;
  readonly spots: Readonly<Record<string, Place>>;
}
