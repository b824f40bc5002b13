/** Reads what the rules look at: each list on its own, only those that are needed, and only of this project. */
import { CancelledError, toPveError } from '@pve/core'
import { z } from 'zod'
import { listBackups, listVolumeSnapshots, listVolumes } from '../block-storage/index.js'
import { NoEndpointError } from '../catalog/index.js'
import { ForbiddenError, NotFoundError } from '../client/errors/index.js'
import type { ServiceName } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import { listImageMembers, listImages } from '../image/index.js'
import { collect, optional, present, utcTime } from '../resource/index.js'
import { factsOfKind } from './rules.js'
import type {
  FloatingIpFact,
  ImageFact,
  LoadBalancerFact,
  OrphanFacts,
  OrphanKind,
  PortFact,
  Read,
  SecurityGroupFact,
  ServerFact,
  TrunkFact,
} from './types.js'

export interface GatherOptions {
  readonly signal?: AbortSignal
  /** Default: now. */
  readonly now?: Date
}

type Call = { readonly signal?: AbortSignal }

/** @throws CancelledError, and what signing in throws; what one service refuses is in its place */
export async function gatherOrphanFacts(
  cloud: Cloud,
  kinds: readonly OrphanKind[],
  { signal, now = new Date() }: GatherOptions = {},
): Promise<OrphanFacts> {
  const projectId = await cloud.projectId(signal)
  const call: Call = signal === undefined ? {} : { signal }
  const wanted = new Set(kinds.flatMap((kind) => factsOfKind[kind]))
  const read = async <T>(
    name: (typeof factsOfKind)[OrphanKind][number],
    ask: () => Promise<readonly T[]>,
  ): Promise<Read<T>> => {
    if (!wanted.has(name)) return { reason: 'not asked for' }
    try {
      return { rows: await ask() }
    } catch (thrown) {
      const error = toPveError(thrown)
      if (error instanceof CancelledError) throw error
      // Where there is no such service, there is nothing of it. But whoever asks for its own kinds is told.
      // A cloud without the extension has no trunks.
      if (error instanceof NotFoundError && name === 'trunks') return { rows: [] }
      // Who has no role at Octavia sees no load balancer; its ports say themselves whose they are.
      if (error instanceof ForbiddenError && name === 'loadBalancers') return { rows: [] }
      if (error instanceof NoEndpointError) return isMainFact(name) ? { reason: error.message } : { rows: [] }
      return { reason: error.message }
    }
  }
  const [
    volumes,
    snapshots,
    backups,
    images,
    servers,
    ports,
    floatingIps,
    securityGroups,
    loadBalancers,
    trunks,
  ] = await Promise.all([
    read('volumes', () => collect(listVolumes(cloud, call))),
    read('snapshots', () => collect(listVolumeSnapshots(cloud, call))),
    read('backups', () => collect(listBackups(cloud, call))),
    read('images', () => readImages(cloud, projectId, call)),
    read('servers', () => readServers(cloud, call)),
    read('ports', () => rowsOf(cloud, 'network', '/ports', 'ports', portShape, projectId, call)),
    read('floatingIps', () =>
      rowsOf(cloud, 'network', '/floatingips', 'floatingips', floatingIpShape, projectId, call),
    ),
    read('securityGroups', () =>
      rowsOf(cloud, 'network', '/security-groups', 'security_groups', groupShape, projectId, call),
    ),
    read('loadBalancers', () =>
      rowsOf(cloud, 'load-balancer', '/lbaas/loadbalancers', 'loadbalancers', balancerShape, projectId, call),
    ),
    read('trunks', () => rowsOf(cloud, 'network', '/trunks', 'trunks', trunkShape, projectId, call)),
  ])
  return {
    projectId,
    now,
    volumes,
    snapshots,
    backups,
    images,
    servers,
    ports,
    floatingIps,
    securityGroups,
    loadBalancers,
    trunks,
  }
}

/** The list that a kind itself is of. Volumes are also looked at for images: without Cinder there are none. */
function isMainFact(name: string): boolean {
  return ['snapshots', 'images', 'ports', 'floatingIps', 'securityGroups'].includes(name)
}

