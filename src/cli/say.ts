/** The text of a key, or the key itself in angle brackets where it is missing. */
export type Say = (...path: string[]) => string;
