import { dryRunPlan, exitCodeOf, PlanError, runPlan } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { capturedHost, virshCapture } from '../../test/captured-virsh.js'
import { doIt, errorOf } from '../../test/plans.js'
import { openHost } from '../host/index.js'
import { attachDeviceXml, hostdevXml, readDomain, virshBatch } from '../libvirt/index.js'
import { createHostSimulator, type HostState, preparedHost } from '../testing/index.js'
import { addressesOfAnswer, parseNeighbours } from './addresses.js'
import {
  consoleArgv,
  listSnapshots,
  listVms,
  planCreateSnapshot,
  planDeleteDomain,
  planDeleteSnapshot,
  planRestoreSnapshot,
  planStartDomain,
  planStopDomain,
  sshTarget,
  vmInfo,
} from './index.js'
import { parseSnapshot } from './snapshot-list.js'

/** The demonstration's host, with one thing other. */
function simulated(change: (state: HostState) => void = () => {}) {
  const seed = preparedHost()
  change(seed)
  const simulator = createHostSimulator(seed)
  return { ...simulator, host: simulator.host() }
}

const web = (state: HostState) => {
  const [first] = state.libvirt.domains
  if (first === undefined) throw new Error('the seed has no VM')
  return first
}

const withMetadata = (xml: string, inner: string) =>
  xml.replace('<memory', `<metadata><v:vm xmlns:v='urn:pve:vmctl:1'>${inner}</v:vm></metadata><memory`)

describe('KVM-20 list and info', () => {
  it('show state, addresses, sizes, autostart and devices', async () => {
    const { host } = simulated((state) => {
      const xml = web(state).xml.replace(
        '</devices>',
        `${hostdevXml('0000:01:00.0')}${hostdevXml('0000:01:00.1')}</devices>`,
      )
      Object.assign(web(state), { xml, liveXml: xml })
    })
    expect(await listVms(host)).toMatchObject([
      { name: 'trainer', state: 'shut off', addresses: [], vcpus: 16, autostart: false, gpus: [] },
      {
        name: 'web',
        state: 'running',
        autostart: true,
        vcpus: 4,
        memoryBytes: 8 * 1024 ** 3,
        addresses: [{ address: '192.168.10.41', family: 4, source: 'agent' }],
        hostDevices: ['0000:01:00.0', '0000:01:00.1'],
        gpus: ['0000:01:00.0'],
      },
    ])
  })

  it('take few processes: three for the list, and one more where an agent has to be asked', async () => {
    const simulator = createHostSimulator()
    const shell = simulator.shell()
    await listVms(openHost({ shell }))
    expect(shell.calls).toHaveLength(4)
  })

  it('have all of one', async () => {
    const { host } = simulated()
    expect(await vmInfo(host, 'web')).toMatchObject({
      name: 'web',
      firmware: { kind: 'uefi' },
      disks: [{ target: 'vda', sizeBytes: 64 * 1024 ** 3 }],
      interfaces: [{ kind: 'bridge', source: 'br0' }],
      hasConsole: true,
      hasGuestAgent: true,
      snapshots: [],
    })
    const error = await errorOf(vmInfo(host, 'wbe'))
    expect(error).toMatchObject({ code: 'DOMAIN_NOT_FOUND', hint: 'Did you mean "web"?' })
  })

  it('say that libvirt does not answer, or is not there', async () => {
    const stopped = simulated((state) => {
      state.units['libvirtd.service'] = { isEnabled: true, isActive: false }
    })
    expect(await errorOf(listVms(stopped.host))).toMatchObject({ code: 'LIBVIRT_UNREACHABLE' })
    const missing = simulated((state) => {
      delete state.packages['libvirt-clients']
    })
    expect(await errorOf(listVms(missing.host))).toMatchObject({
      code: 'LIBVIRT_UNREACHABLE',
      hint: expect.stringContaining('gpu-vm-bootstrap'),
    })
  })
})

