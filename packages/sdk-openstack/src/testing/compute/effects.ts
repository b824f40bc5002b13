/** What happens to servers by itself after a request was accepted. */
import { z } from 'zod'
import { attachVolume, detachVolume, imageMetadataOf, makeVolume } from '../block-storage/make.js'
import { stampOf, type World } from '../engine/call.js'
import { ApiFailure } from '../engine/failure.js'
import { type Effects, forget } from '../engine/pending.js'
import { automaticIps, checkAddress, defaultGroup, macOf, makePort, removePort } from '../network/allocate.js'
import type { RegionState } from '../state.js'
import { endAction } from './instance-actions.js'
import type { ServerState, VmState } from './state.js'

const planSchema = z.object({
  networks: z.array(
    z.object({ uuid: z.string().optional(), port: z.string().optional(), fixedIp: z.string().optional() }),
  ),
  groups: z.array(z.string()).nullable(),
  devices: z.array(
    z.object({
      source: z.string(),
      id: z.string(),
      sizeGiB: z.number().nullable(),
      type: z.string().nullable(),
      root: z.boolean(),
      deleteOnTermination: z.boolean(),
      tag: z.string().nullable(),
    }),
  ),
})
type Plan = z.infer<typeof planSchema>

export function fail(world: World, server: ServerState, message: string): void {
  const at = stampOf(world.now())
  server.vmState = 'error'
  server.taskState = null
  server.powerState = 0
  server.host = null
  server.updated = at
  server.fault = { code: 500, created: at, message }
  endAction(world, server, 'Error')
  forget(world, server.id)
}

/** The biggest that one host of the simulator has. */
const hostSize = { vcpus: 64, ramMiB: 131_072, diskGiB: 4000 }

/** The next letter that no volume of the server has. */
export function nextDevice(server: ServerState): string {
  const used = new Set(server.volumes.map(({ device }) => device))
  const letters = 'bcdefghijklmnopqrstuvwxyz'.split('')
  if (server.imageId === '' && server.volumes.length === 0) return '/dev/vda'
  return `/dev/vd${letters.find((letter) => !used.has(`/dev/vd${letter}`)) ?? 'z'}`
}

function plug(world: World, region: RegionState, server: ServerState, plan: Plan): void {
  const { flavor } = server
  const onVolume = plan.devices.some(({ root }) => root)
  const tooBig =
    flavor.vcpus > hostSize.vcpus ||
    flavor.ram > hostSize.ramMiB ||
    (!onVolume && flavor.disk > hostSize.diskGiB)
  const extra = flavor.extra_specs
  if (tooBig || Object.keys(extra).some((key) => key.startsWith('resources:') || extra[key] === 'required')) {
    fail(world, server, 'No valid host was found. ')
    return
  }
  const wantedHost = server.wantedZone.split(':')[1]
  const { hosts } = region.compute
  server.host = wantedHost ?? hosts[server.number % hosts.length] ?? null
  server.taskState = 'networking'
  try {
    for (const item of plan.networks) plugPort(world, region, server, item, plan.groups)
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
    fail(
      world,
      server,
      `Build of instance ${server.id} aborted: Failed to allocate the network(s), not rescheduling.`,
    )
    return
  }
  for (const item of plan.devices) plugVolume(world, region, server, item)
  server.taskState = 'spawning'
  server.updated = stampOf(world.now())
}

/** @throws ApiFailure when the network has no address left or is not for servers */
export function plugPort(
  world: World,
  region: RegionState,
  server: ServerState,
  item: Plan['networks'][number],
  groups: readonly string[] | null,
): string {
  const given = item.port === undefined ? undefined : region.network.ports[item.port]
  const binding = {
    device_id: server.id,
    device_owner: 'compute:nova',
    'binding:host_id': server.host ?? '',
    status: 'ACTIVE',
    dns_name: server.name.toLowerCase(),
  }
  if (given) {
    Object.assign(given, binding)
    server.ports.push(given.id)
    server.givenPorts.push(given.id)
    return given.id
  }
  const network = region.network.networks[item.uuid ?? '']
  if (!network || (network['router:external'] && network.project_id !== server.projectId))
    throw new ApiFailure(400, 'network cannot be used')
  const port = makePort(world, region, network.id, server.projectId, {
    ...binding,
    security_groups: network.port_security_enabled
      ? [...(groups ?? [defaultGroup(world, region, server.projectId)])]
      : [],
  })
  const subnet = Object.values(region.network.subnets).find(
    (one) =>
      one.network_id === network.id &&
      (item.fixedIp?.includes(':') ? one.ip_version === 6 : one.ip_version === 4),
  )
  try {
    if (item.fixedIp !== undefined && subnet) {
      checkAddress(region, subnet, item.fixedIp)
      port.fixed_ips = [{ subnet_id: subnet.id, ip_address: item.fixedIp }]
    } else port.fixed_ips = automaticIps(region, network.id, macOf(port.id))
  } catch (error) {
    removePort(region, port.id)
    throw error
  }
  server.ports.push(port.id)
  return port.id
}

