import { describe, expect, test } from 'vitest';
import '../../../src/elements/tokens/tokens.css';

type Colour = readonly [number, number, number];

const PAPERS = ['sky', 'moss', 'coral', 'marigold', 'lilac', 'kraft', 'stone', 'news'].map(
  (paper) => `paper-${paper}`,
);

// Text needs 4.5, what carries meaning without words 3 (WCAG 2.2, 1.4.3 and 1.4.11).
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['ink', 'ground', 7],
  ['ink', 'sheet', 7],
  ['ink-soft', 'ground', 4.5],
  ['ink-soft', 'sheet', 4.5],
  ['on-action', 'action', 4.5],
  ['on-action', 'action-deep', 4.5],
  ['action', 'ground', 3],
  ['action', 'sheet', 3],
  ['on-flag', 'flag', 4.5],
  ['edge-ink', 'ground', 3],
  ['edge-soft', 'ground', 3],
  ...PAPERS.map((paper) => ['ink', paper, 4.5] as const),
  ...PAPERS.map((paper) => ['edge-ink', paper, 3] as const),
];

describe.each(['paper', 'cream', 'night'])('on %s', (ground) => {
  test.each(PAIRS)('%s on %s reaches %d to 1', (above, below, least) => {
    document.documentElement.dataset.ground = ground;
    expect(contrast(colour(above), colour(below))).toBeGreaterThanOrEqual(least);
  });
});

function colour(role: string): Colour {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(--safe-${role})`;
  const [red = 0, green = 0, blue = 0] = getComputedStyle(probe).color.match(/\d+/g)!.map(Number);
  probe.remove();
  return [red, green, blue];
}

// WCAG 2.2, definitions of contrast ratio and relative luminance.
function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
