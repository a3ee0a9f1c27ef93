import address from './fonts/heading-700.woff2?url';

/** Fetches the face of the headings; until then, and if it fails, headings use the text face. */
export async function loadHeadingFont(): Promise<void> {
  try {
    const face = new FontFace('Baloo 2', `url(${JSON.stringify(address)})`, { weight: '400 800' });
    document.fonts.add(await face.load());
  } catch {
    // The text face serves headings as well.
  }
}
