import { QUESTION_TYPES } from '../../content/names.ts';
import { coloursSection } from './foundations/colours.ts';
import { edgesSection } from './foundations/edges.ts';
import { focusSection } from './foundations/focus.ts';
import { motionSection } from './foundations/motion.ts';
import { papersSection } from './foundations/papers.ts';
import { spaceSection } from './foundations/space.ts';
import { typeSection } from './foundations/type.ts';
import { sideBySideSection } from './players/side-by-side.ts';
import { statesSection, storiesSection } from './players/states-list.ts';
import type { Section } from './section.ts';
import { buttonsSection } from './specimens/buttons.ts';
import { glossarySection } from './specimens/glossary.ts';
import { headersSection } from './specimens/headers.ts';
import { panelsSection } from './specimens/panels.ts';
import { picturesSection } from './specimens/pictures.ts';
import { plantsSection } from './specimens/plants.ts';
import { avatarsSection, portraitsSection } from './specimens/portraits.ts';
import { questionSection } from './specimens/questions.ts';
import { readAloudSection } from './specimens/read-aloud.ts';
import { endingsSection, roomsSection } from './specimens/rooms.ts';
import { screenSection } from './specimens/screens.ts';
import { signsSection } from './specimens/signs.ts';
import { SHOWN_SURFACES, loadStoriesOn, surfaceSection } from './specimens/surfaces.ts';
import { trickCardsSection } from './specimens/trick-cards.ts';
import { STORY } from './values.ts';

/** Everything that the gallery shows, in its order. */
export const SECTIONS: readonly Section[] = [
  { id: 'foundations/type', draw: typeSection },
  { id: 'foundations/space', draw: spaceSection },
  { id: 'foundations/colours', draw: coloursSection },
  { id: 'foundations/papers', draw: papersSection },
  { id: 'foundations/edges', draw: edgesSection },
  { id: 'foundations/focus', draw: focusSection },
  { id: 'foundations/motion', draw: motionSection },
  { id: 'elements/buttons', draw: buttonsSection },
  { id: 'elements/signs', draw: signsSection },
  { id: 'elements/portraits', draw: portraitsSection },
  { id: 'elements/avatars', draw: avatarsSection },
  { id: 'elements/pictures', draw: picturesSection },
  { id: 'elements/trick-cards', draw: trickCardsSection },
  { id: 'elements/glossary', draw: glossarySection },
  { id: 'elements/plants', draw: plantsSection },
  { id: 'elements/headers', draw: headersSection },
  { id: 'elements/panels', draw: panelsSection },
  { id: 'elements/path', draw: () => screenSection('path') },
  { id: 'elements/home', draw: () => screenSection('home') },
  { id: 'elements/hook', draw: () => screenSection('hook') },
  ...SHOWN_SURFACES.map((surface) => ({
    id: `elements/surface/${surface}`,
    load: () => loadStoriesOn(surface),
    draw: () => surfaceSection(surface),
  })),
  { id: 'elements/rooms', draw: roomsSection },
  { id: 'elements/endings', draw: endingsSection },
  { id: 'elements/replay', draw: () => screenSection('replay') },
  ...QUESTION_TYPES.map((type) => ({
    id: `elements/question/${type}`,
    draw: () => questionSection(type),
  })),
  {
    id: 'elements/read-aloud',
    load: () => loadStoriesOn(STORY.surface),
    draw: readAloudSection,
  },
  { id: 'elements/practice-over', draw: () => screenSection('practice-over') },
  { id: 'elements/finish', draw: () => screenSection('finish') },
  { id: 'players/states', draw: statesSection },
  { id: 'players/stories', draw: storiesSection },
  { id: 'players/side-by-side', draw: () => sideBySideSection(location.hash.split('/')[2]) },
];

/** The section of a hash, which may say more after its id; or the first one. */
export function sectionOf(hash: string): Section {
  return SECTIONS.find(({ id }) => `${hash.slice(1)}/`.startsWith(`${id}/`)) ?? SECTIONS[0]!;
}
