/** Makes a page in a frame see a network go or come back, as a browser tells it; what the page fetches still arrives. */
export function tellNetwork({ contentWindow }: HTMLIFrameElement, isDown: boolean): void {
  if (contentWindow === null) return;
  Object.defineProperty(contentWindow.navigator, 'onLine', {
    get: () => !isDown && navigator.onLine,
    configurable: true,
  });
  contentWindow.dispatchEvent(new Event(isDown ? 'offline' : 'online'));
}