describe('KVM-21 addresses', () => {
  it('are read as virsh prints them', async () => {
    const name = 'addresses'
    const [lease, agent] = await virshBatch(capturedHost(name), virshCapture(name).commands)
    expect(addressesOfAnswer(lease, 'lease')).toEqual([
      {
        address: expect.stringMatching(/^192\.168\.122\.\d+$/),
        family: 4,
        mac: expect.stringMatching(/^52:54:00:/),
        source: 'lease',
      },
    ])
    expect(addressesOfAnswer(agent, 'agent')).toEqual([])
    const rows = ` Name       MAC address          Protocol     Address
 Ethernet 2 52:54:00:AA:bb:cc    ipv4         10.0.0.7/24
 Ethernet 2 52:54:00:AA:bb:cc    ipv6         fd00::7/64
 tun0       N/A                  ipv4         10.8.0.1/24
 eth1       52:54:00:aa:bb:cd    N/A          N/A`
    expect(addressesOfAnswer({ output: rows }, 'agent').map(({ mac, address }) => [mac, address])).toEqual([
      ['52:54:00:aa:bb:cc', '10.0.0.7'],
      ['52:54:00:aa:bb:cc', 'fd00::7'],
      ['n/a', '10.8.0.1'],
    ])
  })

  it('come from the agent, else the ARP table; and none is made up', async () => {
    const quiet = (state: HostState) => {
      web(state).hasAgent = false
    }
    expect(await errorOf(sshTarget(simulated(quiet).host, 'web'))).toMatchObject({
      code: 'DOMAIN_ADDRESS_UNKNOWN',
    })
    const seen = simulated((state) => {
      quiet(state)
      state.network.neighbours['192.168.10.77'] = '52:54:00:00:00:01'
    })
    expect(await sshTarget(seen.host, 'web')).toMatchObject({ address: '192.168.10.77', source: 'arp' })
    expect(await sshTarget(simulated().host, 'web')).toMatchObject({
      address: '192.168.10.41',
      source: 'agent',
    })
    expect(parseNeighbours('')).toEqual([])
    expect(parseNeighbours('no json')).toEqual([])
  })

  it('come with the user of the template, and not for Talos', async () => {
    const { host } = simulated((state) => {
      web(state).xml = withMetadata(web(state).xml, '<v:os>ubuntu</v:os><v:user>ubuntu</v:user>')
    })
    expect(await sshTarget(host, 'web')).toMatchObject({ user: 'ubuntu' })
    expect(await errorOf(sshTarget(host, 'trainer'))).toMatchObject({ code: 'DOMAIN_NOT_RUNNING' })
    const talos = simulated((state) => {
      web(state).xml = withMetadata(web(state).xml, '<v:os>talos</v:os>')
    })
    const error = await errorOf(sshTarget(talos.host, 'web'))
    expect(error).toMatchObject({
      code: 'DOMAIN_HAS_NO_SSH',
      hint: expect.stringContaining('talosctl --nodes 192.168.10.41'),
    })
    expect(exitCodeOf(error)).toBe(3)
  })
})

