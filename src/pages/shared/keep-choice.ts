import { SafeStore } from '../../tracking/browser/safe-store.ts';

const NAME = 'safe1.keep';
const NO = 'no';

/** Whether work is to be kept on this device, where the page's own answer is `usual`. A no is remembered. */
export function readKeepChoice(usual: boolean): boolean {
  return usual && new SafeStore(window, 'localStorage').get(NAME) !== NO;
}

/** Remembers the choice for the other pages of the site. */
export function rememberKeepChoice(keep: boolean): void {
  new SafeStore(window, 'localStorage').set(NAME, keep ? '' : NO);
}
