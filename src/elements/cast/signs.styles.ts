import { css } from 'lit';

/** How `sign()` is drawn inside an element. */
export const signStyles = css`
  svg.sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: currentcolor;
    stroke: none;
  }
`;
