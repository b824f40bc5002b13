/** What has to be known of one orphan right before it is deleted: itself, and what may use it by now. */

import { z } from 'zod'
import { listBackups, listVolumes, readSnapshot, readVolume, type Volume } from '../block-storage/index.js'
import { NotFoundError } from '../client/errors/index.js'
import type { Cloud } from '../cloud/index.js'
import { listImages, readImage } from '../image/index.js'
import { collect, innerOf, parseResource } from '../resource/index.js'
import { type Call, ownImages, readFact, rowsOf, withMembers } from './gather.js'
import { balancerShape, floatingIpShape, groupShape, portShape, serverShape, trunkShape } from './shapes.js'
import type { Orphan, OrphanFacts, OrphanKind, ServerFact } from './types.js'

interface Look {
  readonly cloud: Cloud
  readonly id: string
  readonly projectId: string
  readonly call: Call
}

type Facts = Partial<Omit<OrphanFacts, 'projectId' | 'now'>>

/**
 * The facts by which the rules judge this one alone; the services are asked for what uses it, and not for all there is.
 *
 * @throws NotFoundError when it is gone
 */
export async function factsOfOrphan(
  cloud: Cloud,
  { kind, id }: Pick<Orphan, 'kind' | 'id'>,
  projectId: string,
  signal: AbortSignal,
): Promise<OrphanFacts> {
  const facts = await looks[kind]({ cloud, id, projectId, call: { signal } })
  return { ...nothing, projectId, now: new Date(), ...facts }
}

const none = { rows: [] }
const nothing: Omit<OrphanFacts, 'projectId' | 'now'> = {
  volumes: none,
  snapshots: none,
  backups: none,
  images: none,
  servers: none,
  ports: none,
  floatingIps: none,
  securityGroups: none,
  loadBalancers: none,
  trunks: none,
}

const looks: Readonly<Record<OrphanKind, (look: Look) => Promise<Facts>>> = {
  'floating-ip': async (look) => ({
    floatingIps: { rows: [await showOf(look, '/floatingips/{id}', 'floatingip', floatingIpShape)] },
  }),
  port: lookAtPort,
  'security-group': lookAtSecurityGroup,
  image: lookAtImage,
  snapshot: lookAtSnapshot,
  // Whatever attaches or snapshots it says so at the volume first; servers that had it were looked at for the report.
  volume: async ({ cloud, id, call }) => ({ volumes: { rows: [await readVolume(cloud, id, call)] } }),
}

async function showOf<T>(
  { cloud, id, call }: Look,
  path: string,
  key: string,
  shape: z.ZodType<T>,
): Promise<T> {
  const phase = `show ${key} ${id}`
  const { data } = await cloud.network.request('get', path, { path: { id }, phase, ...call })
  return parseResource(shape, innerOf(data, key), phase)
}

async function lookAtPort(look: Look): Promise<Facts> {
  const { cloud, id, projectId, call } = look
  const port = await showOf(look, '/ports/{id}', 'port', portShape)
  const own = { project_id: projectId }
  // Others may take over its address: those of its network.
  const near = { network_id: port.networkId, fields: ['id', 'name', 'network_id', 'allowed_address_pairs'] }
  const [ports, floatingIps, loadBalancers, trunks] = await Promise.all([
    readFact('ports', async () => {
      const others = await rowsOf(cloud, 'network', '/ports', 'ports', portShape, near, call)
      return [port, ...others.filter((other) => other.id !== id)]
    }),
    readFact('floatingIps', () =>
      rowsOf(cloud, 'network', '/floatingips', 'floatingips', floatingIpShape, { port_id: id }, call),
    ),
    // Neither can be asked for by the port: one may have several addresses, the other children.
    readFact('loadBalancers', () =>
      rowsOf(cloud, 'load-balancer', '/lbaas/loadbalancers', 'loadbalancers', balancerShape, own, call),
    ),
    readFact('trunks', () => rowsOf(cloud, 'network', '/trunks', 'trunks', trunkShape, own, call)),
  ])
  return { ports, floatingIps, loadBalancers, trunks }
}

