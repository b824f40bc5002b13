/** VMs under a real libvirt: its QEMU emulates, all else is as on a host. */
import { dryRunPlan, exitCodeOf, runPlan, waitFor } from '@pve/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LibvirtdLab, libvirtdLab } from '../../../labs/kvm-host/libvirtd/libvirtd-lab.js'
import {
  checkAddress,
  consoleArgv,
  type Host,
  listSnapshots,
  listTemplates,
  listVms,
  openHost,
  planCreateFromTemplate,
  planCreateSnapshot,
  planDeleteDomain,
  planDeleteSnapshot,
  planDeleteTemplate,
  planRestoreSnapshot,
  planSaveTemplate,
  planStartDomain,
  planStopDomain,
  sshTarget,
  virsh,
  vmInfo,
} from '../src/index.js'
import { attachDeviceXml, detachDeviceXml, hostdevXml, option, readDomain } from '../src/libvirt/index.js'
import { element, xmlText } from '../src/libvirt/xml.js'
import { doIt, errorOf } from './plans.js'

let lab: LibvirtdLab
let host: Host
beforeAll(async () => {
  lab = await libvirtdLab()
  host = openHost({ shell: lab.shell })
  await run('mkdir', '-p', '/srv/outside', images)
  await virsh(host, ['pool-define-as', 'default', 'dir', '--target', images])
  await virsh(host, ['pool-start', 'default'])
})
afterAll(async () => {
  await lab?.stop()
})

const images = '/var/lib/libvirt/images'
const run = async (program: string, ...words: string[]): Promise<string> =>
  (await lab.shell.run([program, ...words])).stdout
const exists = async (path: string): Promise<boolean> =>
  (await lab.shell.run(['test', '-e', path], { accept: [0, 1] })).exitCode === 0

/** Names that a shell, virsh or a pattern would take for something else. */
const strangeNames = ['--all', '5', ' a b; touch $(id) `id` ', `-x it's "quoted" \\ #hash $HOME %n*? größe`]

interface Disk {
  readonly path: string
  readonly target?: string
  readonly device?: string
  readonly format?: string
  readonly more?: string
}

const diskXml = ({ path, target = 'vda', device = 'disk', format = 'qcow2', more = '' }: Disk) =>
  `<disk type='file' device='${device}'><driver name='qemu' type='${format}'/><source file='${path}'/><target dev='${target}' bus='${device === 'cdrom' ? 'sata' : 'virtio'}'/>${more}</disk>`

/** Each has its own: virtlogd lets no two VMs write to one file. */
const consoleLog = (name: string) => `/var/log/libvirt/qemu/console-${Buffer.from(name).toString('hex')}.log`

async function define(
  name: string,
  options: {
    readonly disks?: readonly Disk[]
    readonly devices?: string
    readonly uefi?: boolean
    readonly acpi?: boolean
    readonly network?: boolean
    readonly metadata?: string
  } = {},
): Promise<string> {
  const { disks = [], devices = '', uefi = false, acpi = true, network = false, metadata = '' } = options
  const { kernel, initrd } = lab.tinyGuest
  const boot = uefi
    ? `<loader readonly='yes' secure='no' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader><nvram template='/usr/share/OVMF/OVMF_VARS_4M.fd'>/var/lib/libvirt/qemu/nvram/test_VARS.fd</nvram>`
    : `<kernel>${kernel}</kernel><initrd>${initrd}</initrd><cmdline>console=ttyS0 quiet${acpi ? '' : ' acpi=off'}</cmdline>`
  const nic = network
    ? `<interface type='network'><source network='default'/><model type='virtio'/></interface>`
    : ''
  const named = xmlText(element('name', { text: name }))
  const xml = `<domain type='qemu'>${named}${metadata}<memory unit='MiB'>192</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type>${boot}</os><features><acpi/></features>
<devices>${disks.map(diskXml).join('')}${nic}<serial type='pty'><log file='${consoleLog(name)}'/></serial>${devices}</devices></domain>`
  await lab.shell.withTemporaryFile(xml, (path) => virsh(host, ['define', path]))
  return name
}

const makeImage = async (path: string, ...words: string[]) => {
  await run('qemu-img', 'create', '-q', '-f', 'qcow2', ...words, path, '16M')
  return path
}

