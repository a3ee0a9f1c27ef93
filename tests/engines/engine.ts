/** The inside of a window, in CSS pixels. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A browser of any make with an address open. */
export interface EnginePage {
  /** Runs an expression in the page and returns its value. */
  run(expression: string): Promise<unknown>;
  /** What the browser itself told of errors; the page's own watch tells most of them too. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** One browser engine that lessons are played in. */
export interface Engine {
  readonly name: string;
  /** Debian's packages for it. */
  readonly packages: readonly string[];
  readonly isInstalled: () => boolean;
  /** Opens an address in a browser of its own that has kept nothing. */
  open(address: string, size: Size): Promise<EnginePage>;
}
