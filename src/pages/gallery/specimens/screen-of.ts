import { type TemplateResult } from 'lit';
import { laterScreen } from '../../../elements/player/later-screen.ts';
import { type ScreenSource, homeScreen } from '../../../elements/player/screen.ts';
import { STATES } from '../states.ts';
import { CAST, CONTENT, SETTINGS } from '../values.ts';

/** The screen of a state of the player, without the frame around it. Throws when the state has none. */
export function screenOf(name: string): TemplateResult {
  const { view, progress, ...values } = STATES[name]?.values ?? {};
  if (!view || !progress) throw new Error(`The state "${name}" shows no screen.`);
  const source: ScreenSource = {
    content: values.content ?? CONTENT,
    progress,
    settings: values.settings ?? SETTINGS,
    cast: values.cast ?? CAST,
    tricks: values.tricks ?? [],
    rewinding: values.rewinding ?? false,
    grownUp: false,
    reading: false,
  };
  if (view.screen === 'path') return view.draw();
  return view.screen === 'home' ? homeScreen(view, source) : laterScreen(view, source);
}
