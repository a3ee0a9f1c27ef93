import { vi } from 'vitest';

/** What a fake device was asked to play. */
export interface Played {
  /** Waves in the order in which they were started, such as `noise` or `sawtooth`. */
  readonly started: string[];
  /** How many devices were opened. */
  contexts: number;
}

// The device is opened once for all: it tells of whatever test runs at present.
let played: Played = { started: [], contexts: 0 };

/** Puts a silent audio device in the browser's place; `pressed` says whether the page was ever pressed. */
export function fakeAudio({ pressed = true } = {}): Played {
  played = { started: [], contexts: 0 };
  const param = () => ({
    value: 0,
    setValueAtTime: () => {},
    exponentialRampToValueAtTime: (value: number) => {
      if (value <= 0) throw new RangeError('An exponential ramp cannot reach zero.');
    },
  });
  const node = (more: object = {}) => ({ connect: <T>(to: T) => to, ...more });
  const source = (kind: 'noise' | undefined) => {
    const made = node({
      type: '',
      buffer: null,
      frequency: param(),
      start: () => played.started.push(kind ?? (made as unknown as { type: string }).type),
      stop: () => {},
    });
    return made;
  };
  class FakeContext {
    readonly state = 'running';
    readonly currentTime = 0;
    readonly sampleRate = 8000;
    readonly destination = node();
    constructor() {
      played.contexts += 1;
    }
    createGain = () => node({ gain: param() });
    createBiquadFilter = () => node({ type: '', Q: param(), frequency: param() });
    createOscillator = () => source(undefined);
    createBufferSource = () => source('noise');
    createBuffer = (_: number, length: number) => ({
      getChannelData: () => new Float32Array(length),
    });
  }
  vi.stubGlobal('AudioContext', FakeContext);
  Object.defineProperty(navigator, 'userActivation', {
    value: { hasBeenActive: pressed },
    configurable: true,
  });
  return played;
}

/** Gives the browser its own device back. */
export function realAudio(): void {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'userActivation');
}
