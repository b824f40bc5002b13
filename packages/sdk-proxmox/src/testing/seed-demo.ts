/** A small company's cluster: three nodes with Ceph, some VMs and containers, templates and backups. */
import { addContainers, demoDevices } from './seed-containers.js'
import { gibibyte, node } from './seed-node.js'
import type { SimulatorState, VolumeState } from './state.js'
import { newUuid } from './world.js'

const mebibyte = 1024 ** 2

export function demoState(state: SimulatorState, now: number): SimulatorState {
  const seconds = Math.floor(now / 1000)
  state.clusterName = 'demo'
  state.options = { 'registered-tags': 'production;staging;nixos' }
  for (const number of [1, 2, 3]) {
    const one = node(now, number, { memoryBytes: 128 * gibibyte })
    one.networks['eno2'] = { type: 'eth', active: true, autostart: false }
    one.networks['vmbr9'] = {
      type: 'bridge',
      active: true,
      autostart: true,
      ports: 'eno2',
      vlanAware: true,
      comment: 'guests',
    }
    one.devices = demoDevices(number)
    state.nodes[`pve${number}`] = one
  }
  state.storages = {
    local: {
      type: 'dir',
      options: { path: '/var/lib/vz', content: 'iso,vztmpl,backup,import,snippets' },
      shared: false,
      totalBytes: 100 * gibibyte,
      otherBytes: 8 * gibibyte,
    },
    'local-lvm': {
      type: 'lvmthin',
      options: { thinpool: 'data', vgname: 'pve', content: 'images,rootdir' },
      shared: false,
      totalBytes: 800 * gibibyte,
      otherBytes: 0,
    },
    'ceph-pool': {
      type: 'rbd',
      options: { content: 'images,rootdir', krbd: '0', pool: 'ceph-pool' },
      shared: true,
      totalBytes: 6 * 1024 * gibibyte,
      otherBytes: 420 * gibibyte,
    },
    cephfs: {
      type: 'cephfs',
      options: { path: '/mnt/pve/cephfs', content: 'iso,vztmpl,backup,snippets', 'fs-name': 'cephfs' },
      shared: true,
      totalBytes: 2 * 1024 * gibibyte,
      otherBytes: 35 * gibibyte,
    },
  }
  state.pools = {
    production: { comment: 'Customer facing', guests: [], storages: [] },
    staging: { comment: 'Before production', guests: [], storages: [] },
  }
  addFiles(state, seconds)
  addGuests(state, now)
  addUsers(state)
  return state
}

function addFiles(state: SimulatorState, seconds: number): void {
  const day = 24 * 3600
  const files: [string, VolumeState['content'], string, number, number][] = [
    ['cephfs', 'iso', 'iso/nixos-graphical-25.11.1234.x86_64-linux.iso', 2900, 4],
    ['cephfs', 'iso', 'iso/nixos-minimal-25.05.8211.x86_64-linux.iso', 1480, 160],
    ['cephfs', 'iso', 'iso/nixos-minimal-25.11.1234.x86_64-linux.iso', 1540, 4],
    ['cephfs', 'iso', 'iso/debian-13.1.0-amd64-netinst.iso', 784, 60],
    ['cephfs', 'iso', 'iso/virtio-win-0.1.271.iso', 709, 90],
    ['cephfs', 'vztmpl', 'vztmpl/debian-13-standard_13.1-2_amd64.tar.zst', 124, 50],
    ['cephfs', 'vztmpl', 'vztmpl/ubuntu-24.04-standard_24.04-2_amd64.tar.zst', 135, 60],
    ['cephfs', 'vztmpl', 'vztmpl/alpine-3.22-default_20250617_amd64.tar.xz', 3, 120],
    ['cephfs', 'snippets', 'snippets/user-data.yaml', 0.01, 30],
  ]
  for (const [storage, content, name, mib, age] of files) {
    const bytes = Math.round(mib * mebibyte)
    const extension =
      content === 'vztmpl'
        ? name.replace(/^.*\.tar\.(\w+)$/, 't$1')
        : content === 'snippets'
          ? 'snippet'
          : 'iso'
    state.volumes.push({
      storage,
      content,
      name,
      format: extension,
      sizeBytes: bytes,
      usedBytes: bytes,
      createdAt: seconds - age * day,
    })
  }
  for (const pve of Object.keys(state.nodes)) {
    state.volumes.push({
      storage: 'local',
      node: pve,
      content: 'vztmpl',
      name: 'vztmpl/alpine-3.21-default_20241217_amd64.tar.xz',
      format: 'txz',
      sizeBytes: 3 * mebibyte,
      usedBytes: 3 * mebibyte,
      createdAt: seconds - 300 * day,
    })
    const bytes = 784 * mebibyte
    state.volumes.push({
      storage: 'local',
      node: pve,
      content: 'iso',
      name: 'iso/debian-13.1.0-amd64-netinst.iso',
      format: 'iso',
      sizeBytes: bytes,
      usedBytes: bytes,
      createdAt: seconds - 60 * day,
    })
    state.volumes.push({
      storage: 'local',
      node: pve,
      content: 'import',
      name: 'import/debian-13-genericcloud-amd64.qcow2',
      format: 'qcow2',
      sizeBytes: 3 * 1024 * mebibyte,
      usedBytes: 412 * mebibyte,
      createdAt: seconds - 60 * day,
    })
  }
}

interface DemoVm {
  vmid: number
  name: string
  node: string
  cores: number
  memoryMib: number
  diskGib: number
  tags?: string
  pool?: string
  runsSinceHours?: number
  ha?: boolean
  template?: boolean
  cloudInit?: boolean
  description?: string
}

