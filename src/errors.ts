/** A mistake in how the program was called: said without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A mistake in a configuration file: like a usage error, but it has a place. */
export class ConfigError extends UsageError {
  override readonly name = 'ConfigError';
}

/** Parts of the bundle that are loaded later bring a class of their own along: the name tells, not the class. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && (error.name === 'UsageError' || error.name === 'ConfigError');
}

/** How the process ends. A reporter never changes it. */
export const exitCode = { clean: 0, findings: 1, usage: 2, bug: 3 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
