/**
 * Tests against a real KVM host (labs/kvm-host) and a real libvirtd (labs/kvm-host/libvirtd). They need Debian 12 with
 * root: the lab installs what is missing and builds its image; what cannot be had fails the run.
 */
import { defineConfig } from 'vitest/config'
import { alias, reporters } from './vitest.shared.js'

export const kvmTests = ['labs/kvm-host/**/*.e2e.ts', 'packages/host-kvm/**/*.e2e.ts']

export default defineConfig({
  resolve: { alias },
  test: {
    include: kvmTests,
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['labs/kvm-host/require-lab.ts'],
    // Everything in the lab is computed by software: a reboot takes minutes, and more where the machine is busy.
    testTimeout: 1_500_000,
    hookTimeout: 1_500_000,
    teardownTimeout: 120_000,
    // A host of the lab keeps both cores busy.
    maxWorkers: 2,
    reporters,
  },
})
