import { defineConfig } from 'vitest/config';

/** Needs the program pre-commit, and installs a hook as that does: by a command of its own. */
export default defineConfig({
  test: { include: ['test/pre-commit/*.check.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
});
