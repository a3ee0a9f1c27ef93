import { css } from 'lit';

/** How `detail()` is drawn: an address on a strip, a price on a tag, where a link leads on a torn strip. */
export const detailStyles = css`
  .detail {
    display: block;
    line-height: 1.35;
  }
  .detail.subject {
    font-weight: 700;
  }
  .detail.address,
  .detail.leads {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0 0.5em;
    font-size: var(--safe-text-s);
    background: var(--safe-paper-news);
    border-inline-start: 4px solid var(--safe-edge-soft);
  }
  .detail.price {
    inline-size: fit-content;
    padding: 0.05em 0.9em 0.05em 0.5em;
    font-weight: 700;
    background: var(--safe-paper-marigold);
    border-radius: 3px 1em 1em 3px;
  }
  .detail.price:dir(rtl) {
    padding: 0.05em 0.5em 0.05em 0.9em;
    border-radius: 1em 3px 3px 1em;
  }
  .detail.seller,
  .detail.rating {
    font-size: var(--safe-text-s);
  }
  /* An address goes to the next line whole. */
  .detail bdi {
    display: inline-block;
  }
  /* The gap after what is not seen has no width. */
  .detail .label {
    margin-inline-end: 0.3em;
  }
  .detail .icon {
    vertical-align: -0.2em;
  }
  .detail.link {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
    color: var(--safe-action);
    font-weight: 700;
  }
`;
