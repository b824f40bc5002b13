/** The actions that take arguments or more than one step: reboot, resize, rebuild, rescue, snapshot, lock. */
import { z } from 'zod'
import { type Call, newId, type Reply, reply } from '../engine/call.js'
import { badRequest, conflict, forbidden, notFound } from '../engine/failure.js'
import { schedule } from '../engine/pending.js'
import { validateBody } from '../engine/validate.js'
import { isVisible } from '../image/visible.js'
import { embed } from './create.js'
import { checkImage } from './create-checks.js'
import { noteAction } from './instance-actions.js'
import {
  type Actions,
  begin,
  newPassword,
  requireHost,
  requireState,
  requireUnlocked,
  steps,
} from './precondition.js'
import { checkQuota } from './quota.js'
import type { ServerState } from './state.js'
import { floatingByPort, serverView } from './view.js'

const rebootBody = z.object({ type: z.enum(['HARD', 'Hard', 'hard', 'SOFT', 'Soft', 'soft']) })

function reboot(call: Call, server: ServerState, argument: unknown): Reply {
  const isHard = validateBody(rebootBody, argument).type.toLowerCase() === 'hard'
  requireUnlocked(call, server)
  requireState(server, 'reboot', isHard ? ['active', 'stopped', 'paused', 'suspended', 'error'] : ['active'])
  begin(call, server, 'reboot', 'compute_reboot_instance', isHard ? 'rebooting_hard' : 'rebooting')
  steps(call, server, [[isHard ? 4 : 3, { vm: 'active', power: 1, task: null }]])
  return reply(202)
}

function resize(call: Call, server: ServerState, argument: unknown): Reply {
  const { flavorRef } = validateBody(
    z.looseObject({ flavorRef: z.union([z.string(), z.number()]) }),
    argument,
  )
  const flavor = call.region.compute.flavors[String(flavorRef)]
  if (!flavor || (!flavor.isPublic && !call.isAdmin))
    throw badRequest(`Flavor ${flavorRef} could not be found.`)
  requireUnlocked(call, server)
  requireState(server, 'resize', ['active', 'stopped'])
  requireHost(server)
  if (flavor.id === server.flavor.id) throw badRequest('When resizing, instances must change flavor!')
  if (flavor.disk === 0 && server.flavor.disk > 0 && server.imageId !== '')
    throw badRequest('Resize to zero disk flavor is not allowed.')
  checkQuota(call, server.projectId, {
    cores: Math.max(0, flavor.vcpus - server.flavor.vcpus),
    ram: Math.max(0, flavor.ram - server.flavor.ram),
  })
  server.oldFlavor = server.flavor
  server.stateBefore = server.vmState
  server.flavor = embed(flavor)
  begin(call, server, 'resize', 'compute_prep_resize', 'resize_prep')
  steps(call, server, [
    [1, { task: 'resize_migrating' }],
    [3, { task: 'resize_migrated' }],
    [4, { task: 'resize_finish' }],
  ])
  schedule(call.world, call.regionId, 5, 'server.resized', server.id)
  return reply(202)
}

function confirmResize(call: Call, server: ServerState): Reply {
  requireUnlocked(call, server)
  requireState(server, 'confirmResize', ['resized'])
  const stopped = server.stateBefore === 'stopped'
  server.oldFlavor = null
  server.stateBefore = null
  begin(call, server, 'confirmResize', 'compute_confirm_resize', 'resize_confirming')
  steps(call, server, [[1, { vm: stopped ? 'stopped' : 'active', power: stopped ? 4 : 1, task: null }]])
  return reply(204)
}

function revertResize(call: Call, server: ServerState): Reply {
  requireUnlocked(call, server)
  requireState(server, 'revertResize', ['resized'])
  if (server.oldFlavor) server.flavor = server.oldFlavor
  const stopped = server.stateBefore === 'stopped'
  server.oldFlavor = null
  server.stateBefore = null
  begin(call, server, 'revertResize', 'compute_revert_resize', 'resize_reverting')
  steps(call, server, [[3, { vm: stopped ? 'stopped' : 'active', power: stopped ? 4 : 1, task: null }]])
  return reply(202)
}

const rebuildBody = z.looseObject({
  imageRef: z.string(),
  name: z.string().min(1).max(255).optional(),
  adminPass: z.string().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  description: z.string().nullable().optional(),
})

