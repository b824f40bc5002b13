/** Tests of the built program in a real terminal: they need `npm run build` and tmux, and fail without them. */
import { defineConfig } from 'vitest/config'
import { alias, reporters } from './vitest.shared.js'

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['packages/**/*.e2e.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['packages/cli/test/require-terminal.ts'],
    testTimeout: 30_000,
    // They wait more than they compute.
    maxWorkers: 3,
    reporters,
  },
})
