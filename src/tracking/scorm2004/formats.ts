import type { ResponseValue } from '../../engine/record-types.ts';
import { dateOf } from '../date-of.ts';
import { responseText } from '../response-text.ts';

/** timeinterval (second,10,2), such as `PT1H2M3.45S`; nothing is `PT0S`. */
export function duration(milliseconds: number): string {
  const hundredths = Math.floor(milliseconds / 10);
  const minutes = Math.floor(hundredths / 6000);
  const part = (count: number, unit: string): string => (count > 0 ? count + unit : '');
  return `PT${part(Math.floor(minutes / 60), 'H')}${part(minutes % 60, 'M')}${(hundredths % 6000) / 100}S`;
}

/** time (second,10,2) in UTC of a minute since 2026; platforms refuse any other fraction than `.00`. */
export function timestamp(minute: number): string {
  return `${dateOf(minute).toISOString().slice(0, 19)}.00Z`;
}

/** Learner response or pattern: `a[,]b`, `1[.]a[,]2[.]b`, `true`; a repeated choice would be refused. */
export function response(value: ResponseValue): string {
  return responseText(value, '[,]', '[.]');
}
