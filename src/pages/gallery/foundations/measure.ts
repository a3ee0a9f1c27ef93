/** What the browser makes of a value for a property, on the page as it looks now. */
export function computed(property: 'fontSize' | 'inlineSize' | 'color', value: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.position = 'absolute';
  probe.style[property] = value;
  const made = getComputedStyle(probe)[property];
  probe.remove();
  return made;
}

/** A length in whole pixels. */
export function pixels(token: string): number {
  return Math.round(Number.parseFloat(computed('inlineSize', `var(${token})`)));
}

/** What a token says, word for word. */
export function written(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}
