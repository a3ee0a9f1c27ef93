import { type TemplateResult, html } from 'lit';
import type { Person } from '../model.ts';
import './portrait.ts';

/** Somebody's face, cut close; the name stands beside it. */
export function face({ picture, look, mood }: Person): TemplateResult {
  return html`<safe-portrait picture=${picture} look=${look} mood=${mood} close></safe-portrait>`;
}
