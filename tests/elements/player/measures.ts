import { readableBlocks } from '../../../src/elements/player/readable-blocks.ts';
import { deep } from './stage.ts';

/*
 * What can be measured of whatever is on the page. Each measure answers a line for each fault, so that
 * a test names all of them.
 */

const SLACK = 2;
const CONTROLS = 'button, a[href], summary, input, label:has(input), [role="button"]';
const NOT_SEEN = 'style, .hidden-words, .unseen, [aria-hidden="true"], [inert]';
const NOT_READ = `${NOT_SEEN}, [data-read="off"]`;

/** The innermost element that a finger meets at a point of the window, through all shadow roots. */
export function hitAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let deeper = hit?.shadowRoot?.elementFromPoint(x, y); deeper && deeper !== hit;) {
    hit = deeper;
    deeper = hit.shadowRoot?.elementFromPoint(x, y);
  }
  return hit;
}

/** Words that stick out of their box, are cut off, or lie beside the page. */
export function lostWords(): string[] {
  return textsIn(document.body).flatMap(({ text, holder }) =>
    [...rectsOf(text)].some((rect) => isLost(rect, holder)) ? [nameOf(holder)] : [],
  );
}

/** Parts of the page, and dialogs, that have to be pushed sideways. */
export function widerThanScreen(): string[] {
  const page = document.documentElement;
  return [
    ...(page.scrollWidth > page.clientWidth ? ['the page'] : []),
    ...deep(document.body, 'dialog[open], [role="log"]')
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
      .map(nameOf),
  ];
}

/** Controls that are smaller than `least` pixels either way; words inside a sentence may be. */
export function smallTargets(least: number): string[] {
  return controls()
    .filter((one) => one.localName !== 'input' || !one.closest('label'))
    .filter((one) => !isInSentence(one))
    .flatMap((one) => {
      const { offsetWidth: width, offsetHeight: height } = one;
      return Math.min(width, height) < least ? [`${nameOf(one)} ${width} × ${height}`] : [];
    });
}

/** Controls that the Tab key reaches after one that stands below or behind them; what sticks apart. */
export function outOfOrder(): string[] {
  const rtl = document.documentElement.dir === 'rtl';
  const open = deep(document.body, 'dialog[open]').at(-1);
  const stops = controls()
    .filter((one) => one.tabIndex >= 0 && (!open || holders(one).includes(open)))
    // Things in a picture lie where they were drawn.
    .filter((one) => !one.matches('.spot'))
    .filter((one) => !holders(one).some((holder) => getComputedStyle(holder).position === 'sticky'))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ one, box }) => !isScrolledAway(one, box));
  return stops.slice(1).flatMap(({ one, box }, at) => {
    const before = stops[at]!.box;
    const sameColumn = box.left < before.right && before.left < box.right;
    const sameRow = box.top < before.bottom - SLACK && before.top < box.bottom - SLACK;
    const isAbove = sameColumn && box.bottom <= before.top + SLACK;
    const isBehind = sameRow && (rtl ? box.left > before.right : box.right < before.left);
    return isAbove || isBehind ? [`${nameOf(one)} after ${nameOf(stops[at]!.one)}`] : [];
  });
}

/** Words that reading aloud would leave out. */
export function unreadWords(): string[] {
  const roots = deep(document.body, 'main, dialog[open]:not(.curtain)');
  const blocks = new Set<Element>(roots.flatMap((root) => readableBlocks(root)));
  return roots.flatMap((root) =>
    textsIn(root)
      .map(({ holder }) => holder)
      .filter((holder) => !holders(holder).some((one) => blocks.has(one) || one.matches(NOT_READ)))
      .map(nameOf),
  );
}

/** Elements that would move for longer than a millisecond; the cross-fade changes opacity alone. */
export function movingElements(): string[] {
  return deep(document.body, '*').flatMap((one) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(one, part);
      const moves = style.animationName !== 'none' && style.animationName !== 'fade';
      const durations = `${style.transitionDuration}, ${moves ? style.animationDuration : '0s'}`;
      const longest = Math.max(...durations.split(', ').map(parseFloat));
      return longest > 0.001 ? [`${nameOf(one)} ${style.animationName} ${longest} s`] : [];
    }),
  );
}

function isScrolledAway(element: HTMLElement, { top, bottom }: DOMRect): boolean {
  return holders(element).some((holder) => {
    if (!/auto|scroll/.test(getComputedStyle(holder).overflowY)) return false;
    const box = holder.getBoundingClientRect();
    return top < box.top || bottom > box.bottom;
  });
}

function controls(): HTMLElement[] {
  return deep(document.body, CONTROLS).filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !holders(one).some((holder) => holder.matches(NOT_SEEN)),
  );
}

// Words to press inside a running text are as high as its lines.
function isInSentence(control: HTMLElement): boolean {
  return holders(control).some(({ localName }) => localName === 'safe-term');
}

function isLost(rect: DOMRect, holder: HTMLElement): boolean {
  let scrollsX = false;
  let scrollsY = false;
  let box: HTMLElement | undefined;
  for (const one of holders(holder)) {
    const { display, overflowX, overflowY } = getComputedStyle(one);
    if (display === 'inline' || display === 'contents') continue;
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const cutsX = box === undefined || overflowX === 'hidden' || overflowX === 'clip';
    const cutsY = overflowY === 'hidden' || overflowY === 'clip';
    box ??= one;
    if (cutsX && !scrollsX && (rect.left < left - SLACK || rect.right > right + SLACK)) return true;
    if (cutsY && !scrollsY && (rect.top < top - SLACK || rect.bottom > bottom + SLACK)) return true;
    scrollsX ||= overflowX === 'auto' || overflowX === 'scroll';
    scrollsY ||= overflowY === 'auto' || overflowY === 'scroll';
  }
  return !scrollsX && (rect.left < -SLACK || rect.right > innerWidth + SLACK);
}

function textsIn(root: Element): { text: Text; holder: HTMLElement }[] {
  return (
    deep(root, '*')
      .filter(
        (one) => one instanceof HTMLElement && one.checkVisibility({ visibilityProperty: true }),
      )
      .filter((one) => !holders(one).some((holder) => holder.matches(NOT_SEEN)))
      // Those who see the picture beside it do not need the name.
      .filter(({ offsetWidth }) => offsetWidth !== 1)
      .flatMap((holder) =>
        [...holder.childNodes].flatMap((text) =>
          text instanceof Text && text.data.trim() !== '' ? [{ text, holder }] : [],
        ),
      )
  );
}

function rectsOf(text: Text): DOMRectList {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects();
}

/** An element with all that it is drawn in, innermost first. */
function holders(element: Element): HTMLElement[] {
  const root = element.getRootNode();
  const outer =
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : undefined);
  return [element as HTMLElement, ...(outer ? holders(outer) : [])];
}

function nameOf(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${element.localName}.${element.className} “${words}”`;
}
