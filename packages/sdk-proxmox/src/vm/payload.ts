/** From a resolved VM to the API's parameters, and from those back to the places in the spec that made them. Pure. */
import type { QemuIpconfig, QemuScsi } from '../generated/api.js'
import type { VmParameters } from './parameters.js'
import type { ResolvedDisk, ResolvedNetwork, ResolvedVm } from './resolved.js'
import { serverDefaults } from './server-defaults.js'

export type { VmParameters } from './parameters.js'

export interface VmPayload {
  readonly parameters: VmParameters
  /** Where each parameter comes from: `scsi0` → `disks[0]`. */
  readonly origins: Readonly<Record<string, string>>
}

const gib = 1024 ** 3

/**
 * The parameters that make a VM, and the places in the spec that they come from.
 * @param uuid of the creation: becomes the VM's SMBIOS UUID, by which a second run knows it again
 * @example
 * const { vm } = await resolveVm(parseVmSpec({ name: 'web3' }), await readVmFacts(client))
 * const { parameters, origins } = vmPayload(vm, '5b6d0d5c-6f3e-4a7b-9d58-0d9c5c1f2e11')
 * console.log(parameters.scsi0, origins['scsi0']) // …, disks[0]
 */
export function vmPayload(vm: ResolvedVm, uuid: string): VmPayload {
  const builder = new PayloadBuilder()
  builder.set('name', 'name', vm.name)
  builder.set('description', 'description', vm.description)
  builder.set('pool', 'pool', vm.clone ? undefined : vm.pool)
  builder.set('tags', 'tags', vm.tags.length > 0 ? [...vm.tags] : undefined)
  builder.set('onboot', 'onboot', vm.onboot)
  builder.set('protection', 'protection', vm.protection)
  builder.set('startup', 'startup', vm.startup && startupOf(vm.startup))
  builder.set('ostype', 'os.type', vm.osType)
  builder.set('vga', 'system.vga', vm.vga && { type: vm.vga })
  builder.set('machine', 'system.machine', vm.machine === undefined ? undefined : { type: vm.machine })
  builder.set('bios', 'system.bios', vm.bios)
  builder.set('scsihw', 'system.scsiController', vm.scsiController)
  builder.set('agent', 'system.agent', vm.agent === undefined ? undefined : { enabled: vm.agent })
  // 0 turns it off; an empty list would be that of the server.
  builder.set('hotplug', 'system.hotplug', vm.hotplug?.length === 0 ? '0' : vm.hotplug?.join(','))
  builder.set(
    'efidisk0',
    'system.efiDisk',
    vm.efiDisk && {
      file: `${vm.efiDisk.storage}:1`,
      efitype: '4m',
      'pre-enrolled-keys': vm.efiDisk.preEnrolledKeys,
    },
  )
  builder.set('tpmstate0', 'system.tpm', vm.tpm && { file: `${vm.tpm.storage}:1`, version: vm.tpm.version })
  addCpuAndMemory(builder, vm)
  if (vm.cdrom)
    builder.set('ide2', 'os.media', {
      file: typeof vm.cdrom === 'object' ? vm.cdrom.volume : vm.cdrom === 'physical' ? 'cdrom' : 'none',
      media: 'cdrom',
    })
  for (const disk of vm.disks)
    if (!disk.ofSource) builder.set(`${disk.bus}${disk.index}`, disk.path, diskOf(disk))
  for (const [index, network] of (vm.networks ?? []).entries())
    builder.set(`net${index}`, `networks[${index}]`, networkOf(network))
  addCloudInit(builder, vm)
  for (const [index, device] of (vm.hostPci ?? []).entries()) {
    builder.set(`hostpci${index}`, `hostPci[${index}]`, {
      ...(device.mapping !== undefined && { mapping: device.mapping }),
      ...(device.host !== undefined && { host: device.host }),
      ...(device.pcie !== undefined && { pcie: device.pcie }),
      ...(device.xVga !== undefined && { 'x-vga': device.xVga }),
      ...(device.romBar !== undefined && { rombar: device.romBar }),
      ...(device.mediatedDevice !== undefined && { mdev: device.mediatedDevice }),
    })
  }
  for (const [index, device] of (vm.usb ?? []).entries()) {
    builder.set(`usb${index}`, `usb[${index}]`, {
      ...(device.mapping !== undefined && { mapping: device.mapping }),
      ...(device.host !== undefined && { host: device.host }),
      ...(device.usb3 !== undefined && { usb3: device.usb3 }),
    })
  }
  builder.set(
    'audio0',
    'audio',
    vm.audio && { device: vm.audio.device, ...(vm.audio.driver && { driver: vm.audio.driver }) },
  )
  const order = bootOrder(vm)
  if (order.length > 0) builder.set('boot', 'disks', { order })
  builder.set('smbios1', 'extra.smbios1', { uuid })
  for (const [name, value] of Object.entries(vm.extra ?? {})) builder.setExtra(name, value)
  return { parameters: builder.parameters, origins: builder.origins }
}

