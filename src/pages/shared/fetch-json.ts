const PAUSES = [400, 1200, 3600];

/**
 * Fetches a JSON file of our own, trying again three times with growing pauses: school networks drop
 * requests. Rejects with the last failure.
 */
export async function fetchJson<T>(address: string): Promise<T> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return (await answer.json()) as T;
    } catch (reason) {
      if (pause === undefined) throw reason;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  throw new Error(`${address} could not be fetched`);
}
