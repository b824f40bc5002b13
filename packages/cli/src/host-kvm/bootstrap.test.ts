import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CancelledError } from '@pve/core'
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
    [
      ['--gpu', '0000:01:00.0'],
      3,
      // What is to be added, and no command: it would be without --demo, or without --host.
      /--gpu 0000:01:00\.0: .*the mode is both .*→ Add --gpu-mode vfio, ((?!gpu-vm-bootstrap).)*$/,
    ],
    [
      ['--gpu', '0000:01:00.0', '--gpu-mode', 'host'],
      3,
      /→ Give --gpu-mode vfio in place of --gpu-mode host, /,
    ],
    [
      ['--gpu', '0000:01:00.0', '--skip-iommu'],
      3,
      /--gpu 0000:01:00\.0: .*phase iommu, which is left out .*→ Leave --skip-iommu out\. $/,
    ],
    [
      ['--gpu', '0000:01:00.0', '--only', 'kvm,vmctl'],
      3,
      /phase iommu, which is left out .*→ Add iommu to --only\. $/,
    ],
    [
      ['--only', 'iommu', '--gpu', '1:0'],
      3,
      /--gpu 1:0: not a PCI address such as 0000:01:00\.0 .*→ .*facts/,
    ],
    [['--gpu-mode', 'vfio', '--gpu', '$(id)'], 3, /not a PCI address/],
    [['--bridge', 'br 0'], 3, /--bridge br 0: not the name of a network interface/],
    [['--interface', '../eth0'], 3, /not the name of a network interface/],
    [['--user', '-rf'], 3, /not the name of a user/],
    [
      ['--bridge-trial', '1s'],
      3,
      /--bridge-trial 1\.?0* ?s: too short: at least 1 minute.*→ Give 1m or more/,
    ],
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

