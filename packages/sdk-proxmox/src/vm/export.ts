/** A spec from a VM that exists: what the spec has a place for goes there, the rest to `extra`. */
import type { PveClient } from '../client/client.js'
import { diskPlace } from './disk.js'
import type { VmConfig } from './identity.js'
import { type VmSelector, vmRef } from './lifecycle.js'
import { type DiskSpec, type NetworkSpec, type VmSpecInput, vmSpecSchema } from './spec.js'

/** Keys that say what became of the VM, not what it shall be; and those that the spec sets by itself. */
const ownKeys =
  /^(?:digest|lock|meta|parent|pending|runningmachine|runningcpu|running-nets-host-mtu|snapstate|snaptime|vmgenid|vmstate|template|unused\d+|smbios1|serial0|boot)$/

export async function exportVm(pve: PveClient, selector: VmSelector): Promise<VmSpecInput> {
  const vm = await vmRef(pve, selector)
  const [config, ha] = await Promise.all([
    pve.get('/nodes/{node}/qemu/{vmid}/config', vm),
    // Without the right to see it the field is left out.
    pve.get('/cluster/ha/resources').then(
      (resources) => resources.some((resource) => resource.sid === `vm:${vm.vmid}`),
      () => undefined,
    ),
  ])
  return specFromConfig(config, ha)
}

/** @param ha whether high availability manages it, if known */
export function specFromConfig(config: VmConfig, ha?: boolean): VmSpecInput {
  const rest = new Map<string, unknown>(Object.entries(config).filter(([key]) => !ownKeys.test(key)))
  const take = <K extends keyof VmConfig>(key: K): VmConfig[K] | undefined => {
    rest.delete(String(key))
    return config[key]
  }
  const keys = [...rest.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const cdrom = keys.find((key) => key === 'ide2' && config.ide2?.media === 'cdrom')
  const cloudDrive = keys.find(
    (key) => /^(?:ide|sata|scsi)\d+$/.test(key) && /cloudinit/.test(textOf(rest.get(key), 'file')),
  )
  const media = cdrom === undefined || cdrom === cloudDrive ? undefined : config.ide2?.file
  for (const key of [cdrom, cloudDrive]) if (key !== undefined) rest.delete(key)
  const disks = keys
    .filter((key) => rest.has(key) && diskPlace(key))
    .flatMap((key) => {
      const disk = diskSpec(key, rest.get(key))
      if (disk) rest.delete(key)
      return disk ? [disk] : []
    })
  const networks = keys
    .filter((key) => /^net\d+$/.test(key))
    .flatMap((key) => {
      const network = networkSpec(rest.get(key))
      if (network) rest.delete(key)
      return network ? [network] : []
    })
  const cpu = take('cpu')
  const startup = take('startup')
  const vga = config.vga?.type === undefined || config.vga.type === 'serial0' ? undefined : config.vga.type
  if (config.vga === undefined || Object.keys(config.vga).length <= 1) rest.delete('vga')
  const efi = take('efidisk0')
  const tpm = take('tpmstate0')
  const agent = config.agent
  if (agent && Object.keys(agent).length <= 1) rest.delete('agent')
  const machine = config.machine
  if (machine && Object.keys(machine).length <= 1) rest.delete('machine')
  const balloon = take('balloon')
  const cloudInit =
    cloudDrive === undefined
      ? undefined
      : cloudInitSpec(config, keys, take, textOf(config[asDiskKey(cloudDrive)], 'file'))
  if (cloudInit) for (const key of keys) if (/^ipconfig\d+$/.test(key)) rest.delete(key)

  const spec: VmSpecInput = clean({
    name: take('name'),
    description: take('description')?.trim(),
    tags: take('tags'),
    ha,
    onboot: take('onboot'),
    protection: take('protection'),
    startup:
      startup &&
      clean({ order: startup.order, upDelaySeconds: startup.up, downTimeoutSeconds: startup.down }),
    os: clean({
      type: take('ostype'),
      media:
        media === undefined || media === 'none'
          ? ('none' as const)
          : media === 'cdrom'
            ? ('physical' as const)
            : { iso: media },
    }),
    system: clean({
      vga: vgaName(vga),
      machine: machine?.type,
      bios: take('bios') ?? 'seabios',
      efiDisk: efi
        ? clean({ storage: storageOf(efi.file), preEnrolledKeys: efi['pre-enrolled-keys'] })
        : (false as const),
      tpm: tpm ? clean({ storage: storageOf(tpm.file), version: tpm.version }) : undefined,
      scsiController: take('scsihw'),
      agent: agent?.enabled ?? false,
    }),
    disks,
    cpu: clean({
      cores: take('cores') ?? 1,
      sockets: take('sockets') ?? 1,
      type: cpu?.cputype ?? 'kvm64',
      flags: cpu?.flags,
      limit: take('cpulimit'),
      units: take('cpuunits'),
      affinity: take('affinity'),
      numa: take('numa'),
    }),
    memory: clean({
      mib: take('memory')?.current ?? 512,
      minimumMib: balloon === 0 ? undefined : balloon,
      ballooning: balloon === 0 ? false : undefined,
      shares: take('shares'),
      ksm: take('allow-ksm'),
    }),
    networks,
    cloudInit,
  })
  if (rest.size > 0) spec.extra = Object.fromEntries(rest)
  return vmSpecSchema.parse(spec)
}

/** Without the keys that are undefined; for values whose type allows their absence. */
function clean<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const result = { ...values }
  for (const key in result) if (result[key] === undefined) delete result[key]
  return defined<{ [K in keyof T]: Exclude<T[K], undefined> }>(result)
}
function defined<T>(value: unknown): T
function defined(value: unknown): unknown {
  return value
}

