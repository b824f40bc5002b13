/** VM-19: a spec from a VM that exists; made again, it is the same VM, with nothing of the first one's own. */
import { describe, expect, it } from 'vitest'
import { exportingServer } from '../../test/again.js'
import { apiModel } from '../schema/index.js'
import { operationKey } from '../schema/model.js'
import { createVm, exportVm, specFromConfig, type VmSpecInput } from './index.js'
import { serverDefaults } from './server-defaults.js'

/** What makes the difference for a guest; names of volumes and hardware addresses are each VM's own. */
const ownToEach = /^(?:name|digest|vmgenid|smbios1|meta|serial0|ide2)$/
function shapeOf(config: object): Record<string, unknown> {
  const entries = Object.entries(config).filter(([key]) => !ownToEach.test(key))
  return JSON.parse(
    JSON.stringify(Object.fromEntries(entries))
      .replaceAll(/vm-\d+/g, 'vm-N')
      .replaceAll(/:\d+\/vm/g, ':N/vm')
      .replaceAll(/"macaddr":"[^"]*"/g, '"macaddr":"N"'),
  )
}
const volumesOf = (value: unknown): string[] => JSON.stringify(value).match(/vm-\d+-[\w.-]+/g) ?? []

describe('VM-19 disks', () => {
  it('with any option are described; the first VM’s own volume is never named', async () => {
    const { again } = await exportingServer()
    const { spec, first, second } = await again({
      scsihw: 'virtio-scsi-single',
      scsi0: { file: 'ceph-pool:8', mbps_rd: 100, iops: 500, wwn: '0x5000c500a0b1c2d3', iothread: true },
      virtio1: { file: 'local-lvm:4', detect_zeroes: false, werror: 'stop' },
    })
    expect(spec.disks).toMatchObject([
      { bus: 'scsi', index: 0, options: { mbps_rd: 100, iops: 500, wwn: '0x5000c500a0b1c2d3' } },
      { bus: 'virtio', index: 1, options: { detect_zeroes: false, werror: 'stop' } },
    ])
    expect(volumesOf(spec)).toEqual([])
    expect(first.scsi0?.file).not.toBe(second.scsi0?.file)
    expect(shapeOf(second)).toMatchObject({ ...shapeOf(first), boot: second.boot })
  })

  it.each([
    { size: '8G', foo: 'bar' },
    { size: '8G', media: 'disk' },
    {},
    { size: 8589934592 },
    { size: '8G', aio: 'new' },
  ])('name no volume whatever is odd about them: %j', (odd) => {
    const spec = specFromConfig({
      digest: 'x',
      scsi0: JSON.parse(JSON.stringify({ file: 'local:100/vm-100-disk-0.raw', ...odd })),
    })
    expect(volumesOf(spec)).toEqual([])
    expect(spec.disks).toMatchObject([{ bus: 'scsi', index: 0, storage: 'local' }])
  })

  it('that are devices of the host are left out: two VMs cannot have one', () => {
    const spec = specFromConfig({ digest: 'x', scsi0: { file: '/dev/disk/by-id/x', size: '8G' } })
    expect(spec.disks).toEqual([])
    expect(JSON.stringify(spec)).not.toContain('/dev/')
  })

  it.each([
    ['local:100/vm-100-disk-0.qcow2', 'qcow2'],
    ['local:100/vm-100-disk-0.vmdk', 'vmdk'],
    ['local:100/vm-100-disk-0.raw', undefined],
    ['ceph-pool:vm-100-disk-0', undefined],
  ])('have the format that the name of %s tells', (file, format) =>
    expect(specFromConfig({ digest: 'x', scsi0: { file, size: '8G' } }).disks?.[0]?.format).toBe(format),
  )

  it('an EFI disk and a TPM state are of the kind they were', async () => {
    const { again } = await exportingServer()
    const { spec, second } = await again({
      bios: 'ovmf',
      efidisk0: { file: 'ceph-pool:1', efitype: '2m' },
      tpmstate0: { file: 'ceph-pool:1' },
    })
    expect(spec.extra?.efidisk0).toEqual({ file: 'ceph-pool:1', efitype: '2m' })
    expect(second.efidisk0).toMatchObject({ efitype: '2m' })
    expect(second.tpmstate0).toMatchObject({ version: 'v1.2' })
    expect(specFromConfig({ digest: 'x', efidisk0: { file: 'a:vm-1-disk-0' } }).system?.efiDisk).toBe(false)
  })
})

