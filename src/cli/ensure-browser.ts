import { installOnDebian } from './debian.ts';
import { findBrowser } from './find-browser.ts';

/**
 * Finds an installed Chrome, Chromium or Edge. On Debian as root it installs Chromium with apt-get when
 * there is none. Otherwise `remedy` is one sentence that says what to install.
 */
export function ensureBrowser(): { ok: true; path: string } | { ok: false; remedy: string } {
  const found = findBrowser();
  if (found !== undefined) return { ok: true, path: found };
  installOnDebian('A browser', ['chromium']);
  const installed = findBrowser();
  if (installed !== undefined) return { ok: true, path: installed };
  return {
    ok: false,
    remedy:
      'No browser found. Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to its program file.',
  };
}
