import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: what only a real browser can tell. It needs Chromium, and so is no part of `npm test`. */
export default defineConfig({
  test: { include: ['test/browser/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
