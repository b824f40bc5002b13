/** What nova checks of a launch before it says 202. */
import { z } from 'zod'
import type { Call } from '../engine/call.js'
import { badRequest, conflict } from '../engine/failure.js'
import { isVisible } from '../image/visible.js'
import type { FlavorState } from './state.js'

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i

const networkItem = z.looseObject({
  uuid: z.string().optional(),
  port: z.string().nullable().optional(),
  fixed_ip: z.string().optional(),
  tag: z.string().optional(),
})
const device = z.looseObject({
  boot_index: z.union([z.number(), z.string(), z.null()]).optional(),
  uuid: z.string().optional(),
  source_type: z.enum(['volume', 'image', 'snapshot', 'blank']),
  destination_type: z.enum(['local', 'volume']).optional(),
  volume_size: z.coerce.number().int().optional(),
  volume_type: z.string().optional(),
  delete_on_termination: z.boolean().optional(),
  device_name: z.string().optional(),
  tag: z.string().optional(),
})

const serverBody = z.strictObject({
  name: z.string().min(1).max(255),
  flavorRef: z.union([z.string(), z.number()]),
  imageRef: z
    .string()
    .superRefine((value, context) => {
      if (value !== '' && !uuid.test(value))
        context.addIssue({
          code: 'custom',
          message: `'${value}' is not valid under any of the given schemas`,
        })
    })
    .optional(),
  networks: z.union([z.array(networkItem), z.enum(['auto', 'none'])]).optional(),
  key_name: z.string().optional(),
  security_groups: z.array(z.looseObject({ name: z.string() })).optional(),
  block_device_mapping_v2: z.array(device).optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  user_data: z
    .string()
    .superRefine((value, context) => {
      if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(value))
        context.addIssue({ code: 'custom', message: `'${value}' is not a 'base64'` })
    })
    .optional(),
  config_drive: z.union([z.boolean(), z.string()]).optional(),
  availability_zone: z.string().optional(),
  min_count: z.coerce.number().int().min(1).optional(),
  max_count: z.coerce.number().int().min(1).optional(),
  description: z.string().max(255).nullable().optional(),
  tags: z.array(z.string()).optional(),
  adminPass: z.string().optional(),
  accessIPv4: z.string().optional(),
  accessIPv6: z.string().optional(),
  'OS-DCF:diskConfig': z.enum(['AUTO', 'MANUAL']).optional(),
  hostname: z.string().optional(),
  host: z.string().optional(),
  personality: z.array(z.looseObject({})).optional(),
  return_reservation_id: z.union([z.boolean(), z.string()]).optional(),
  trusted_image_certificates: z.array(z.string()).nullable().optional(),
})
export const createBody = z.looseObject({
  server: serverBody,
  'os:scheduler_hints': z.looseObject({ group: z.string().optional() }).optional(),
  'OS-SCH-HNT:scheduler_hints': z.looseObject({ group: z.string().optional() }).optional(),
})
export type ServerBody = z.infer<typeof serverBody>

export function checkZone(call: Call, zone: string | undefined): string {
  if (zone === undefined) return ''
  const [name, host] = zone.split(':')
  if (name !== 'nova' || (host !== undefined && !call.region.compute.hosts.includes(host)))
    throw badRequest('The requested availability zone is not available')
  return zone
}

export function checkNetworkForm(networks: ServerBody['networks']): ServerBody['networks'] {
  if (!Array.isArray(networks)) return networks
  for (const { uuid: id, port } of networks) {
    if (id !== undefined && !uuid.test(id))
      throw badRequest(`Bad networks format: network uuid is not in proper format (${id})`)
    if (port !== undefined && port !== null && !uuid.test(port))
      throw badRequest(`Bad port format: port uuid is not in proper format (${port})`)
  }
  return networks
}

export const bootsFromVolume = ({ block_device_mapping_v2: devices = [] }: ServerBody): boolean =>
  devices.some(
    ({ boot_index, destination_type }) => Number(boot_index) === 0 && destination_type === 'volume',
  )

/** Empty: from a volume. */
export function imageIdOf(wanted: ServerBody): string {
  if (wanted.imageRef !== undefined && wanted.imageRef !== '') return wanted.imageRef
  const root = wanted.block_device_mapping_v2?.find(({ boot_index }) => Number(boot_index) === 0)
  if (!root) throw badRequest('Missing imageRef attribute')
  return root.destination_type === 'local' && root.source_type === 'image' ? (root.uuid ?? '') : ''
}