const vms: readonly DemoVm[] = [
  {
    vmid: 100,
    name: 'web1',
    node: 'pve1',
    cores: 4,
    memoryMib: 8192,
    diskGib: 32,
    tags: 'production;web',
    pool: 'production',
    runsSinceHours: 270,
    ha: true,
  },
  {
    vmid: 101,
    name: 'web2',
    node: 'pve2',
    cores: 4,
    memoryMib: 8192,
    diskGib: 32,
    tags: 'production;web',
    pool: 'production',
    runsSinceHours: 270,
    ha: true,
  },
  {
    vmid: 102,
    name: 'db1',
    node: 'pve3',
    cores: 8,
    memoryMib: 32768,
    diskGib: 200,
    tags: 'production',
    pool: 'production',
    runsSinceHours: 270,
    ha: true,
    description: 'PostgreSQL 17',
  },
  {
    vmid: 103,
    name: 'build1',
    node: 'pve2',
    cores: 8,
    memoryMib: 16384,
    diskGib: 120,
    tags: 'ci;nixos',
    runsSinceHours: 40,
  },
  {
    vmid: 104,
    name: 'web-staging',
    node: 'pve1',
    cores: 2,
    memoryMib: 4096,
    diskGib: 32,
    tags: 'staging;web',
    pool: 'staging',
  },
  {
    vmid: 9000,
    name: 'debian-13-cloud',
    node: 'pve1',
    cores: 2,
    memoryMib: 2048,
    diskGib: 3,
    tags: 'template',
    template: true,
    cloudInit: true,
    description: 'Debian 13 cloud image with cloud-init',
  },
  {
    vmid: 9001,
    name: 'nixos-25.11-cloud',
    node: 'pve1',
    cores: 2,
    memoryMib: 2048,
    diskGib: 8,
    tags: 'nixos;template',
    template: true,
    cloudInit: true,
  },
]

function addGuests(state: SimulatorState, now: number): void {
  let mac = 0
  const nextMac = () => `BC:24:11:00:10:${(++mac).toString(16).padStart(2, '0').toUpperCase()}`
  for (const vm of vms) {
    addVm(state, now, vm, nextMac())
    if (vm.ha) state.ha[`vm:${vm.vmid}`] = { state: 'started', type: 'vm' }
    if (vm.pool !== undefined) state.pools[vm.pool]?.guests.push(vm.vmid)
  }
  addContainers(state, now, nextMac)
}

function addVm(state: SimulatorState, now: number, vm: DemoVm, mac: string): void {
  const kind = vm.template ? 'base' : 'vm'
  const createdAt = Math.floor(now / 1000) - 40 * 24 * 3600
  const volume = (name: string, sizeBytes: number) => {
    state.volumes.push({
      storage: 'ceph-pool',
      name,
      content: 'images',
      format: 'raw',
      sizeBytes,
      vmid: vm.vmid,
      createdAt,
    })
    return `ceph-pool:${name}`
  }
  const config: Record<string, string> = {
    agent: '1',
    bios: 'ovmf',
    boot: 'order=scsi0',
    cores: String(vm.cores),
    cpu: 'host',
    efidisk0: `${volume(`${kind}-${vm.vmid}-disk-0`, 528 * 1024)},efitype=4m,size=528K`,
    machine: 'q35',
    memory: String(vm.memoryMib),
    meta: `creation-qemu=10.0.13,ctime=${createdAt}`,
    name: vm.name,
    net0: `virtio=${mac},bridge=vmbr9,firewall=1`,
    ostype: 'l26',
    scsi0: `${volume(`${kind}-${vm.vmid}-disk-1`, vm.diskGib * gibibyte)},iothread=1,size=${vm.diskGib}G,ssd=1`,
    scsihw: 'virtio-scsi-single',
    serial0: 'socket',
    smbios1: `uuid=${newUuid()}`,
    sockets: '1',
    vga: 'serial0',
    vmgenid: newUuid(),
  }
  if (vm.tags !== undefined) config['tags'] = vm.tags
  if (vm.description !== undefined) config['description'] = vm.description
  if (vm.template) config['template'] = '1'
  else config['onboot'] = '1'
  if (vm.cloudInit) {
    config['ide2'] = `${volume(`vm-${vm.vmid}-cloudinit`, 4 * mebibyte)},media=cdrom`
    config['ciuser'] = 'admin'
    config['ipconfig0'] = 'ip=dhcp'
  }
  state.guests[String(vm.vmid)] = {
    type: 'qemu',
    vmid: vm.vmid,
    node: vm.node,
    config,
    pending: {},
    pendingDelete: [],
    snapshots: {},
    createdAt: now - 40 * 24 * 3600 * 1000,
    ...(vm.runsSinceHours !== undefined && {
      running: { pid: ++state.nextPid, startedAt: now - vm.runsSinceHours * 3_600_000 },
    }),
  }
}

/** Somebody for every kind of sign-in. Their passwords are in the documentation of the demo. */
function addUsers(state: SimulatorState): void {
  const user = (password: string) => ({ enable: true, expire: 0, groups: [], tokens: {}, password })
  state.users['alice@pve'] = { ...user('alice-demo'), comment: 'Operator' }
  state.users['tess@pve'] = {
    ...user('tess-demo'),
    comment: 'Has a second factor',
    tfa: { totp: 'JBSWY3DPEHPK3PXP', recovery: ['aaaa-bbbb-cccc-dddd', 'eeee-ffff-0000-1111'] },
  }
  state.acl = [
    { path: '/', type: 'user', ugid: 'alice@pve', roleid: 'PVEAuditor', propagate: true },
    { path: '/pool/staging', type: 'user', ugid: 'alice@pve', roleid: 'PVEVMAdmin', propagate: true },
    { path: '/', type: 'user', ugid: 'tess@pve', roleid: 'PVEAdmin', propagate: true },
  ]
}
