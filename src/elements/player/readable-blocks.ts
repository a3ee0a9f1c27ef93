import { digitByDigit } from '../numbers/digits.ts';

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, legend, label, button, summary, [data-read]';

/**
 * What there is to read under a root, in the order of the page: headings, paragraphs and everything
 * to press, through shadow roots and slots. A block inside another belongs to the outer one; what is
 * hidden or only for those who listen anyway is left out. `data-read="off"` leaves a part out.
 */
export function readableBlocks(root: Element): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  collect(root, found);
  return found;
}

/** The words of a block as they are said. */
export function wordsOf(block: Element): string {
  const words = block.getAttribute('data-read') || block.textContent || '';
  return digitByDigit(words.replace(/\s+/g, ' ').trim());
}

function collect(element: Element, found: HTMLElement[]): void {
  if (element instanceof HTMLElement) {
    if (element.dataset.read === 'off' || element.classList.contains('hidden-words')) return;
    if (element.checkVisibility?.() === false && !isTransparent(element)) return;
    if (element.matches(BLOCKS) && wordsOf(element) !== '') {
      found.push(element);
      return;
    }
  }
  for (const child of childrenOf(element)) collect(child, found);
}

// It draws no box, and what is in it is to be seen all the same.
function isTransparent(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

function childrenOf(element: Element): readonly Element[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return [...(element.shadowRoot?.children ?? element.children)];
}
