/** A mistake in how the program was called: said without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A place in a file; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A mistake in a configuration file: like a usage error, but it has a place. */
export class ConfigError extends UsageError {
  override readonly name = 'ConfigError';
  readonly place: FilePlace;
  /** What is wrong, without the place. */
  readonly reason: string;

  constructor(place: FilePlace, reason: string) {
    super(`${place.file}:${place.line}:${place.column}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/** Whether an error stands in a configuration file. */
export function isConfigError(error: unknown): error is ConfigError {
  return error instanceof Error && error.name === 'ConfigError';
}

/** Parts of the bundle that are loaded later bring a class of their own along: the name tells, not the class. */
export function isUsageError(error: unknown): error is UsageError {
  return (error instanceof Error && error.name === 'UsageError') || isConfigError(error);
}

/** The code of an error of the machine, such as `ENOENT`; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** How the process ends. A reporter never changes it. */
export const exitCode = { clean: 0, findings: 1, usage: 2, bug: 3 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