describe('KVM-20 start, stop, console', () => {
  it('do what is left to do', async () => {
    const { host } = simulated()
    expect(await doIt(await planStartDomain(host, 'web'))).toMatchObject({ skipped: ['start'] })
    expect(await doIt(await planStopDomain(host, 'web'))).toMatchObject({ done: ['shut-down'] })
    expect(await doIt(await planStopDomain(host, 'web', { force: true }))).toMatchObject({
      skipped: ['shut-down', 'power-off'],
    })
    expect(await errorOf(consoleArgv(host, 'web'))).toMatchObject({ code: 'DOMAIN_NOT_RUNNING' })
    expect(await doIt(await planStartDomain(host, 'web'))).toMatchObject({ done: ['start'] })
    const { uuid } = await readDomain(host, 'web')
    expect(await consoleArgv(host, 'web', { force: true })).toEqual([
      'virsh',
      '--connect',
      'qemu:///system',
      'console',
      uuid,
      '--force',
    ])
  })

  it('KVM-23 name what binds a GPU again that the host has after its boot', async () => {
    const { host, machine } = simulated((state) => {
      const domain = web(state)
      const devices = `${hostdevXml('0000:01:00.0')}${hostdevXml('0000:01:00.1')}</devices>`
      Object.assign(domain, { state: 'shut off', xml: domain.xml.replace('</devices>', devices) })
      delete domain.liveXml
    })
    expect(machine.device('0000:01:00.0')?.driver).toBe('nvidia')
    const error = await errorOf(doIt(await planStartDomain(host, 'web')))
    expect(error).toMatchObject({
      cause: { code: 'LIBVIRT_FAILED', message: expect.stringContaining('bound to vfio') },
      hint: expect.stringMatching(/vmctl gpu attach web --gpu 0000:01:00\.0$/),
    })
  })

  it('say that a VM does not shut down, and cut its power only when told to', async () => {
    const { host } = simulated((state) => {
      web(state).obeysShutdown = false
    })
    const error = await errorOf(doIt(await planStopDomain(host, 'web', { timeLimitMs: 150 })))
    expect(error).toMatchObject({
      cause: { code: 'DOMAIN_STILL_RUNNING' },
      hint: expect.stringContaining('--force'),
    })
    expect(exitCodeOf(error)).toBe(10)
    const forced = await planStopDomain(host, 'web', { timeLimitMs: 150, force: true })
    expect(await doIt(forced)).toMatchObject({ done: ['shut-down', 'power-off'] })
  })

  it('KVM-31 are asked for by UUID: a name is never a word of a command', async () => {
    const name = '--all; $(id) `id` "\''
    const seed = preparedHost()
    Object.assign(web(seed), {
      name,
      xml: web(seed).xml.replace('<name>web</name>', '<name>--all; $(id) `id` "\'</name>'),
      liveXml: web(seed).xml.replace('<name>web</name>', '<name>--all; $(id) `id` "\'</name>'),
    })
    const simulator = createHostSimulator(seed)
    const shell = simulator.shell()
    const host = openHost({ shell })
    await vmInfo(host, name)
    await sshTarget(host, name)
    await doIt(await planStopDomain(host, name))
    await doIt(await planCreateSnapshot(host, name, { name: 'x' }))
    await doIt(await planDeleteDomain(host, name))
    const commands = shell.calls.map(({ argv }) => (argv?.[0] === 'virsh' ? argv.join(' ') : ''))
    expect(commands.filter((line) => line.includes('$(id)'))).toEqual([])
    expect((await listVms(host)).map((vm) => vm.name)).toEqual(['trainer'])
  })
})

