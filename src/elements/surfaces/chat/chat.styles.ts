import { css, unsafeCSS } from 'lit';
import doodlesUrl from './doodles.svg?no-inline';

export const chatStyles = css`
  /* A phone cut from dark card; its screen is squared paper. */
  .device {
    max-inline-size: 62rem;
    padding: 0.55rem 0.55rem 1.1rem;
    background: var(--safe-edge-ink);
    border-radius: 22px 18px 24px 19px / 19px 24px 18px 22px;
    position: relative;
  }
  .device::after {
    content: '';
    position: absolute;
    inset-block-end: 0.38rem;
    inset-inline: calc(50% - 1.8rem);
    block-size: 0.32rem;
    background: var(--safe-ground);
    border-radius: 2px 4px 3px 4px;
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    padding: 0.45rem 0.9rem;
    background: var(--safe-paper-sky);
    border-radius: 14px 12px 0 0;
    border-block-end: 2px solid var(--safe-edge-ink);
  }
  header h2 {
    font-size: var(--safe-text-l);
  }
  .members {
    font-size: var(--safe-text-s);
    line-height: 1.25;
  }
  .faces {
    display: flex;
    flex: none;
  }
  .faces > * + * {
    margin-inline-start: -0.7rem;
  }
  .threads {
    background-color: var(--safe-sheet);
    background-image:
      linear-gradient(var(--safe-paper-sky) 1px, transparent 1px),
      linear-gradient(90deg, var(--safe-paper-sky) 1px, transparent 1px);
    background-size: 1.4rem 1.4rem;
  }
  .threads > .log {
    background: url('${unsafeCSS(doodlesUrl)}') center top / 46rem auto no-repeat;
  }
  .composer {
    border-radius: 0 0 12px 14px;
  }

  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    column-gap: 0.35rem;
    --tail: polygon(
      0 3px,
      48% 0,
      100% 3px,
      calc(100% - 3px) 55%,
      100% calc(100% - 9px),
      60% calc(100% - 11px),
      1.9rem calc(100% - 9px),
      0.75rem 100%,
      0.9rem calc(100% - 10px),
      2px calc(100% - 9px)
    );
    --tail-end: polygon(
      0 0,
      52% 3px,
      100% 0,
      calc(100% - 2px) calc(100% - 9px),
      calc(100% - 0.9rem) calc(100% - 10px),
      calc(100% - 0.75rem) 100%,
      calc(100% - 1.9rem) calc(100% - 9px),
      40% calc(100% - 11px),
      0 calc(100% - 9px),
      3px 45%
    );
  }
  .message:dir(rtl) {
    --tail: polygon(
      0 0,
      52% 3px,
      100% 0,
      calc(100% - 2px) calc(100% - 9px),
      calc(100% - 0.9rem) calc(100% - 10px),
      calc(100% - 0.75rem) 100%,
      calc(100% - 1.9rem) calc(100% - 9px),
      40% calc(100% - 11px),
      0 calc(100% - 9px),
      3px 45%
    );
    --tail-end: polygon(
      0 3px,
      48% 0,
      100% 3px,
      calc(100% - 3px) 55%,
      100% calc(100% - 9px),
      60% calc(100% - 11px),
      1.9rem calc(100% - 9px),
      0.75rem 100%,
      0.9rem calc(100% - 10px),
      2px calc(100% - 9px)
    );
  }
  .bubble {
    max-inline-size: min(32rem, 100% - 7rem);
    padding: 0.45rem 0.9rem 1rem;
  }
  .bubble.paper {
    --cut: var(--tail);
  }
  .again > safe-portrait {
    visibility: hidden;
    content-visibility: hidden;
  }
  .message.again {
    margin-block-start: -0.35rem;
  }
  .from-hero {
    justify-content: flex-end;
  }
  .from-hero .bubble.paper {
    --paper: var(--safe-paper-sky);
    --cut: var(--tail-end);
  }
  .from-adult .bubble.paper {
    --paper: var(--safe-paper-moss);
  }
  .note {
    padding-inline-start: 3.4rem;
  }
  .from-narrator,
  .message.notice {
    justify-content: center;
  }
  .from-narrator .bubble.paper,
  .message.notice .bubble.paper {
    --paper: var(--safe-paper-kraft);
    --cut: var(--safe-cut-b);
    max-inline-size: min(34rem, 100% - 2rem);
    padding: 0.4rem 1rem;
    text-align: center;
  }
  .message.notice .bubble.paper {
    font-size: var(--safe-text-s);
  }

  @container surface (max-width: 30rem) {
    header {
      gap: 0.5rem;
      padding: 0.3rem 0.6rem;
      --safe-portrait-size: 2rem;
    }
    header h2 {
      font-size: var(--safe-text);
    }
    /* Once there is talk the doodles would run behind its flags. */
    .threads > .log:has(.message:nth-child(3)) {
      background-image: none;
    }
  }
  @container (max-width: 17rem) {
    .message .bubble.paper {
      max-inline-size: 100%;
      padding-inline: 0.4rem;
    }
  }
`;