const pattern = (path: string, byte: string) => run('qemu-io', '-c', `write -q -P ${byte} 0 64k`, path)
const hasPattern = async (path: string, byte: string): Promise<boolean> =>
  !(await run('qemu-io', '-c', `read -P ${byte} 0 64k`, path)).includes('verification failed')

describe('KVM-20 KVM-21 a VM that runs', () => {
  it('is started, found by its lease, shown, and shut down', async () => {
    const disk = await makeImage(`${images}/web.qcow2`)
    const metadata = `<metadata><v:vm xmlns:v='urn:pve:vmctl:1'><v:os>ubuntu</v:os><v:user>ubuntu</v:user></v:vm></metadata>`
    await define('web', { disks: [{ path: disk }], network: true, metadata })
    expect(await errorOf(sshTarget(host, 'web'))).toMatchObject({ code: 'DOMAIN_NOT_RUNNING' })
    const start = await planStartDomain(host, 'web')
    expect(await dryRunPlan(start.plan)).toMatchObject({
      steps: [{ done: false, previews: [{ kind: 'command', text: expect.stringContaining('start') }] }],
    })
    expect(await doIt(start)).toMatchObject({ done: ['start'] })
    expect(await doIt(start)).toMatchObject({ skipped: ['start'] })
    const target = await waitFor({
      what: 'a lease',
      intervalMs: 300,
      timeLimitMs: 60_000,
      probe: () => sshTarget(host, 'web').catch(() => undefined),
    })
    expect(target).toMatchObject({ name: 'web', user: 'ubuntu', source: 'lease' })
    expect(target.address).toMatch(/^192\.168\.122\.\d+$/)
    const [listed] = (await listVms(host)).filter(({ name }) => name === 'web')
    expect(listed).toMatchObject({
      state: 'running',
      vcpus: 1,
      memoryBytes: 192 * 1024 ** 2,
      autostart: false,
      addresses: [{ address: target.address, family: 4, source: 'lease' }],
      gpus: [],
      os: 'ubuntu',
    })
    expect(await vmInfo(host, 'web')).toMatchObject({
      disks: [{ target: 'vda', sizeBytes: 16 * 1024 ** 2, format: 'qcow2' }],
      interfaces: [{ kind: 'network', bridge: 'virbr0' }],
      snapshots: [],
      firmware: { kind: 'bios' },
    })
    expect(await consoleArgv(host, 'web')).toEqual([
      'virsh',
      '--connect',
      'qemu:///system',
      'console',
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ])
    const log = consoleLog('web')
    await waitFor({
      what: 'the guest to be ready',
      intervalMs: 200,
      timeLimitMs: 60_000,
      probe: async () =>
        Buffer.from(await lab.shell.readFile(log))
          .toString()
          .includes('TINY-READY') || undefined,
    })
    const stop = await planStopDomain(host, 'web')
    expect(await doIt(stop)).toMatchObject({ done: ['shut-down'] })
    expect(await doIt(stop)).toMatchObject({ skipped: ['shut-down'] })
    expect((await readDomain(host, 'web')).state).toBe('shut off')
  })

  it('is told apart when its system does not shut down, and loses its power only with force', async () => {
    await define('deaf', { acpi: false })
    await doIt(await planStartDomain(host, 'deaf'))
    const error = await errorOf(doIt(await planStopDomain(host, 'deaf', { timeLimitMs: 1_500 })))
    expect(error).toMatchObject({ cause: { code: 'DOMAIN_STILL_RUNNING' } })
    expect(exitCodeOf(error)).toBe(10)
    expect((await readDomain(host, 'deaf')).isActive).toBe(true)
    await virsh(host, ['suspend', (await readDomain(host, 'deaf')).uuid])
    expect((await planStartDomain(host, 'deaf')).plan.steps).toHaveLength(1)
    await doIt(await planStartDomain(host, 'deaf'))
    expect((await readDomain(host, 'deaf')).state).toBe('running')
    expect(await doIt(await planStopDomain(host, 'deaf', { timeLimitMs: 500, force: true }))).toMatchObject({
      done: ['shut-down', 'power-off'],
    })
    expect((await readDomain(host, 'deaf')).state).toBe('shut off')
    await doIt(await planDeleteDomain(host, 'deaf'))
  })

  it('KVM-31 whatever its name is', async () => {
    for (const name of strangeNames) {
      const disk = await makeImage(`${images}/${Buffer.from(name).toString('hex')}.qcow2`)
      await define(name, { disks: [{ path: disk }] })
      expect(await vmInfo(host, name)).toMatchObject({ name, state: 'shut off' })
      // QEMU takes a bare number for that of a snapshot, so that it cannot be the name of one.
      const snapshot = /^\d+$/.test(name) ? `${name}th` : name
      await doIt(await planCreateSnapshot(host, name, { name: snapshot, description: name }))
      expect(await listSnapshots(host, name)).toMatchObject([{ name: snapshot, description: name }])
      await doIt(await planRestoreSnapshot(host, name, snapshot, { start: true }))
      expect(await consoleArgv(host, name)).not.toContain(name)
      await doIt(await planStopDomain(host, name, { timeLimitMs: 0, force: true }))
      await doIt(await planDeleteSnapshot(host, name, snapshot))
      await doIt(await planDeleteDomain(host, name))
      expect(await exists(disk)).toBe(false)
    }
    expect((await listVms(host)).map(({ name }) => name)).toEqual(['web'])
    const asked = await Promise.all(
      ['', 'a\nb', '$(id)', '--all', 'x/../web'].map((name) => errorOf(readDomain(host, name))),
    )
    expect(asked.map((error) => exitCodeOf(error))).toEqual([7, 7, 7, 7, 7])
  })
})

