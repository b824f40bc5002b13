import { UsageError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { continueCommand, programOf } from './bootstrap.js'

const bytes = Buffer.from('#!/usr/bin/env node\n')
type Context = Parameters<typeof programOf>[0]
const here = (path: string, vmctlFile: string): Context => ({
  address: undefined,
  isDemo: false,
  // Of a run only these two are looked at.
  io: Object.assign(Object.create(null), { command: ['/usr/bin/node', path], vmctlFile }),
})

describe('KVM-10 what goes on after the boot of this machine', () => {
  it('is a copy of the one file of a release, wherever it was run', () => {
    const path = '/tmp/gpu-vm-bootstrap'
    expect(programOf(here(path, path), bytes)).toEqual({ path, bytes })
    expect(programOf({ ...here(path, path), isDemo: true }, bytes)).toBeUndefined()
  })

  it('has the phases of the run, since others may wait for the same boot', () => {
    const path = '/usr/local/bin/gpu-vm-bootstrap'
    const words = (wishes: Parameters<typeof continueCommand>[2]) =>
      continueCommand(here(path, path), { path: '/var/log/x.log' }, wishes)?.slice(2).join(' ')
    expect(words({ reboot: true })).toBe('--yes --reboot --log-file /var/log/x.log')
    expect(words({ skip: ['nvidia', 'bridge'], force: true })).toBe(
      '--yes --reboot --force --skip-nvidia --skip-bridge --log-file /var/log/x.log',
    )
    expect(words({ only: ['iommu', 'kvm'] })).toBe(
      '--yes --reboot --only iommu,kvm --log-file /var/log/x.log',
    )
    expect(continueCommand({ ...here(path, path), isDemo: true }, { path: undefined }, {})).toBeUndefined()
  })

  it('is the installed program itself, and not one that the boot removes', () => {
    const installed = '/usr/local/lib/node_modules/@pve/cli/bin/gpu-vm-bootstrap.js'
    expect(programOf(here(installed, '/usr/local/lib/vmctl'), bytes)).toBeUndefined()
    expect(() => programOf(here('/tmp/x/gpu-vm-bootstrap.js', '/tmp/x/vmctl'), bytes)).toThrow(UsageError)
  })
})
