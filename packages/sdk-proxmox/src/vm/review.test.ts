/** VM-18, VM-32: a spec that is being written: what is wrong, what is worth saying, what it would become. */
import { describe, expect, it } from 'vitest'
import { cephFacts } from '../../test/facts.js'
import { vmPayload } from './payload.js'
import { parseVmSpec, resolveVm } from './resolve.js'
import { reviewVm } from './review.js'

const payloadOf = async (spec: unknown) =>
  vmPayload((await resolveVm(parseVmSpec(spec), cephFacts())).vm, 'uuid').parameters

describe('VM-18 VM-32 the complete spec', () => {
  it('writes every default in', async () => {
    const { complete, issues } = await reviewVm({ name: 'web1' }, cephFacts())
    expect(issues).toEqual([])
    expect(complete).toMatchObject({
      name: 'web1',
      node: 'pve1',
      ha: true,
      onboot: false,
      os: { type: 'l26', media: { storage: 'cephfs', iso: expect.stringMatching(/^nixos-minimal-/) } },
      system: {
        vga: 'default',
        machine: 'q35',
        bios: 'ovmf',
        efiDisk: { storage: 'ceph-pool', preEnrolledKeys: false },
        tpm: false,
        scsiController: 'virtio-scsi-single',
        agent: true,
      },
      disks: [
        {
          bus: 'scsi',
          index: 0,
          storage: 'ceph-pool',
          size: '32G',
          cache: 'none',
          discard: false,
          ioThread: true,
          ssd: true,
          backup: true,
          replicate: true,
          aio: 'io_uring',
        },
      ],
      cpu: { cores: 2, sockets: 1, type: 'host' },
      memory: { mib: 2048, minimumMib: 2048, ballooning: true, ksm: true },
      networks: [{ bridge: 'vmbr9', model: 'virtio', firewall: true }],
    })
  })

  it.each([
    ['nothing', {}],
    ['no disk, no network', { disks: [], networks: false }],
    [
      'buses and volumes',
      {
        disks: [
          { bus: 'sata' },
          { bus: 'virtio', size: '1.5G' },
          { volume: 'ceph-pool:vm-7-disk-0' },
          { importFrom: 'local:import/debian.qcow2', size: '10G' },
          { storage: 'local', format: 'qcow2' },
        ],
      },
    ],
    [
      'networks and cloud-init',
      {
        networks: [{ vlan: 5, trunks: ['10', '20-30'] }, { model: 'e1000' }],
        cloudInit: { user: 'me', ipConfigs: [{ ip: 'dhcp' }] },
      },
    ],
    [
      'BIOS, TPM, display',
      { system: { bios: 'seabios', tpm: { version: 'v1.2' }, vga: 'qxl' }, os: { media: 'physical' } },
    ],
    ['ballooning off', { memory: { mib: 4096, ballooning: false, ksm: false } }],
    ['ballooning to less', { memory: { mib: 4096, minimumMib: 1024 } }],
    ['no CD drive', { os: { media: false, type: 'win11' }, tags: ['a'], startup: { order: 1 } }],
  ])('makes the same VM: %s', async (_, spec) => {
    const { complete, issues } = await reviewVm(spec, cephFacts())
    expect(issues).toEqual([])
    expect(await payloadOf(complete)).toEqual(await payloadOf(spec))
  })
})

describe('VM-32 a spec with mistakes', () => {
  it('tells each with its place, and what the rest would become', async () => {
    const spec = {
      name: 'no blanks please',
      tags: ['fine', 'not fine'],
      cpu: { cores: 0, sockets: 2 },
      disks: [{ size: '10G' }, { size: 'big', storage: 'nowhere' }],
      bogus: 1,
    }
    const { complete, issues, notes } = await reviewVm(spec, cephFacts())
    expect(issues.map(({ path }) => path).sort()).toEqual([
      'bogus',
      'cpu.cores',
      'disks[1].size',
      'disks[1].storage',
      'name',
      'tags[1]',
    ])
    expect(notes).toEqual([])
    expect(complete).toMatchObject({
      tags: ['fine'],
      cpu: { cores: 2, sockets: 2 },
      disks: [{ size: '10G' }, { size: '32G' }],
    })
    expect(complete).not.toHaveProperty('name')
  })

  it('takes anything for input', async () => {
    for (const input of [undefined, null, 7, 'text', [], { os: { media: 5 } }, { disks: 'x' }]) {
      const { issues } = await reviewVm(input, cephFacts())
      expect(issues.length, JSON.stringify(input)).toBeGreaterThan(0)
    }
  })
})

describe('VM-18 notes', () => {
  it('name the place of the default that fell back', async () => {
    const facts = { ...cephFacts(), bridges: [{ iface: 'vmbr0', active: true, vlanAware: false }] }
    const { notes } = await reviewVm({ networks: [{}, {}] }, facts)
    expect(notes).toEqual([
      { path: 'networks[0].bridge', message: "There is no bridge 'vmbr9' on pve1: using 'vmbr0'." },
      { path: 'networks[1].bridge', message: "There is no bridge 'vmbr9' on pve1: using 'vmbr0'." },
    ])
    expect((await resolveVm({ networks: [{}, {}] }, facts)).notes).toEqual([
      "There is no bridge 'vmbr9' on pve1: using 'vmbr0'.",
    ])
  })
})
