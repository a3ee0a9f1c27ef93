/**
 * A click's listener that leaves out the later ones of a double click, told by their `detail`: those were meant for what
 * stood there before, not for what has just come to the same place. Keys and assistive technology always count as first.
 */
export function atFirstPress(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}
