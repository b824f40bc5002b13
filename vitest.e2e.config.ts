/**
 * Tests of the built program in a real terminal, and through real SSH. They need `npm run build`, tmux, and root for the
 * SSH lab (labs/sshd); what is missing fails the run. Those against OpenStack are vitest.openstack.config.ts's,
 * those of a KVM host vitest.kvm.config.ts's.
 */
import { defineConfig } from 'vitest/config'
import { kvmTests } from './vitest.kvm.config.js'
import { openstackTests } from './vitest.openstack.config.js'
import { alias, reporters } from './vitest.shared.js'

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['packages/**/*.e2e.ts', 'labs/**/*.e2e.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', ...openstackTests, ...kvmTests],
    globalSetup: [
      'packages/cli/test/require-terminal.ts',
      'packages/cli/test/require-shells.ts',
      'labs/sshd/require-lab.ts',
    ],
    testTimeout: 30_000,
    // Labs are started and taken down, with all that is in them.
    hookTimeout: 120_000,
    // They wait more than they compute.
    maxWorkers: 3,
    reporters,
  },
})
