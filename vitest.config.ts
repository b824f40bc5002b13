import { defineConfig } from 'vitest/config'
import { alias, maxWorkers, reporters } from './vitest.shared.js'

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.e2e.ts', '**/*.bench.ts'],
    maxWorkers,
    testTimeout: 10_000,
    reporters,
  },
})
