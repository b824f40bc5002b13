import { UsageError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { programOf } from './bootstrap.js'

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

  it('is the installed program itself, and not one that the boot removes', () => {
    const installed = '/usr/local/lib/node_modules/@pve/cli/bin/gpu-vm-bootstrap.js'
    expect(programOf(here(installed, '/usr/local/lib/vmctl'), bytes)).toBeUndefined()
    expect(() => programOf(here('/tmp/x/gpu-vm-bootstrap.js', '/tmp/x/vmctl'), bytes)).toThrow(UsageError)
  })
})
