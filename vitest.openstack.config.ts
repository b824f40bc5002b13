/**
 * Tests against a real OpenStack (labs/openstack), and of the built `ostui` in a real terminal with it. They need
 * `npm run build`, tmux, and Debian 12 with root where the lab does not run yet; what is missing fails the run.
 */
import { defineConfig } from 'vitest/config'
import { alias, reporters } from './vitest.shared.js'

export const openstackTests = [
  'labs/openstack/*.e2e.ts',
  'packages/sdk-openstack/**/*.e2e.ts',
  'packages/cli/test/ostui*.e2e.ts',
]

export default defineConfig({
  resolve: { alias },
  test: {
    include: openstackTests,
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['packages/cli/test/require-terminal.ts', 'labs/openstack/require-lab.ts'],
    // A server is built in seconds; a volume's backup takes longer.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The lab that the setup started is stopped.
    teardownTimeout: 120_000,
    // Real services, all on two cores: one answers 500 once in some thousand requests.
    retry: 1,
    // The lab's services share the machine's cores with them.
    maxWorkers: 2,
    reporters,
  },
})
