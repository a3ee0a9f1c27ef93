import { css } from 'lit';

export const portraitStyles = css`
  :host {
    display: inline-block;
    inline-size: var(--safe-portrait-size, 3rem);
    aspect-ratio: 1;
    vertical-align: middle;
    flex: none;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    forced-color-adjust: none;
  }

  /* A face that is out of sight in a long thread costs nothing. */
  :host([close]) {
    content-visibility: auto;
  }
  :host([close]) svg {
    overflow: hidden;
    border-radius: 46% 50% 44% 48% / 50% 45% 49% 46%;
  }
`;