describe('KVM-28 snapshots', () => {
  it('bring disk and memory back; what would be lost is said before', async () => {
    const disk = `${images}/web.qcow2`
    await pattern(disk, '0x11')
    await doIt(await planCreateSnapshot(host, 'web', { name: 'off', description: 'before' }))
    await pattern(disk, '0x22')
    await doIt(await planStartDomain(host, 'web'))
    await doIt(await planCreateSnapshot(host, 'web', { name: 'running' }))
    expect(await listSnapshots(host, 'web')).toMatchObject([
      { name: 'off', description: 'before', state: 'shutoff', hasMemory: false, location: 'internal' },
      { name: 'running', state: 'running', hasMemory: true, parent: 'off', isCurrent: true },
    ])
    expect(await errorOf(planCreateSnapshot(host, 'web', { name: 'off' }))).toMatchObject({
      code: 'SNAPSHOT_EXISTS',
    })
    expect(await errorOf(planRestoreSnapshot(host, 'web', 'of'))).toMatchObject({
      code: 'SNAPSHOT_NOT_FOUND',
      hint: 'There are: "off", "running".',
    })
    await doIt(await planStopDomain(host, 'web', { timeLimitMs: 0, force: true }))
    const back = await planRestoreSnapshot(host, 'web', 'running')
    expect(back.loss).toMatchObject({ isRunning: false, laterSnapshots: [] })
    await doIt(back)
    expect((await readDomain(host, 'web')).state).toBe('running')
    const off = await planRestoreSnapshot(host, 'web', 'off')
    expect(off.loss).toEqual({
      since: off.snapshot.createdAt,
      isRunning: true,
      hostDevices: [],
      laterSnapshots: ['running'],
    })
    await doIt(off)
    expect((await readDomain(host, 'web')).state).toBe('shut off')
    expect(await hasPattern(disk, '0x11')).toBe(true)
    await doIt(await planRestoreSnapshot(host, 'web', 'off', { start: true }))
    expect((await readDomain(host, 'web')).state).toBe('running')
    await doIt(await planDeleteSnapshot(host, 'web', 'running'))
    expect((await listSnapshots(host, 'web')).map(({ name }) => name)).toEqual(['off'])
    await doIt(await planStopDomain(host, 'web', { timeLimitMs: 0, force: true }))
  })

  it('of a VM with UEFI and a GPU are taken while it is off, with its variables', async () => {
    const disk = await makeImage(`${images}/gpu.qcow2`)
    const variables = '/var/lib/libvirt/qemu/nvram/test_VARS.fd'
    await define('gpu', { disks: [{ path: disk }], uefi: true })
    await doIt(await planStartDomain(host, 'gpu'))
    const refusal = await errorOf(planCreateSnapshot(host, 'gpu', { name: 'live' }))
    expect(refusal).toMatchObject({
      code: 'SNAPSHOT_NOT_POSSIBLE',
      hint: expect.stringContaining('vmctl stop'),
    })
    await doIt(await planStopDomain(host, 'gpu', { timeLimitMs: 0, force: true }))
    const { uuid } = await readDomain(host, 'gpu')
    await attachDeviceXml(host, uuid, hostdevXml('0000:af:00.0'), { live: false, config: true })
    await pattern(disk, '0x33')
    await run('sh', '-c', 'printf then > "$1"', 'sh', variables)
    const plan = await planCreateSnapshot(host, 'gpu', { name: "it's; $(id)", description: 'x <y>' })
    expect(await doIt(plan)).toMatchObject({ done: ['variables', 'disk-vda', 'register'] })
    await pattern(disk, '0x44')
    await run('sh', '-c', 'printf later > "$1"', 'sh', variables)
    await detachDeviceXml(host, uuid, hostdevXml('0000:af:00.0'), { live: false, config: true })
    await attachDeviceXml(host, uuid, hostdevXml('0000:b0:00.0'), { live: false, config: true })
    expect((await listVms(host)).find(({ name }) => name === 'gpu')).toMatchObject({
      gpus: ['0000:b0:00.0'],
    })
    const restore = await planRestoreSnapshot(host, 'gpu', "it's; $(id)")
    expect(restore.loss).toMatchObject({ isRunning: false, hostDevices: ['0000:b0:00.0'] })
    await doIt(restore)
    expect(await hasPattern(disk, '0x33')).toBe(true)
    expect(Buffer.from(await lab.shell.readFile(variables)).toString()).toBe('then')
    expect((await readDomain(host, 'gpu')).definition.hostdevs.map(({ address }) => address)).toEqual([
      '0000:af:00.0',
    ])
    await doIt(await planDeleteSnapshot(host, 'gpu', "it's; $(id)"))
    expect(await run('qemu-img', 'snapshot', '-l', disk)).toBe('')
    expect((await run('find', '/var/lib/vmctl', '-type', 'f')).trim()).toBe('')
    await doIt(await planCreateSnapshot(host, 'gpu', { name: 'last' }))
    const deletion = await planDeleteDomain(host, 'gpu')
    expect(deletion).toMatchObject({ snapshots: ['last'], hasVariables: true, hostDevices: ['0000:af:00.0'] })
    await doIt(deletion)
    expect([
      await exists(disk),
      await exists(variables),
      await exists(`/var/lib/vmctl/snapshots/${uuid}`),
    ]).toEqual([false, false, false])
  })

  it('leave nothing behind when one of two disks takes none', async () => {
    const first = await makeImage(`${images}/one.qcow2`)
    const gone = `${images}/two.qcow2`
    await define('pair', { disks: [{ path: first }, { path: gone, target: 'vdb' }], uefi: true })
    const change = await planCreateSnapshot(host, 'pair', { name: 'never' })
    expect(await errorOf(doIt(change))).toMatchObject({
      undone: ['disk-vda'],
      left: ['disk-vdb', 'register'],
    })
    expect(await run('qemu-img', 'snapshot', '-l', first)).toBe('')
    expect(await listSnapshots(host, 'pair')).toEqual([])
    await doIt(await planDeleteDomain(host, 'pair'))
  })
})

