/**
 * A part of a sound: when it begins and how long it lasts, in seconds; the pitch in Hz that it glides
 * from and to; the middle of the band that is let through as a multiple of that, and how narrow it is;
 * and how loud it is, noise more than tones, since the band takes most of it away.
 */
type Part = readonly [
  wave: OscillatorType | 'noise',
  at: number,
  length: number,
  from: number,
  to: number,
  band: number,
  narrow: number,
  loud: number,
];

const SOUNDS = {
  // A sheet of paper swishes in and settles.
  flap: [
    ['noise', 0.05, 0.16, 800, 2600, 1, 0.8, 1.8],
    ['noise', 0.2, 0.07, 1500, 500, 1, 0.9, 2.4],
  ],
  // A wooden block is put down.
  tock: [
    ['triangle', 0, 0.09, 760, 560, 1, 2, 0.8],
    ['noise', 0, 0.02, 1900, 1200, 1, 3, 1],
  ],
  // Two strokes of a pencil, a short one and a long one.
  tick: [
    ['noise', 0, 0.05, 3600, 3000, 1, 2, 2.4],
    ['noise', 0.09, 0.11, 3000, 4600, 1, 2, 2.6],
  ],
  // One goose, far off.
  goose: [
    ['sawtooth', 0.35, 0.14, 300, 440, 3, 4, 1.4],
    ['sawtooth', 0.52, 0.34, 450, 270, 3, 4, 1.6],
  ],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

/** What can be heard. There is nothing for wrong. */
export type SoundName = keyof typeof SOUNDS;

const LOUDNESS = 0.16;

let context: AudioContext | undefined;
let turn = 0;

/** Plays a sound quietly; never before the page was pressed. */
export async function play(name: SoundName): Promise<void> {
  if (navigator.userActivation?.hasBeenActive === false) return;
  context ??= new AudioContext();
  // Of sounds that had to wait until the browser allows them only the last is heard.
  turn += 1;
  const mine = turn;
  if (context.state !== 'running') {
    await context.resume();
    if (mine !== turn) return;
  }
  for (const part of SOUNDS[name]) playPart(context, part);
}

function playPart(context: AudioContext, part: Part): void {
  const [wave, at, length, from, to, band, narrow, loud] = part;
  const begin = context.currentTime + at;
  const end = begin + length;
  const glide = (value: AudioParam, times: number): void => {
    value.setValueAtTime(from * times, begin);
    value.exponentialRampToValueAtTime(to * times, end);
  };
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.001, begin);
  gain.gain.exponentialRampToValueAtTime(LOUDNESS * loud, begin + length * 0.12);
  gain.gain.exponentialRampToValueAtTime(0.001, end);
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.Q.value = narrow;
  glide(filter.frequency, band);
  const source = wave === 'noise' ? noise(context) : tone(context, wave, glide);
  source.connect(filter).connect(gain).connect(context.destination);
  source.start(begin);
  source.stop(end);
}

function tone(
  context: AudioContext,
  wave: OscillatorType,
  glide: (value: AudioParam, times: number) => void,
): OscillatorNode {
  const source = context.createOscillator();
  source.type = wave;
  glide(source.frequency, 1);
  return source;
}

function noise(context: AudioContext): AudioBufferSourceNode {
  const source = context.createBufferSource();
  source.buffer = context.createBuffer(1, context.sampleRate / 2, context.sampleRate);
  const samples = source.buffer.getChannelData(0);
  for (let at = 0; at < samples.length; at += 1) samples[at] = Math.random() * 2 - 1;
  return source;
}
