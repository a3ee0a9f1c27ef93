const BEGIN = Date.UTC(2026, 0, 1);

/** Whole minutes since 2026-01-01T00:00Z; 0 when the device's clock is before that. */
export function minuteNow(): number {
  return Math.max(0, Math.floor((Date.now() - BEGIN) / 60_000));
}
