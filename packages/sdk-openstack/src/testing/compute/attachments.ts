/** Volumes, interfaces and security groups of a server. */
import { z } from 'zod'
import { attachVolume, detachVolume } from '../block-storage/make.js'
import { type Call, dashed, ok, type Reply, type Route, reply, route } from '../engine/call.js'
import { ApiFailure, badRequest, conflict, notFound } from '../engine/failure.js'
import { removePort } from '../network/allocate.js'
import type { PortRecord } from '../network/state.js'
import { nextDevice, plugPort } from './effects.js'
import { noteAction } from './instance-actions.js'
import { serverOf } from './lookup.js'
import { requireState, requireUnlocked } from './precondition.js'
import type { AttachedVolume, ServerState } from './state.js'

const attachable = ['active', 'paused', 'stopped', 'resized', 'shelved', 'shelved_offloaded'] as const

function attachmentView(call: Call, server: ServerState, one: AttachedVolume, made = false): object {
  const { microversion } = call
  const volume = call.region.blockStorage.volumes[one.volumeId]
  const attachment = volume?.attachments.find(({ serverId }) => serverId === server.id)
  return {
    ...((microversion < 89 || made) && { id: one.volumeId }),
    serverId: server.id,
    volumeId: one.volumeId,
    device: one.device,
    ...(microversion >= 70 && { tag: one.tag }),
    ...(microversion >= 79 && { delete_on_termination: one.deleteOnTermination }),
    ...(microversion >= 89 &&
      !made && {
        attachment_id: attachment?.attachmentId ?? null,
        bdm_uuid: dashed(one.volumeId.replaceAll('-', '').split('').reverse().join('')),
      }),
  }
}

const attachBody = z.object({
  volumeAttachment: z.looseObject({
    volumeId: z.string(),
    device: z.string().nullable().optional(),
    tag: z.string().optional(),
    delete_on_termination: z.boolean().optional(),
  }),
})

function attach(call: Call): Reply {
  const server = serverOf(call)
  const { volumeAttachment: wanted } = call.body(attachBody)
  requireUnlocked(call, server)
  const volume = call.region.blockStorage.volumes[wanted.volumeId]
  if (!volume || volume.projectId !== call.projectId)
    throw notFound(`Volume ${wanted.volumeId} could not be found.`)
  requireState(server, 'attach_volume', attachable)
  const holders = volume.attachments.map(({ serverId }) => serverId)
  if (holders.length > 0 && (!volume.multiattach || holders.includes(server.id)))
    throw badRequest(
      `Invalid volume: volume ${volume.id} is already attached to instances: ${holders.join(', ')}`,
    )
  if (volume.status !== 'available' && volume.status !== 'in-use')
    throw badRequest(
      `Invalid volume: volume '${volume.id}' status must be 'available' or 'in-use'. Currently in '${volume.status}' status`,
    )
  const device = wanted.device ?? nextDevice(server)
  attachVolume(call.world, volume, server.id, device)
  const one: AttachedVolume = {
    volumeId: volume.id,
    device,
    deleteOnTermination: wanted.delete_on_termination ?? false,
    tag: wanted.tag ?? null,
    isRoot: false,
  }
  server.volumes.push(one)
  noteAction(call, server, 'attach_volume', 'compute_attach_volume', true)
  return ok({ volumeAttachment: attachmentView(call, server, one, true) })
}

function detach(call: Call): Reply {
  const server = serverOf(call)
  requireUnlocked(call, server)
  const id = call.param('volume')
  const volume = call.region.blockStorage.volumes[id]
  if (!volume || volume.projectId !== server.projectId) throw notFound(`Volume ${id} could not be found.`)
  const own = server.volumes.find(({ volumeId }) => volumeId === id)
  if (!own)
    throw badRequest(
      `Invalid volume: Invalid input received: Invalid volume: Unable to detach volume. Volume status must be 'in-use' and attach_status must be 'attached' to detach. (HTTP 400) (Request-ID: ${call.requestId})`,
    )
  if (own.isRoot && server.vmState !== 'shelved_offloaded')
    throw new ApiFailure(400, `Unable to detach root device volume for instance ${server.id}`)
  requireState(server, 'detach_volume', attachable)
  server.volumes = server.volumes.filter((one) => one !== own)
  detachVolume(call.world, volume, server.id)
  noteAction(call, server, 'detach_volume', 'compute_detach_volume', true)
  return reply(202)
}

const volumeRoutes: readonly Route[] = [
  route('GET', '/servers/{id}/os-volume_attachments', (call) => {
    const server = serverOf(call)
    return ok({ volumeAttachments: server.volumes.map((one) => attachmentView(call, server, one)) })
  }),
  route('GET', '/servers/{id}/os-volume_attachments/{volume}', (call) => {
    const server = serverOf(call)
    const one = server.volumes.find(({ volumeId }) => volumeId === call.param('volume'))
    if (!one) throw notFound(`Volume ${call.param('volume')} is not attached to instance ${server.id}`)
    return ok({ volumeAttachment: attachmentView(call, server, one) })
  }),
  route('POST', '/servers/{id}/os-volume_attachments', attach, {
    policy: 'os_compute_api:os-volumes-attachments:create',
  }),
  route(
    'PUT',
    '/servers/{id}/os-volume_attachments/{volume}',
    (call) => {
      const server = serverOf(call)
      const one = server.volumes.find(({ volumeId }) => volumeId === call.param('volume'))
      if (!one) throw notFound(`volume_id not found: ${call.param('volume')}`)
      const { volumeAttachment: wanted } = call.body(attachBody)
      if (wanted.volumeId !== one.volumeId) throw badRequest('The simulator does not swap volumes.')
      one.deleteOnTermination = wanted.delete_on_termination ?? one.deleteOnTermination
      return reply(202)
    },
    { policy: 'os_compute_api:os-volumes-attachments:update' },
  ),
  route('DELETE', '/servers/{id}/os-volume_attachments/{volume}', detach, {
    policy: 'os_compute_api:os-volumes-attachments:delete',
  }),
]