const stopNow = (name: string) => planStopDomain(host, name, { timeLimitMs: 0, force: true })

describe('KVM-28 templates', () => {
  it('are saved, and become VMs that start: linked and whole', async () => {
    const base = await makeImage(`${images}/golden-base.qcow2`)
    const disk = await makeImage(`${images}/golden.qcow2`, '-b', base, '-F', 'qcow2')
    await pattern(base, '0x55')
    await define('golden', { disks: [{ path: disk }], network: true, uefi: true })
    await doIt(await planStartDomain(host, 'golden'))
    expect(await errorOf(planSaveTemplate(host, 'golden', { name: 'gold' }))).toMatchObject({
      code: 'DOMAIN_RUNNING',
    })
    await doIt(await stopNow('golden'))
    await run('sh', '-c', 'printf golden > "$1"', 'sh', '/var/lib/libvirt/qemu/nvram/test_VARS.fd')
    const fractions: (number | undefined)[] = []
    const save = await planSaveTemplate(host, 'golden', { name: 'gold', user: 'ubuntu', os: 'ubuntu' })
    await runPlan(save.plan, {
      onEvent: (event) => event.type === 'step:progress' && fractions.push(event.fraction),
    })
    expect(fractions.at(-1)).toBe(1)
    expect(await listTemplates(host)).toMatchObject({
      templates: [
        { name: 'gold', disks: [{ target: 'vda', sizeBytes: 16 * 1024 ** 2 }], hasVariables: true },
      ],
      damaged: [],
    })
    await doIt(await planDeleteDomain(host, 'golden'))
    expect(await exists('/var/lib/vmctl/templates/gold/vda.qcow2')).toBe(true)
    for (const isLinked of [true, false]) {
      const name = isLinked ? 'linked' : 'whole'
      const path = `${images}/${name}-vda.qcow2`
      await doIt(await planCreateFromTemplate(host, { template: 'gold', name, isLinked }))
      expect(await hasPattern(path, '0x55')).toBe(true)
      const variables = `/var/lib/libvirt/qemu/nvram/${name}_VARS.fd`
      expect(Buffer.from(await lab.shell.readFile(variables)).toString()).toBe('golden')
      await run('cp', '/usr/share/OVMF/OVMF_VARS_4M.fd', variables)
      await doIt(await planStartDomain(host, name))
      expect(await vmInfo(host, name)).toMatchObject({ state: 'running', user: 'ubuntu', template: 'gold' })
      const { backingPaths } = (await readDomain(host, name)).liveDefinition?.disks[0] ?? { backingPaths: [] }
      expect(backingPaths).toEqual(isLinked ? ['/var/lib/vmctl/templates/gold/vda.qcow2'] : [])
    }
    const macs = (await Promise.all(['linked', 'whole'].map((name) => readDomain(host, name)))).map(
      ({ definition }) => definition.interfaces[0]?.mac,
    )
    expect(new Set(macs).size).toBe(2)
    // While it runs, and when it is off.
    for (const work of [() => planDeleteDomain(host, 'whole', { force: true }), () => stopNow('linked')]) {
      expect(await errorOf(planDeleteTemplate(host, 'gold'))).toMatchObject({ code: 'TEMPLATE_IN_USE' })
      await doIt(await work())
    }
    expect(await errorOf(planDeleteTemplate(host, 'gold'))).toMatchObject({ code: 'TEMPLATE_IN_USE' })
    await doIt(await planDeleteDomain(host, 'linked'))
    expect(await exists('/var/lib/vmctl/templates/gold/vda.qcow2')).toBe(true)
    expect(await exists(`${images}/linked-vda.qcow2`)).toBe(false)
    await doIt(await planDeleteTemplate(host, 'gold'))
    expect(await listTemplates(host)).toMatchObject({ templates: [], damaged: [], unfinished: [] })
    expect(await exists('/var/lib/vmctl/templates/gold')).toBe(false)
    await run('rm', base)
  })
})

