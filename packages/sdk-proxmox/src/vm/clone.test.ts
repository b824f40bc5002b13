/** VM-17: a clone has what the spec says, keeps what its source has besides, and says what it cannot change. */
import { ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { connect, type Parameters } from '../client/index.js'
import { createSimulator } from '../testing/index.js'
import { createVm, dryRunCreateVm, type VmSpecInput } from './index.js'

type Create = Omit<Parameters<'POST', '/nodes/{node}/qemu'>, 'node' | 'vmid'>

/** What a spec makes of a source that somebody made. */
async function withSource(parameters: Create) {
  const simulator = createSimulator({ seed: 'demo', taskSpeed: Number.POSITIVE_INFINITY })
  const pve = await connect({ url: simulator.url, auth: simulator.auth, fetch: simulator.fetch })
  const config = (vmid: number) => pve.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid })
  await pve.post('/nodes/{node}/qemu', { ...parameters, node: 'pve1', vmid: 500 })
  const described = (spec: VmSpecInput): VmSpecInput => ({
    name: 'cloned',
    ha: false,
    cloneFrom: { vm: 500, full: true },
    ...spec,
  })
  const cloned = async (spec: VmSpecInput) => config((await createVm(pve, described(spec))).vmid)
  const issues = async (spec: VmSpecInput) => {
    try {
      await dryRunCreateVm(pve, described(spec))
    } catch (error) {
      if (error instanceof ValidationError)
        return error.issues.map(({ path, message }) => `${path}: ${message}`)
      throw error
    }
    return []
  }
  return { pve, config, cloned, issues, described }
}

const debian = 'cephfs:iso/debian-13.1.0-amd64-netinst.iso'
const kept = 'the source of the clone has one, which the clone brings along as it is: leave this out'

describe('a CD medium', () => {
  it('given for a clone is put into the drive that the source has', async () => {
    const { cloned } = await withSource({ ide2: { file: 'none', media: 'cdrom' } })
    expect((await cloned({ os: { media: { iso: debian } } })).ide2).toMatchObject({ file: debian })
    expect((await cloned({ name: 'same' })).ide2).toMatchObject({ file: 'none' })
  })

  it('false takes the drive away, none its disc, and extra goes through as well', async () => {
    const { cloned } = await withSource({
      ide2: { file: debian, media: 'cdrom' },
      ide0: { file: 'none', media: 'cdrom' },
    })
    expect(await cloned({ os: { media: false } })).not.toHaveProperty('ide2')
    expect((await cloned({ name: 'empty', os: { media: 'none' } })).ide2).toMatchObject({ file: 'none' })
    const extra = { ide0: { file: debian, media: 'cdrom' as const } }
    expect((await cloned({ name: 'other', extra })).ide0).toMatchObject({ file: debian })
  })

  it('where the source has something else is an issue, and nothing of it is lost', async () => {
    const { cloned, issues } = await withSource({ ide2: { file: 'ceph-pool:cloudinit' } })
    expect(await issues({ os: { media: { iso: debian } } })).toEqual([
      "os.media: the CD drive's place, ide2, is taken by the cloud-init drive of the source",
    ])
    for (const [name, media] of [['a', 'none'] as const, ['b', false] as const])
      expect(JSON.stringify((await cloned({ name, os: { media } })).ide2)).toContain('cloudinit')
  })
})

describe('what a clone cannot change is an issue', () => {
  it('EFI disk, TPM state, and volumes of extra', async () => {
    const { issues } = await withSource({
      bios: 'ovmf',
      efidisk0: { file: 'ceph-pool:1' },
      tpmstate0: { file: 'ceph-pool:1', version: 'v2.0' },
      scsi0: { file: 'ceph-pool:1' },
    })
    expect(await issues({ system: { efiDisk: { preEnrolledKeys: true } } })).toEqual([
      `system.efiDisk: ${kept}`,
    ])
    expect(await issues({ system: { efiDisk: false } })).toEqual([`system.efiDisk: ${kept}`])
    expect(await issues({ system: { tpm: { version: 'v1.2' } } })).toEqual([`system.tpm: ${kept}`])
    expect(await issues({ system: { tpm: true } })).toEqual([])
    expect(await issues({ extra: { scsi0: { file: 'ceph-pool:5' } } })).toEqual([`extra.scsi0: ${kept}`])
  })

  it('options that the disk’s bus does not have', async () => {
    const { issues } = await withSource({ virtio0: { file: 'ceph-pool:1' }, scsi1: { file: 'ceph-pool:1' } })
    expect(
      await issues({
        disks: [
          { bus: 'virtio', index: 0, ssd: true, options: { wwn: '0x5000c500a0b1c2d3' } },
          { bus: 'scsi', index: 1, ioThread: true },
        ],
      }),
    ).toEqual([
      'disks[0].ssd: bus virtio cannot show an SSD; scsi, sata and ide can',
      expect.stringContaining('disks[0].options.wwn'),
      expect.stringContaining('disks[1].ioThread: on bus scsi it needs the controller virtio-scsi-single'),
    ])
  })
})

