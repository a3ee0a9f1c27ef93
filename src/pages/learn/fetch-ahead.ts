import type { LessonFiles } from '../shared/page-data.ts';

/** Says where the files of a lesson are. */
export type Part = () => Promise<Omit<LessonFiles, 'start' | 'help'>>;

/** Fetches and holds, each address once. */
interface Keeper {
  /** Address of the help routes. */
  readonly help: string;
  json(address: string): Promise<unknown>;
  keep(address: string, fetchIt: () => Promise<unknown>): Promise<unknown>;
}

const FIRST_PAUSE = 20_000;
const LONGEST_PAUSE = 10 * 60_000;

/**
 * Fetches all that will be needed, part by part, the story `next` first, so that the lesson goes on without a network,
 * and nothing twice. What did not arrive is tried again, after longer and longer pauses. Nothing is run.
 */
export async function fetchAhead(
  loader: Keeper,
  parts: readonly Part[],
  next: string | undefined,
): Promise<void> {
  let waiting = parts;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const missing: Part[] = [];
    for (const part of waiting) {
      if (!(await hasArrived(loader, part, next))) missing.push(part);
    }
    if (missing.length === 0) return;
    waiting = missing;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function hasArrived(loader: Keeper, part: Part, next: string | undefined): Promise<boolean> {
  const arrived = (fetched: Promise<unknown>): Promise<boolean> =>
    fetched.then(
      () => true,
      () => false,
    );
  try {
    const { code, images, masks, laterWords, stories, bank } = await part();
    const inOrder = Object.entries(stories).sort(
      ([a], [b]) => Number(b === next) - Number(a === next),
    );
    const texts = [laterWords, loader.help, ...inOrder.map(([, story]) => story), bank];
    const coming = code.map((address) => arrived(loader.keep(address, () => fetchModule(address))));
    // One after the other, so that what is asked for meanwhile need not wait for all of them.
    for (const address of texts.filter((address) => address !== '')) {
      coming.push(arrived(loader.json(address)));
      await coming.at(-1);
    }
    for (const address of images) {
      coming.push(arrived(loader.keep(address, () => fetchImage(address))));
    }
    for (const address of masks) {
      coming.push(arrived(loader.keep(address, () => fetchImage(address, 'anonymous'))));
    }
    return (await Promise.all(coming)).every(Boolean);
  } catch {
    return false;
  }
}

// A preloaded module is kept by the page itself, whatever the server says of caching.
function fetchModule(address: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), {
    rel: 'modulepreload',
    href: address,
  });
  if (!link.relList.supports(link.rel)) return fetch(address);
  document.head.append(link);
  return loaded(link);
}

// So is an image for as long as something holds it. A style takes one that was fetched in its own way alone: masks
// are fetched as other origins' files are (CSS Masking 1, section 4.5), backgrounds are not.
function fetchImage(address: string, crossOrigin: 'anonymous' | null = null): Promise<unknown> {
  const image = new Image();
  image.crossOrigin = crossOrigin;
  image.src = address;
  return loaded(image);
}

function loaded<Waited extends HTMLElement>(element: Waited): Promise<Waited> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve(element));
    element.addEventListener('error', () => reject(new Error('It could not be fetched.')));
  });
}
