import { defineConfig } from 'vitest/config'
import { alias, maxWorkers, reporters } from './vitest.shared.js'

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.e2e.ts', '**/*.bench.ts'],
    maxWorkers,
    isolate: false,
    setupFiles: ['vitest.setup.ts'],
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
    testTimeout: 10_000,
    // Only how long a failure takes: what is awaited comes sooner, but on a busy machine.
    expect: { poll: { timeout: 8_000 } },
    reporters,
  },
})
