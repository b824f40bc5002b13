/** Snapshots, backups and transfers. */
import { z } from 'zod'
import {
  type Call,
  longStampOf,
  newHexId,
  newId,
  ok,
  type Reply,
  type Route,
  reply,
  route,
} from '../engine/call.js'
import { badRequest, notFound } from '../engine/failure.js'
import { schedule } from '../engine/pending.js'
import { answerList } from './list.js'
import { volumeOf } from './lookup.js'
import { makeVolume } from './make.js'
import { checkVolumeQuota } from './quota.js'
import type { BackupState, SnapshotState, TransferState } from './state.js'
import { backupView, linksOf, snapshotView, transferView } from './view.js'

const text = z.string().max(255).nullable().optional()
const store = (call: Call) => call.region.blockStorage

/** @throws ApiFailure 404 */
function pick<Item extends { readonly projectId: string }>(
  call: Call,
  items: Readonly<Record<string, Item>>,
  what: string,
): Item {
  const id = call.param('id')
  const item = items[id]
  if (!item || (item.projectId !== call.projectId && !call.isAdmin))
    throw notFound(`${what} ${id} could not be found.`)
  return item
}

const snapshotBody = z.object({
  snapshot: z.looseObject({
    volume_id: z.string(),
    name: text,
    description: text,
    force: z.union([z.boolean(), z.string()]).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
  }),
})

function createSnapshot(call: Call): Reply {
  const { snapshot: wanted } = call.body(snapshotBody)
  const volume = volumeOf(call, wanted.volume_id)
  const forced = wanted.force === true || /^true$/i.test(String(wanted.force)) || call.microversion >= 66
  if (volume.status !== 'available' && !(volume.status === 'in-use' && forced))
    throw badRequest(
      `Invalid volume: Volume ${volume.id} status must be available, but current status is: ${volume.status}.`,
    )
  checkVolumeQuota(call, 'snapshots', volume.size)
  const snapshot: SnapshotState = {
    id: newId(call.state),
    projectId: call.projectId,
    userId: call.who.userId,
    volume_id: volume.id,
    status: 'creating',
    size: volume.size,
    name: wanted.name ?? null,
    description: wanted.description ?? null,
    created_at: longStampOf(call.world.now()),
    updated_at: null,
    metadata: { ...wanted.metadata },
  }
  store(call).snapshots[snapshot.id] = snapshot
  schedule(call.world, call.regionId, 2, 'snapshot.status', snapshot.id, {
    status: snapshot.name?.includes('lab-fail') ? 'error' : 'available',
  })
  return reply(202, { snapshot: snapshotView(call, snapshot, 'changed') })
}

const snapshotRoutes: readonly Route[] = [
  route('GET', '/snapshots', (call) =>
    answerList(call, 'snapshots', 'Snapshot', store(call).snapshots, (one) =>
      snapshotView(call, one, 'brief'),
    ),
  ),
  route('GET', '/snapshots/detail', (call) =>
    answerList(call, 'snapshots', 'Snapshot', store(call).snapshots, (one) =>
      snapshotView(call, one, 'show'),
    ),
  ),
  route('POST', '/snapshots', createSnapshot, { policy: 'volume:create_snapshot' }),
  route('GET', '/snapshots/{id}', (call) =>
    ok({ snapshot: snapshotView(call, pick(call, store(call).snapshots, 'Snapshot'), 'show') }),
  ),
  route(
    'PUT',
    '/snapshots/{id}',
    (call) => {
      const one = pick(call, store(call).snapshots, 'Snapshot')
      const { snapshot } = call.body(z.object({ snapshot: z.looseObject({ name: text, description: text }) }))
      if (snapshot.name !== undefined) one.name = snapshot.name
      if (snapshot.description !== undefined) one.description = snapshot.description
      return ok({ snapshot: snapshotView(call, one, 'changed') })
    },
    { policy: 'volume:update_snapshot' },
  ),
  route(
    'DELETE',
    '/snapshots/{id}',
    (call) => {
      const one = pick(call, store(call).snapshots, 'Snapshot')
      if (one.status !== 'available' && one.status !== 'error')
        throw badRequest('Invalid snapshot: Volume Snapshot status must be available or error.')
      one.status = 'deleting'
      schedule(call.world, call.regionId, 1, 'snapshot.gone', one.id)
      return reply(202)
    },
    { policy: 'volume:delete_snapshot' },
  ),
]

