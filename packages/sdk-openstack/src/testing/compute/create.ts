import { type Call, newHexId, newId, type Reply, reply } from '../engine/call.js'
import { badRequest } from '../engine/failure.js'
import { schedule } from '../engine/pending.js'
import {
  bootsFromVolume,
  checkDevices,
  checkGroups,
  checkImage,
  checkKey,
  checkNetworkForm,
  checkNetworks,
  checkZone,
  createBody,
  imageIdOf,
  mine,
  type ServerBody,
} from './create-checks.js'
import { noteAction } from './instance-actions.js'
import { checkQuota } from './quota.js'
import type { EmbeddedFlavor, FlavorState, ServerState } from './state.js'
import { linksOf } from './view.js'

export function createServers(call: Call): Reply {
  const raw = call.json()
  // The one list of this schema gets a text of its own: nova knows two forms of it by the version.
  const parsed = call.body(
    createBody.superRefine((body, context) => {
      if (call.microversion >= 37 && body.server.networks === undefined)
        context.addIssue({
          code: 'invalid_type',
          expected: 'array',
          input: undefined,
          path: ['server', 'networks'],
        })
      if (call.microversion < 37 && typeof body.server.networks === 'string')
        context.addIssue({
          code: 'invalid_type',
          expected: 'array',
          input: body.server.networks,
          path: ['server', 'networks'],
        })
    }),
  )
  void raw
  const { server: wanted } = parsed
  const least = wanted.min_count ?? 1
  const most = wanted.max_count ?? least
  if (least > most) throw badRequest('min_count must be <= max_count')
  const zone = checkZone(call, wanted.availability_zone)
  const networks = checkNetworkForm(wanted.networks)
  const imageId = imageIdOf(wanted)
  const flavor = call.region.compute.flavors[String(wanted.flavorRef)]
  if (!flavor || (!flavor.isPublic && !call.isAdmin))
    throw badRequest(`Flavor ${wanted.flavorRef} could not be found.`)
  checkImage(call, imageId, flavor, bootsFromVolume(wanted))
  checkKey(call, wanted.key_name)
  const groups = checkGroups(call, wanted.security_groups)
  checkNetworks(call, wanted, networks)
  checkDevices(call, wanted)
  const hints = parsed['os:scheduler_hints'] ?? parsed['OS-SCH-HNT:scheduler_hints']
  const group = hints?.group
  if (group !== undefined && !call.region.compute.serverGroups[group])
    throw badRequest(`Instance group ${group} could not be found.`)
  checkQuota(call, call.projectId, {
    instances: most,
    cores: flavor.vcpus * most,
    ram: flavor.ram * most,
  })
  const made = Array.from({ length: most }, (_, index) => {
    const name = most > 1 ? `${wanted.name}-${index + 1}` : wanted.name
    return makeServer(call, { ...wanted, name }, flavor, imageId, zone, group ?? null)
  })
  for (const server of made) launch(call, server, wanted, groups)
  const [first] = made
  if (!first) throw badRequest('min_count must be <= max_count')
  if (wanted.return_reservation_id === true)
    return reply(202, { reservation_id: `r-${first.id.slice(0, 8)}` })
  return reply(
    202,
    {
      server: {
        id: first.id,
        links: linksOf(call, 'servers', first.id),
        'OS-DCF:diskConfig': wanted['OS-DCF:diskConfig'] ?? 'MANUAL',
        security_groups: (wanted.security_groups ?? [{ name: 'default' }]).map(({ name }) => ({ name })),
        adminPass: wanted.adminPass ?? newHexId(call.state).slice(0, 12),
      },
    },
    { Location: `${call.address.root}/v2.1/servers/${first.id}` },
  )
}

export const embed = (flavor: FlavorState): EmbeddedFlavor => ({
  id: flavor.id,
  vcpus: flavor.vcpus,
  ram: flavor.ram,
  disk: flavor.disk,
  ephemeral: flavor.ephemeral,
  swap: flavor.swap,
  original_name: flavor.name,
  extra_specs: { ...flavor.extraSpecs },
})

function makeServer(
  call: Call,
  wanted: ServerBody,
  flavor: FlavorState,
  imageId: string,
  zone: string,
  group: string | null,
): ServerState {
  const { compute } = call.region
  const at = call.stamp()
  const server: ServerState = {
    id: newId(call.state),
    number: compute.nextNumber++,
    name: wanted.name,
    description: call.microversion >= 19 ? (wanted.description ?? null) : wanted.name,
    projectId: call.projectId,
    userId: call.who.userId,
    vmState: 'building',
    taskState: 'scheduling',
    powerState: 0,
    imageId: bootsFromVolume(wanted) ? '' : imageId,
    flavor: embed(flavor),
    created: at,
    updated: at,
    launchedAt: null,
    host: null,
    wantedZone: zone,
    keyName: wanted.key_name ?? null,
    metadata: { ...wanted.metadata },
    tags: [...(wanted.tags ?? [])],
    locked: false,
    lockedByAdmin: false,
    lockedReason: null,
    fault: null,
    ports: [],
    givenPorts: [],
    volumes: [],
    configDrive:
      wanted.config_drive === true || wanted.config_drive === 'True' || wanted.config_drive === 'true',
    serverGroupId: group,
    oldFlavor: null,
    stateBefore: null,
    actions: [],
  }
  compute.servers[server.id] = server
  return server
}

/** What is to be plugged in goes along with the steps, as plain JSON. */
export interface LaunchPlan {
  readonly networks: readonly { readonly uuid?: string; readonly port?: string; readonly fixedIp?: string }[]
  readonly groups: readonly string[] | null
  readonly devices: readonly {
    readonly source: string
    readonly id: string
    readonly sizeGiB: number | null
    readonly type: string | null
    readonly root: boolean
    readonly deleteOnTermination: boolean
    readonly tag: string | null
  }[]
}

function launch(call: Call, server: ServerState, wanted: ServerBody, groups: string[] | undefined): void {
  const { world, regionId } = call
  noteAction(call, server, 'create', 'compute__do_build_and_run_instance')
  const networks = Array.isArray(wanted.networks)
    ? wanted.networks.map(({ uuid: id, port, fixed_ip }) => ({
        ...(id !== undefined && { uuid: id }),
        ...(port !== undefined && port !== null && { port }),
        ...(fixed_ip !== undefined && { fixedIp: fixed_ip }),
      }))
    : wanted.networks === 'none'
      ? []
      : mine(call).map((id) => ({ uuid: id }))
  const plan: LaunchPlan = {
    networks,
    groups: groups?.filter((id) => id !== '') ?? null,
    devices: (wanted.block_device_mapping_v2 ?? [])
      .filter(
        ({ destination_type, source_type }) => destination_type === 'volume' || source_type === 'volume',
      )
      .map((one) => ({
        source: one.source_type,
        id: one.uuid ?? '',
        sizeGiB: one.volume_size ?? null,
        type: one.volume_type ?? null,
        root: Number(one.boot_index) === 0 && one.boot_index !== null,
        deleteOnTermination: one.delete_on_termination ?? false,
        tag: one.tag ?? null,
      })),
  }
  const seconds = Number(server.metadata['lab:spawn_seconds'] ?? 3)
  schedule(world, regionId, 1, 'server.plug', server.id, { plan: JSON.stringify(plan) })
  schedule(world, regionId, 1 + seconds, 'server.built', server.id)
}
