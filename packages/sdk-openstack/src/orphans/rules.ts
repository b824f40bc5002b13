/** Which resources nobody uses: pure rules over facts. What is not sure to be unused is none. */
import type { Volume } from '../block-storage/index.js'
import { nameOf, present } from '../resource/index.js'
import { portUse } from './port-use.js'
import { displayedOrphans } from './table.js'
import type {
  FloatingIpFact,
  ImageFact,
  Orphan,
  OrphanAges,
  OrphanFacts,
  OrphanKind,
  OrphanOptions,
  OrphanReport,
  Prices,
  Read,
  SecurityGroupFact,
} from './types.js'
import { orphanKinds } from './types.js'

const defaultAges: Required<OrphanAges> = {
  volumeDays: 7,
  snapshotDays: 90,
  floatingIpDays: 1,
  portDays: 1,
  imageDays: 30,
  securityGroupDays: 1,
}

export type FactName = Exclude<keyof OrphanFacts, 'projectId' | 'now'>

/** What has to be known before a kind can be judged at all. */
export const factsOfKind: Readonly<Record<OrphanKind, readonly FactName[]>> = {
  'floating-ip': ['floatingIps'],
  port: ['ports', 'floatingIps', 'loadBalancers', 'trunks'],
  image: ['images', 'servers', 'volumes'],
  snapshot: ['snapshots', 'volumes', 'images', 'backups'],
  volume: ['volumes', 'servers', 'snapshots'],
  'security-group': ['securityGroups', 'ports'],
}

interface Judge {
  readonly facts: OrphanFacts
  readonly ages: Required<OrphanAges>
  readonly prices: Prices | undefined
}

const rules: Readonly<Record<OrphanKind, (judge: Judge) => Orphan[]>> = {
  'floating-ip': (judge) =>
    own(judge.facts, judge.facts.floatingIps).flatMap((one) => floatingIp(one, judge)),
  port: portOrphans,
  image: imageOrphans,
  snapshot: snapshotOrphans,
  volume: volumeOrphans,
  'security-group': securityGroupOrphans,
}

/**
 * What nobody uses, with why; kinds whose facts are missing are named and not guessed at. Pure: `findOrphans` reads the
 * facts.
 */
export function judgeOrphans(facts: OrphanFacts, options: OrphanOptions = {}): OrphanReport {
  const judge: Judge = { facts, ages: { ...defaultAges, ...options.ages }, prices: options.prices }
  const orphans: Orphan[] = []
  const notLookedAt: { kind: OrphanKind; reason: string }[] = []
  for (const kind of options.kinds ?? orphanKinds) {
    const reason = factsOfKind[kind].map((name) => reasonOf(facts[name])).find((text) => text !== undefined)
    if (reason !== undefined) notLookedAt.push({ kind, reason })
    else orphans.push(...rules[kind](judge))
  }
  const costs = orphans.flatMap(({ costPerMonth }) => (costPerMonth === undefined ? [] : [costPerMonth]))
  return displayedOrphans({
    projectId: facts.projectId,
    at: facts.now,
    orphans,
    notLookedAt,
    ...(options.prices && {
      costPerMonth: cents(costs.reduce((sum, cost) => sum + cost, 0)),
      currency: options.prices.currency,
    }),
  })
}

function rows<T>(read: Read<T>): readonly T[] {
  return 'rows' in read ? read.rows : []
}

/** Only the token's project's: an administrator is shown those of others too. Cinder need not say whose. */
function own<T extends { readonly projectId?: string }>(facts: OrphanFacts, read: Read<T>): readonly T[] {
  return rows(read).filter(({ projectId = facts.projectId }) => projectId === facts.projectId)
}

function reasonOf(read: Read<unknown>): string | undefined {
  return 'reason' in read ? read.reason : undefined
}

const dayMs = 24 * 60 * 60_000
const cents = (value: number) => Math.round(value * 100) / 100

function daysSince(time: Date | undefined, now: Date): number | undefined {
  return time === undefined ? undefined : Math.max(0, Math.floor((now.getTime() - time.getTime()) / dayMs))
}

/** Old enough; what has no date is not: nobody knows that it is not of this minute. */
function isOld(days: number | undefined, least: number): days is number {
  return days !== undefined && days >= least
}

function price(costGiB: number | undefined, sizeGiB: number): number | undefined {
  return costGiB === undefined ? undefined : cents(costGiB * sizeGiB)
}

