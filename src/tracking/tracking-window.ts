/** What this layer reads of a window beside its parents; any of it may be missing or throw. */
export interface TrackingWindow {
  readonly location: { readonly origin: string };
  readonly localStorage?: Storage;
  readonly sessionStorage?: Storage;
  readonly BroadcastChannel?: new (name: string) => TabChannel;
  readonly performance?: {
    now(): number;
    getEntriesByType?(type: string): readonly object[];
  };
}

/** The part of a BroadcastChannel that tabs use. */
export interface TabChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** Whether the page was loaded again in the same tab, by a reload or by going back. */
export function isReload(window: TrackingWindow): boolean {
  const entry = window.performance?.getEntriesByType?.('navigation')[0];
  const type = (entry as { readonly type?: unknown } | undefined)?.type;
  return type === 'reload' || type === 'back_forward';
}