const interfaceView = (call: Call, port: PortRecord, withTag: boolean): object => ({
  net_id: port.network_id,
  port_id: port.id,
  mac_addr: port.mac_address,
  port_state: port.status,
  fixed_ips: port.fixed_ips,
  ...(withTag && call.microversion >= 70 && { tag: null }),
})

const interfaceBody = z.object({
  interfaceAttachment: z
    .looseObject({
      net_id: z.string().optional(),
      port_id: z.string().optional(),
      fixed_ips: z.array(z.object({ ip_address: z.string() })).optional(),
    })
    .optional(),
})

function addInterface(call: Call): Reply {
  const server = serverOf(call)
  const wanted = call.body(interfaceBody).interfaceAttachment ?? {}
  requireUnlocked(call, server)
  requireState(server, 'attach_interface', ['active', 'paused', 'stopped'])
  if (wanted.port_id !== undefined && wanted.net_id !== undefined)
    throw badRequest('Must not input both network_id and port_id')
  if (wanted.port_id !== undefined) {
    const port = call.region.network.ports[wanted.port_id]
    if (!port || port.project_id !== server.projectId)
      throw notFound(`Port id ${wanted.port_id} could not be found.`)
    if (port.device_id !== '') throw conflict(`Port ${port.id} is still in use.`)
  } else if (wanted.net_id !== undefined && !call.region.network.networks[wanted.net_id])
    throw new ApiFailure(
      500,
      "Unexpected API Error. Please report this at http://bugs.launchpad.net/nova/ and attach the Nova API log if possible.\n<class 'oslo_messaging.rpc.client.RemoteError'>",
    )
  const fixedIp = wanted.fixed_ips?.[0]?.ip_address
  const taken = Object.values(call.region.network.ports).some(({ fixed_ips }) =>
    fixed_ips.some(({ ip_address }) => ip_address === fixedIp),
  )
  if (taken) throw conflict(`Fixed IP ${fixedIp} is already in use.`)
  const id = plugPort(
    call.world,
    call.region,
    server,
    {
      ...(wanted.net_id !== undefined && { uuid: wanted.net_id }),
      ...(wanted.port_id !== undefined && { port: wanted.port_id }),
      ...(fixedIp !== undefined && { fixedIp }),
    },
    null,
  )
  noteAction(call, server, 'attach_interface', 'compute_attach_interface', true)
  const port = call.region.network.ports[id]
  if (!port) throw notFound(`Port id ${id} could not be found.`)
  return ok({ interfaceAttachment: interfaceView(call, port, true) })
}

function removeInterface(call: Call): Reply {
  const server = serverOf(call)
  requireUnlocked(call, server)
  requireState(server, 'detach_interface', ['active', 'paused', 'stopped'])
  const id = call.param('port')
  // Accepted also where there is no such port: the compute host finds out later.
  if (!server.ports.includes(id)) return reply(202)
  server.ports = server.ports.filter((one) => one !== id)
  const port = call.region.network.ports[id]
  if (port && server.givenPorts.includes(id)) {
    server.givenPorts = server.givenPorts.filter((one) => one !== id)
    Object.assign(port, { device_id: '', device_owner: '', status: 'DOWN', 'binding:host_id': '' })
  } else removePort(call.region, id)
  noteAction(call, server, 'detach_interface', 'compute_detach_interface', true)
  return reply(202)
}

const interfaceRoutes: readonly Route[] = [
  route('GET', '/servers/{id}/os-interface', (call) => {
    const ports = serverOf(call).ports.flatMap((id) => call.region.network.ports[id] ?? [])
    return ok({ interfaceAttachments: ports.map((port) => interfaceView(call, port, true)) })
  }),
  route('GET', '/servers/{id}/os-interface/{port}', (call) => {
    const server = serverOf(call)
    const port = server.ports.includes(call.param('port'))
      ? call.region.network.ports[call.param('port')]
      : undefined
    if (!port) throw notFound(`Instance ${server.id} does not have a port with id ${call.param('port')}`)
    return ok({ interfaceAttachment: interfaceView(call, port, true) })
  }),
  route('POST', '/servers/{id}/os-interface', addInterface, {
    policy: 'os_compute_api:os-attach-interfaces:create',
  }),
  route('DELETE', '/servers/{id}/os-interface/{port}', removeInterface, {
    policy: 'os_compute_api:os-attach-interfaces:delete',
  }),
]

export const attachmentRoutes: readonly Route[] = [
  ...volumeRoutes,
  ...interfaceRoutes,
  route('GET', '/servers/{id}/os-security-groups', (call) => {
    const { network } = call.region
    const ids = new Set(serverOf(call).ports.flatMap((id) => network.ports[id]?.security_groups ?? []))
    return ok({
      security_groups: [...ids].flatMap((id) => {
        const group = network.securityGroups[id]
        return group
          ? [{ id, name: group.name, description: group.description, tenant_id: group.project_id, rules: [] }]
          : []
      }),
    })
  }),
]
