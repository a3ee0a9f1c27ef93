import { XmlElement } from '@rgrove/parse-xml';

/** Element children of one name; names are as written, prefix included. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}

/** Every element of one of these names below an element, in document order. */
export function elementsOf(
  element: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child instanceof XmlElement
      ? [...(names.includes(child.name) ? [child] : []), ...elementsOf(child, ...names)]
      : [],
  );
}

/** Text of the first child of a name, trimmed; undefined when there is no such child. */
export function childText(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text.trim();
}
