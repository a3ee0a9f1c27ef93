import { type ReactiveController, type ReactiveControllerHost, nothing } from 'lit';
import type { Signpost } from '../../content/module.ts';
import type { Trick } from '../../content/names.ts';
import type { SafePanel } from '../panels/panel.ts';
import type { PlayerSettings } from './model.ts';
import { PANELS, loadPanels } from './registry.ts';

export type OpenPanel = keyof typeof PANELS;

/** Fetches the words of the panels, and where help is. */
export type FetchWords = () => Promise<readonly Signpost[]>;

/** What panels are given, besides where help is. */
export interface PanelValues {
  readonly settings?: PlayerSettings;
  readonly tricks: readonly Trick[];
}

/** Opens panels over the lesson: fetched at the first opening, focus back where it was at the end. */
export class PanelHost implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly fetchWords: FetchWords;
  private panel?: SafePanel;

  constructor(host: ReactiveControllerHost, fetchWords: FetchWords) {
    this.host = host;
    this.fetchWords = fetchWords;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Stays closed when code or words cannot be fetched; the button can simply be pressed again. */
  async open(name: OpenPanel, values: PanelValues): Promise<void> {
    try {
      const [signposts] = await Promise.all([this.fetchWords(), loadPanels()]);
      const panel = document.createElement(PANELS[name]) as SafePanel;
      this.panel = Object.assign(panel, values, { signposts });
    } catch {
      return;
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    await this.panel.show();
  }

  close(): void {
    this.panel?.drop();
  }

  render(): SafePanel | typeof nothing {
    return this.panel ?? nothing;
  }
}