export function checkImage(call: Call, imageId: string, flavor: FlavorState, onVolume: boolean): void {
  if (imageId === '') return
  const image = call.region.image.images[imageId]
  if (!image || !isVisible(call, image)) throw badRequest('Can not find requested image')
  if (image.status !== 'active') throw badRequest(`Image ${imageId} is not active.`)
  if (flavor.ram < image.min_ram) throw badRequest("Flavor's memory is too small for requested image.")
  const flavorBytes = flavor.disk * 1024 ** 3
  if (!onVolume && flavor.disk > 0 && flavor.disk < image.min_disk)
    throw badRequest(
      `Flavor's disk is smaller than the minimum size specified in image metadata. Flavor disk is ${flavorBytes} bytes, minimum size is ${image.min_disk * 1024 ** 3} bytes.`,
    )
  if (!onVolume && flavor.disk > 0 && (image.size ?? 0) > flavorBytes)
    throw badRequest(
      `Flavor's disk is too small for requested image. Flavor disk is ${flavorBytes} bytes, image is ${image.size} bytes.`,
    )
}

export function checkKey(call: Call, name: string | undefined): void {
  if (name !== undefined && !call.region.compute.keypairs[`${call.who.userId} ${name}`])
    throw badRequest('Invalid key_name provided.')
}

/** Ids of the groups; undefined: the project's default one. */
export function checkGroups(call: Call, groups: ServerBody['security_groups']): string[] | undefined {
  return groups?.map(({ name }) => {
    const found = Object.values(call.region.network.securityGroups).filter(
      (one) => one.project_id === call.projectId && (one.id === name || one.name === name),
    )
    const [first] = found
    if (!first) {
      if (name === 'default') return ''
      throw badRequest(`Unable to find security_group with name or id '${name}'`)
    }
    if (found.length > 1)
      throw conflict(
        `Multiple security_group matches found for name '${name}', use an ID to be more specific.`,
      )
    return first.id
  })
}

export const mine = (call: Call): string[] =>
  Object.values(call.region.network.networks)
    .filter((one) => (one.project_id === call.projectId || one.shared) && !one['router:external'])
    .map(({ id }) => id)

export function checkNetworks(call: Call, wanted: ServerBody, networks: ServerBody['networks']): void {
  const { network } = call.region
  if (networks === undefined || networks === 'auto') {
    if (mine(call).length > 1)
      throw conflict('Multiple possible networks found, use a Network ID to be more specific.')
    return
  }
  if (networks === 'none') return
  for (const { uuid: id, port } of networks) {
    if (port !== undefined && port !== null) {
      const found = network.ports[port]
      if (!found || found.project_id !== call.projectId)
        throw badRequest(`Port id ${port} could not be found.`)
      if (found.device_id !== '') throw conflict(`Port ${port} is still in use.`)
    } else if (id !== undefined) {
      const found = network.networks[id]
      const isOurs =
        found && (found.project_id === call.projectId || found.shared || found['router:external'])
      if (!isOurs) throw badRequest(`Network ${id} could not be found.`)
      if (!Object.values(network.subnets).some(({ network_id }) => network_id === id))
        throw badRequest(`Network ${id} requires a subnet in order to boot instances on.`)
    }
  }
  void wanted
}

export function checkDevices(call: Call, { block_device_mapping_v2: devices = [] }: ServerBody): void {
  const { volumes, snapshots } = call.region.blockStorage
  for (const one of devices) {
    const id = one.uuid ?? ''
    if (one.source_type === 'volume') {
      const volume = volumes[id]
      if (!volume || volume.projectId !== call.projectId)
        throw badRequest(`Block Device Mapping is Invalid: failed to get volume ${id}.`)
      if (Number(one.boot_index) === 0 && one.boot_index !== null && !volume.bootable)
        throw badRequest(`Block Device ${id} is not bootable.`)
      if (volume.status !== 'available' && !(volume.multiattach && volume.status === 'in-use'))
        throw badRequest(
          `Invalid volume: volume ${id} is already attached to instances: ${volume.attachments.map(({ serverId }) => serverId).join(', ')}`,
        )
    }
    if (one.source_type === 'snapshot' && !snapshots[id])
      throw badRequest(`Block Device Mapping is Invalid: failed to get snapshot ${id}.`)
    if (one.source_type === 'image' && one.destination_type === 'volume' && one.volume_size === undefined)
      throw badRequest(
        "Block Device Mapping is Invalid: Images with destination_type 'volume' need to have a non-zero size specified",
      )
  }
}
