/** What lists and status answers say of a guest. */
import { parseProperties } from './guest-config.js'
import { bootDiskBytes } from './qemu-drives.js'
import type { GuestState } from './state.js'
import { sizeBytes } from './volumes.js'
import type { World } from './world.js'

export interface GuestNumbers {
  name: string
  cpus: number
  maxmem: number
  maxdisk: number
  uptime: number
  mem: number
  disk: number
  cpu: number
  status: 'running' | 'stopped'
}

/** What of it a guest's node counts: the same at every moment. */
export const steadyMemoryBytes = (world: World, guest: GuestState): number =>
  guest.running && world.state.options['guests-boot-nothing'] !== '1'
    ? Math.round(memoryMib(world, guest) * 1024 ** 2 * 0.4)
    : 0

/** Goes up and down between -1 and 1, each guest in its own time. */
const wave = (world: World, guest: GuestState, seconds: number): number =>
  Math.sin(world.now() / 1000 / seconds + guest.vmid)

export function numbersOf(world: World, guest: GuestState): GuestNumbers {
  const { config, running } = guest
  const node = world.state.nodes[guest.node]
  const uptime = running ? Math.max(0, Math.floor((world.now() - running.startedAt) / 1000)) : 0
  const maxmem = memoryMib(world, guest) * 1024 ** 2
  const busy = running && world.state.options['guests-boot-nothing'] !== '1'
  const common = {
    uptime,
    maxmem,
    mem: steadyMemoryBytes(world, guest),
    cpu: busy ? 0.01 + (guest.vmid % 7) / 100 : 0,
    status: running ? ('running' as const) : ('stopped' as const),
  }
  if (guest.type === 'lxc') {
    // Read by itself: taking the whole text apart would take most of the time of a list of 10,000.
    const size = /(?:^|,)size=([^,]+)/.exec(config['rootfs'] ?? '')?.[1]
    const maxdisk = size === undefined ? 4 * 1024 ** 3 : sizeBytes(size)
    return {
      ...common,
      cpu: common.cpu * (1 + 0.6 * wave(world, guest, 7)),
      mem: Math.round(common.mem * (1 + 0.1 * wave(world, guest, 31))),
      name: config['hostname'] ?? `CT${guest.vmid}`,
      cpus: Number(config['cores'] ?? node?.cores ?? 1),
      maxdisk,
      disk: busy ? Math.round(maxdisk * 0.3) : 0,
    }
  }
  const vcpus = Number(config['cores'] ?? 1) * Number(config['sockets'] ?? 1)
  return {
    ...common,
    name: config['name'] ?? `VM ${guest.vmid}`,
    cpus: Math.min(vcpus, node?.cores ?? vcpus),
    maxdisk: bootDiskBytes(world, config),
    disk: 0,
  }
}

function memoryMib(world: World, guest: GuestState): number {
  const text = guest.config['memory']
  if (text === undefined) return 512
  return guest.type === 'lxc'
    ? Number(text)
    : Number(parseProperties(world.model, 'qemu', 'memory', text)['current'] ?? 512)
}

const pressure = {
  pressurecpusome: 0,
  pressurecpufull: 0,
  pressureiosome: 0,
  pressureiofull: 0,
  pressurememorysome: 0,
  pressurememoryfull: 0,
}

/** A row of `GET /nodes/{node}/qemu`. */
export function qemuRow(world: World, guest: GuestState, full: boolean): Record<string, unknown> {
  const { name, status, uptime, cpus, mem, maxmem, maxdisk, disk, cpu } = numbersOf(world, guest)
  const { config, running } = guest
  const traffic = uptime * 55
  const nics = Object.keys(config).filter((key) => /^net\d+$/.test(key))
  return {
    vmid: guest.vmid,
    name,
    status,
    uptime,
    cpus,
    cpu,
    mem,
    maxmem,
    disk,
    maxdisk,
    memhost: mem,
    netin: traffic,
    netout: 0,
    ...(config['tags'] !== undefined && { tags: config['tags'] }),
    ...(config['lock'] !== undefined && { lock: config['lock'] }),
    ...(config['template'] === '1' && { template: 1 }),
    ...(running && { pid: running.pid, ...pressure, ...(config['serial0'] !== undefined && { serial: 1 }) }),
    ...(full && { qmpstatus: running ? (running.paused ? 'paused' : 'running') : 'stopped' }),
    ...(full &&
      running && {
        nics: Object.fromEntries(
          nics.map((key) => [`tap${guest.vmid}i${key.slice(3)}`, { netin: traffic, netout: 0 }]),
        ),
      }),
  }
}

/** A row of `GET /nodes/{node}/lxc`. */
export function lxcRow(world: World, guest: GuestState): Record<string, unknown> {
  const { name, status, uptime, cpus, mem, maxmem, maxdisk, disk, cpu } = numbersOf(world, guest)
  const { config } = guest
  const empty = {
    pressurecpusome: null,
    pressurecpufull: null,
    pressureiosome: null,
    pressureiofull: null,
    pressurememorysome: null,
    pressurememoryfull: null,
  }
  return {
    vmid: guest.vmid,
    name,
    status,
    type: 'lxc',
    uptime,
    cpus,
    cpu,
    mem,
    maxmem,
    disk,
    maxdisk,
    swap: 0,
    maxswap: Number(config['swap'] ?? 512) * 1024 ** 2,
    netin: uptime * 55,
    netout: 0,
    diskread: 0,
    diskwrite: 0,
    ...(config['tags'] !== undefined && { tags: config['tags'] }),
    ...(config['lock'] !== undefined && { lock: config['lock'] }),
    ...(config['template'] === '1' && { template: 1 }),
    ...(guest.running && { pid: guest.running.pid, ...empty }),
  }
}
