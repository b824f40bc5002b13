/**
 * The site of the documentation in Chromium. The tests build it where it is missing or older than its sources, and install
 * Debian's Chromium, as root, where that is missing.
 */
import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.shared.js'

export default defineConfig({
  test: {
    include: ['scripts/docs-site/*.e2e.ts'],
    testTimeout: 60_000,
    // The site is built.
    hookTimeout: 600_000,
    reporters,
  },
})
