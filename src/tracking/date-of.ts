/** The moment of a minute since 2026 in UTC. */
export function dateOf(minute: number): Date {
  return new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
}
