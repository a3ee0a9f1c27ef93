const PAUSES = [400, 1200, 3600];

/**
 * Fetches a JSON file of our own, trying again three times with growing pauses when the network or the
 * server failed: school networks drop requests. What is not there is not asked for again. Rejects with
 * the last failure.
 */
export async function fetchJson<T>(address: string): Promise<T> {
  for (const pause of [...PAUSES, undefined]) {
    const answer = await fetch(address).catch((reason: unknown) => reason);
    if (answer instanceof Response && answer.ok) return (await answer.json()) as T;
    const isMissing = answer instanceof Response && answer.status < 500;
    if (pause === undefined || isMissing) {
      throw new Error(`${address} could not be fetched: ${describe(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`${address} could not be fetched`);
}

function describe(answer: unknown): string {
  return answer instanceof Response ? `it answered ${answer.status}` : String(answer);
}
