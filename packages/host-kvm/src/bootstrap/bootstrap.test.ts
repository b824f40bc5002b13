import { CancelledError, ConnectionError, type Shell } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../test/faults.js'
import { readHostFacts } from '../facts/index.js'
import { openHost, openLedger } from '../host/index.js'
import { createHostSimulator, freshHost, type HostSimulator, preparedHost } from '../testing/index.js'
import { bootstrap } from './bootstrap.js'
import type { BootstrapEvent } from './events.js'
import { previewRevert, revert } from './revert.js'
import { previewBootstrap } from './survey.js'
import type { BootstrapWishesInput } from './wishes.js'

const vmctl = Buffer.from('#!/usr/bin/env node\n')
/** Without the phases that have tests of their own. */
const wishes: BootstrapWishesInput = { skip: ['iommu', 'bridge'], user: 'ubuntu', vmctl }
const fresh = () => createHostSimulator(freshHost())
const statesOf = ({ phases }: { phases: readonly { phase: string; state: string }[] }) =>
  Object.fromEntries(phases.map(({ phase, state }) => [phase, state]))

/** A run whose commands are written down. */
async function watched(simulator: HostSimulator, more: BootstrapWishesInput = {}) {
  const shell = simulator.shell()
  const events: BootstrapEvent[] = []
  const report = await bootstrap(
    openHost({ shell }),
    { ...wishes, ...more },
    { onEvent: (event) => events.push(event) },
  )
  return { report, events, commands: shell.calls.map(({ argv, kind, path }) => argv ?? [kind, path ?? '']) }
}

/** The power is cut where this program is to be run. */
function cutAt(simulator: HostSimulator, program: string) {
  const shell = simulator.shell()
  const cut = {
    ...shell,
    target: shell.target,
    run: async (...[argv, options]: Parameters<typeof shell.run>) => {
      if (argv.includes(program))
        throw new ConnectionError('The power was cut.', { sent: 'maybe', host: 'test' })
      return await shell.run(argv, options)
    },
  }
  return openHost({ shell: cut })
}

