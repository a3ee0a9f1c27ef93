import type { PictureArt } from './art.ts';

const drawings: Readonly<Record<string, () => Promise<{ readonly picture: PictureArt }>>> = {
  'bus-stop': () => import('./drawings/bus-stop.ts'),
  bedroom: () => import('./drawings/bedroom.ts'),
  'football-pitch': () => import('./drawings/football-pitch.ts'),
  trainers: () => import('./drawings/trainers.ts'),
  party: () => import('./drawings/party.ts'),
  castle: () => import('./drawings/castle.ts'),
  goose: () => import('./drawings/goose.ts'),
  private: () => import('./drawings/private.ts'),
  'school-gate': () => import('./drawings/school-gate.ts'),
  'prize-ad': () => import('./drawings/prize-ad.ts'),
  selfie: () => import('./drawings/selfie.ts'),
  pet: () => import('./drawings/pet.ts'),
  'livestream-room': () => import('./drawings/livestream-room.ts'),
  'giant-goose': () => import('./drawings/giant-goose.ts'),
  screenshot: () => import('./drawings/screenshot.ts'),
  passport: () => import('./drawings/passport.ts'),
  team: () => import('./drawings/team.ts'),
  'class-hats': () => import('./drawings/class-hats.ts'),
  bucket: () => import('./drawings/bucket.ts'),
  'bucket-mirrored': () => import('./drawings/bucket-mirrored.ts'),
  'tank-plain': () => import('./drawings/tank-plain.ts'),
  'tank-shiny': () => import('./drawings/tank-shiny.ts'),
  'mega-tank': () => import('./drawings/mega-tank.ts'),
  'keith-poster': () => import('./drawings/keith-poster.ts'),
  'keith-on-cup': () => import('./drawings/keith-on-cup.ts'),
  'pebble-blue': () => import('./drawings/pebble-blue.ts'),
  'pebble-sad': () => import('./drawings/pebble-sad.ts'),
};

/** Loads the drawing of a picture; undefined when there is none of that id. Rejects when it did not arrive. */
export async function loadPicture(id: string): Promise<PictureArt | undefined> {
  return (await drawings[id]?.())?.picture;
}
