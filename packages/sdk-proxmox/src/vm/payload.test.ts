import { ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { cephFacts, plainFacts } from '../../test/facts.js'
import { encodeParameters } from '../client/encode.js'
import { apiModel, validateParameters } from '../schema/index.js'
import { operationKey } from '../schema/model.js'
import { vmPayload } from './payload.js'
import { parseVmSpec, resolveVm } from './resolve.js'
import type { VmSpecInput } from './spec.js'

const uuid = '11111111-2222-8333-8444-555555555555'

/** The request as it stands on the wire, checked by the server's schema. */
async function wire(spec: VmSpecInput, facts = cephFacts()) {
  const { vm, notes } = await resolveVm(parseVmSpec(spec), facts)
  const { parameters, origins } = vmPayload(vm, uuid)
  const model = apiModel()
  const operation = model.operations[operationKey('POST', '/nodes/{node}/qemu')]
  if (!operation) throw new Error('no such operation')
  const { encoded, issues } = encodeParameters(model, operation, { ...parameters, node: 'pve1', vmid: 100 })
  expect(issues).toEqual([])
  expect(validateParameters(model, operation, encoded)).toEqual({})
  return { encoded, notes, origins, vm }
}

async function issuesOf(spec: unknown, facts = cephFacts()) {
  try {
    await resolveVm(parseVmSpec(spec), facts)
  } catch (error) {
    if (error instanceof ValidationError)
      return error.issues.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

describe('VM-10 … VM-16 defaults', () => {
  it('an empty spec has every default of the tables', async () => {
    const { encoded, notes, vm } = await wire({ name: 'web1' })
    expect([...notes].sort()).toEqual([])
    expect(vm.ha).toBe(true)
    expect(encoded).toEqual({
      node: 'pve1',
      vmid: '100',
      name: 'web1',
      onboot: '0',
      ostype: 'l26',
      ide2: 'cephfs:iso/nixos-minimal-25.11.1056.x86_64-linux.iso,media=cdrom',
      machine: 'q35',
      bios: 'ovmf',
      efidisk0: 'ceph-pool:1,efitype=4m,pre-enrolled-keys=0',
      scsihw: 'virtio-scsi-single',
      agent: '1',
      scsi0: 'ceph-pool:32,aio=io_uring,iothread=1,ssd=1',
      cores: '2',
      sockets: '1',
      cpu: 'host',
      memory: '2048',
      net0: 'virtio,bridge=vmbr9,firewall=1',
      boot: 'order=scsi0;ide2;net0',
      smbios1: `uuid=${uuid}`,
    })
  })

  it('VM-18 falls back to what is there, and says so', async () => {
    const { encoded, notes, vm } = await wire({}, plainFacts())
    expect(encoded['scsi0']).toBe('local-lvm:32,aio=io_uring,iothread=1,ssd=1')
    expect(encoded['net0']).toBe('virtio,bridge=vmbr0,firewall=1')
    expect(encoded['ide2']).toBe('none,media=cdrom')
    expect(vm.ha).toBe(false)
    expect([...notes].sort()).toEqual(
      [
        "There is no storage 'cephfs' for iso on pve1: using 'local' (50 GiB free).",
        'There is no NixOS installer (nixos-minimal-….iso) on local: the VM gets no installer.',
        "There is no storage 'ceph-pool' for images on pve1: using 'local-lvm' (200 GiB free).",
        "There is no bridge 'vmbr9' on pve1: using 'vmbr0'.",
        'This server is not in a cluster: the VM is not put under high availability.',
      ].sort(),
    )
  })

  it('VM-18 defaults can be changed for a cluster', async () => {
    const { vm } = await resolveVm(parseVmSpec({}), cephFacts(), {
      defaults: { bridge: 'vmbr0', memoryMib: 4096, ha: false },
    })
    expect(vm.networks?.[0]?.bridge).toBe('vmbr0')
    expect(vm.memoryMib).toBe(4096)
    expect(vm.ha).toBe(false)
  })
})

describe('VM-12 … VM-17 what a spec can say', () => {
  it('system, disks, CPU, memory, networks', async () => {
    const { encoded, origins } = await wire({
      description: 'line 1\nline 2 ü',
      tags: ['prod', 'web'],
      pool: 'p1',
      onboot: true,
      startup: { order: 3, upDelaySeconds: 10, downTimeoutSeconds: 60 },
      os: { type: 'win11', media: 'physical' },
      system: {
        bios: 'seabios',
        machine: 'pc',
        tpm: true,
        agent: false,
        vga: 'qxl',
        scsiController: 'virtio-scsi-pci',
      },
      disks: [
        { bus: 'virtio', size: '1.5T', cache: 'writeback', discard: true, backup: false },
        { bus: 'sata', storage: 'local', format: 'qcow2', size: '512M', ssd: false },
        { size: '8G', replicate: false, serial: 'abc', options: { mbps_rd: 100, wwn: '0x5000c500a0b1c2d3' } },
        { importFrom: 'local:import/debian-13.qcow2', storage: 'ceph-pool' },
      ],
      cpu: {
        cores: 4,
        sockets: 2,
        type: 'x86-64-v2-AES',
        flags: ['+aes', '-pcid'],
        numa: true,
        limit: 1.5,
        affinity: '0-3',
      },
      memory: { mib: 8192, minimumMib: 4096, ksm: false },
      networks: [
        { bridge: 'vmbr0', vlan: 10, mac: 'bc:24:11:00:00:01', rateMBps: 12.5, queues: 4, mtu: 9000 },
        { trunks: ['2', '4-6'], disconnected: true, firewall: false, model: 'e1000' },
      ],
      hostPci: [{ mapping: 'gpu', pcie: false, xVga: true }],
      usb: [{ host: '1234:abcd', usb3: true }],
      audio: { device: 'ich9-intel-hda' },
      extra: { kvm: false, rng0: { source: '/dev/urandom', max_bytes: 1024 } },
    })
    expect(encoded).toMatchObject({
      description: 'line 1\nline 2 ü',
      tags: 'prod;web',
      startup: '3,down=60,up=10',
      ide2: 'cdrom,media=cdrom',
      tpmstate0: 'ceph-pool:1,version=v2.0',
      vga: 'qxl',
      virtio0: 'ceph-pool:1536,aio=io_uring,backup=0,cache=writeback,discard=on,iothread=1',
      sata0: 'local:0.5,aio=io_uring,format=qcow2',
      scsi0: 'ceph-pool:8,aio=io_uring,mbps_rd=100,replicate=0,serial=abc,ssd=1,wwn=0x5000c500a0b1c2d3',
      scsi1: 'ceph-pool:0,aio=io_uring,import-from=local:import/debian-13.qcow2,ssd=1',
      cpu: 'x86-64-v2-AES,flags=+aes;-pcid',
      balloon: '4096',
      'allow-ksm': '0',
      net0: 'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1,mtu=9000,queues=4,rate=12.5,tag=10',
      net1: 'e1000,bridge=vmbr9,link_down=1,trunks=2;4-6',
      hostpci0: 'mapping=gpu,pcie=0,x-vga=1',
      usb0: '1234:abcd,usb3=1',
      audio0: 'device=ich9-intel-hda',
      kvm: '0',
      rng0: '/dev/urandom,max_bytes=1024',
    })
    expect(encoded).not.toHaveProperty('efidisk0')
    expect(origins).toMatchObject({
      virtio0: 'disks[0]',
      scsi1: 'disks[3]',
      net1: 'networks[1]',
      balloon: 'memory.minimumMib',
      kvm: 'extra.kvm',
    })
  })

  it('cloud-init, with keys encoded twice as the server wants them', async () => {
    const { encoded } = await wire({
      disks: [{ importFrom: 'local:import/debian-13.qcow2' }],
      cloudInit: {
        user: 'me',
        sshKeys: ['ssh-ed25519 AAAA me@x', 'ssh-rsa BBBB two'],
        ipConfigs: [{ ip: '10.0.0.5/24', gateway: '10.0.0.1', ip6: 'auto' }],
        nameservers: ['10.0.0.1', '1.1.1.1'],
      },
    })
    expect(encoded).toMatchObject({
      ide0: 'ceph-pool:cloudinit,media=cdrom',
      ciuser: 'me',
      sshkeys: 'ssh-ed25519%20AAAA%20me%40x%0Assh-rsa%20BBBB%20two',
      ipconfig0: 'gw=10.0.0.1,ip=10.0.0.5/24,ip6=auto',
      nameserver: '10.0.0.1,1.1.1.1',
      ide2: 'none,media=cdrom',
    })
  })

  it('a VM without disk, network and medium', async () => {
    const { encoded } = await wire({ disks: [], networks: false, os: { media: 'none' } })
    expect(encoded['boot']).toBe('order=ide2')
    expect(Object.keys(encoded).filter((key) => /^(?:scsi|net)\d/.test(key))).toEqual([])
  })
})

describe('VM-19, VM-23 mistakes name their place', () => {
  it.each<[unknown, string[]]>([
    [{ nam: 'x' }, ["nam: is not a known key; did you mean 'name'?"]],
    [{ disks: [{ sise: '1G' }] }, ["disks[0].sise: is not a known key; did you mean 'size'?"]],
    [
      { name: 'under_score' },
      [
        'name: must be a DNS name: letters, digits and hyphens, parts of at most 63 characters joined by dots',
      ],
    ],
    [{ disks: [{ size: '32' }] }, ['disks[0].size: must be a size with its unit, such as 32G or 512M']],
    [
      { disks: [{ storage: 'ceph-pol' }] },
      ["disks[0].storage: there is no storage 'ceph-pol' on pve1; did you mean 'ceph-pool'?"],
    ],
    [
      { disks: [{ storage: 'cephfs' }] },
      ["disks[0].storage: storage 'cephfs' on pve1 does not take images (it takes iso, vztmpl, backup)"],
    ],
    [{ disks: [{ index: 0 }, { index: 0 }] }, ['disks[1].index: scsi0 is taken by another disk']],
    [{ disks: [{ bus: 'ide', index: 2 }] }, ['disks[0].index: ide2 is taken by the CD drive']],
    [{ disks: [{ bus: 'sata', index: 6 }] }, ['disks[0].index: sata has numbers 0 to 5']],
    [
      { disks: [{ bus: 'sata', ioThread: true }] },
      ['disks[0].ioThread: bus sata has no IO threads; scsi and virtio have'],
    ],
    [
      { disks: [{ bus: 'virtio', ssd: true }] },
      ['disks[0].ssd: bus virtio cannot show an SSD; scsi, sata and ide can'],
    ],
    [{ disks: [{ format: 'qcow2' }] }, ["disks[0].format: storage 'ceph-pool' keeps raw disks only"]],
    [
      { networks: [{ bridge: 'vmbr1' }] },
      ["networks[0].bridge: there is no bridge 'vmbr1' on pve1; did you mean 'vmbr0'?"],
    ],
    [{ networks: [{ vlan: 5000 }] }, ['networks[0].vlan: must be at most 4094']],
    [
      { memory: { mib: 1024, minimumMib: 2048 } },
      ['memory.minimumMib: must not be more than the memory (1024 MiB)'],
    ],
    [
      { os: { media: { iso: 'debian-13.iso' } } },
      [
        "os.media.iso: there is no ISO 'debian-13.iso' on cephfs; there are: debian-13.1.0-amd64-netinst.iso, nixos-minimal-25.05.800.x86_64-linux.iso, nixos-minimal-25.11.1056.x86_64-linux.iso, nixos-minimal-25.11.99.x86_64-linux.iso",
      ],
    ],
    [{ system: { bios: 'seabios', efiDisk: {} } }, ['system.efiDisk: an EFI disk needs bios ovmf']],
    [
      { cloudInit: { ipConfigs: [{ ip: 'dhcp' }, { ip: 'dhcp' }] } },
      ['cloudInit.ipConfigs[1]: there is only 1 network'],
    ],
    [{ hostPci: [{}] }, ['hostPci[0]: give either mapping or host']],
    [{ vmid: 99 }, ['vmid: must be at least 100']],
    [{ vmid: 'x' }, ['vmid: must be a number']],
    [{ vmid: 100.5 }, ['vmid: must be a whole number']],
    [
      { name: 7, ha: 'yes', tags: 'a' },
      ['name: must be a text', 'tags: must be a list', 'ha: must be true or false'],
    ],
    [{ cpu: 'host' }, ['cpu: must be a group of fields']],
    [{ system: { bios: 'efi' } }, ['system.bios: must be one of ovmf, seabios']],
    [{ disks: [{ importFrom: '' }] }, ['disks[0].importFrom: must have at least 1 character']],
  ])('%j', async (spec, expected) => {
    expect(await issuesOf(spec)).toEqual(expected)
  })

  it('gives all of them at once', async () => {
    expect(await issuesOf({ disks: [{ storage: 'nope' }], networks: [{ bridge: 'nope' }] })).toHaveLength(2)
  })
})
