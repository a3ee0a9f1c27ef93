/* All screens of a story. Its surfaces come apart, since a story is played on one of them. */
import '../player/story-screen.ts';
import '../player/replay-screen.ts';
import '../results/finish.ts';

export { loadApp } from '../surfaces/registry.ts';