/** All that a run may call without changing anything. */
const isReading = (argv: readonly string[]): boolean =>
  argv[0] === 'readFile' ||
  argv[3] === 'facts' ||
  /^(dpkg-query|getent|virsh|\/usr\/sbin\/kvm-ok|\/usr\/local\/bin\/vmctl|apt-cache)$/.test(argv[0] ?? '') ||
  (argv[0] === 'systemctl' && /^is-/.test(argv[1] ?? '')) ||
  (argv[0] === 'sh' && /^(if \[ -L|id -un)/.test(argv[2] ?? ''))

describe('KVM-1 KVM-10 a host', () => {
  it('is prepared, waits for its boot, is finished after it, and is left alone then', async () => {
    const simulator = fresh()
    const { report, events } = await watched(simulator)
    expect(statesOf(report)).toEqual({
      preflight: 'done',
      nvidia: 'reboot owed',
      kvm: 'changed',
      iommu: 'skipped',
      bridge: 'skipped',
      vmctl: 'changed',
    })
    expect(report.reboot).toEqual({
      state: 'owed',
      reasons: ["NVIDIA's driver 580.95.05 is installed and not loaded."],
      left: ['nvidia'],
    })
    expect(events.filter(({ type }) => type === 'phase:end')).toHaveLength(6)
    const { machine } = simulator
    expect(machine.state.groups).toMatchObject({ libvirt: ['ubuntu'], kvm: ['ubuntu'] })
    expect(machine.files.get('/usr/local/bin/vmctl')?.mode).toBe(0o755)
    expect(machine.text('/etc/apt/sources.list.d/nvidia-container-toolkit.list')).toContain(
      'signed-by=/usr/share/keyrings/nvidia-container-toolkit-keyring.asc]',
    )
    expect(machine.files.get('/var/lib/gpu-vm-bootstrap/ledger.json')?.mode).toBe(0o600)

    const again = await watched(simulator)
    expect(again.report).toMatchObject({ changed: false, reboot: { state: 'owed' } })
    expect(again.commands.filter((argv) => !isReading(argv))).toEqual([])

    machine.reboot()
    const after = await watched(simulator)
    expect(after.report.reboot).toBeUndefined()
    expect(statesOf(after.report)).toMatchObject({ nvidia: 'done', kvm: 'done', vmctl: 'done' })
    expect(after.events[0]).toEqual({ type: 'continues', why: expect.stringContaining('has booted since') })

    const last = await watched(simulator)
    expect(last.report.changed).toBe(false)
    expect(last.commands.filter((argv) => !isReading(argv))).toEqual([])
    expect(last.events.filter(({ type }) => type === 'continues')).toEqual([])
  })

  it('KVM-9 is put back byte for byte; packages stay, unless they are to go, too', async () => {
    const simulator = fresh()
    const before = filesOf(simulator)
    await watched(simulator)
    const preview = await previewRevert(simulator.host())
    expect(preview.steps.map(({ title }) => title)).toContain('Remove /usr/local/bin/vmctl')
    expect(await revert(simulator.host())).toMatchObject({
      changed: true,
      files: expect.arrayContaining(['/usr/local/bin/vmctl', '/etc/vmctl/config.yaml']),
      keptPackages: expect.arrayContaining(['cuda-drivers', 'libvirt-daemon-system']),
    })
    expect(filesOf(simulator)).toEqual(before)
    expect(simulator.machine.state.groups).toMatchObject({ libvirt: [], kvm: [] })
    expect(simulator.machine.state.packages).toHaveProperty('cuda-drivers')
    expect(await revert(simulator.host())).toMatchObject({ changed: false })

    const other = fresh()
    await watched(other)
    await revert(other.host(), { removePackages: true })
    expect(other.machine.state.packages).toEqual(freshHost().packages)
  })

  it('KVM-9 a file that somebody changed since is named, and kept unless it is forced', async () => {
    const simulator = fresh()
    const before = filesOf(simulator)
    await watched(simulator)
    const prepared = filesOf(simulator)
    const path = '/etc/vmctl/config.yaml'
    simulator.machine.write(path, 'bridge: mine\n')
    await expect(revert(simulator.host())).rejects.toMatchObject({
      code: 'FILE_CHANGED_SINCE',
      details: { paths: [path] },
    })
    const left = filesOf(simulator)
    expect({ ...left, [path]: '' }).toEqual({ ...prepared, [path]: '' })
    expect((await watched(simulator)).report.changed).toBe(false)
    await revert(simulator.host(), { force: true })
    expect(filesOf(simulator)).toEqual(before)
  })

  it('KVM-11 the defaults of vmctl have the bridge that is there, until somebody changes them', async () => {
    const simulator = fresh()
    const { machine } = simulator
    const config = () => machine.text('/etc/vmctl/config.yaml')
    const only = ['vmctl' as const]
    const reconnect = async () => simulator.shell()
    await bootstrap(simulator.host(), { vmctl, only })
    expect(config()).not.toMatch(/^bridge:/m)
    await bootstrap(simulator.host(), { vmctl, only: ['bridge', 'vmctl'], bridge: 'br7' }, { reconnect })
    expect(config()).toMatch(/^bridge: br7$/m)
    await bootstrap(simulator.host(), { vmctl, only, bridge: 'br7' })
    expect(config()).toMatch(/^bridge: br7$/m)
    machine.write('/etc/vmctl/config.yaml', 'bridge: mine\n')
    expect(await bootstrap(simulator.host(), { vmctl, only })).toMatchObject({ changed: false })
    expect(config()).toBe('bridge: mine\n')
  })

  it('KVM-10 --reboot boots it, waits, goes on, and does not boot for the same reason twice', async () => {
    const simulator = fresh()
    const events: BootstrapEvent[] = []
    let tries = 0
    const options = {
      onEvent: (event: BootstrapEvent) => void events.push(event),
      rebootPauseMs: 1,
      // The first one after the boot comes too early.
      reconnect: async () => {
        const isBooted = simulator.machine.state.boot.bootId !== freshHost().boot.bootId
        return simulator.shell(isBooted && tries++ === 0 ? { faults: { 1: 'lost before' } } : {})
      },
    }
    const report = await bootstrap(simulator.host(), { user: 'ubuntu', vmctl, reboot: true }, options)
    expect(report.reboot).toBeUndefined()
    expect(statesOf(report)).toEqual({
      preflight: 'done',
      nvidia: 'changed',
      kvm: 'changed',
      iommu: 'changed',
      bridge: 'changed',
      vmctl: 'changed',
    })
    expect(tries).toBe(2)
    expect(events.filter(({ type }) => type === 'reboot')).toMatchObject([
      { state: 'begins' },
      { state: 'back' },
    ])

    const stubborn = fresh()
    let boots = 0
    stubborn.machine.onBoot.push(({ state }) => {
      boots++
      state.boot.modules = state.boot.modules.filter((name) => name !== 'nvidia')
    })
    const other = await bootstrap(
      stubborn.host(),
      { ...wishes, reboot: true },
      { rebootPauseMs: 1, reconnect: async () => stubborn.shell() },
    )
    expect(boots).toBe(1)
    expect(other.reboot).toMatchObject({ state: 'did not help', left: ['nvidia'] })
  })

  it('KVM-10 a boot is owed when cards go back to the host: after another choice, and after a revert', async () => {
    const simulator = fresh()
    const options = { rebootPauseMs: 1, reconnect: async () => simulator.shell() }
    const only = ['iommu' as const]
    const first = await bootstrap(simulator.host(), { only, gpuMode: 'vfio', reboot: true }, options)
    expect(first.reboot).toBeUndefined()
    const reasons = ["0000:01:00.0, 0000:02:00.0 go back to the host's drivers at boot."]
    const other = createHostSimulator(simulator.save())
    expect(await bootstrap(other.host(), { only, gpuMode: 'host' }, options)).toMatchObject({
      reboot: { state: 'owed', reasons, left: ['iommu'] },
    })
    const booted = { rebootPauseMs: 1, reconnect: async () => other.shell() }
    const last = await bootstrap(other.host(), { only, gpuMode: 'host', reboot: true }, booted)
    expect(last.reboot).toBeUndefined()
    expect(other.machine.device('0000:01:00.0')?.driver).not.toBe('vfio-pci')

    expect((await revert(simulator.host())).reboot?.reasons).toEqual([
      'The kernel was started with intel_iommu=on iommu=pt, which holds until the next boot.',
      ...reasons,
    ])
    expect((await readHostFacts(simulator.host())).reboot).toEqual({ isOwed: true, reasons })
    simulator.machine.reboot()
    expect((await readHostFacts(simulator.host())).reboot.isOwed).toBe(false)
  })

  it('KVM-2 the preview of a revert has the whole command that is taken back', async () => {
    const simulator = fresh()
    await bootstrap(simulator.host(), { only: ['iommu'] }, { reconnect: async () => simulator.shell() })
    const { steps } = await previewRevert(simulator.host())
    expect(steps.flatMap(({ previews }) => previews.map(({ text }) => text))).toContain(
      'modprobe -r vfio_pci vfio_iommu_type1 vfio  # It takes back modprobe -a vfio vfio_iommu_type1 vfio_pci.',
    )
  })

  it('KVM-10 --reboot of this machine itself goes on by a unit that is gone afterwards', async () => {
    const simulator = fresh()
    const reboot: BootstrapWishesInput = { ...wishes, reboot: true }
    await expect(bootstrap(simulator.host(), reboot)).rejects.toMatchObject({ code: 'USAGE' })
    expect(filesOf(simulator)).toEqual(filesOf(fresh()))
    const continueCommand = ['/usr/bin/node', '/opt/a "b" 100%/$x', '--yes'] as const
    const report = await bootstrap(simulator.host(), reboot, { continueCommand })
    expect(report.reboot?.state).toBe('begun')
    const { machine } = simulator
    const unit = '/etc/systemd/system/gpu-vm-bootstrap-continue.service'
    // It outlives its own file, also when systemd reads its units anew: see `unitText`.
    expect(machine.text(unit)).toContain(
      'Type=exec\nExecStartPre=-systemctl --no-reload disable gpu-vm-bootstrap-continue.service\nExecStart="/usr/bin/node" "/opt/a \\"b\\" 100%%/$$x" "--yes"\n',
    )
    expect(machine.state.units['gpu-vm-bootstrap-continue.service']?.isEnabled).toBe(true)
    expect(machine.state.boot.bootId).not.toBe(freshHost().boot.bootId)
    const after = await bootstrap(simulator.host(), reboot, { continueCommand })
    expect(after.reboot).toBeUndefined()
    expect(machine.text(unit)).toBeUndefined()
    expect(machine.state.units['gpu-vm-bootstrap-continue.service']).toBeUndefined()
  })

  it('KVM-10 a program of one file goes on from a copy, since the boot empties /tmp; nothing of it stays', async () => {
    const simulator = fresh()
    const path = '/tmp/gpu-vm-bootstrap'
    const copy = '/var/lib/gpu-vm-bootstrap/gpu-vm-bootstrap'
    const continueCommand = ['/usr/bin/node', path, '--yes'] as const
    const continueProgram = { path, bytes: vmctl }
    const options = { continueCommand, continueProgram }
    await bootstrap(simulator.host(), { ...wishes, reboot: true }, options)
    const { machine } = simulator
    expect(machine.text('/etc/systemd/system/gpu-vm-bootstrap-continue.service')).toContain(
      `ExecStart="/usr/bin/node" "${copy}" "--yes"\n`,
    )
    expect(machine.files.get(copy)).toMatchObject({ mode: 0o700, content: vmctl })
    await bootstrap(simulator.host(), { ...wishes, reboot: true }, options)
    expect(machine.text(copy)).toBeUndefined()
    expect(await revert(simulator.host())).toMatchObject({ changed: true })
  })

  it('KVM-2 a dry run shows every command and file with its reason, and changes nothing', async () => {
    const simulator = fresh()
    const before = filesOf(simulator)
    const preview = await previewBootstrap(simulator.host(), wishes)
    expect(filesOf(simulator)).toEqual(before)
    expect(preview.isDone).toBe(false)
    const texts = preview.phases.flatMap(({ steps }) =>
      steps.flatMap(({ previews }) => previews.map(({ text }) => text)),
    )
    expect(texts.join('\n')).toContain('apt-get install')
    expect(texts.join('\n')).toContain('+++ /etc/profile.d/gpu-vm-bootstrap-cuda.sh')
    expect(texts.filter((text) => text.startsWith('gpasswd'))).toEqual([
      'gpasswd --add ubuntu libvirt  # Who is in it runs VMs without sudo.',
      'gpasswd --add ubuntu kvm  # Who is in it may use /dev/kvm.',
    ])
    await watched(simulator)
    simulator.machine.reboot()
    await watched(simulator)
    const done = await previewBootstrap(simulator.host(), wishes)
    expect(done.isDone).toBe(true)
    expect(statesOf(done)).toMatchObject({ nvidia: 'done', kvm: 'done', vmctl: 'done' })
  })

  it('KVM-10 what an earlier run was asked for still counts while something of it is left', async () => {
    const simulator = fresh()
    await watched(simulator, { cudaToolkit: false, bridge: 'br7' })
    const { wishes: kept } = await previewBootstrap(simulator.host(), { vmctl })
    expect(kept).toMatchObject({
      cudaToolkit: false,
      bridge: 'br7',
      user: 'ubuntu',
      skip: ['iommu', 'bridge'],
    })
    const { wishes: changed } = await previewBootstrap(simulator.host(), { vmctl, bridge: 'br8' })
    expect(changed.bridge).toBe('br8')
  })

  it('KVM-10 the look at a finished host has what its last run was asked for; another run says what differs', async () => {
    const simulator = fresh()
    await watched(simulator)
    simulator.machine.reboot()
    await watched(simulator)
    const seen = await previewBootstrap(simulator.host(), { vmctl }, { asLastRun: true })
    expect(seen.isDone).toBe(true)
    expect(statesOf(seen)).toMatchObject({ kvm: 'done', bridge: 'skipped' })
    const preview = await previewBootstrap(simulator.host(), { vmctl, bridge: 'br1' })
    expect(statesOf(preview)).toMatchObject({ bridge: 'to do' })
    expect(preview.phases[0]?.findings).toContainEqual({
      level: 'note',
      what: 'The last run was asked for something else: no phase skipped (before: --skip-iommu --skip-bridge); --bridge br1 (before: --bridge br0); no --user (before: --user ubuntu).',
      hint: 'Give the same flags again to keep to it.',
    })
  })

  it('KVM-9 a revert cut off before update-grub: the next preparation runs it, and then writes its files', async () => {
    const simulator = fresh()
    const reconnect = async () => simulator.shell()
    const grub = { only: ['iommu' as const] }
    await bootstrap(simulator.host(), grub, { reconnect })
    const drop = '/etc/default/grub.d/99-gpu-vm-bootstrap.cfg'
    const written = simulator.machine.text(drop)
    expect(written).toContain('intel_iommu=on')
    await expect(revert(cutAt(simulator, 'update-grub'))).rejects.toThrow()
    expect(simulator.machine.text(drop)).toBeUndefined()
    expect(simulator.machine.text('/boot/grub/grub.cfg')).toContain('intel_iommu=on')
    const { continues } = await previewBootstrap(simulator.host(), grub)
    expect(continues).toContain('update-grub')
    await bootstrap(simulator.host(), grub, { reconnect })
    expect(simulator.machine.text(drop)).toBe(written)
    expect(simulator.machine.text('/boot/grub/grub.cfg')).toContain('intel_iommu=on')
  })

  it('KVM-10 after a revert that was cut off, a boot is owed anew: one before it was for something else', async () => {
    const simulator = fresh()
    const grub: BootstrapWishesInput = { only: ['iommu'] }
    const first = await bootstrap(simulator.host(), grub)
    simulator.machine.reboot()
    await expect(revert(cutAt(simulator, 'rm'))).rejects.toThrow()
    simulator.machine.reboot()
    expect(await bootstrap(simulator.host(), grub)).toMatchObject({ reboot: first.reboot })
  })

  it('KVM-10 the look at a host has a preflight that was skipped by name as skipped', async () => {
    const simulator = fresh()
    await bootstrap(simulator.host(), { skip: ['preflight', 'nvidia', 'iommu', 'bridge'], vmctl })
    const seen = await previewBootstrap(simulator.host(), { vmctl }, { asLastRun: true })
    expect(statesOf(seen)).toMatchObject({ preflight: 'skipped', nvidia: 'skipped', kvm: 'done' })
  })

  it('KVM-9 nothing is taken from under VMs that run, unless it is forced', async () => {
    const simulator = fresh()
    const before = filesOf(simulator)
    await bootstrap(
      simulator.host(),
      { user: 'ubuntu', vmctl, skip: ['iommu'] },
      { reconnect: async () => simulator.shell() },
    )
    const { machine } = simulator
    machine.state.libvirt = preparedHost().libvirt
    const prepared = filesOf(simulator)
    for (const act of [revert, previewRevert]) {
      await expect(act(simulator.host())).rejects.toMatchObject({
        code: 'VMS_RUNNING',
        details: { vms: ['web'] },
        hint: expect.stringContaining('--force'),
      })
    }
    expect(filesOf(simulator)).toEqual(prepared)
    const [first] = (await previewRevert(simulator.host(), { force: true })).steps
    expect(first?.title).toBe('VMs run, and lose the bridge: web')
    await revert(simulator.host(), { force: true, reconnect: async () => simulator.shell() })
    expect(filesOf(simulator)).toEqual(before)

    const other = fresh()
    await watched(other)
    other.machine.state.libvirt = preparedHost().libvirt
    await expect(revert(other.host(), { removePackages: true })).rejects.toMatchObject({
      code: 'VMS_RUNNING',
    })
    expect((await previewRevert(other.host())).steps[0]?.title).toBe('VMs run, and are left alone: web')
    expect(await revert(other.host())).toMatchObject({ changed: true })
  })

  it('KVM-10 --reboot does not boot over VMs that run, and says so before the first change', async () => {
    const state = freshHost()
    const seed = {
      ...state,
      packages: { ...state.packages, 'libvirt-clients': '10.0.0-2ubuntu8.9' },
      units: { 'libvirtd.service': { isEnabled: true, isActive: true } },
      libvirt: preparedHost().libvirt,
    }
    const simulator = createHostSimulator(seed)
    const before = filesOf(simulator)
    const options = { rebootPauseMs: 1, reconnect: async () => simulator.shell() }
    const { phases } = await previewBootstrap(simulator.host(), wishes)
    expect(phases[0]?.findings).toContainEqual(
      expect.objectContaining({ level: 'note', what: expect.stringContaining('VMs run: web;') }),
    )
    await expect(bootstrap(simulator.host(), { ...wishes, reboot: true }, options)).rejects.toMatchObject({
      code: 'VMS_RUNNING',
      hint: expect.stringContaining('--force'),
    })
    expect(filesOf(simulator)).toEqual(before)
    // The preflight is left out: they are seen before the boot itself.
    const skip = [...(wishes.skip ?? []), 'preflight' as const]
    await expect(
      bootstrap(simulator.host(), { ...wishes, skip, reboot: true }, options),
    ).rejects.toMatchObject({ code: 'VMS_RUNNING' })
    const { boot } = simulator.machine.state
    expect(boot.bootId).toBe(state.boot.bootId)
    await bootstrap(simulator.host(), { ...wishes, reboot: true, force: true }, options)
    expect(boot.bootId).not.toBe(state.boot.bootId)
  })

  it('KVM-6 asks kvm-ok where KVM is expected, and has its words when it says no', async () => {
    const simulator = fresh()
    const shell = simulator.shell()
    const locked = {
      ...shell,
      target: shell.target,
      run: async (...[argv, options]: Parameters<typeof shell.run>) => {
        const result = await shell.run(argv, options)
        if (argv[0] !== '/usr/sbin/kvm-ok' || result.exitCode !== 0) return result
        return { ...result, exitCode: 1, stdout: 'INFO: KVM is disabled by your BIOS\n' }
      },
    }
    await expect(bootstrap(openHost({ shell: locked }), { only: ['kvm'] })).rejects.toMatchObject({
      cause: { code: 'KVM_UNUSABLE', message: expect.stringContaining('KVM is disabled by your BIOS') },
    })
    expect((await watched(simulator, { skip: [], only: ['kvm'] })).commands).toContainEqual([
      '/usr/sbin/kvm-ok',
    ])
  })

  it('has one run at a time; a lock that was left is taken over', async () => {
    const simulator = fresh()
    const lock = '/run/gpu-vm-bootstrap.lock'
    simulator.machine.write(lock, `another\n${process.pid}\nann@desk, yesterday\n`)
    await expect(bootstrap(simulator.host(), wishes)).rejects.toMatchObject({
      code: 'RUN_IN_PROGRESS',
      message: expect.stringContaining('ann@desk, yesterday'),
      hint: expect.stringContaining(`kill ${process.pid}`),
    })
    expect(simulator.machine.state.packages).toEqual(freshHost().packages)
    simulator.machine.write(lock, 'another\n0\nann@desk, yesterday\n')
    expect((await watched(simulator)).report.changed).toBe(true)
    expect(simulator.machine.text(lock)).toBeUndefined()
  })

  it('takes back what a phase has done when it fails and that is wished for', async () => {
    const simulator = fresh()
    const before = filesOf(simulator)
    const broken = Buffer.from('no program')
    await expect(
      bootstrap(simulator.host(), { only: ['vmctl'], vmctl: broken }, { rollback: true }),
    ).rejects.toMatchObject({ code: 'PLAN_STEP_FAILED', undone: ['config', 'program'] })
    expect(filesOf(simulator, ['/var/lib/gpu-vm-bootstrap/'])).toEqual(before)
  })

  it('KVM-10 writes down over the new connection that a run failed after the bridge had moved it', async () => {
    const simulator = fresh()
    const bridge: BootstrapWishesInput = { only: ['bridge'] }
    let isMoved = false
    const reconnect = async () => {
      const shell = simulator.shell()
      const failing: Shell = {
        ...shell,
        run: (argv, options) =>
          argv[3] === 'facts' && isMoved
            ? Promise.reject(new CancelledError('stopped by the test'))
            : shell.run(argv, options),
      }
      return failing
    }
    const onEvent = (event: BootstrapEvent) => {
      if (event.type === 'plan' && event.event.type === 'plan:done') isMoved = true
    }
    await expect(bootstrap(simulator.host(), bridge, { reconnect, rollback: true, onEvent })).rejects.toThrow(
      'stopped by the test',
    )
    const { running } = (await openLedger(simulator.host())).data
    expect(running).toBeUndefined()
  })
})