describe('KVM-2 a dry run', () => {
  it('of --gpu-mode vfio on a fresh host has the files and the boot that come after the first one', async () => {
    const vfio = ['--gpu-mode', 'vfio', '--only', 'iommu', '--dry-run']
    const { code, stdout } = await demo(vfio)
    expect(code).toBe(0)
    expect(stdout).toMatch(/Needs a reboot: The kernel has to be started with intel_iommu=on/)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Then needs a second reboot: 0000:01:00\.0, 0000:02:00\.0 go to/,
    )
    expect(stdout).toContain('+++ /etc/modprobe.d/gpu-vm-bootstrap.conf')
    expect(stdout).toContain('+++ /etc/initramfs-tools/scripts/init-top/gpu-vm-bootstrap')
    expect(stdout).toContain('[iommu, after the reboot] Write the initramfs of every kernel')
    expect((await demo([...vfio, '--json'])).json()).toMatchObject({
      isRefused: false,
      phases: expect.arrayContaining([
        expect.objectContaining({
          phase: 'iommu',
          afterBoot: { rebootReasons: [expect.any(String)], steps: expect.any(Array) },
        }),
      ]),
    })
    // What it says is what a run does.
    const run = await demo(['--gpu-mode', 'vfio', '--only', 'iommu', '--yes', '--reboot'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr.match(/The host boots/g)).toHaveLength(2)
    expect((await demo(vfio)).stdout).not.toMatch(/reboot:|after the reboot/)
  })

  it('KVM-1 of another --gpu alone on a host in vfio mode has these cards, all else as in the last run', async () => {
    const only = ['--only', 'iommu']
    await demo([...only, '--gpu-mode', 'vfio', '--gpu', '0000:01:00.0', '--yes', '--reboot'])
    const other = ['--gpu', '0000:02:00.0']
    const { code, stdout } = await demo([...other, '--dry-run'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^skipped {2}kvm/m)
    expect(stdout).toContain('-bind 0000:01:00.0 10de 2684\n')
    expect(stdout).toContain('+bind 0000:02:00.0 10de 2684\n')
    expect(stdout).toMatch(/update-initramfs -u -k all/)
    expect(stdout).toContain('name all: --gpu 0000:01:00.0 --gpu 0000:02:00.0.')
    const both = await demo(['--gpu', '0000:01:00.0,0000:02:00.0', '--dry-run'])
    expect(both.stdout).toContain('+bind 0000:02:00.0 10de 2684\n')
    expect(both.stdout).not.toContain('-bind 0000:01:00.0')
    const run = await demo([...other, '--yes', '--reboot', '--json'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.json()).toMatchObject({ changed: true })
    expect((await demo([...other, '--dry-run'])).stdout).toMatch(/^Nothing is left to be done/)
    // A run of other phases alone does not forget how the GPUs are.
    expect((await demo(['--only', 'kvm', '--yes'])).code).toBe(0)
    const back = await demo(['--gpu', '0000:01:00.0', '--dry-run'])
    expect(back.code, back.stderr).toBe(0)
    expect(back.stdout).toContain('+bind 0000:01:00.0 10de 2684\n')
  })

  it('ends with all of it in numbers, and the command that does it', async () => {
    const lastOf = async (...argv: string[]) => (await demo(argv)).stdout.trim().split('\n').slice(-3)
    const vfio = ['--gpu-mode', 'vfio', '--only', 'iommu']
    expect(await lastOf(...vfio, '--dry-run')).toEqual([
      'In all: 8 steps, 5 files, 2 reboots (iommu).',
      'To do it: gpu-vm-bootstrap --gpu-mode vfio --only iommu --demo',
      '--yes asks nothing, --reboot reboots and goes on by itself.',
    ])
    const { stdout } = await demo([...vfio, '--dry-run'])
    expect(stdout.match(/^\[iommu/gm)).toHaveLength(8)
    expect(new Set(stdout.match(/^ {4}\+\+\+ .*$/gm)).size).toBe(5)

    const agreed = scriptedQuestions([true])
    const run = await demo(vfio, { tty: true, questions: agreed })
    expect(run.code).toBe(9)
    expect(run.stderr).toContain('In all: 8 steps, 5 files, 2 reboots (iommu).')
    expect(await lastOf(...vfio, '--dry-run')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^In all: 4 steps, 3 files, 2 reboots/)]),
    )
    // Nothing but the boot is left, which the same command alone would not do.
    expect((await lastOf('--only', 'iommu', '--gpu-mode', 'both', '--dry-run', '--yes')).slice(-2)).toEqual([
      'In all: 1 reboot (iommu).',
      'To do it: gpu-vm-bootstrap --only iommu --gpu-mode both --yes --demo --reboot',
    ])
    const yes = ['--only', 'iommu', '--gpu-mode', 'vfio', '--dry-run']
    for (const flag of ['-y', '-vy', '--yes=true'])
      expect(await lastOf(...yes, flag)).toEqual(
        expect.arrayContaining([
          `To do it: gpu-vm-bootstrap --only iommu --gpu-mode vfio ${flag} --demo`,
          '--reboot reboots and goes on by itself.',
        ]),
      )
    expect(await lastOf(...yes, '--reboot=true', '--yes=false')).toContain('--yes asks nothing.')
    const boot = ['--only', 'iommu', '--gpu-mode', 'both', '--dry-run', '--yes']
    expect((await lastOf(...boot, '--reboot=true')).at(-1)).toMatch(/ --yes --reboot=true --demo$/)
    expect((await lastOf(...boot, '--no-reboot')).at(-1)).toMatch(/ both --yes --demo --reboot$/)
    const done = await demo(['--only', 'preflight', '--dry-run'])
    expect(done.stdout).not.toMatch(/In all|To do it/)
  })

  it('that would be refused says so first and last, with the reason, and shows no steps', async () => {
    const refused = ['--gpu', '0000:09:00.0', '--gpu-mode', 'vfio', '--dry-run']
    const { code, stdout } = await demo(refused)
    expect(code).toBe(3)
    expect(stdout).toMatch(/^This cannot be done on the simulated host:\n/)
    expect(stdout).not.toMatch(/would be done on[^.]*:|\[nvidia\]|apt-get/)
    const [, last = ''] = stdout.split('Refused: nothing would be done on the simulated host.\n')
    expect(last).toMatch(/^ {2}✗ iommu: There is no PCI device 0000:09:00\.0\.\n {4}→ The GPUs are/)
    expect((await demo([...refused, '--json'])).json()).toMatchObject({ isRefused: true, isDone: false })
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

  it('KVM-3 an error is told once: by the log in its file, by the program on the terminal', async () => {
    const args = ['--only', 'iommu', '--gpu', '0000:09:00.0', '--gpu-mode', 'vfio', '--yes']
    const run = await demo(args)
    expect(run.code).toBe(3)
    expect(run.stderr.match(/There is no PCI device 0000:09:00\.0/g)).toHaveLength(1)
    expect(logText()).toMatch(/ERROR .*There is no PCI device 0000:09:00\.0/)
    const unasked = await demo(few)
    expect(unasked.code).toBe(2)
    expect(unasked.stderr).not.toContain('ERROR')
    expect(logText().trim().split('\n').at(-1)).toMatch(/ WARN /)
  })

  it('KVM-10 an interruption says how it goes on, once something was begun', async () => {
    const interruptedAt = async (argv: readonly string[], text: string) => {
      const controller = new AbortController()
      const onStderr = (line: string) => {
        if (line.includes(text)) controller.abort(new CancelledError('Interrupted.'))
      }
      return demo([...argv, '--yes'], { signal: controller.signal, onStderr })
    }
    const run = await interruptedAt(few, 'Install QEMU and libvirt')
    expect(run.code).toBe(130)
    expect(run.stderr).toMatch(/→ What was done stays\. Run the same again: it goes on from there/)
    expect((await demo([...few, '--yes'])).code).toBe(0)
    const back = await interruptedAt(['revert'], 'Remove /usr/local/bin/vmctl')
    expect(back.code).toBe(130)
    expect(back.stderr).toContain('Run gpu-vm-bootstrap revert again')
    expect((await demo(['revert', '--yes', '--json'])).json()).toMatchObject({ changed: true })
    const early = await interruptedAt(few, 'Prepare the simulated host')
    expect(early.stderr).not.toContain('goes on')
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

  it('KVM-10 the status says that a run waits for a boot', async () => {
    await demo(['--only', 'iommu', '--yes'])
    expect((await demo(['status'])).stdout).toMatch(
      /^An earlier run waits for a reboot: The kernel .*\n *done /,
    )
  })

  it('KVM-11 the status of a fresh host has the vmctl that would be installed', async () => {
    const { stdout } = await demo(['status'])
    expect(stdout).toMatch(/^to do +vmctl/m)
    expect(stdout).not.toContain('There is no vmctl to install')
  })

  it('KVM-1 facts --trace has what the host answers, as the hint for what is not understood says', async () => {
    const answer = /"ifname\\*":/
    const { code, stderr } = await demo(['facts', '--trace'])
    expect(code).toBe(0)
    expect(stderr).toMatch(answer)
    expect((await demo(['facts', '--verbose'])).stderr).not.toMatch(answer)
  })

  it('KVM-11 without its file there is no vmctl to install, and the rest is done', async () => {
    const run = await demo([...few, '--yes'], { vmctlFile: join(homes.current, 'not-built') })
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toContain('There is no vmctl to install.')
  })
})
