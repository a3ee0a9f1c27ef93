/** One call of a package, with what it was answered and the error code it left. */
export interface Call {
  readonly method: string;
  readonly args: readonly string[];
  readonly answer: string;
  readonly error: number;
}