describe('KVM-25 addresses of a bridge', () => {
  it('are taken by the host and a VM, which answers ARP; the others are free, as sure as ARP is', async () => {
    await define('there', { network: true })
    await doIt(await planStartDomain(host, 'there'))
    const { address } = await waitFor({
      what: 'a lease',
      intervalMs: 300,
      timeLimitMs: 60_000,
      probe: () => sshTarget(host, 'there').catch(() => undefined),
    })
    const { addresses } = await waitFor({
      what: 'the guest to answer ARP',
      intervalMs: 500,
      timeLimitMs: 60_000,
      probe: async () => {
        const survey = await checkAddress(host, { bridge: 'virbr0' })
        return survey.addresses.some((one) => one.domain === 'there' && one.state === 'taken')
          ? survey
          : undefined
      },
    })
    const taken = addresses.filter(({ state }) => state === 'taken')
    expect(taken).toMatchObject([
      { address: '192.168.122.1', how: 'It is this host’s own.' },
      { address, domain: 'there', isInDhcpRange: true },
    ])
    expect(addresses.filter(({ state }) => state === 'unknown')).toEqual([])
    expect(addresses.filter(({ state }) => state === 'free').length).toBeGreaterThan(240)
    await doIt(await planDeleteDomain(host, 'there', { force: true }))
    expect(await errorOf(checkAddress(host, { bridge: 'br77' }))).toMatchObject({ code: 'ADDRESS_NO_BRIDGE' })
  })
})