describe('VM-19 CD drives', () => {
  it('stay CD drives wherever they are', async () => {
    const { again } = await exportingServer()
    const iso = 'cephfs:iso/virtio-win-0.1.271.iso'
    const { spec, second } = await again({
      ide0: { file: iso, media: 'cdrom' },
      sata3: { file: 'none', media: 'cdrom' },
      ide2: { file: 'cephfs:iso/debian-13.1.0-amd64-netinst.iso', media: 'cdrom' },
      ide1: { file: 'ceph-pool:cloudinit' },
      ciuser: 'me',
      cipassword: 'secret-canary',
    })
    expect(spec.disks).toEqual([])
    expect(spec.extra).toMatchObject({
      ide0: { file: iso, media: 'cdrom' },
      sata3: { file: 'none', media: 'cdrom' },
    })
    expect(second).toMatchObject({
      ide0: { file: iso, media: 'cdrom' },
      sata3: { file: 'none', media: 'cdrom' },
      ide2: { file: 'cephfs:iso/debian-13.1.0-amd64-netinst.iso', media: 'cdrom' },
      ciuser: 'me',
    })
    expect(JSON.stringify(spec)).not.toMatch(/password|\*\*/)
  })

  it('an ISO with a telling name is no cloud-init drive', () => {
    const file = 'local:iso/cloudinit-seed.iso'
    const spec = specFromConfig({ digest: 'x', ide0: { file, media: 'cdrom' } })
    expect(spec).not.toHaveProperty('cloudInit')
    expect(spec.extra?.ide0).toEqual({ file, media: 'cdrom' })
  })

  it('a disk in the CD drive’s place is made again', async () => {
    const { again } = await exportingServer()
    const { second } = await again({ ide2: { file: 'ceph-pool:2' } })
    expect(second.ide2).toMatchObject({ size: '2G' })
  })

  it('there is none where there was none, and an empty one where there was', async () => {
    const { again } = await exportingServer()
    const without = await again({ scsi0: { file: 'ceph-pool:1' } })
    expect(without.spec.os?.media).toBe(false)
    expect(without.second).not.toHaveProperty('ide2')
    const empty = await (await exportingServer()).again({ ide2: { file: 'none', media: 'cdrom' } })
    expect(empty.spec.os?.media).toBe('none')
    expect(empty.second.ide2).toMatchObject({ file: 'none' })
  })

  it('passwords are not exported without a drive either', () => {
    const spec = specFromConfig({ digest: 'x', ciuser: 'me', cipassword: '**********' })
    expect(spec.extra).toEqual({ ciuser: 'me' })
  })
})

describe('VM-19 what a configuration does not say is what the server does', () => {
  it('an empty one makes the same again', async () => {
    const { again } = await exportingServer()
    const { spec, first, second } = await again({})
    expect(spec).toMatchObject({
      os: { type: 'other', media: false },
      system: {
        vga: 'std',
        machine: 'pc',
        bios: 'seabios',
        scsiController: 'lsi',
        agent: false,
        efiDisk: false,
      },
      cpu: { cores: 1, sockets: 1, type: 'kvm64' },
      memory: { mib: 512 },
      disks: [],
      networks: [],
    })
    const written = {
      ostype: 'other',
      vga: { type: 'std' },
      machine: { type: 'pc' },
      bios: 'seabios',
      scsihw: 'lsi',
      agent: { enabled: false },
      cores: 1,
      sockets: 1,
      cpu: { cputype: 'kvm64' },
      memory: { current: 512 },
    }
    expect(second).toMatchObject({ ...written, onboot: false })
    const added = new Set([...Object.keys(written), 'name', 'onboot', 'serial0'])
    expect(Object.keys(second).filter((key) => !(key in first) && !added.has(key))).toEqual([])
  })

  it('our table of them is the schema’s', () => {
    const { formats, operations } = apiModel()
    const byDefault = (name: string) =>
      operations[operationKey('POST', '/nodes/{node}/qemu')]?.parameters[name]?.default
    expect(serverDefaults).toMatchObject({
      osType: byDefault('ostype'),
      bios: byDefault('bios'),
      scsiController: byDefault('scsihw'),
      agent: formats['QemuAgent']?.keys['enabled']?.default,
      vga: formats['QemuVga']?.keys['type']?.default,
      cores: byDefault('cores'),
      sockets: byDefault('sockets'),
      memoryMib: formats['QemuMemory']?.keys['current']?.default,
      efiType: formats['QemuEfidisk']?.keys['efitype']?.default,
      tpmVersion: formats['QemuTpmstate']?.keys['version']?.default,
    })
  })

  it('options that the spec has no field for are kept in extra, and not said twice', async () => {
    const { again } = await exportingServer()
    const { spec, second } = await again({
      agent: { enabled: true, fstrim_cloned_disks: true },
      machine: { type: 'q35', viommu: 'virtio' },
      cpu: { cputype: 'host', hidden: true },
      vga: { type: 'qxl', memory: 64 },
      smbios1: { uuid: '11111111-2222-8333-8444-555555555555', product: 'Box' },
    })
    expect(spec.system).not.toHaveProperty('agent')
    expect(second).toMatchObject({
      agent: { enabled: true, fstrim_cloned_disks: true },
      machine: { type: 'q35', viommu: 'virtio' },
      cpu: { cputype: 'host', hidden: true },
      vga: { type: 'qxl', memory: 64 },
      smbios1: { product: 'Box' },
    })
    expect(second.smbios1?.uuid).not.toBe('11111111-2222-8333-8444-555555555555')
  })
})