const textOf = (value: unknown, key: string): string =>
  typeof value === 'object' && value !== null && key in value ? String(Reflect.get(value, key)) : ''
const storageOf = (file: string): string => file.split(':')[0] ?? file
const asDiskKey = (key: string): `ide${number}` => `ide${Number(key.replace(/\D/g, ''))}`

function vgaName(name: string | undefined) {
  const known = (['std', 'cirrus', 'qxl', 'virtio', 'virtio-gl', 'vmware', 'none', 'serial0'] as const).find(
    (one) => one === name,
  )
  return known
}

/** Undefined when the disk has options that the spec has no place for: it then stays in `extra`. */
function diskSpec(key: string, value: unknown): DiskSpec | undefined {
  const place = diskPlace(key)
  if (!place || typeof value !== 'object' || value === null) return undefined
  const {
    file,
    size,
    format,
    cache,
    discard,
    iothread,
    ssd,
    backup,
    replicate,
    aio,
    ro,
    serial,
    media: _media,
    ...others
  } = Object.fromEntries(Object.entries(value))
  if (Object.keys(others).length > 0 || typeof size !== 'string' || typeof file !== 'string') return undefined
  const candidate = {
    bus: place.bus,
    index: place.index,
    storage: storageOf(file),
    size,
    format,
    cache,
    discard: discard === 'on' ? true : undefined,
    ioThread: Boolean(iothread),
    ssd: Boolean(ssd),
    backup,
    replicate,
    aio,
    readOnly: ro,
    serial,
  }
  if (place.bus === 'virtio') candidate.ssd = false
  const parsed = vmSpecSchema.shape.disks.unwrap().element.safeParse(clean(candidate))
  return parsed.success ? parsed.data : undefined
}

function networkSpec(value: unknown): NetworkSpec | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { model, macaddr, bridge, firewall, tag, trunks, link_down, mtu, rate, queues, ...others } =
    Object.fromEntries(Object.entries(value))
  if (Object.keys(others).length > 0) return undefined
  // The address is left out: a second VM with the same one would be in the way of the first.
  void macaddr
  const networks = vmSpecSchema.shape.networks.unwrap()
  const candidate = [
    clean({
      model,
      bridge,
      firewall: Boolean(firewall),
      vlan: tag,
      trunks,
      disconnected: link_down,
      mtu,
      rateMBps: rate,
      queues,
    }),
  ]
  const parsed = networks.safeParse(candidate)
  return parsed.success && Array.isArray(parsed.data) ? parsed.data[0] : undefined
}

function cloudInitSpec(
  config: VmConfig,
  keys: readonly string[],
  take: <K extends keyof VmConfig>(key: K) => VmConfig[K] | undefined,
  file: string,
) {
  const ipConfigs = keys
    .filter((key) => /^ipconfig\d+$/.test(key))
    .map((key) => config[`ipconfig${Number(key.slice('ipconfig'.length))}`])
    .map((value) => clean({ ip: value?.ip, gateway: value?.gw, ip6: value?.ip6, gateway6: value?.gw6 }))
  // The password reads back as asterisks, so it cannot be exported.
  take('cipassword')
  const custom = take('cicustom')
  return clean({
    storage: storageOf(file),
    user: take('ciuser'),
    sshKeys: take('sshkeys')
      ?.split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    nameservers: take('nameserver'),
    searchDomain: take('searchdomain'),
    type: take('citype'),
    upgrade: take('ciupgrade'),
    custom:
      custom &&
      clean({ user: custom.user, network: custom.network, meta: custom.meta, vendor: custom.vendor }),
    ipConfigs: ipConfigs.length > 0 ? ipConfigs : undefined,
  })
}
