import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url))

// Workspace packages resolve to their sources, so that tests need no build; tsconfig.base.json has the same table.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@pve\/core$/, replacement: source('core/src/index.ts') },
      { find: /^@pve\/sdk$/, replacement: source('sdk-proxmox/src/index.ts') },
      { find: /^@pve\/core\/(.+)$/, replacement: source('core/src/$1/index.ts') },
      { find: /^@pve\/sdk\/(.+)$/, replacement: source('sdk-proxmox/src/$1/index.ts') },
    ],
  },
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.e2e.ts', '**/*.bench.ts'],
    testTimeout: 10_000,
    reporters: process.env['CI_RESULTS']
      ? ['default', ['json', { outputFile: process.env['CI_RESULTS'] }]]
      : ['default'],
  },
})