async function rowsOf<T>(
  cloud: Cloud,
  service: ServiceName,
  path: string,
  key: string,
  shape: z.ZodType<T>,
  projectId: string,
  call: Call,
): Promise<T[]> {
  const found: T[] = []
  // An administrator sees every project's.
  const query = { project_id: projectId }
  const pages = cloud.service(service).listPages(path, key, { query, phase: `list ${key}`, ...call })
  for await (const page of pages) for (const row of page) found.push(shape.parse(row))
  return found
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const time = optional(utcTime)

const portShape = z
  .object({
    id: z.string(),
    name: text,
    device_id: text,
    device_owner: text,
    status: text,
    description: text,
    network_id: text,
    fixed_ips: z.array(z.object({ ip_address: z.string() })).default([]),
    allowed_address_pairs: z.array(z.object({ ip_address: z.string() })).default([]),
    security_groups: z.array(z.string()).default([]),
    created_at: time,
  })
  .transform((row) =>
    present<PortFact>({
      id: row.id,
      name: row.name,
      deviceId: row.device_id,
      deviceOwner: row.device_owner,
      status: row.status,
      description: row.description,
      networkId: row.network_id,
      ips: row.fixed_ips.map(({ ip_address: ip }) => ip),
      allowedAddresses: row.allowed_address_pairs.map(({ ip_address: ip }) => ip),
      securityGroupIds: row.security_groups,
      createdAt: row.created_at,
    }),
  )

const floatingIpShape = z
  .object({
    id: z.string(),
    floating_ip_address: z.string(),
    port_id: optional(z.string()),
    port_forwardings: z.array(z.unknown()).nullish(),
    created_at: time,
    updated_at: time,
  })
  .transform((row) =>
    present<FloatingIpFact>({
      id: row.id,
      ip: row.floating_ip_address,
      portId: row.port_id === '' ? undefined : row.port_id,
      portForwardings: row.port_forwardings?.length ?? 0,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }),
  )

const groupShape = z
  .object({
    id: z.string(),
    name: text,
    shared: z.boolean().nullish(),
    created_at: time,
    security_group_rules: z.array(z.object({ remote_group_id: z.string().nullish() })).default([]),
  })
  .transform((row) =>
    present<SecurityGroupFact>({
      id: row.id,
      name: row.name,
      shared: row.shared === true,
      createdAt: row.created_at,
      remoteGroupIds: row.security_group_rules.flatMap(({ remote_group_id: id }) =>
        id === null || id === undefined || id === row.id ? [] : [id],
      ),
    }),
  )

const balancerShape = z
  .object({
    id: z.string(),
    vip_port_id: optional(z.string()),
    vip_address: optional(z.string()),
    additional_vips: z.array(z.object({ ip_address: optional(z.string()) })).nullish(),
  })
  .transform((row) =>
    present<LoadBalancerFact>({
      id: row.id,
      vipPortId: row.vip_port_id,
      vipAddresses: [row.vip_address, ...(row.additional_vips ?? []).map((one) => one.ip_address)].filter(
        (ip) => ip !== undefined,
      ),
    }),
  )

const trunkShape = z
  .object({
    id: z.string(),
    port_id: z.string(),
    sub_ports: z.array(z.object({ port_id: z.string() })).default([]),
  })
  .transform(
    (row): TrunkFact => ({
      id: row.id,
      portIds: [row.port_id, ...row.sub_ports.map(({ port_id: id }) => id)],
    }),
  )

const serverShape = z
  .object({
    id: z.string(),
    name: text,
    image: z.union([z.object({ id: z.string() }), z.string()]).nullish(),
    'os-extended-volumes:volumes_attached': z.array(z.object({ id: z.string() })).default([]),
  })
  .transform((row) =>
    present<ServerFact>({
      id: row.id,
      name: row.name,
      imageId: typeof row.image === 'object' ? row.image?.id : undefined,
      volumeIds: row['os-extended-volumes:volumes_attached'].map(({ id }) => id),
    }),
  )

async function readServers(cloud: Cloud, call: Call): Promise<ServerFact[]> {
  const found: ServerFact[] = []
  const pages = cloud.compute.listPages('/servers/detail', 'servers', { phase: 'list servers', ...call })
  for await (const page of pages) for (const row of page) found.push(serverShape.parse(row))
  return found
}

async function readImages(cloud: Cloud, projectId: string, call: Call): Promise<ImageFact[]> {
  const images = await collect(listImages(cloud, { ...call, owner: projectId }))
  return Promise.all(
    images.map(async (image): Promise<ImageFact> => {
      if (image.visibility !== 'shared') return image
      const members = await listImageMembers(cloud, image.id, call)
      return { ...image, members: members.length }
    }),
  )
}