class PayloadBuilder {
  readonly parameters: VmParameters = {}
  readonly origins: Record<string, string> = {}

  set<K extends keyof VmParameters>(name: K, origin: string, value: VmParameters[K] | undefined): void {
    if (value === undefined) return
    this.parameters[name] = value
    this.origins[name] = origin
  }

  /** `extra` is the user's own, word for word. It wins over defaults; of the spec's fields none is in its way (see resolve). */
  setExtra(name: string, value: unknown): void {
    const merged =
      name === 'smbios1' && typeof value === 'object' ? { ...this.parameters.smbios1, ...value } : value
    Object.assign(this.parameters, { [name]: merged })
    this.origins[name] = `extra.${name}`
  }
}

function startupOf(startup: NonNullable<ResolvedVm['startup']>) {
  return {
    ...(startup.order !== undefined && { order: startup.order }),
    ...(startup.upDelaySeconds !== undefined && { up: startup.upDelaySeconds }),
    ...(startup.downTimeoutSeconds !== undefined && { down: startup.downTimeoutSeconds }),
  }
}

function addCpuAndMemory(builder: PayloadBuilder, vm: ResolvedVm): void {
  builder.set('cores', 'cpu.cores', vm.cores)
  builder.set('sockets', 'cpu.sockets', vm.sockets)
  builder.set('cpu', vm.cpu?.flags && vm.cpu.type === undefined ? 'cpu.flags' : 'cpu.type', cpuOf(vm))
  builder.set('cpulimit', 'cpu.limit', vm.cpu?.limit)
  builder.set('cpuunits', 'cpu.units', vm.cpu?.units)
  builder.set('affinity', 'cpu.affinity', vm.cpu?.affinity)
  builder.set('numa', 'cpu.numa', vm.cpu?.numa)
  builder.set('memory', 'memory.mib', vm.memoryMib === undefined ? undefined : { current: vm.memoryMib })
  // Without `balloon` the server balloons down to nothing less than the memory; 0 takes the device away.
  const balloon = vm.ballooning === false ? 0 : vm.minimumMib === vm.memoryMib ? undefined : vm.minimumMib
  builder.set('balloon', balloon === 0 ? 'memory.ballooning' : 'memory.minimumMib', balloon)
  builder.set('shares', 'memory.shares', vm.memoryShares)
  // Sharing is the server's default, so only its refusal is sent: servers before 9.1 do not know the key.
  builder.set('allow-ksm', 'memory.ksm', vm.ksm === false ? false : undefined)
}

/** A clone keeps what its source has beside what the spec says. */
function cpuOf({ clone, cpu, cpuType }: ResolvedVm): VmParameters['cpu'] {
  const flags = cpu?.flags && { flags: cpu.flags }
  if (!clone) return cpuType === undefined ? undefined : { cputype: cpuType, ...flags }
  if (cpuType === undefined && !flags) return undefined
  const source = clone.config.cpu
  return { ...source, cputype: cpuType ?? source?.cputype ?? serverDefaults.cpuType, ...flags }
}

/** What a disk of the clone's source is changed to: here what is given stands, be it the server's default or not. */
export function diskChanges(disk: ResolvedDisk): Partial<QemuScsi> {
  return {
    ...disk.options,
    ...(disk.cache !== undefined && { cache: cacheMode(disk.cache) }),
    ...(disk.discard !== undefined && { discard: disk.discard ? ('on' as const) : ('ignore' as const) }),
    ...(disk.ioThread !== undefined && { iothread: disk.ioThread }),
    ...(disk.ssd !== undefined && { ssd: disk.ssd }),
    ...(disk.backup !== undefined && { backup: disk.backup }),
    ...(disk.replicate !== undefined && { replicate: disk.replicate }),
    ...(disk.aio !== undefined && { aio: aioMode(disk.aio) }),
    ...(disk.readOnly !== undefined && { ro: disk.readOnly }),
    ...(disk.serial !== undefined && { serial: disk.serial }),
  }
}

