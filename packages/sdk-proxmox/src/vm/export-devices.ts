/** Disks, networks and cloud-init of a VM that exists, as the spec has them. See `export.ts`. */
import { isRecord } from '../client/encode.js'
import { withoutUndefined } from '../spec/without-undefined.js'
import { diskPlace, isCdDrive, isCloudInitDrive, sizeOfDisk } from './disk.js'
import type { VmConfig } from './kind.js'
import { type DiskSpec, type NetworkSpec, vmSpecSchema } from './spec.js'

const naturally = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })
export const storageOf = (file: string): string => file.split(':')[0] ?? file

export interface Drives {
  readonly disks: readonly DiskSpec[]
  /** CD drives that are not at the spec's own place, as parameters. */
  readonly extra: Readonly<Record<string, unknown>>
  /** What is in the spec's own CD drive, `ide2`: a volume, `cdrom` or `none`. */
  readonly disc: string | undefined
  readonly cloudInitStorage: string | undefined
}

/**
 * A disk is described, so that another VM gets one like it: its volume is this VM's own and is never named. Discs are
 * for all. A disk that is no volume (a device of the host) has nothing that another VM could have as well: left out.
 */
export function drivesOf(config: VmConfig): Drives {
  const disks: DiskSpec[] = []
  const extra: Record<string, unknown> = {}
  let disc: string | undefined
  let cloudInitStorage: string | undefined
  const hasThreads = config.scsihw === 'virtio-scsi-single'
  for (const [key, value] of entriesOf(config)) {
    if (!diskPlace(key) || !isRecord(value) || typeof value['file'] !== 'string') continue
    const { file } = value
    if (isCloudInitDrive(value)) cloudInitStorage ??= storageOf(file)
    else if (!isCdDrive(value)) disks.push(...diskSpec(key, value, file, hasThreads))
    else if (key === 'ide2') disc = file
    else extra[key] = { file, media: 'cdrom' }
  }
  return { disks, extra, disc, cloudInitStorage }
}

const entriesOf = (config: VmConfig): [string, unknown][] =>
  Object.entries(config).sort(([a], [b]) => naturally(a, b))

/** @param hasThreads the SCSI controller has a thread for each disk: elsewhere the server heeds no `iothread` */
function diskSpec(
  key: string,
  value: Readonly<Record<string, unknown>>,
  file: string,
  hasThreads: boolean,
): DiskSpec[] {
  const place = diskPlace(key)
  if (!place || !/^[^/:]+:/.test(file)) return []
  const {
    file: _file,
    media: _media,
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
    ...options
  } = value
  const described: Readonly<Record<string, unknown>> = withoutUndefined({
    bus: place.bus,
    index: place.index,
    storage: storageOf(file),
    size: sizeText(size, value),
    // Where it is not said, the name of the file says it.
    format: format ?? /\.(qcow2|vmdk)$/.exec(file)?.[1],
    cache,
    discard: discard === 'on' ? true : undefined,
    ioThread: Boolean(iothread) && (place.bus !== 'scsi' || hasThreads),
    ssd: Boolean(ssd),
    backup,
    replicate,
    aio,
    readOnly: ro,
    serial,
    options: Object.keys(options).length > 0 ? options : undefined,
  })
  return [asFarAsRead(described) ?? { ...place, storage: storageOf(file) }]
}

/** Without the fields that the spec does not take (of a newer server, say): the others are as they were. */
function asFarAsRead(described: Readonly<Record<string, unknown>>): DiskSpec | undefined {
  const schema = vmSpecSchema.shape.disks.unwrap().element
  const parsed = schema.safeParse(described)
  if (parsed.success) return parsed.data
  const unread = new Set(parsed.error.issues.map(({ path: [field] }) => field))
  const rest = schema.safeParse(
    Object.fromEntries(Object.entries(described).filter(([field]) => !unread.has(field))),
  )
  return rest.success ? rest.data : undefined
}

/** The server leaves the unit out where it is bytes. */
function sizeText(size: unknown, disk: unknown): string | undefined {
  if (typeof size !== 'string' && typeof size !== 'number') return undefined
  return /^\d+$/.test(String(size)) ? `${Math.ceil(sizeOfDisk(disk) / 1024)}K` : String(size)
}

export interface Networks {
  readonly networks: readonly NetworkSpec[]
  readonly ipConfigs: readonly IpConfig[]
  /** Cards that the spec cannot describe, under their new names, with their addresses. */
  readonly extra: Readonly<Record<string, unknown>>
  /** `net2` → `net1`: the spec numbers them without gaps. */
  readonly newNames: ReadonlyMap<string, string>
}
type IpConfig = NonNullable<NonNullable<(typeof vmSpecSchema)['_output']['cloudInit']>['ipConfigs']>[number]

/** Cards keep their order, and each its addresses; hardware addresses are the first VM's alone. */
export function networksOf(config: VmConfig): Networks {
  const keys = Object.keys(config)
    .filter((key) => /^net\d+$/.test(key))
    .sort(naturally)
  const described = keys.map((key) => ({ key, spec: networkSpec(Reflect.get(config, key)) }))
  const networks: NetworkSpec[] = []
  const ipConfigs: IpConfig[] = []
  const extra: Record<string, unknown> = {}
  const newNames = new Map<string, string>()
  for (const { key, spec } of described) {
    if (!spec) continue
    newNames.set(key, `net${networks.length}`)
    networks.push(spec)
    const address = config[`ipconfig${numberOf(key)}`]
    ipConfigs.push(
      withoutUndefined({ ip: address?.ip, gateway: address?.gw, ip6: address?.ip6, gateway6: address?.gw6 }),
    )
  }
  for (const { key, spec } of described) {
    if (spec) continue
    const name = `net${newNames.size}`
    newNames.set(key, name)
    const value: unknown = Reflect.get(config, key)
    const { macaddr: _macaddr, ...card } = isRecord(value) ? value : {}
    extra[name] = card
    const address = config[`ipconfig${numberOf(key)}`]
    if (address) extra[`ipconfig${numberOf(name)}`] = address
  }
  while (ipConfigs.length > 0 && Object.keys(ipConfigs.at(-1) ?? {}).length === 0) ipConfigs.pop()
  return { networks, ipConfigs, extra, newNames }
}

const numberOf = (key: string): number => Number(key.replace(/\D/g, ''))

/** Undefined when the spec cannot say it: options it does not know, or no bridge, where the spec has a default. */
function networkSpec(value: unknown): NetworkSpec | undefined {
  if (!isRecord(value) || value['bridge'] === undefined) return undefined
  const {
    model,
    macaddr: _macaddr,
    bridge,
    firewall,
    tag,
    trunks,
    link_down,
    mtu,
    rate,
    queues,
    ...others
  } = value
  if (Object.keys(others).length > 0) return undefined
  const parsed = vmSpecSchema.shape.networks.unwrap().safeParse([
    withoutUndefined({
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
  ])
  return parsed.success && Array.isArray(parsed.data) ? parsed.data[0] : undefined
}