function volumeOrphans({ facts, ages, prices }: Judge): Orphan[] {
  const attached = new Set(rows(facts.servers).flatMap(({ volumeIds }) => volumeIds))
  return own(facts, facts.volumes).flatMap((volume): Orphan[] => {
    const days = daysSince(volume.updatedAt ?? volume.createdAt, facts.now)
    const idle = ['available', 'error', 'error_restoring', 'error_extending'].includes(volume.status)
    const used = volume.attachments.length > 0 || attached.has(volume.id)
    if (!idle || used || volume.migrationStatus !== undefined || !isOld(days, ages.volumeDays)) return []
    const snapshots = rows(facts.snapshots).filter(({ volumeId }) => volumeId === volume.id)
    const why = [`is attached to no server, and nothing has changed in it for ${daysText(days)}`]
    if (volume.status !== 'available') why.push(`is in state ${volume.status}`)
    if (snapshots.length > 0) why.push(`has snapshots: ${snapshots.map(nameOf).join(', ')}`)
    return [
      present<Orphan>({
        kind: 'volume',
        id: volume.id,
        name: nameOf(volume),
        why,
        ageDays: daysSince(volume.createdAt, facts.now),
        sizeGiB: volume.sizeGiB,
        costPerMonth: price(volumePrice(volume, prices), volume.sizeGiB),
        caution: volumeCaution(volume),
      }),
    ]
  })
}

function volumePrice(volume: Volume, prices: Prices | undefined): number | undefined {
  const table = prices?.volumeGiB
  return table === undefined || typeof table === 'number' ? table : table[volume.volumeType ?? '']
}

/** Who else counts on a volume that no server has. */
function volumeCaution(volume: Volume): string | undefined {
  const kubernetes = Object.keys(volume.metadata).find((key) =>
    /csi\.openstack\.org|kubernetes\.io/.test(key),
  )
  if (kubernetes !== undefined || /^(pvc-|kubernetes-dynamic-)/.test(volume.name)) {
    return 'It belongs to Kubernetes, which attaches it when a pod wants it: ask there.'
  }
  return volume.bootable ? 'It can be booted from: it may be the disk of a server to come.' : undefined
}

function snapshotOrphans({ facts, ages, prices }: Judge): Orphan[] {
  const volumes = new Set(rows(facts.volumes).map(({ id }) => id))
  const used = snapshotsInUse(facts)
  return own(facts, facts.snapshots).flatMap((snapshot): Orphan[] => {
    const days = daysSince(snapshot.createdAt, facts.now)
    const isGone = !volumes.has(snapshot.volumeId)
    const why = isGone
      ? ['its volume is gone']
      : isOld(days, ages.snapshotDays)
        ? [`is ${daysText(days)} old`]
        : []
    const idle = snapshot.status === 'available' || snapshot.status === 'error'
    if (why.length === 0 || !idle || used.has(snapshot.id)) return []
    return [
      present<Orphan>({
        kind: 'snapshot',
        id: snapshot.id,
        name: nameOf(snapshot),
        why,
        ageDays: days,
        sizeGiB: snapshot.sizeGiB,
        costPerMonth: price(prices?.snapshotGiB, snapshot.sizeGiB),
        caution: undefined,
      }),
    ]
  })
}

/**
 * The image of a server that boots from a volume has no data: it names snapshots. Volumes that were made of a snapshot
 * do not need it any more, but a backup that is being made of one does.
 */
function snapshotsInUse(facts: OrphanFacts): ReadonlySet<string> {
  const inImages = rows(facts.images).flatMap(({ properties }) =>
    idsIn(properties.block_device_mapping ?? ''),
  )
  const inBackups = rows(facts.backups).flatMap(({ status, snapshotId }) =>
    status === 'creating' && snapshotId !== undefined ? [snapshotId] : [],
  )
  return new Set([...inImages, ...inBackups])
}

function idsIn(text: string): string[] {
  return text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []
}

function floatingIp(one: FloatingIpFact, { facts, ages, prices }: Judge): Orphan[] {
  const days = daysSince(one.updatedAt ?? one.createdAt, facts.now)
  // Not every cloud shows what single ports are forwarded; one that forwards some stands at a router.
  if (one.portId !== undefined || one.routerId !== undefined || one.portForwardings > 0) return []
  if (!isOld(days, ages.floatingIpDays)) return []
  return [
    present<Orphan>({
      kind: 'floating-ip',
      id: one.id,
      name: one.ip,
      why: [`leads nowhere for ${daysText(days)}`],
      ageDays: daysSince(one.createdAt, facts.now),
      sizeGiB: undefined,
      costPerMonth: prices?.floatingIp,
      caution: 'Once given back, this address is not to be had again: is it in a DNS record or a firewall?',
    }),
  ]
}

