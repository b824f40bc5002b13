/**
 * Tests of the packages as npm would have them: packed, and installed where this repository is not. They need
 * `npm run build`; npm installs what they depend on, from its cache where it can.
 */
import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.shared.js'

export default defineConfig({
  test: {
    include: ['scripts/packed*.e2e.ts'],
    testTimeout: 120_000,
    // Archives are packed and installed, and other versions of Node with them.
    hookTimeout: 300_000,
    reporters,
  },
})
