/** Presses the first visible button with a class, or more of a selector, in whatever shadow root it is; waits for it. */
export async function press(root: Element, classes: string): Promise<void> {
  const selector = `button.${classes}`;
  for (let frame = 0; frame < 300; frame += 1) {
    const button = findDeep(root, selector);
    if (button !== undefined) {
      button.click();
      await nextFrame();
      return;
    }
    await nextFrame();
  }
  throw new Error(`No button "${selector}" came.`);
}

function findDeep(root: Element | ShadowRoot, selector: string): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector) && element.checkVisibility()) return element;
    const inside = element.shadowRoot && findDeep(element.shadowRoot, selector);
    if (inside) return inside;
  }
  const own = root instanceof Element ? root.shadowRoot : null;
  return own ? findDeep(own, selector) : undefined;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
}