function plugVolume(
  world: World,
  region: RegionState,
  server: ServerState,
  item: Plan['devices'][number],
): void {
  const { volumes, snapshots } = region.blockStorage
  const existing = item.source === 'volume' ? volumes[item.id] : undefined
  const imageMetadata = item.source === 'image' ? imageMetadataOf(region, item.id) : null
  const volume =
    existing ??
    makeVolume(world, region, server, item.sizeGiB ?? snapshots[item.id]?.size ?? 1, {
      name: '',
      bootable: item.source === 'image',
      imageMetadata,
      snapshot_id: item.source === 'snapshot' ? item.id : null,
      ...(item.type !== null && { volume_type: item.type }),
    })
  const device = item.root ? '/dev/vda' : nextDevice(server)
  attachVolume(world, volume, server.id, device)
  server.volumes.push({
    volumeId: volume.id,
    device,
    deleteOnTermination: item.deleteOnTermination,
    tag: item.tag,
    isRoot: item.root,
  })
}

/** What it held goes back: own ports and volumes are deleted, the user's are let go. */
export function release(world: World, region: RegionState, server: ServerState): void {
  for (const id of server.ports) {
    const port = region.network.ports[id]
    if (port && server.givenPorts.includes(id)) {
      port.device_id = ''
      port.device_owner = ''
      port['binding:host_id'] = ''
      port.status = 'DOWN'
    } else removePort(region, id)
  }
  for (const { volumeId, deleteOnTermination } of server.volumes) {
    const volume = region.blockStorage.volumes[volumeId]
    if (!volume) continue
    detachVolume(world, volume, server.id)
    if (deleteOnTermination) delete region.blockStorage.volumes[volumeId]
  }
}

const isVmState = (text: unknown): text is VmState => typeof text === 'string'

export const computeEffects: Effects = {
  'server.plug': (world, region, { id, data }) => {
    const server = region.compute.servers[id]
    const plan = planSchema.safeParse(JSON.parse(String(data?.['plan'] ?? '{}')))
    if (server?.vmState === 'building' && plan.success) plug(world, region, server, plan.data)
  },
  'server.built': (world, region, { id }) => {
    const server = region.compute.servers[id]
    if (server?.vmState !== 'building') return
    if (server.metadata['lab:fail'] === 'spawn') {
      const aborted = `Build of instance ${id} aborted: lab:fail=spawn`
      release(world, region, server)
      server.ports = []
      fail(world, server, aborted)
      return
    }
    server.vmState = 'active'
    server.taskState = null
    server.powerState = 1
    server.launchedAt = stampOf(world.now())
    server.updated = server.launchedAt
    endAction(world, server, 'Success')
  },
  /** One step of an action: what is not named stays. */
  'server.step': (world, region, { id, data = {} }) => {
    const server = region.compute.servers[id]
    if (!server) return
    const { vm, task, power, offload, host } = data
    if (isVmState(vm)) server.vmState = vm
    if (task !== undefined) server.taskState = task === null ? null : String(task)
    if (typeof power === 'number') server.powerState = power
    if (offload === true) server.host = null
    if (host === true)
      server.host ??= region.compute.hosts[server.number % region.compute.hosts.length] ?? null
    if (server.vmState !== 'error') server.fault = null
    server.updated = stampOf(world.now())
    if (task === null) endAction(world, server, 'Success')
  },
  'server.resized': (world, region, { id }) => {
    const server = region.compute.servers[id]
    if (!server) return
    server.vmState = 'resized'
    server.taskState = null
    server.updated = stampOf(world.now())
    endAction(world, server, 'Success')
  },
  'server.gone': (world, region, { id }) => {
    const server = region.compute.servers[id]
    if (!server) return
    release(world, region, server)
    delete region.compute.servers[id]
    forget(world, id)
  },
  'image.saved': (world, region, { id }) => {
    const image = region.image.images[id]
    if (!image) return
    image.status = 'active'
    image.size ??= 512 * 1024 * 1024
    image.updated_at = stampOf(world.now())
  },
}