describe('VM-19 networks', () => {
  it('addresses follow their card, also where the numbers have gaps', async () => {
    const { again } = await exportingServer()
    const { spec, second } = await again({
      net0: { model: 'virtio', bridge: 'vmbr0' },
      net2: { model: 'e1000-82545em', bridge: 'vmbr9', trunks: ['10', '20-30'] },
      net5: { model: 'virtio' },
      ipconfig2: { ip: '10.0.0.2/24', gw: '10.0.0.1' },
      ipconfig5: { ip: 'dhcp' },
      ide0: { file: 'ceph-pool:cloudinit' },
      boot: { order: ['net2', 'net5'] },
    })
    expect(spec.networks).toMatchObject([{ bridge: 'vmbr0' }, { model: 'e1000-82545em', bridge: 'vmbr9' }])
    expect(spec.cloudInit?.ipConfigs).toEqual([{}, { ip: '10.0.0.2/24', gateway: '10.0.0.1' }])
    expect(second).toMatchObject({
      net1: { model: 'e1000-82545em', trunks: ['10', '20-30'] },
      ipconfig1: { ip: '10.0.0.2/24', gw: '10.0.0.1' },
      // Without a bridge it is the server's own NAT, which the spec has no field for.
      net2: { model: 'virtio' },
      ipconfig2: { ip: 'dhcp' },
      boot: { order: ['net1', 'net2'] },
    })
    expect(second).not.toHaveProperty('ipconfig0')
    expect(second.net2).not.toHaveProperty('bridge')
    expect(JSON.stringify(spec)).not.toMatch(/macaddr|"mac"/)
  })
})

describe('VM-19 pool and boot order', () => {
  it('the pool is the one that the VM is in', async () => {
    const { pve } = await exportingServer()
    expect((await exportVm(pve, 'web1')).pool).toBe('production')
    expect((await exportVm(pve, { node: 'pve2', vmid: 103 })).pool).toBeUndefined()
  })

  it('the order of boot is kept where it is not the usual one', async () => {
    const { pve } = await exportingServer()
    const order = ['ide2', 'scsi0']
    const disks: VmSpecInput = { name: 'boots', disks: [{ size: '1G' }] }
    const usual = await createVm(pve, disks)
    expect(await exportVm(pve, usual.vmid)).not.toHaveProperty('extra')
    const other = await createVm(pve, { ...disks, name: 'other', extra: { boot: { order } } })
    expect((await exportVm(pve, other.vmid)).extra).toEqual({ boot: { order } })
  })

  it('an empty order stays empty', async () => {
    const { again } = await exportingServer()
    const { spec, first, second } = await again({ scsi0: { file: 'ceph-pool:1' }, boot: {} })
    expect(first.boot).toEqual({})
    expect(spec.extra).toEqual({ boot: {} })
    expect(second.boot).toEqual({})
  })
})
