/**
 * The notebooks of docs/notebooks, run by Deno's Jupyter kernel with the packages as npm would have them. They need
 * `npm run build`, and root once, for python3-jupyter-client where it is missing; npm installs what the packages depend on, from
 * its cache where it can.
 */
import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.shared.js'

export default defineConfig({
  test: {
    include: ['labs/notebooks/*.test.ts'],
    testTimeout: 240_000,
    // Archives are packed and installed, and Deno with them.
    hookTimeout: 300_000,
    reporters,
  },
})