const backupBody = z.object({
  backup: z.looseObject({
    volume_id: z.string(),
    name: text,
    description: text,
    incremental: z.boolean().optional(),
    force: z.union([z.boolean(), z.string()]).optional(),
    snapshot_id: z.string().nullable().optional(),
  }),
})

const backupBrief = (call: Call, { id, name }: BackupState): object => ({
  id,
  name,
  links: linksOf(call, 'backups', id),
})

function createBackup(call: Call): Reply {
  const { backup: wanted } = call.body(backupBody)
  const volume = volumeOf(call, wanted.volume_id)
  if (volume.status !== 'available' && !(volume.status === 'in-use' && wanted.force))
    throw badRequest(
      `Invalid volume: Volume to be backed up should be available or in-use, but current status is "${volume.status}".`,
    )
  const before = Object.values(store(call).backups).filter(
    ({ volume_id, status }) => volume_id === volume.id && status === 'available',
  )
  if (wanted.incremental && before.length === 0)
    throw badRequest('Invalid backup: No backups available to do an incremental backup.')
  checkVolumeQuota(call, 'backups', 0)
  const backup: BackupState = {
    id: newId(call.state),
    projectId: call.projectId,
    userId: call.who.userId,
    volume_id: volume.id,
    snapshot_id: wanted.snapshot_id ?? null,
    status: 'creating',
    size: volume.size,
    name: wanted.name ?? null,
    description: wanted.description ?? null,
    created_at: longStampOf(call.world.now()),
    updated_at: null,
    is_incremental: wanted.incremental ?? false,
    fail_reason: null,
  }
  store(call).backups[backup.id] = backup
  schedule(call.world, call.regionId, 5, 'volume.status', volume.id, { status: volume.status })
  volume.status = 'backing-up'
  schedule(call.world, call.regionId, 5, 'backup.status', backup.id, {
    status: backup.name?.includes('lab-fail') ? 'error' : 'available',
  })
  return reply(202, { backup: backupBrief(call, backup) })
}

const restoreBody = z.object({
  restore: z.looseObject({ volume_id: z.string().nullable().optional(), name: text }),
})

function restore(call: Call): Reply {
  const backup = pick(call, store(call).backups, 'Backup')
  const wanted = call.body(restoreBody).restore
  if (backup.status !== 'available') throw badRequest('Invalid backup: Backup status must be available')
  const given = wanted.volume_id ? volumeOf(call, wanted.volume_id) : undefined
  if (given && given.status !== 'available')
    throw badRequest('Invalid volume: Volume to be restored to must be available')
  if (given && given.size < backup.size)
    throw badRequest(
      `Invalid volume: volume size ${given.size} is too small to restore backup of size ${backup.size}.`,
    )
  if (!given) checkVolumeQuota(call, 'volumes', backup.size)
  const volume =
    given ??
    makeVolume(call.world, call.region, backup, backup.size, {
      name: wanted.name ?? `restore_backup_${backup.id}`,
    })
  backup.status = 'restoring'
  volume.status = 'restoring-backup'
  schedule(call.world, call.regionId, 4, 'backup.status', backup.id, { status: 'available' })
  schedule(call.world, call.regionId, 4, 'volume.status', volume.id, { status: 'available' })
  return reply(202, {
    restore: { backup_id: backup.id, volume_id: volume.id, volume_name: volume.name },
  })
}

function deleteBackup(call: Call): Reply {
  const backup = pick(call, store(call).backups, 'Backup')
  if (backup.status !== 'available' && backup.status !== 'error')
    throw badRequest('Invalid backup: Backup status must be available or error')
  const dependent = Object.values(store(call).backups).some(
    (one) =>
      one.is_incremental &&
      one.id !== backup.id &&
      one.volume_id === backup.volume_id &&
      one.created_at >= backup.created_at,
  )
  if (dependent && !backup.is_incremental)
    throw badRequest('Invalid backup: Incremental backups exist for this backup.')
  backup.status = 'deleting'
  schedule(call.world, call.regionId, 1, 'backup.gone', backup.id)
  return reply(202)
}

