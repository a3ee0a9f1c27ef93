import { type Given, type OptionSpec, UsageError } from './args.ts';

/** The option of a command that serves on a port, `usual` unless given. */
export function portOption(usual: number): OptionSpec {
  return { type: 'text', value: 'number', about: `Port to serve on (${usual}).` };
}

/** The port that was given, or the usual one. Throws a {@link UsageError} for what is none. */
export function portOf({ texts }: Given, usual: number): number {
  const port = Number(texts.port ?? usual);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new UsageError(`--port cannot be "${texts.port}"; valid: 1 to 65535.`);
}