describe('KVM-20 KVM-31 deleting', () => {
  it('takes the VM’s own volumes and nothing else', async () => {
    const base = await makeImage(`${images}/base.qcow2`)
    const own = await makeImage(`${images}/own; $(id).qcow2`, '-b', base, '-F', 'qcow2')
    const shared = await makeImage(`${images}/shared.qcow2`)
    const outside = await makeImage('/srv/outside/data.qcow2')
    const iso = await makeImage(`${images}/installer.iso`)
    const under = await makeImage(`${images}/under.qcow2`)
    const over = await makeImage(`${images}/over.qcow2`, '-b', under, '-F', 'qcow2')
    await run('ln', '-s', outside, `${images}/link.qcow2`)
    const shareable = await makeImage(`${images}/shareable.qcow2`)
    await run('mkdir', '-p', '/var/lib/vmctl/templates/t')
    const template = await makeImage('/var/lib/vmctl/templates/t/vda.qcow2')
    const disks: Disk[] = [
      { path: own },
      { path: shared, target: 'vdb' },
      { path: outside, target: 'vdc' },
      { path: iso, target: 'sda', device: 'cdrom', format: 'raw' },
      { path: under, target: 'vdd' },
      { path: `${images}/link.qcow2`, target: 'vde' },
      { path: shareable, target: 'vdf', format: 'raw', more: '<shareable/>' },
      { path: template, target: 'vdg' },
      { path: `${images}/../../../../srv/outside/data.qcow2`, target: 'vdh' },
      { path: `${images}/gone.qcow2`, target: 'vdi' },
      { path: base, target: 'vdj', more: '<readonly/>' },
    ]
    await define('mine', { disks })
    await define('theirs', { disks: [{ path: shared }, { path: over, target: 'vdb' }] })
    const deletion = await planDeleteDomain(host, 'mine')
    const verdicts = deletion.volumes.map(({ target, isOwn, reason }) => [target, isOwn ? 'goes' : reason])
    expect(Object.fromEntries(verdicts)).toEqual({
      vda: 'goes',
      vdb: 'The VM "theirs" uses it, or lies over it.',
      vdc: `It is outside libvirt's pools and ${images}.`,
      vdd: 'The VM "theirs" uses it, or lies over it.',
      vde: `It is a link to ${outside}.`,
      vdf: 'It is shared with other VMs.',
      vdg: 'It belongs to a template.',
      vdh: `It is outside libvirt's pools and ${images}.`,
      vdi: 'It is not there.',
      vdj: 'The VM may only read it.',
      sda: 'It is a medium in a drive.',
    })
    const shown = await dryRunPlan(deletion.plan)
    const texts = shown.steps.map(({ title }) => title)
    for (const { path } of disks) expect(texts.join('\n')).toContain(path)
    await doIt(deletion)
    expect(await exists(own)).toBe(false)
    for (const path of [base, shared, outside, iso, under, over, shareable, template, `${images}/link.qcow2`])
      expect(await exists(path), path).toBe(true)
    expect(await errorOf(readDomain(host, 'mine'))).toMatchObject({ code: 'DOMAIN_NOT_FOUND' })
    expect(await virsh(host, ['vol-list', 'default'])).not.toContain('own;')
    await doIt(await planDeleteDomain(host, 'theirs'))
    expect([await exists(shared), await exists(over), await exists(under)]).toEqual([false, false, true])
  })

  it('goes on with a deletion that was cut off, and leaves a file that took the place of another', async () => {
    const path = await makeImage(`${images}/half.qcow2`)
    await define('half', { disks: [{ path }] })
    const before = await planDeleteDomain(host, 'half')
    await run('mv', path, `${path}.away`)
    await makeImage(path)
    expect(await errorOf(doIt(before))).toMatchObject({ cause: { code: 'VOLUME_CHANGED' } })
    expect(await exists(path)).toBe(true)
    await run('rm', path)
    await doIt(await planDeleteDomain(host, 'half'))
    expect(await exists(`${path}.away`)).toBe(true)
    expect((await listVms(host)).map(({ name }) => name)).toEqual(['web'])
  })

  it('refuses one that runs, and one that has no definition of its own', async () => {
    await doIt(await planStartDomain(host, 'web'))
    expect(await errorOf(planDeleteDomain(host, 'web'))).toMatchObject({ code: 'DOMAIN_RUNNING' })
    await virsh(host, [
      'snapshot-delete',
      (await readDomain(host, 'web')).uuid,
      option('snapshotname', 'off'),
    ])
    await virsh(host, ['undefine', (await readDomain(host, 'web')).uuid])
    expect(await errorOf(planDeleteDomain(host, 'web', { force: true }))).toMatchObject({
      code: 'DOMAIN_TRANSIENT',
    })
    await doIt(await planStopDomain(host, 'web', { timeLimitMs: 0, force: true }))
    expect(await listVms(host)).toEqual([])
    expect(await exists(`${images}/web.qcow2`)).toBe(true)
  })
})
