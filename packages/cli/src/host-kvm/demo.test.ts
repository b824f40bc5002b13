import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gpuVmBootstrap, homes, useHome, vmctl } from '../../test/cli.js'

useHome()
const bootstrap = (...argv: string[]) => {
  const vmctlFile = join(homes.current, 'vmctl')
  writeFileSync(vmctlFile, '#!/usr/bin/env node\n')
  return gpuVmBootstrap([...argv, '--demo'], { vmctlFile })
}
const demo = (...argv: string[]) => vmctl([...argv, '--demo'])
const statesOfVms = async () => (await demo('list', '--json')).json()

describe('ALL-9 the demonstration of gpu-vm-bootstrap and vmctl is one host', () => {
  it('what the one prepared, the other one sees; a revert waits for VMs that run', {
    timeout: 30_000,
  }, async () => {
    const flags = ['--skip-nvidia', '--gpu-mode', 'vfio', '--gpu', '0000:02:00.0']
    const prepared = await bootstrap(...flags, '--yes', '--reboot')
    expect(prepared.code, prepared.stderr).toBe(0)
    const { stdout } = await demo('gpu', 'status')
    expect(stdout).not.toMatch(/^0000:01:00\.0 .* vfio-pci /m)
    expect(stdout).toMatch(/^0000:02:00\.0 .* vfio-pci /m)
    expect(await statesOfVms()).toMatchObject([
      { name: 'trainer', state: 'shut off' },
      { name: 'web', state: 'shut off' },
    ])

    expect((await demo('start', 'web')).code).toBe(0)
    const refused = await bootstrap('revert', '--yes')
    expect(refused.code).toBe(8)
    expect(refused.stderr).toContain('web')
    expect((await demo('stop', 'web')).code).toBe(0)
    expect((await bootstrap('revert', '--yes')).code).toBe(0)
    expect((await demo('ip', 'list')).stderr).toContain('has no network interface "br0"')
  })

  it('who only looks changes it for nobody: each program begins with what it has to show', async () => {
    expect(await statesOfVms()).toMatchObject([{ name: 'trainer' }, { name: 'web', state: 'running' }])
    expect((await bootstrap('--dry-run')).stdout).toContain('apt-get install')
    expect(await statesOfVms()).toMatchObject([{ name: 'trainer' }, { name: 'web', state: 'running' }])
    expect(existsSync(join(homes.current, 'state/vmctl/demo.json'))).toBe(false)

    expect((await demo('start', 'trainer')).code).toBe(0)
    expect((await bootstrap('--dry-run')).stdout).toMatch(/^done +bridge/m)
  })

  it('begins anew for both with --demo-reset, as the program has it that was told so', async () => {
    await demo('start', 'trainer')
    expect((await bootstrap('status', '--demo-reset')).stdout).toMatch(/^to do +bridge/m)
    expect((await demo('list')).stderr).toContain('gpu-vm-bootstrap --only kvm')
    expect((await demo('list', '--demo-reset')).stdout).toContain('running')
    expect((await bootstrap('status')).stdout).toMatch(/^done +bridge/m)
  })
})
