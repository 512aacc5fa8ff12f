import { defineConfig } from 'vitest/config';

/** Needs code-server and Chromium, and so is a command of its own: `npm run test:vscode`. */
export default defineConfig({
  test: { include: ['test/vscode/*.check.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