describe('what a spec says of a clone is done', () => {
  it('networks: in place of the source’s, and none at all', async () => {
    const { cloned } = await withSource({
      net0: { model: 'e1000', bridge: 'vmbr0' },
      net1: { model: 'e1000', bridge: 'vmbr0' },
    })
    const none = await cloned({ networks: false })
    expect(Object.keys(none).filter((key) => key.startsWith('net'))).toEqual([])
    const one = await cloned({ name: 'one', networks: [{ bridge: 'vmbr9' }] })
    expect(one).toMatchObject({ net0: { model: 'virtio', bridge: 'vmbr9' } })
    expect(one).not.toHaveProperty('net1')
    expect(await cloned({ name: 'same' })).toMatchObject({ net0: { bridge: 'vmbr0' }, net1: {} })
  })

  it('tags: none, others, or the source’s', async () => {
    const { cloned } = await withSource({ tags: ['old'] })
    expect(await cloned({ tags: [] })).not.toHaveProperty('tags')
    expect((await cloned({ name: 'new', tags: ['new'] })).tags).toEqual(['new'])
    expect((await cloned({ name: 'same' })).tags).toEqual(['old'])
  })

  it('CPU flags keep the type, and a type the rest', async () => {
    const { cloned } = await withSource({ cpu: { cputype: 'EPYC', hidden: true, flags: ['+aes'] } })
    expect((await cloned({ cpu: { flags: ['+pcid'] } })).cpu).toEqual({
      cputype: 'EPYC',
      hidden: true,
      flags: ['+pcid'],
    })
    expect((await cloned({ name: 'type', cpu: { type: 'host' } })).cpu).toEqual({
      cputype: 'host',
      hidden: true,
      flags: ['+aes'],
    })
    const plain = await withSource({})
    expect((await plain.cloned({ cpu: { flags: ['+aes'] } })).cpu).toEqual({
      cputype: 'kvm64',
      flags: ['+aes'],
    })
  })

  it('options of a disk of the source, which keeps its volume and its others', async () => {
    const { cloned, pve, described } = await withSource({
      scsihw: 'virtio-scsi-single',
      scsi0: { file: 'ceph-pool:2', cache: 'writeback', discard: 'on', iops: 500, serial: 'abc' },
    })
    const disk = {
      size: '4G',
      cache: 'none' as const,
      discard: false,
      backup: false,
      ioThread: true,
      ssd: true,
      options: { mbps_rd: 10 },
    }
    const { steps } = await dryRunCreateVm(pve, described({ disks: [disk] }))
    expect(JSON.stringify(steps)).toContain('cache=none')
    expect(JSON.stringify(steps)).not.toContain('vm-500-disk')
    const made = await cloned({ disks: [disk] })
    expect(made.scsi0).toMatchObject({
      size: '4G',
      cache: 'none',
      discard: 'ignore',
      backup: false,
      iothread: true,
      ssd: true,
      iops: 500,
      mbps_rd: 10,
      serial: 'abc',
    })
    expect(made.scsi0?.file).toMatch(/^ceph-pool:vm-(?!500)\d+-disk-0$/)
    expect(Object.keys(made).filter((key) => key.startsWith('unused'))).toEqual([])
  })
})

describe('what a clone keeps of its source', () => {
  it('the manufacturer and the like, beside a UUID of its own', async () => {
    const uuid = '11111111-2222-8333-8444-555555555555'
    const { cloned } = await withSource({ smbios1: { uuid, manufacturer: 'Acme', product: 'Box' } })
    const { smbios1 } = await cloned({})
    expect(smbios1).toMatchObject({ manufacturer: 'Acme', product: 'Box' })
    expect(smbios1?.uuid).not.toBe(uuid)
    const extra = { smbios1: { product: 'Other' } }
    expect((await cloned({ name: 'other', extra })).smbios1).toMatchObject({
      manufacturer: 'Acme',
      product: 'Other',
    })
  })

  it('its description, without the note of a creation', async () => {
    const note = 'pve-suite creation 11111111-2222-8333-8444-555555555555 of VM 500'
    const { cloned } = await withSource({ description: `first line\nsecond\n${note}` })
    expect((await cloned({})).description?.trim()).toBe('first line\nsecond')
    expect((await cloned({ name: 'own', description: 'own' })).description?.trim()).toBe('own')
    expect((await cloned({ name: 'none', description: '' })).description ?? '').toBe('')
  })
})

describe('linked or full', () => {
  it('a storage for a clone that is linked is an issue', async () => {
    const { pve, issues } = await withSource({})
    const message =
      'cloneFrom.storage: is for a full clone, and this one is linked to its source: set cloneFrom.full to true, or leave this out'
    const storage = 'local-lvm'
    expect(await issues({ cloneFrom: { vm: 500, full: false, storage } })).toEqual([message])
    // What is no template is copied, unless it is asked for otherwise.
    expect(await issues({ cloneFrom: { vm: 500, storage } })).toEqual([])
    await pve.post('/nodes/{node}/qemu/{vmid}/template', { node: 'pve1', vmid: 500 })
    expect(await issues({ cloneFrom: { vm: 500, storage } })).toEqual([message])
    expect(await issues({ cloneFrom: { vm: 500, full: true, storage } })).toEqual([])
  })

  it('asks the server for what was asked for, also where that is not what it does by itself', async () => {
    const { pve } = await withSource({})
    const sent = async (full?: boolean) => {
      const { steps } = await dryRunCreateVm(pve, {
        name: 'cloned',
        cloneFrom: { vm: 500, ...(full !== undefined && { full }) },
      })
      return / full=\d/.exec(JSON.stringify(steps))?.[0]
    }
    expect([await sent(), await sent(true), await sent(false)]).toEqual([' full=1', ' full=1', ' full=0'])
  })
})
