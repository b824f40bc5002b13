/** The demo's containers, and the devices of its nodes. */
import { gibibyte } from './seed-node.js'
import type { DeviceState, GuestState, SimulatorState } from './state.js'

interface DemoContainer {
  readonly vmid: number
  readonly hostname: string
  readonly node: string
  readonly runs: boolean
  /** What differs from a small Debian container. */
  readonly config?: Readonly<Record<string, string>>
  readonly diskGib?: number
  /** GiB of a mount point on the storage, and where it is. */
  readonly data?: readonly [gib: number, path: string]
  readonly pool?: string
  readonly template?: boolean
}

const containers: readonly DemoContainer[] = [
  { vmid: 200, hostname: 'dns1', node: 'pve1', runs: true },
  { vmid: 201, hostname: 'proxy', node: 'pve3', runs: true },
  { vmid: 202, hostname: 'scratch', node: 'pve2', runs: false },
  {
    vmid: 210,
    hostname: 'media',
    node: 'pve1',
    runs: false,
    diskGib: 16,
    config: {
      cores: '4',
      memory: '4096',
      mp0: '/srv/media,mp=/media/library,ro=1',
      dev0: '/dev/dri/renderD128,gid=992,mode=0660',
      description: 'Jellyfin',
    },
  },
  {
    vmid: 211,
    hostname: 'docker1',
    node: 'pve2',
    runs: false,
    diskGib: 32,
    data: [64, '/srv'],
    config: { cores: '4', memory: '8192', features: 'keyctl=1,nesting=1', tags: 'ci' },
    pool: 'production',
  },
  {
    vmid: 212,
    hostname: 'alpine-test',
    node: 'pve3',
    runs: false,
    diskGib: 1,
    config: { cores: '1', memory: '256', ostype: 'alpine', tags: 'staging' },
  },
  {
    vmid: 9100,
    hostname: 'debian-13-base',
    node: 'pve1',
    runs: false,
    diskGib: 4,
    config: { tags: 'template', description: 'What new containers are cloned from' },
    template: true,
  },
]

export function addContainers(state: SimulatorState, now: number, nextMac: () => string): void {
  for (const container of containers) {
    const guest = makeContainer(state, now, container, nextMac())
    state.guests[String(container.vmid)] = guest
    if (container.pool !== undefined) state.pools[container.pool]?.guests.push(container.vmid)
  }
}

function makeContainer(
  state: SimulatorState,
  now: number,
  container: DemoContainer,
  mac: string,
): GuestState {
  const { vmid, hostname, node, runs, diskGib = 8, data, template = false } = container
  let disks = 0
  const volume = (gib: number): string => {
    const name = `${template ? 'base' : 'vm'}-${vmid}-disk-${disks++}`
    state.volumes.push({
      storage: 'ceph-pool',
      name,
      content: 'rootdir',
      format: 'raw',
      sizeBytes: gib * gibibyte,
      vmid,
      createdAt: Math.floor(now / 1000) - 1e6,
    })
    return `ceph-pool:${name}`
  }
  return {
    type: 'lxc',
    vmid,
    node,
    pending: {},
    pendingDelete: [],
    snapshots: {},
    createdAt: now - 1e9,
    config: {
      arch: 'amd64',
      cores: '2',
      hostname,
      memory: '1024',
      swap: '512',
      ostype: 'debian',
      unprivileged: '1',
      features: 'nesting=1',
      ...(!template && { onboot: '1' }),
      rootfs: `${volume(diskGib)},size=${diskGib}G`,
      ...(data && { mp0: `${volume(data[0])},mp=${data[1]},backup=1,size=${data[0]}G` }),
      net0: `name=eth0,bridge=vmbr9,firewall=1,hwaddr=${mac},ip=dhcp,type=veth`,
      tags: 'infrastructure',
      ...container.config,
      ...(template && { template: '1' }),
    },
    ...(runs && { running: { pid: ++state.nextPid, startedAt: now - 900_000_000 } }),
  }
}

const graphics: Readonly<Record<string, DeviceState>> = {
  '/dev/dri/card0': { major: 226, minor: 0, mode: 0o660, gid: 44 },
  '/dev/dri/renderD128': { major: 226, minor: 128, mode: 0o660, gid: 992 },
}
const nvidia: Readonly<Record<string, DeviceState>> = {
  '/dev/nvidia0': { major: 195, minor: 0, mode: 0o666, gid: 0 },
  '/dev/nvidiactl': { major: 195, minor: 255, mode: 0o666, gid: 0 },
  '/dev/nvidia-uvm': { major: 511, minor: 0, mode: 0o666, gid: 0 },
  '/dev/nvidia-uvm-tools': { major: 511, minor: 1, mode: 0o666, gid: 0 },
}

/** Every node has graphics; the second one also AMD's compute device, the third a card of NVIDIA. */
export const demoDevices = (node: number): Record<string, DeviceState> => ({
  ...graphics,
  ...(node === 2 && { '/dev/kfd': { major: 235, minor: 0, mode: 0o660, gid: 992 } }),
  ...(node === 3 && nvidia),
})