function portOrphans({ facts, ages }: Judge): Orphan[] {
  const ports = rows(facts.ports)
  const led = new Set(rows(facts.floatingIps).map(({ portId }) => portId))
  const inTrunks = new Set(rows(facts.trunks).flatMap(({ portIds }) => portIds))
  return own(facts, facts.ports).flatMap((port): Orphan[] => {
    const days = daysSince(port.createdAt, facts.now)
    if (!isOld(days, ages.portDays) || led.has(port.id) || inTrunks.has(port.id)) return []
    if (portUse(port, ports, rows(facts.loadBalancers)) !== undefined) return []
    return [
      present<Orphan>({
        kind: 'port',
        id: port.id,
        name: port.name === '' ? (port.ips[0] ?? port.id) : port.name,
        why: ['belongs to no server and no other device', `has been there for ${daysText(days)}`],
        ageDays: days,
        sizeGiB: undefined,
        costPerMonth: undefined,
        caution: undefined,
      }),
    ]
  })
}

function securityGroupOrphans({ facts, ages }: Judge): Orphan[] {
  const groups = rows(facts.securityGroups)
  const used = new Set(rows(facts.ports).flatMap(({ securityGroupIds }) => securityGroupIds))
  return own(facts, facts.securityGroups).flatMap((group): Orphan[] => {
    const days = daysSince(group.createdAt, facts.now)
    if (group.name === 'default' || used.has(group.id) || !isOld(days, ages.securityGroupDays)) return []
    // Other projects' ports are not to be seen; and Octavia's groups are on ports of its own project.
    if (group.shared || /^lb-[0-9a-f-]{36}$/.test(group.name)) return []
    if (groups.some((other) => other.id !== group.id && names(other, group))) return []
    return [
      present<Orphan>({
        kind: 'security-group',
        id: group.id,
        name: nameOf(group),
        why: ['no port has it, and no rule of another group names it'],
        ageDays: days,
        sizeGiB: undefined,
        costPerMonth: undefined,
        caution: undefined,
      }),
    ]
  })
}

const names = (group: SecurityGroupFact, other: SecurityGroupFact) => group.remoteGroupIds.includes(other.id)

function imageOrphans({ facts, ages, prices }: Judge): Orphan[] {
  const servers = new Set(rows(facts.servers).map(({ id }) => id))
  const used = new Set([
    ...rows(facts.servers).map(({ imageId }) => imageId),
    ...rows(facts.volumes).flatMap(({ imageMetadata: of }) => [of.image_id, of.kernel_id, of.ramdisk_id]),
    ...rows(facts.images).flatMap(({ properties: of }) => [of.kernel_id, of.ramdisk_id]),
  ])
  return rows(facts.images).flatMap((image): Orphan[] => {
    const days = daysSince(image.updatedAt ?? image.createdAt, facts.now)
    if (used.has(image.id) || image.protected || !isOwnAlone(image, facts.projectId)) return []
    if (isDiskOfServer(image, servers)) return []
    if (!['active', 'queued', 'killed'].includes(image.status) || !isOld(days, ages.imageDays)) return []
    const sizeGiB = (image.sizeBytes ?? 0) / 2 ** 30
    const why = [`no server and no volume is made of it, and it has not changed for ${daysText(days)}`]
    if (image.status !== 'active') why.push(`it has no data (${image.status})`)
    return [
      present<Orphan>({
        kind: 'image',
        id: image.id,
        name: nameOf(image),
        why,
        ageDays: daysSince(image.createdAt, facts.now),
        sizeGiB: cents(sizeGiB),
        costPerMonth: price(prices?.imageGiB, sizeGiB),
        caution:
          image.properties.image_type === 'snapshot'
            ? 'It is a snapshot of a server: perhaps the only copy.'
            : undefined,
      }),
    ]
  })
}

/**
 * A shelved server still names the image that it was made of: its disk is in another, which says whose it is. Any other
 * snapshot of a server that is there may be wanted as well. Without that word, Nova's name for it is enough.
 */
function isDiskOfServer({ name, properties }: ImageFact, servers: ReadonlySet<string>): boolean {
  return name.endsWith('-shelved') || servers.has(properties.instance_uuid ?? '')
}

/** Glance makes new images `shared`: only members say whether they are. */
function isOwnAlone(image: ImageFact, projectId: string): boolean {
  if (image.owner !== projectId || image.hidden) return false
  return image.visibility === 'private' || (image.visibility === 'shared' && image.members === 0)
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