describe('KVM-28 snapshots', () => {
  it('of a VM with UEFI are taken while it is off, and bring its variables back', async () => {
    const { host, machine } = simulated()
    const variables = '/var/lib/libvirt/qemu/nvram/web_VARS.fd'
    machine.write(variables, 'then', 0o600)
    const refused = await errorOf(planCreateSnapshot(host, 'web', { name: 'a' }))
    expect(refused).toMatchObject({
      code: 'SNAPSHOT_NOT_POSSIBLE',
      hint: expect.stringContaining('vmctl stop'),
    })
    expect(exitCodeOf(refused)).toBe(3)
    await doIt(await planStopDomain(host, 'web'))
    const change = await planCreateSnapshot(host, 'web', { name: 'a b', description: '<x>' })
    expect((await dryRunPlan(change.plan)).steps.map(({ id }) => id)).toEqual([
      'variables',
      'disk-vda',
      'register',
    ])
    expect(await listSnapshots(host, 'web')).toEqual([])
    await doIt(change)
    const image = '/var/lib/libvirt/images/web.qcow2'
    machine.write(image, (machine.text(image) ?? '').replace('"data":"web"', '"data":"changed"'))
    machine.write(variables, 'later', 0o600)
    expect(await listSnapshots(host, 'web')).toMatchObject([
      { name: 'a b', description: '<x>', state: 'shutoff', hasMemory: false, isCurrent: true },
    ])
    const { uuid } = await readDomain(host, 'web')
    await attachDeviceXml(host, uuid, hostdevXml('0000:02:00.0'), { live: false, config: true })
    const restore = await planRestoreSnapshot(host, 'web', 'a b')
    expect(restore.loss).toMatchObject({
      isRunning: false,
      hostDevices: ['0000:02:00.0'],
      laterSnapshots: [],
    })
    await doIt(restore)
    expect(machine.text(variables)).toBe('then')
    expect(machine.text(image)).toContain('"data":"web"')
    await doIt(await planDeleteSnapshot(host, 'web', 'a b'))
    expect(machine.text(image)).toContain('"snapshots":{}')
    expect(machine.list(`/var/lib/vmctl/snapshots/${uuid}`)).toEqual([])
  })

  it('have no number for a name: qemu-img would take it for the ID of another one', async () => {
    const { host } = simulated()
    await doIt(await planStopDomain(host, 'web'))
    await doIt(await planCreateSnapshot(host, 'web', { name: '5th' }))
    for (const name of ['1', '5', '007'])
      await expect(planCreateSnapshot(host, 'web', { name })).rejects.toThrow(/snapshot-\d+/)
    expect(await listSnapshots(host, 'web')).toHaveLength(1)
  })

  it('are refused where they cannot be, each with what to do', async () => {
    const raw = simulated((state) => {
      Object.assign(web(state), {
        state: 'shut off',
        xml: web(state).xml.replace("type='qcow2'", "type='raw'"),
      })
    })
    expect(await errorOf(planCreateSnapshot(raw.host, 'web', { name: 'a' }))).toMatchObject({
      code: 'SNAPSHOT_NOT_POSSIBLE',
      message: expect.stringContaining('vda is raw'),
    })
    const gpu = simulated((state) => {
      const xml = web(state).xml.replace('</devices>', `${hostdevXml('0000:01:00.0')}</devices>`)
      Object.assign(web(state), { xml, liveXml: xml })
    })
    expect(await errorOf(planCreateSnapshot(gpu.host, 'web', { name: 'a' }))).toMatchObject({
      message: expect.stringContaining('0000:01:00.0'),
      hint: expect.stringContaining('vmctl stop'),
    })
    const { host } = simulated()
    for (const name of ['', 'a\nb', 'a/b', '.a', 'x'.repeat(201), 'a\u0000'])
      expect(await errorOf(planCreateSnapshot(host, 'web', { name }))).toMatchObject({
        code: 'VALIDATION_FAILED',
      })
    expect(await errorOf(planRestoreSnapshot(host, 'web', 'none'))).toMatchObject({
      code: 'SNAPSHOT_NOT_FOUND',
      hint: 'It has none at all.',
    })
  })

  it('are what libvirt says of them', async () => {
    const name = 'snapshots'
    const [names, current, second, first] = await virshBatch(capturedHost(name), virshCapture(name).commands)
    expect(names?.output.split('\n').sort()).toEqual(['--all x', 'first; $(id)'])
    expect(
      [second, first].map((answer) => parseSnapshot(answer?.output ?? '', current?.output).snapshot),
    ).toEqual([
      {
        name: '--all x',
        description: "it's <one>",
        createdAt: expect.any(Number),
        state: 'running',
        parent: 'first; $(id)',
        isCurrent: true,
        hasMemory: true,
        location: 'internal',
      },
      expect.objectContaining({ name: 'first; $(id)', isCurrent: false }),
    ])
  })

  it('leave nothing behind, whichever command fails', async () => {
    const prepared = async (faults: Record<number, 'disk full'> = {}) => {
      const seed = preparedHost()
      Object.assign(web(seed), { state: 'shut off' })
      const simulator = createHostSimulator(seed)
      simulator.machine.write('/var/lib/libvirt/qemu/nvram/web_VARS.fd', 'then', 0o600)
      const change = await planCreateSnapshot(simulator.host(), 'web', { name: 'a' })
      const shell = simulator.shell({ faults })
      change.plan.context.host.shell.close()
      return { ...simulator, shell, plan: { ...change.plan, context: { host: openHost({ shell }) } } }
    }
    const whole = await prepared()
    await runPlan(whole.plan, { rollback: true })
    const calls = whole.shell.calls.length
    expect(calls).toBe(4)
    let failed = 0
    for (let at = 1; at <= calls; at++) {
      const { plan, host, machine } = await prepared({ [at]: 'disk full' })
      const error = await errorOf(runPlan(plan, { rollback: true }))
      if (error === undefined) continue
      failed++
      expect(error).toBeInstanceOf(PlanError)
      expect(await listSnapshots(host(), 'web')).toEqual([])
      expect(machine.text('/var/lib/libvirt/images/web.qcow2')).toContain('"snapshots":{}')
      expect([...machine.files.keys()].filter((path) => path.startsWith('/var/lib/vmctl/'))).toEqual([])
    }
    expect(failed).toBe(4)
  })
})

