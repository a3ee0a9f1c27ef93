const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** A whole number as `length` digits of base 64, most significant first; higher bits are cut. */
export function writeDigits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 64)) {
    text = DIGITS[rest % 64]! + text;
  }
  return text;
}

/** A whole number in groups of five bits, least significant first, each but the last marked as followed. */
export function writeVarint(value: number): string {
  let text = '';
  let rest = value;
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += DIGITS[32 + (rest % 32)]!;
  return text + DIGITS[rest]!;
}

/** Reads digits from left to right. Reading past the end or a foreign character throws a RangeError. */
export class DigitReader {
  private place = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.place >= this.text.length;
  }

  readDigits(length: number): number {
    let value = 0;
    for (let count = 0; count < length; count += 1) value = value * 64 + this.next();
    return value;
  }

  readVarint(): number {
    let value = 0;
    for (let weight = 1; weight <= 2 ** 40; weight *= 32) {
      const digit = this.next();
      value += (digit % 32) * weight;
      if (digit < 32) return value;
    }
    throw new RangeError('A number has no end.');
  }

  private next(): number {
    const value = VALUES.get(this.text.charAt(this.place));
    if (value === undefined) throw new RangeError(`No digit at ${this.place}.`);
    this.place += 1;
    return value;
  }
}
