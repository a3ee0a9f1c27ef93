import { type TemplateResult, html } from 'lit';
import { parse } from 'yaml';
import pictureFile from '../../../../modules/pictures.yaml?raw';
import { picturesSchema } from '../../../content/module.ts';
import '../../../elements/pictures/picture.ts';
import { pictureOf } from '../../../elements/present/pictures.ts';
import { group, specimen } from '../specimen.ts';

const PICTURES = picturesSchema.parse(parse(pictureFile));

/** Every picture as it is, and with paper over all of its spots. */
export function picturesSection(): TemplateResult {
  return html`${PICTURES.map(({ id, spots }) =>
    group(id, [
      specimen('covered: []', draw(id, spots), 'half'),
      ...(spots.length > 0
        ? [specimen(`covered: [${spots.join(', ')}]`, draw(id, spots, spots), 'half')]
        : []),
    ]),
  )}`;
}

function draw(id: string, spots: readonly string[], covered: readonly string[] = []) {
  return html`<safe-picture .picture=${pictureOf(id, spots, covered)}></safe-picture>`;
}
