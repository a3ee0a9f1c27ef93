import '../cast/portrait.ts';
import '../screens/booster-slip.ts';
import '../screens/hook.ts';
import '../screens/last-steps.ts';

/*
 * What a lesson wants soon after its first screen is there: faces and rounder headings on it, the
 * screen that follows it, what draws all later ones, and a voice. One file, because each request takes a while on a slow line.
 */

export { laterScreen } from '../player/later-screen.ts';
export { createReader } from '../player/reader.ts';
export { loadHeadingFont } from '../tokens/heading-font.ts';