function rebuild(call: Call, server: ServerState, argument: unknown): Reply {
  const wanted = validateBody(rebuildBody, argument)
  requireUnlocked(call, server)
  requireState(server, 'rebuild', ['active', 'stopped', 'error'])
  const image = call.region.image.images[wanted.imageRef]
  if (!image || !isVisible(call, image)) throw badRequest('Cannot find image for rebuild')
  const flavor = call.region.compute.flavors[server.flavor.id]
  if (flavor) checkImage(call, wanted.imageRef, flavor, server.imageId === '')
  const stopped = server.vmState === 'stopped'
  if (server.imageId !== '') server.imageId = wanted.imageRef
  if (wanted.name !== undefined) server.name = wanted.name
  if (wanted.metadata) server.metadata = { ...wanted.metadata }
  if (wanted.description !== undefined) server.description = wanted.description
  begin(call, server, 'rebuild', 'rebuild_server', 'rebuilding')
  server.fault = null
  steps(call, server, [
    [1, { task: 'rebuild_block_device_mapping' }],
    [2, { task: 'rebuild_spawning' }],
    [5, { vm: stopped ? 'stopped' : 'active', power: stopped ? 4 : 1, task: null, host: true }],
  ])
  const view = serverView(call, server, floatingByPort(call.region), 'changed')
  return reply(
    202,
    {
      server: {
        ...view,
        ...(call.microversion >= 54 && { user_data: null }),
        adminPass: wanted.adminPass ?? newPassword(call),
      },
    },
    { Location: `${call.address.root}/v2.1/servers/${server.id}` },
  )
}

function rescue(call: Call, server: ServerState, argument: unknown): Reply {
  const wanted = validateBody(
    z.looseObject({ adminPass: z.string().optional(), rescue_image_ref: z.string().optional() }).nullable(),
    argument ?? null,
  )
  requireUnlocked(call, server)
  requireState(server, 'rescue', ['active', 'stopped', 'error'])
  if (server.imageId === '' && call.microversion < 87)
    throw badRequest(`Instance ${server.id} cannot be rescued: Cannot rescue a volume-backed instance`)
  begin(call, server, 'rescue', 'compute_rescue_instance', 'rescuing')
  steps(call, server, [[3, { vm: 'rescued', power: 1, task: null }]])
  return reply(200, { adminPass: wanted?.adminPass ?? newPassword(call) })
}

const imageBody = z.looseObject({
  name: z.string().min(1).max(255),
  metadata: z.record(z.string(), z.string()).optional(),
})

function createImage(call: Call, server: ServerState, argument: unknown): Reply {
  const wanted = validateBody(imageBody, argument)
  requireState(server, 'createImage', ['active', 'stopped', 'paused', 'suspended'])
  const id = newId(call.state)
  const base = call.region.image.images[server.imageId]
  const at = call.stamp()
  call.region.image.images[id] = {
    id,
    name: wanted.name,
    disk_format: base?.disk_format ?? 'qcow2',
    container_format: 'bare',
    visibility: 'private',
    size: null,
    virtual_size: null,
    status: 'queued',
    checksum: null,
    protected: false,
    min_ram: base?.min_ram ?? 0,
    min_disk: server.flavor.disk,
    owner: server.projectId,
    os_hidden: false,
    os_hash_algo: null,
    os_hash_value: null,
    created_at: at,
    updated_at: at,
    tags: [],
    properties: {
      ...base?.properties,
      base_image_ref: server.imageId,
      image_type: 'snapshot',
      instance_uuid: server.id,
      user_id: call.who.userId,
      owner_project_name: call.state.identity.projects[server.projectId]?.name ?? '',
      ...wanted.metadata,
    },
    members: [],
  }
  begin(call, server, 'createImage', 'compute_snapshot_instance', 'image_snapshot_pending')
  steps(call, server, [
    [1, { task: 'image_pending_upload' }],
    [2, { task: 'image_uploading' }],
    [5, { task: null }],
  ])
  schedule(call.world, call.regionId, 5, 'image.saved', id)
  return call.microversion >= 45
    ? reply(202, { image_id: id })
    : reply(202, undefined, { Location: `${call.address.origin}/image/images/${id}` })
}