const ruleShape = z.object({ security_group_id: z.string() })

async function lookAtSecurityGroup(look: Look): Promise<Facts> {
  const { cloud, id, call } = look
  const group = await showOf(look, '/security-groups/{id}', 'security_group', groupShape)
  const having = { security_groups: id, fields: ['id', 'security_groups'] }
  const naming = { remote_group_id: id, fields: ['id', 'security_group_id'] }
  const [ports, securityGroups] = await Promise.all([
    readFact('ports', () => rowsOf(cloud, 'network', '/ports', 'ports', portShape, having, call)),
    readFact('securityGroups', async () => {
      const path = '/security-group-rules'
      const rules = await rowsOf(cloud, 'network', path, 'security_group_rules', ruleShape, naming, call)
      const namers = new Set(
        rules.map(({ security_group_id: namer }) => namer).filter((namer) => namer !== id),
      )
      const others = [...namers].map((namer) => ({
        id: namer,
        name: '',
        shared: false,
        remoteGroupIds: [id],
        projectId: '',
      }))
      return [group, ...others]
    }),
  ])
  return { ports, securityGroups }
}

async function lookAtImage({ cloud, id, call }: Look): Promise<Facts> {
  const image = await readImage(cloud, id, call)
  const parts = [{ kernel_id: id }, { ramdisk_id: id }].flatMap((properties) => [
    { properties },
    { properties, hidden: true },
  ])
  const [images, servers, volumes] = await Promise.all([
    readFact('images', async () => {
      const lists = await Promise.all(
        parts.map((filter) => collect(listImages(cloud, { ...call, ...filter }))),
      )
      return [await withMembers(cloud, image, call), ...lists.flat()]
    }),
    readFact('servers', () => serversOfImage(cloud, id, image.properties.instance_uuid, call)),
    // Cinder does not let everybody ask for those of an image.
    readFact('volumes', () => collect(listVolumes(cloud, call))),
  ])
  return { images, servers, volumes }
}

const namedShape = z.object({ id: z.string(), name: z.string() })

/** Those that were made of it, and the one whose disk it holds, if that is still there. */
async function serversOfImage(
  cloud: Cloud,
  id: string,
  diskOf: string | undefined,
  call: Call,
): Promise<ServerFact[]> {
  const made = await rowsOf(cloud, 'compute', '/servers', 'servers', namedShape, { image: id }, call)
  const servers = made.map((server): ServerFact => ({ ...server, imageId: id, volumeIds: [] }))
  if (diskOf === undefined) return servers
  const phase = `show server ${diskOf}`
  try {
    const { data } = await cloud.compute.request('get', '/servers/{id}', {
      path: { id: diskOf },
      phase,
      ...call,
    })
    return [...servers, parseResource(serverShape, innerOf(data, 'server'), phase)]
  } catch (error) {
    if (error instanceof NotFoundError) return servers
    throw error
  }
}

async function lookAtSnapshot({ cloud, id, projectId, call }: Look): Promise<Facts> {
  const snapshot = await readSnapshot(cloud, id, call)
  const { volumeId } = snapshot
  const [volumes, images, backups] = await Promise.all([
    readFact('volumes', () => volumeOrNone(cloud, volumeId, call)),
    // An image names its snapshots in a text that cannot be searched.
    readFact('images', () => ownImages(cloud, projectId, call)),
    readFact('backups', () => collect(listBackups(cloud, { ...call, volumeId }))),
  ])
  return { snapshots: { rows: [snapshot] }, volumes, images, backups }
}

async function volumeOrNone(cloud: Cloud, id: string, call: Call): Promise<Volume[]> {
  try {
    return [await readVolume(cloud, id, call)]
  } catch (error) {
    if (error instanceof NotFoundError) return []
    throw error
  }
}
