import type { Page } from 'playwright';

const SLOW = { cpu: 4, kilobits: 1600, latency: 150 };

/** Makes a page run as on a slow school computer on a slow school line. */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: (SLOW.kilobits * 1000) / 8,
    uploadThroughput: (SLOW.kilobits * 500) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}
