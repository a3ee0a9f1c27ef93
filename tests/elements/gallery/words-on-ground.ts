import {
  type Colour,
  contrast,
  parseColour,
} from '../../../src/pages/gallery/foundations/contrast.ts';
import { computed } from '../../../src/pages/gallery/foundations/measure.ts';
import { deep } from '../player/stage.ts';

// WCAG 2.2, 1.4.3: words of 24 px, or bold ones of 18.66 px, are large.
const LARGE = 24;
const LARGE_BOLD = 18.66;

const WHITE: Colour = [255, 255, 255];

/**
 * All words under a root that have too little contrast with what lies under them, a line each: sheets of
 * paper are drawn by pseudo-elements, of which axe says nothing.
 */
export function wordsTooFaint(root: Element): string[] {
  const grounds = new Map<Element, Colour>();
  const faint = deep(root, '*').flatMap((element) => {
    const text = ownText(element);
    if (text === '' || !isSeen(element)) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const ground = isOnPlate(element)
      ? parseColour(computed('color', 'Canvas'))
      : groundUnder(element, grounds);
    const reached = contrast(parseColour(color), ground);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= LARGE || (size >= LARGE_BOLD && Number(fontWeight) >= 700);
    return reached >= (isLarge ? 3 : 4.5)
      ? []
      : [`${color} on rgb(${ground.join(', ')}): ${reached.toFixed(1)}, "${text}"`];
  });
  return [...new Set(faint)];
}

function ownText({ childNodes, localName }: Element): string {
  if (localName === 'style' || localName === 'option') return '';
  return [...childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isSeen(element: Element): boolean {
  return element.checkVisibility() && element.closest('.hidden-words') === null;
}

function groundUnder(element: Element, known: Map<Element, Colour>): Colour {
  const before = known.get(element);
  if (before !== undefined) return before;
  const outer = above(element);
  const ground = ownGround(element) ?? (outer ? groundUnder(outer, known) : WHITE);
  known.set(element, ground);
  return ground;
}

// A sheet and what is under it lie above the background of their own element, which is a stacking context.
function ownGround(element: Element): Colour | undefined {
  for (const pseudo of ['::before', '::after']) {
    const sheet = getComputedStyle(element, pseudo);
    if (sheet.content !== 'none' && Number(sheet.zIndex) < 0 && isSolid(sheet)) {
      return parseColour(sheet.backgroundColor);
    }
  }
  const own = getComputedStyle(element);
  return isSolid(own) ? parseColour(own.backgroundColor) : undefined;
}

// In forced colours a browser lays a plate of its own under all words but those that see to themselves.
function isOnPlate(element: Element): boolean {
  return (
    matchMedia('(forced-colors: active)').matches &&
    getComputedStyle(element).getPropertyValue('forced-color-adjust') !== 'none'
  );
}

function isSolid({ backgroundColor, display, mask }: CSSStyleDeclaration): boolean {
  const [, , , alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  return display !== 'none' && alpha === 1 && (mask === '' || mask.startsWith('none'));
}

function above(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : undefined)
  );
}
