/** What the test platform keeps of its pupil's attempt at one package. */
export interface KeptAttempt {
  readonly learner: string;
  /** Stored values by element name. */
  readonly values: readonly (readonly [element: string, value: string])[];
}

const PREFIX = 'preview-platform ';

/** The attempt at an activity that was kept; none when there is none, or the browser keeps nothing. */
export function readAttempt(activity: string): KeptAttempt | undefined {
  try {
    const text = localStorage.getItem(PREFIX + activity);
    return text === null ? undefined : (JSON.parse(text) as KeptAttempt);
  } catch {
    return undefined;
  }
}

/** Keeps an attempt as a platform's server would; where the browser keeps nothing, it lasts as long as the page. */
export function keepAttempt(activity: string, attempt: KeptAttempt): void {
  try {
    localStorage.setItem(PREFIX + activity, JSON.stringify(attempt));
  } catch {
    // A denied or full storage is no reason to stop a preview.
  }
}