const backupRoutes: readonly Route[] = [
  route('GET', '/backups', (call) =>
    answerList(call, 'backups', 'Backup', store(call).backups, (one) => backupBrief(call, one)),
  ),
  route('GET', '/backups/detail', (call) =>
    answerList(call, 'backups', 'Backup', store(call).backups, (one) => backupView(call, one)),
  ),
  route('POST', '/backups', createBackup, { policy: 'backup:create' }),
  route('GET', '/backups/{id}', (call) =>
    ok({ backup: backupView(call, pick(call, store(call).backups, 'Backup')) }),
  ),
  route('POST', '/backups/{id}/restore', restore, { policy: 'backup:restore' }),
  route('DELETE', '/backups/{id}', deleteBackup, { policy: 'backup:delete' }),
]

function createTransfer(call: Call): Reply {
  const { transfer: wanted } = call.body(
    z.object({ transfer: z.looseObject({ volume_id: z.string(), name: text }) }),
  )
  const volume = volumeOf(call, wanted.volume_id)
  if (volume.status !== 'available') throw badRequest('Invalid volume: status must be available')
  volume.status = 'awaiting-transfer'
  const transfer: TransferState = {
    id: newId(call.state),
    projectId: call.projectId,
    volume_id: volume.id,
    name: wanted.name ?? null,
    created_at: longStampOf(call.world.now()),
    authKey: newHexId(call.state).slice(0, 16),
  }
  store(call).transfers[transfer.id] = transfer
  return reply(202, { transfer: { ...transferView(call, transfer), auth_key: transfer.authKey } })
}

function acceptTransfer(call: Call): Reply {
  const id = call.param('id')
  const transfer = store(call).transfers[id]
  if (!transfer) throw notFound(`Transfer ${id} could not be found.`)
  const { accept } = call.body(z.object({ accept: z.object({ auth_key: z.string() }) }))
  if (accept.auth_key !== transfer.authKey)
    throw badRequest(`Invalid auth key: Attempt to transfer ${id} with invalid auth key.`)
  const { volumes, transfers } = store(call)
  const volume = volumes[transfer.volume_id]
  if (!volume) throw notFound(`Volume ${transfer.volume_id} could not be found.`)
  checkVolumeQuota(call, 'volumes', volume.size)
  volumes[volume.id] = {
    ...volume,
    projectId: call.projectId,
    userId: call.who.userId,
    status: 'available',
  }
  delete transfers[id]
  return reply(202, {
    transfer: {
      id,
      volume_id: volume.id,
      name: transfer.name,
      links: linksOf(call, 'os-volume-transfer', id),
    },
  })
}

function deleteTransfer(call: Call): Reply {
  const transfer = pick(call, store(call).transfers, 'Transfer')
  const volume = store(call).volumes[transfer.volume_id]
  if (volume?.status === 'awaiting-transfer') volume.status = 'available'
  delete store(call).transfers[transfer.id]
  return reply(202)
}

/** The old path and the one since 3.55. */
const transferRoutes: readonly Route[] = ['/os-volume-transfer', '/volume-transfers'].flatMap((path) => [
  route('GET', path, (call) =>
    answerList(call, 'transfers', 'Transfer', store(call).transfers, ({ id, volume_id, name }) => ({
      id,
      volume_id,
      name,
      links: linksOf(call, 'os-volume-transfer', id),
    })),
  ),
  route('GET', `${path}/detail`, (call) =>
    answerList(call, 'transfers', 'Transfer', store(call).transfers, (one) => transferView(call, one)),
  ),
  route('POST', path, createTransfer, { policy: 'volume:create_transfer' }),
  route('GET', `${path}/{id}`, (call) =>
    ok({ transfer: transferView(call, pick(call, store(call).transfers, 'Transfer')) }),
  ),
  route('POST', `${path}/{id}/accept`, acceptTransfer, { policy: 'volume:accept_transfer' }),
  route('DELETE', `${path}/{id}`, deleteTransfer, { policy: 'volume:delete_transfer' }),
])

export const copyRoutes: readonly Route[] = [...snapshotRoutes, ...backupRoutes, ...transferRoutes]