describe('KVM-20 KVM-31 delete', () => {
  it('shows every volume first, and deletes what is the VM’s own', async () => {
    const { host, machine } = simulated()
    const iso = '/var/lib/libvirt/images/ubuntu.iso'
    machine.write(iso, 'iso')
    const [first] = machine.state.libvirt.domains
    if (first !== undefined) {
      first.xml = first.xml.replace(
        '</devices>',
        `<disk type='file' device='cdrom'><source file='${iso}'/><target dev='sda' bus='sata'/></disk><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/var/lib/libvirt/images/trainer.qcow2'/><target dev='vdb'/></disk></devices>`,
      )
    }
    expect(await errorOf(planDeleteDomain(host, 'web'))).toMatchObject({ code: 'DOMAIN_RUNNING' })
    const deletion = await planDeleteDomain(host, 'web', { force: true })
    expect(deletion.isRunning).toBe(true)
    expect(deletion.volumes.map(({ target, isOwn, reason }) => [target, isOwn, reason])).toEqual([
      ['vda', true, ''],
      ['sda', false, 'It is a medium in a drive.'],
      ['vdb', false, 'The VM "trainer" uses it, or lies over it.'],
    ])
    const preview = await dryRunPlan(deletion.plan)
    expect(preview.steps.map(({ title, done }) => [title, done])).toEqual([
      ['Look once more at "web" and its volumes', false],
      ['Cut the power of "web"', false],
      [`Leave sda as it is: ${iso}`, true],
      ['Leave vdb as it is: /var/lib/libvirt/images/trainer.qcow2', true],
      ['Delete vda: /var/lib/libvirt/images/web.qcow2', false],
      ['Delete the definition of "web"', false],
      ['Remove the UEFI variables of its snapshots', true],
      ['Let libvirt look at its storage pool again', false],
    ])
    expect(machine.files.has('/var/lib/libvirt/images/web.qcow2')).toBe(true)
    await doIt(deletion)
    expect(machine.list('/var/lib/libvirt/images')).toEqual(['/var/lib/libvirt/images/trainer.qcow2', iso])
    expect((await listVms(host)).map(({ name }) => name)).toEqual(['trainer'])
  })

  it('goes on where a lost connection cut it off', async () => {
    for (let at = 1; at <= 14; at++) {
      const simulator = createHostSimulator()
      const deletion = await planDeleteDomain(simulator.host(), 'trainer')
      const shell = simulator.shell({ faults: { [at]: 'lost after' } })
      await runPlan({ ...deletion.plan, context: { host: openHost({ shell }) } }).catch(() => {})
      const left = await listVms(simulator.host())
      if (left.some(({ name }) => name === 'trainer'))
        await doIt(await planDeleteDomain(simulator.host(), 'trainer'))
      expect((await listVms(simulator.host())).map(({ name }) => name)).toEqual(['web'])
      expect(simulator.machine.list('/var/lib/libvirt/images')).toEqual(['/var/lib/libvirt/images/web.qcow2'])
    }
  })
})
