/** VM-10 … VM-19: fields against each other, against merged defaults, a clone's source, and what the server has. */
import { ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { cephFacts } from '../../test/facts.js'
import { connect } from '../client/index.js'
import { newestNixosIso } from '../inventory/index.js'
import { createSimulator } from '../testing/index.js'
import type { VmDefaults } from './defaults.js'
import { readVmFacts, type VmFacts } from './facts.js'
import { readCloneSource } from './index.js'
import { vmPayload } from './payload.js'
import { parseVmSpec, resolveVm } from './resolve.js'
import type { CloneSource } from './resolved.js'
import { reviewVm } from './review.js'
import type { VmSpecInput } from './spec.js'

interface Given {
  readonly facts?: VmFacts
  readonly defaults?: Partial<VmDefaults>
  readonly source?: CloneSource
}

const resolved = (spec: unknown, { facts = cephFacts(), ...options }: Given = {}) =>
  resolveVm(parseVmSpec(spec), facts, options)

async function parametersOf(spec: VmSpecInput, given: Given = {}) {
  return vmPayload((await resolved(spec, given)).vm, 'uuid').parameters
}

async function issuesOf(spec: unknown, given: Given = {}) {
  try {
    await resolved(spec, given)
  } catch (error) {
    if (error instanceof ValidationError)
      return error.issues.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

const template: CloneSource = {
  vmid: 9000,
  node: 'pve1',
  template: true,
  disks: [{ bus: 'scsi', index: 0, sizeBytes: 3 * 1024 ** 3 }],
  cloudInitDrive: false,
  config: { digest: 'x' },
  keys: ['scsi0', 'ide0', 'net0'],
  memoryMib: 8192,
  machine: 'pc',
  bios: 'seabios',
  scsiController: 'virtio-scsi-pci',
}
const cloneFrom = { vm: 9000 }

describe('VM-15, VM-17, VM-18 fields are checked against what they will be', () => {
  it('memory: defaults of the cluster, or the source of a clone', async () => {
    const memory = { minimumMib: 4096 }
    expect(await issuesOf({ memory })).toEqual([
      'memory.minimumMib: must not be more than the memory (2048 MiB)',
    ])
    expect(await issuesOf({ memory }, { defaults: { memoryMib: 8192 } })).toEqual([])
    expect(await issuesOf({ memory: { minimumMib: 2000 } }, { defaults: { memoryMib: 1024 } })).toEqual([
      'memory.minimumMib: must not be more than the memory (1024 MiB)',
    ])
    expect(await issuesOf({ memory: { minimumMib: 1024 } }, { defaults: { ballooning: false } })).toEqual([
      'memory.minimumMib: has no meaning without ballooning',
    ])
    expect(await issuesOf({ cloneFrom, memory }, { source: template })).toEqual([])
    expect(await issuesOf({ cloneFrom, memory: { minimumMib: 9000 } }, { source: template })).toEqual([
      'memory.minimumMib: must not be more than the memory (8192 MiB)',
    ])
  })

  it('PCI Express: machine of the cluster’s defaults, or of the source', async () => {
    const hostPci = [{ mapping: 'gpu', pcie: true }]
    expect(await issuesOf({ hostPci })).toEqual([])
    const wrong = ['hostPci[0].pcie: needs machine q35 (it is pc)']
    expect(await issuesOf({ hostPci }, { defaults: { machine: 'pc' } })).toEqual(wrong)
    expect(await issuesOf({ cloneFrom, hostPci }, { source: template })).toEqual(wrong)
  })

  it('an EFI disk needs OVMF, also when the source decides', async () => {
    const spec = { cloneFrom, system: { efiDisk: {} } }
    expect(await issuesOf(spec, { source: template })).toEqual([
      'system.efiDisk: an EFI disk needs bios ovmf',
    ])
    expect(await issuesOf(spec, { source: { ...template, bios: 'ovmf' } })).toEqual([])
  })

  it('a clone of what nobody has read is an issue, and no new VM with an empty disk', async () => {
    const pve = await connect(createSimulator({ seed: 'demo' }))
    const spec = { cloneFrom: { vm: 'debian-13-cloud' } }
    const issue = 'cloneFrom: what it names is not known: give what readCloneSource read'
    expect(await issuesOf(spec)).toEqual([issue])
    const { issues } = await reviewVm(spec, cephFacts())
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([issue])
    const source = await readCloneSource(pve, 'debian-13-cloud')
    const { vm } = await resolved(spec, { facts: await readVmFacts(pve, source.node), source })
    expect([vm.clone?.vmid, vm.clone?.full, vm.disks]).toEqual([source.vmid, false, []])
  })

  it('reads of a source what its configuration says, or what the server takes for it', async () => {
    const simulator = createSimulator({ seed: 'demo' })
    const pve = await connect({ url: simulator.url, auth: simulator.auth, fetch: simulator.fetch })
    expect(await readCloneSource(pve, 'debian-13-cloud')).toMatchObject({
      memoryMib: 2048,
      machine: 'q35',
      bios: 'ovmf',
      scsiController: 'virtio-scsi-single',
      cloudInitDrive: true,
    })
    await pve.put('/nodes/{node}/qemu/{vmid}/config', {
      node: 'pve1',
      vmid: 104,
      delete: ['memory', 'machine', 'bios', 'scsihw'],
    })
    expect(await readCloneSource(pve, 104)).toMatchObject({
      memoryMib: 512,
      machine: 'pc',
      bios: 'seabios',
      scsiController: 'lsi',
    })
  })
})

describe('VM-13 disks', () => {
  it('IO threads on scsi need the controller that has one for each disk', async () => {
    const pci = { scsiController: 'virtio-scsi-pci' } as const
    const disks = [{}, { bus: 'virtio' as const }]
    const parameters = await parametersOf({ system: pci, disks })
    expect(parameters.scsi0).not.toHaveProperty('iothread')
    expect(parameters.virtio0).toMatchObject({ iothread: true })
    expect(await issuesOf({ system: pci, disks: [{ ioThread: true }] })).toEqual([
      'disks[0].ioThread: on bus scsi it needs the controller virtio-scsi-single (system.scsiController is virtio-scsi-pci)',
    ])
    const added = [{}, { ioThread: true }]
    expect(await issuesOf({ cloneFrom, disks: added }, { source: template })).toHaveLength(1)
    expect(
      await issuesOf(
        { cloneFrom, disks: added },
        { source: { ...template, scsiController: 'virtio-scsi-single' } },
      ),
    ).toEqual([])
  })

  it.each<[VmSpecInput, string[]]>([
    [
      { disks: [{ options: { iothread: true, 'import-from': 'x:y', media: 'cdrom' } }] },
      [
        'disks[0].options.iothread: has its own field, beside options: ioThread',
        'disks[0].options.import-from: has its own field, beside options: importFrom',
        'disks[0].options.media: is for CD drives, which are no disks: see os.media',
      ],
    ],
    [
      { disks: [{ bus: 'virtio', options: { wwn: '0x5000c500a0b1c2d3' } }] },
      ['disks[0].options.wwn: is not known to the API here'],
    ],
    [
      { disks: [{ options: { mbps_rdd: 5 } }] },
      ["disks[0].options.mbps_rdd: is not known to the API here; did you mean 'mbps_rd'?"],
    ],
    [{ disks: [{ options: { iops: 'many' } }] }, ['disks[0].options.iops']],
  ])('VM-17 options by the API’s own names: %j', async (spec, expected) => {
    const issues = await issuesOf(spec)
    expect(issues).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(issues[index]).toContain(start)
  })
})

describe('VM-17 cloud-init’s drive', () => {
  const ide = (...indexes: number[]) => indexes.map((index) => ({ bus: 'ide' as const, index }))
  const sata = [0, 1, 2, 3, 4, 5].map((index) => ({ bus: 'sata' as const, index }))
  const drive = { file: 'ceph-pool:cloudinit', media: 'cdrom' }

  it('takes the first free place, and none that a disk has', async () => {
    const cloudInit = { user: 'me' }
    expect(await parametersOf({ cloudInit })).toMatchObject({ ide0: drive })
    const full = await parametersOf({ cloudInit, disks: ide(0, 1, 3) })
    expect(full).toMatchObject({ sata0: drive })
    expect(full.ide3).toMatchObject({ file: 'ceph-pool:32' })
    expect(await parametersOf({ cloudInit, disks: [...ide(0, 1, 3), ...sata] })).toMatchObject({
      scsi0: drive,
    })
    expect(
      await parametersOf({ cloudInit, extra: { ide0: { file: 'none', media: 'cdrom' } } }),
    ).toMatchObject({ ide0: { file: 'none' }, ide1: drive })
    expect(await parametersOf({ cloneFrom, cloudInit }, { source: template })).toMatchObject({ ide1: drive })
  })

  it('is an issue when nothing is free', async () => {
    const scsi = Array.from({ length: 31 }, (_, index) => ({ bus: 'scsi' as const, index }))
    expect(await issuesOf({ cloudInit: {}, disks: [...ide(0, 1, 3), ...sata, ...scsi] })).toEqual([
      'cloudInit: its drive finds no place: ide, sata and scsi are all taken',
    ])
  })

  it.each<[string, string | undefined, string | undefined]>([
    ['10.0.0.5/24', undefined, undefined],
    ['dhcp', 'auto', undefined],
    ['dhcp', 'dhcp', undefined],
    ['dhcp', '2001:db8::5/64', undefined],
    ['10.0.0.5', undefined, 'ip: must be dhcp, or an IPv4 address with its prefix, such as 10.0.0.5/24'],
    ['10.0.0.500/24', undefined, 'ip: must be dhcp'],
    ['10.0.0.5/33', undefined, 'ip: must be dhcp'],
    ['auto', undefined, 'ip: must be dhcp'],
    [
      'dhcp',
      '2001:db8::5',
      'ip6: must be auto, dhcp, or an IPv6 address with its prefix, such as 2001:db8::5/64',
    ],
    ['dhcp', '10.0.0.5/24', 'ip6: must be auto'],
  ])('VM-17 addresses: ip %s, ip6 %s', async (ip, ip6, expected) => {
    const issues = await issuesOf({ cloudInit: { ipConfigs: [{ ip, ...(ip6 !== undefined && { ip6 }) }] } })
    expect(issues).toEqual(
      expected === undefined ? [] : [expect.stringContaining(`cloudInit.ipConfigs[0].${expected}`)],
    )
  })
})

describe('VM-16 trunks', () => {
  it.each<[string, string | undefined]>([
    ['1', undefined],
    ['4094', undefined],
    ['2-4094', undefined],
    ['0', 'must be a VLAN from 1 to 4094, or a range such as 20-30'],
    ['4095', 'must be a VLAN'],
    ['20-5000', 'must be a VLAN'],
    ['30-20', 'must name the lower VLAN first, such as 20-30'],
    ['a', 'must be a VLAN'],
  ])('%s', async (trunk, expected) =>
    expect(await issuesOf({ networks: [{ trunks: [trunk] }] })).toEqual(
      expected === undefined ? [] : [expect.stringContaining(`networks[0].trunks[0]: ${expected}`)],
    ),
  )
})

describe('VM-17 extra: everything the API takes', () => {
  it.each<[unknown, string]>([
    [{ extra: { net0: 5 } }, 'extra.net0'],
    [{ extra: { net5: { model: 'foonic' } } }, 'extra.net5'],
    [{ extra: { tablett: true } }, "extra.tablett: is not known to the API here; did you mean 'tablet'?"],
    [{ extra: { vmid: 100 } }, 'extra.vmid: has its own field: vmid'],
    [{ extra: { kvm: 'perhaps' } }, 'extra.kvm'],
    [{ disks: [{}], extra: { scsi0: { file: 'local:5' } } }, 'extra.scsi0: is set by disks[0] already'],
    [{ cpu: { cores: 2 }, extra: { cores: 4 } }, 'extra.cores: is set by cpu.cores already'],
    [{ cpu: { flags: ['+aes'] }, extra: { cpu: { cputype: 'host' } } }, 'extra.cpu: is set by cpu.flags'],
    [{ networks: [{}], extra: { net0: { model: 'virtio' } } }, 'extra.net0: is set by networks[0] already'],
    [{ os: { media: 'none' }, extra: { cdrom: 'none' } }, 'extra.cdrom: is set by os.media already'],
    [{ memory: { ballooning: false }, extra: { balloon: 99 } }, 'extra.balloon: is set by memory.ballooning'],
    [{ extra: { serial0: '/dev/ttyS0' } }, "extra.serial0: is the console's"],
    [
      { extra: { smbios1: { uuid: '11111111-2222-8333-8444-555555555555' } } },
      'extra.smbios1.uuid: is set by the creation',
    ],
  ])('%j', async (spec, expected) =>
    expect(await issuesOf(spec)).toEqual([expect.stringContaining(expected)]),
  )

  it('goes before defaults, and may be written as on the wire', async () => {
    expect(
      await parametersOf(
        parseVmSpec({
          extra: { agent: '1,fstrim_cloned_disks=1', kvm: 0, ide2: { file: 'none', media: 'cdrom' } },
        }),
      ),
    ).toMatchObject({
      agent: { enabled: true, fstrim_cloned_disks: true },
      kvm: false,
      ide2: { file: 'none' },
    })
    const { vm } = await resolved({ extra: { vga: { type: 'qxl', memory: 64 } } })
    // The console step leaves a display alone that was asked for.
    expect(vm.vga).toBe('qxl')
  })
})

describe('VM-11 installer', () => {
  it('is the newest NixOS ISO, with cloud-init too, but not where a disk brings its system', async () => {
    const nixos = { file: 'cephfs:iso/nixos-minimal-25.11.1056.x86_64-linux.iso' }
    expect((await parametersOf({ cloudInit: { user: 'me' } })).ide2).toMatchObject(nixos)
    expect((await parametersOf({ disks: [{ importFrom: 'local:import/x.qcow2' }] })).ide2).toMatchObject({
      file: 'none',
    })
    expect((await parametersOf({ disks: [{ volume: 'local:7/x.raw' }] })).ide2).toMatchObject({
      file: 'none',
    })
    expect(await parametersOf({ cloneFrom }, { source: template })).not.toHaveProperty('ide2')
  })

  it('a disk may be in the drive’s place when there shall be no disc', async () => {
    const parameters = await parametersOf({ os: { media: 'none' }, disks: [{ bus: 'ide', index: 2 }] })
    expect(parameters.ide2).toMatchObject({ file: 'ceph-pool:32' })
  })

  it.each<[string[], string | undefined]>([
    [
      ['nixos-minimal-25.05.802216.55d1f923c480-x86_64-linux.iso', 'nixos-minimal-24.11.9.x86_64-linux.iso'],
      'nixos-minimal-25.05.802216.55d1f923c480-x86_64-linux.iso',
    ],
    [
      ['nixos-minimal-25.11.5-aarch64-linux.iso', 'nixos-minimal-25.05.9-x86_64-linux.iso'],
      'nixos-minimal-25.05.9-x86_64-linux.iso',
    ],
    [
      ['nixos-minimal-25.11.5.abc.aarch64-linux.iso', 'nixos-minimal-25.11.5.abc.x86_64-linux.iso'],
      'nixos-minimal-25.11.5.abc.x86_64-linux.iso',
    ],
    [['nixos-minimal-25.11.5-aarch64-linux.iso'], 'nixos-minimal-25.11.5-aarch64-linux.iso'],
    [['nixos-graphical-25.11.5-x86_64-linux.iso', 'debian.iso'], undefined],
  ])('the newest of %j', (names, newest) =>
    expect(newestNixosIso(names.map((name) => ({ name })))?.name).toBe(newest),
  )
})

describe('VM-10 resource pool', () => {
  it('that is not there is an issue which names those that are', async () => {
    expect(await issuesOf({ pool: 'p1' })).toEqual([])
    expect(await issuesOf({ pool: 'prodution' })).toEqual([
      "pool: there is no pool 'prodution' (there are: p1, production); did you mean 'production'?",
    ])
  })

  it('is only said to be missing by who could see it', async () => {
    const simulator = createSimulator({ seed: 'demo' })
    const options = { url: simulator.url, fetch: simulator.fetch }
    const root = await connect({ ...options, auth: simulator.auth })
    expect(await (await readVmFacts(root)).poolsWithout('production')).toBeUndefined()
    expect(await (await readVmFacts(root)).poolsWithout('nope')).toEqual(['production', 'staging'])
    await root.post('/access/users', { userid: 'bob@pve', password: 'bob-secret' })
    await root.put('/access/acl', { path: '/pool/staging', users: ['bob@pve'], roles: ['PVEVMAdmin'] })
    await root.put('/access/acl', { path: '/nodes', users: ['bob@pve'], roles: ['PVEAuditor'] })
    const bob = await connect({ ...options, auth: { username: 'bob@pve', password: 'bob-secret' } })
    const facts = await readVmFacts(bob, 'pve1')
    expect(await facts.poolsWithout('staging')).toBeUndefined()
    expect(await facts.poolsWithout('nope')).toBeUndefined()
  })
})