function lock(call: Call, server: ServerState, argument: unknown): Reply {
  const wanted = validateBody(
    z.looseObject({ locked_reason: z.string().min(1).max(255).optional() }).nullable(),
    argument ?? null,
  )
  noteAction(call, server, 'lock', 'compute_lock_instance', true)
  server.locked = true
  server.lockedByAdmin = call.isAdmin && server.projectId !== call.projectId
  server.lockedReason = call.microversion >= 73 ? (wanted?.locked_reason ?? null) : null
  return reply(202)
}

function unlock(call: Call, server: ServerState): Reply {
  if (server.lockedByAdmin && !call.isAdmin)
    throw forbidden(
      "Policy doesn't allow os_compute_api:os-lock-server:unlock:unlock_override to be performed.",
    )
  noteAction(call, server, 'unlock', 'compute_unlock_instance', true)
  server.locked = false
  server.lockedByAdmin = false
  server.lockedReason = null
  return reply(202)
}

/** @param add or take away */
function securityGroup(call: Call, server: ServerState, argument: unknown, add: boolean): Reply {
  const { name } = validateBody(z.looseObject({ name: z.string().min(1) }), argument)
  const group = Object.values(call.region.network.securityGroups).find(
    (one) => one.project_id === call.projectId && (one.id === name || one.name === name),
  )
  if (!group) throw notFound(`Security group ${name} is not found for project ${call.projectId}`)
  const ports = server.ports.flatMap((id) => call.region.network.ports[id] ?? [])
  if (!add && !ports.some(({ security_groups }) => security_groups.includes(group.id)))
    throw notFound(`Security group ${name} not associated with the instance ${server.id}`)
  for (const port of ports) {
    const others = port.security_groups.filter((id) => id !== group.id)
    port.security_groups = add ? [...others, group.id] : others
  }
  return reply(202)
}

function resetState(call: Call, server: ServerState, argument: unknown): Reply {
  const { state } = validateBody(z.object({ state: z.enum(['active', 'error']) }), argument)
  server.vmState = state
  server.taskState = null
  server.updated = call.stamp()
  return reply(202)
}

function changePassword(call: Call, server: ServerState, argument: unknown): Reply {
  validateBody(z.object({ adminPass: z.string() }), argument)
  requireUnlocked(call, server)
  if (server.vmState !== 'active')
    throw conflict(`Cannot 'changePassword' instance ${server.id} while it is in vm_state ${server.vmState}`)
  return reply(202)
}

/** Those that nova gave up, at the microversion after `until`. */
const removed: Actions = Object.fromEntries(
  ['addFloatingIp', 'removeFloatingIp', 'addFixedIp', 'removeFixedIp'].map((name) => [
    name,
    {
      policy: `os_compute_api:os-${name}`,
      until: 43,
      perform: () => {
        throw badRequest(`The simulator leaves ${name} to the network service.`)
      },
    },
  ]),
)

export const changes: Actions = {
  ...removed,
  forceDelete: {
    policy: 'os_compute_api:os-deferred-delete:force',
    perform: (call, server) => {
      requireUnlocked(call, server)
      server.taskState = 'deleting'
      schedule(call.world, call.regionId, 2, 'server.gone', server.id)
      return reply(202)
    },
  },
  reboot: { policy: 'os_compute_api:servers:reboot', perform: reboot },
  resize: { policy: 'os_compute_api:servers:resize', perform: resize },
  confirmResize: { policy: 'os_compute_api:servers:confirm_resize', perform: confirmResize },
  revertResize: { policy: 'os_compute_api:servers:revert_resize', perform: revertResize },
  rebuild: { policy: 'os_compute_api:servers:rebuild', perform: rebuild },
  rescue: { policy: 'os_compute_api:os-rescue', perform: rescue },
  createImage: { policy: 'os_compute_api:servers:create_image', perform: createImage },
  lock: { policy: 'os_compute_api:os-lock-server:lock', perform: lock },
  unlock: { policy: 'os_compute_api:os-lock-server:unlock', perform: unlock },
  addSecurityGroup: {
    policy: 'os_compute_api:os-security-groups:add',
    perform: (call, server, argument) => securityGroup(call, server, argument, true),
  },
  removeSecurityGroup: {
    policy: 'os_compute_api:os-security-groups:remove',
    perform: (call, server, argument) => securityGroup(call, server, argument, false),
  },
  'os-resetState': {
    policy: 'os_compute_api:os-admin-actions:reset_state',
    admin: true,
    perform: resetState,
  },
  changePassword: { policy: 'os_compute_api:os-admin-password', perform: changePassword },
}
