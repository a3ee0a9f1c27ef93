import { html, type Markup } from '../markup.ts';
import type { PaperContent } from './paper-content.ts';
import { paperPage, tickBox } from './paper-page.ts';

/** How many slips are cut from one page. */
export const SLIPS_PER_PAGE = 6;

/** The slip that everyone hands in, so that the one who wants to talk does not stand out. */
export function slipsPage(content: PaperContent): string {
  return paperPage(
    content,
    'slips',
    html`<div class="sheet">${Array.from({ length: SLIPS_PER_PAGE }, () => slip(content))}</div> `,
  );
}

function slip(content: PaperContent): Markup {
  const line = (key: string) => content.translate(`papers.slips.${key}`);
  const box = tickBox(content.translate);
  return html`<section class="slip">
    <h2>${line('ask')}</h2>
    <ul class="boxes">
      ${['fine', 'chat', 'unsure'].map((key) => html`<li>${box}${line(key)}</li>`)}
    </ul>
    <p class="blank">${line('pupil')}</p>
    <p class="blank">${line('class')}</p>
    <p>${line('told')}</p>
  </section> `;
}