function diskOf(disk: ResolvedDisk): QemuScsi {
  const { source } = disk
  // The server takes a new volume's size in GiB behind the storage's name, 0 for an import.
  const file =
    source.kind === 'volume'
      ? source.volume
      : source.kind === 'import'
        ? `${source.storage}:0`
        : `${source.storage}:${Number((source.sizeBytes / gib).toFixed(6))}`
  return {
    ...disk.options,
    file,
    ...(source.kind === 'import' && { 'import-from': source.from }),
    ...(disk.format !== undefined && { format: diskFormat(disk.format) }),
    ...(disk.cache !== undefined && disk.cache !== 'none' && { cache: cacheMode(disk.cache) }),
    ...(disk.discard && { discard: 'on' as const }),
    ...(disk.ioThread && { iothread: true }),
    ...(disk.ssd && { ssd: true }),
    ...(disk.backup === false && { backup: false }),
    ...(disk.replicate === false && { replicate: false }),
    ...(disk.aio !== undefined && { aio: aioMode(disk.aio) }),
    ...(disk.readOnly && { ro: true }),
    ...(disk.serial !== undefined && { serial: disk.serial }),
  }
}

const oneOf =
  <T extends string>(...values: T[]) =>
  (text: string): T => {
    const found = values.find((value) => value === text)
    if (found === undefined) throw new RangeError(`'${text}' is not one of ${values.join(', ')}`)
    return found
  }
const diskFormat = oneOf('raw', 'qcow2', 'vmdk')
const cacheMode = oneOf('none', 'writethrough', 'writeback', 'unsafe', 'directsync')
const aioMode = oneOf('native', 'threads', 'io_uring')

function networkOf(network: ResolvedNetwork) {
  return {
    model: network.model,
    bridge: network.bridge,
    ...(network.mac !== undefined && { macaddr: network.mac.toUpperCase() }),
    ...(network.firewall && { firewall: true }),
    ...(network.vlan !== undefined && { tag: network.vlan }),
    ...(network.trunks !== undefined && { trunks: [...network.trunks] }),
    ...(network.disconnected && { link_down: true }),
    ...(network.mtu !== undefined && { mtu: network.mtu }),
    ...(network.rateMBps !== undefined && { rate: network.rateMBps }),
    ...(network.queues !== undefined && { queues: network.queues }),
  }
}

function addCloudInit(builder: PayloadBuilder, vm: ResolvedVm): void {
  const { cloudInit } = vm
  if (!cloudInit) return
  if (cloudInit.drive !== undefined)
    builder.set(cloudInit.drive, 'cloudInit', { file: `${cloudInit.storage}:cloudinit`, media: 'cdrom' })
  builder.set('ciuser', 'cloudInit.user', cloudInit.user)
  builder.set('cipassword', 'cloudInit.password', cloudInit.password)
  builder.set('sshkeys', 'cloudInit.sshKeys', cloudInit.sshKeys?.join('\n'))
  builder.set('nameserver', 'cloudInit.nameservers', cloudInit.nameservers)
  builder.set('searchdomain', 'cloudInit.searchDomain', cloudInit.searchDomain)
  builder.set('citype', 'cloudInit.type', cloudInit.type)
  builder.set('ciupgrade', 'cloudInit.upgrade', cloudInit.upgrade)
  const { user, network, meta, vendor } = cloudInit.custom ?? {}
  if (cloudInit.custom)
    builder.set('cicustom', 'cloudInit.custom', {
      ...(user && { user }),
      ...(network && { network }),
      ...(meta && { meta }),
      ...(vendor && { vendor }),
    })
  for (const [index, config] of (cloudInit.ipConfigs ?? []).entries()) {
    const value: QemuIpconfig = {
      ...(config.ip !== undefined && { ip: config.ip }),
      ...(config.gateway !== undefined && { gw: config.gateway }),
      ...(config.ip6 !== undefined && { ip6: config.ip6 }),
      ...(config.gateway6 !== undefined && { gw6: config.gateway6 }),
    }
    if (Object.keys(value).length > 0) builder.set(`ipconfig${index}`, `cloudInit.ipConfigs[${index}]`, value)
  }
}

/** As the server's own interface orders: first disk, CD drive, network. */
function bootOrder(vm: ResolvedVm): string[] {
  if (vm.clone) return []
  const disk = vm.disks[0]
  return [
    ...(disk ? [`${disk.bus}${disk.index}`] : []),
    ...(vm.cdrom ? ['ide2'] : []),
    ...((vm.networks?.length ?? 0) > 0 ? ['net0'] : []),
  ]
}
