import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { phaseNames } from '@pve/host-kvm'
import { describe, expect, it } from 'vitest'
import { gpuVmBootstrap, homes, type PveOptions, scriptedQuestions, useHome } from '../../test/cli.js'
import { phases, prepare } from './bootstrap-definitions.js'

useHome()
const few = ['--only', 'preflight,kvm,vmctl']

function demo(argv: readonly string[], options: PveOptions = {}) {
  const vmctlFile = join(homes.current, 'vmctl')
  writeFileSync(vmctlFile, '#!/usr/bin/env node\n')
  return gpuVmBootstrap([...argv, '--demo'], { vmctlFile, ...options })
}
const logText = () => readFileSync(join(homes.current, 'state/gpu-vm-bootstrap/gpu-vm-bootstrap.log'), 'utf8')

describe('KVM-2 flags', () => {
  it('has the phases of the library, and a --skip for each', () => {
    expect(Object.keys(phases)).toEqual([...phaseNames])
    for (const phase of phaseNames) expect(prepare.flags).toHaveProperty(`skip-${phase}`)
  })

  it.each<[string[], number, RegExp]>([
    [['--only', 'kmv'], 2, /'kmv' is none.*Did you mean kvm/],
    [['--only', 'kvm', '--skip-kvm'], 3, /kvm is both in only and in skip/],
    [['--gpu-mode', 'vifo'], 2, /--gpu-mode is one of host, vfio, both/],
    [['--gpu', '0000:01:00.0'], 3, /mode vfio; the mode is both/],
    [['--gpu-mode', 'vfio', '--gpu', '$(id)'], 3, /not a PCI address/],
    [['--bridge', 'br 0'], 3, /not the name of a network interface/],
    [['--interface', '../eth0'], 3, /not the name of a network interface/],
    [['--user', '-rf'], 3, /not the name of a user/],
    [['--bridge-trial', '1s'], 3, /bridgeTrialSeconds/],
    [['--demos'], 2, /Did you mean --demo/],
    [['revrt'], 2, /Did you mean 'gpu-vm-bootstrap revert'/],
    [['--log-file', '/proc/nothing/here.log', ...few], 2, /log .* cannot be written/],
  ])('%j is a mistake, said before anything is changed', async (flags, code, message) => {
    const run = await demo([...flags, '--yes'])
    expect(run.code).toBe(code)
    expect(run.stderr.replace(/\s+/g, ' ')).toMatch(message)
    const status = await demo(['revert', '--yes', '--json'])
    expect(status.json()).toMatchObject({ changed: false })
  })
})

describe('KVM-1 KVM-9 a run on the demonstration', () => {
  it('shows the plan, asks, does it; a second run changes nothing; revert puts all of it back', async () => {
    const refused = scriptedQuestions([false])
    const no = await demo(few, { tty: true, questions: refused })
    expect(no.code).toBe(130)
    expect(refused.asked).toEqual(['Prepare the simulated host like this?'])
    expect(no.stderr).toContain('Install QEMU and libvirt')

    const agreed = scriptedQuestions([true])
    const first = await demo(few, { tty: true, questions: agreed })
    expect(first.code, first.stderr).toBe(0)
    expect(first.stdout).toMatch(/kvm +.*changed/)

    // Nothing is left to be asked about.
    const second = await demo([...few, '--json'])
    expect(second.code, second.stderr).toBe(0)
    expect(second.json()).toMatchObject({ changed: false })

    const back = await demo(['revert', '--yes', '--json'])
    expect(back.json()).toMatchObject({
      changed: true,
      files: expect.arrayContaining(['/usr/local/bin/vmctl', '/etc/vmctl/config.yaml']),
    })
    expect((await demo(['revert', '--yes'])).stdout).toContain('nothing was changed')
  })

  it('needs --yes where nobody can be asked, and says so before the first change', async () => {
    for (const argv of [few, ['revert']]) {
      if (argv[0] === 'revert') await demo([...few, '--yes'])
      const run = await demo([...argv, '--json'])
      expect([run.code, run.error()]).toEqual([
        2,
        expect.objectContaining({ hint: 'Add --yes to go ahead.' }),
      ])
    }
    expect((await demo([...few, '--json', '--yes'])).json()).toMatchObject({ changed: false })
  })

  it('KVM-3 tells with time and level, also in a file of its owner alone', async () => {
    const run = await demo([...few, '--yes'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toMatch(/^\d\d:\d\d:\d\d INFO {2}Prepare the simulated host\.$/m)
    expect(logText()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z INFO {2}kvm: Install QEMU and libvirt: done/m)
    expect(statSync(join(homes.current, 'state/gpu-vm-bootstrap/gpu-vm-bootstrap.log')).mode & 0o777).toBe(
      0o600,
    )
    const own = await demo(['revert', '--yes', '--log-file', 'own.log'])
    expect(own.stdout).toContain(join(homes.current, 'own.log'))
    expect(readFileSync(join(homes.current, 'own.log'), 'utf8')).toContain('The host is as it was.')
  })

  it('goes on where no log and no state can be kept, and warns of both', async () => {
    // Root could write to a folder of any mode.
    writeFileSync(join(homes.current, 'state'), 'not a folder')
    const run = await demo([...few, '--yes'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toMatch(/^warning: there is no log of this: .*--log-file/m)
    expect(run.stderr).toContain('the state of the demonstration cannot be kept')
    expect(run.stdout).not.toContain('Log:')
  })

  it('KVM-9 boots a fresh host with --reboot, and goes on by itself', { timeout: 30_000 }, async () => {
    const run = await demo(['--yes', '--reboot', '--json'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.json()).not.toHaveProperty('reboot')
    expect((await demo(['status', '--quiet'])).stdout.trim()).toBe('')
  })

  it('KVM-11 the status of a fresh host has the vmctl that would be installed', async () => {
    const { stdout } = await demo(['status'])
    expect(stdout).toMatch(/^to do +vmctl/m)
    expect(stdout).not.toContain('There is no vmctl to install')
  })

  it('KVM-11 without its file there is no vmctl to install, and the rest is done', async () => {
    const run = await demo([...few, '--yes'], { vmctlFile: join(homes.current, 'not-built') })
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toContain('There is no vmctl to install.')
  })
})
