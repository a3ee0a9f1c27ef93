import type { ResponseValue } from '../../engine/record-types.ts';
import { letterOf, numberOf } from '../place-letters.ts';

const START = Date.UTC(2026, 0, 1);

/** timeinterval (second,10,2), such as `PT1H2M3.45S`; nothing is `PT0S`. */
export function duration(milliseconds: number): string {
  const hundredths = Math.floor(milliseconds / 10);
  const seconds = Math.floor(hundredths / 100);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = (hundredths % 6000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`;
}

/** time (second,10,2) in UTC of a minute since 2026; platforms refuse any other fraction than `.00`. */
export function timestamp(minute: number): string {
  return `${new Date(START + minute * 60_000).toISOString().slice(0, 19)}.00Z`;
}

/** Learner response or pattern: `a[,]b`, `1[.]a[,]2[.]b`, `true`; a repeated choice would be refused. */
export function response(value: ResponseValue): string {
  switch (value.type) {
    case 'true-false':
      return String(value.value);
    case 'matching':
      return value.pairs
        .map(([left, right]) => `${numberOf(left)}[.]${letterOf(right)}`)
        .join('[,]');
    case 'choice':
      return [...new Set(value.places)].map(letterOf).join('[,]');
    default:
      return value.places.map(letterOf).join('[,]');
  }
}
