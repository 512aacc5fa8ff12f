import { defineConfig } from 'vitest/config';

/** Kills the program two hundred times, one after the other: that takes most of a minute. */
export default defineConfig({
  test: { include: ['test/kill/*.check.ts'], testTimeout: 300_000 },
});
