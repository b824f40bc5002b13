/** Cinder's quotas: 413 with `Retry-After: 0`, which is no rate limit. */
import type { Call } from '../engine/call.js'
import { ApiFailure } from '../engine/failure.js'
import type { VolumeQuota } from './state.js'

export const quotaOf = (call: Call, projectId: string): VolumeQuota =>
  call.region.blockStorage.quotas[projectId] ?? call.region.blockStorage.defaultQuota

export function usageOf(call: Call, projectId: string): Record<keyof VolumeQuota, number> {
  const mine = <Item extends { readonly projectId: string }>(items: Readonly<Record<string, Item>>): Item[] =>
    Object.values(items).filter((one) => one.projectId === projectId)
  const { volumes, snapshots, backups } = call.region.blockStorage
  const size = (items: readonly { readonly size: number }[]) => items.reduce((sum, one) => sum + one.size, 0)
  return {
    volumes: mine(volumes).length,
    gigabytes: size(mine(volumes)) + size(mine(snapshots)),
    snapshots: mine(snapshots).length,
    backups: mine(backups).length,
    backup_gigabytes: size(mine(backups)),
    per_volume_gigabytes: 0,
    groups: 0,
  }
}

const over = (message: string): ApiFailure =>
  new ApiFailure(413, message, { headers: { 'Retry-After': '0' } })

const names = { volumes: 'Volume', snapshots: 'Snapshot', backups: 'Backup' } as const

/** @throws ApiFailure 413 */
export function checkVolumeQuota(call: Call, kind: keyof typeof names | undefined, gigabytes: number): void {
  const quota = quotaOf(call, call.projectId)
  const used = usageOf(call, call.projectId)
  if (quota.gigabytes >= 0 && gigabytes > 0 && used.gigabytes + gigabytes > quota.gigabytes)
    throw over(
      `VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed gigabytes quota. Requested ${gigabytes}G, quota is ${quota.gigabytes}G and ${used.gigabytes}G has been consumed.`,
    )
  if (kind !== undefined && quota[kind] >= 0 && used[kind] + 1 > quota[kind])
    throw over(
      `${names[kind]}LimitExceeded: Maximum number of ${kind} allowed (${quota[kind]}) exceeded${kind === 'volumes' ? " for quota 'volumes'." : ''}`,
    )
}

/** @param form with what is used, or only the limits */
export function quotaView(call: Call, projectId: string, form: 'usage' | 'limits' | 'defaults'): object {
  const quota = form === 'defaults' ? call.region.blockStorage.defaultQuota : quotaOf(call, projectId)
  const used = usageOf(call, projectId)
  const row = (limit: number, inUse: number): unknown =>
    form === 'usage' ? { limit, in_use: inUse, reserved: 0 } : limit
  const { volumes, snapshots, types } = call.region.blockStorage
  const byType = Object.values(types).flatMap(({ name }) => {
    const own = Object.values(volumes).filter(
      (one) => one.projectId === projectId && one.volume_type === name,
    )
    const ownSnapshots = Object.values(snapshots).filter(
      (one) => one.projectId === projectId && volumes[one.volume_id]?.volume_type === name,
    )
    const size = [...own, ...ownSnapshots].reduce((sum, one) => sum + one.size, 0)
    return [
      [`volumes_${name}`, row(-1, own.length)],
      [`gigabytes_${name}`, row(-1, size)],
      [`snapshots_${name}`, row(-1, ownSnapshots.length)],
    ]
  })
  return {
    quota_set: {
      volumes: row(quota.volumes, used.volumes),
      per_volume_gigabytes: row(quota.per_volume_gigabytes, 0),
      snapshots: row(quota.snapshots, used.snapshots),
      gigabytes: row(quota.gigabytes, used.gigabytes),
      backups: row(quota.backups, used.backups),
      backup_gigabytes: row(quota.backup_gigabytes, used.backup_gigabytes),
      ...Object.fromEntries(byType),
      groups: row(quota.groups, 0),
      id: projectId,
    },
  }
}

export function limitsView(call: Call): object {
  const quota = quotaOf(call, call.projectId)
  const used = usageOf(call, call.projectId)
  return {
    limits: {
      rate: [],
      absolute: {
        maxTotalVolumes: quota.volumes,
        maxTotalSnapshots: quota.snapshots,
        maxTotalVolumeGigabytes: quota.gigabytes,
        maxTotalBackups: quota.backups,
        maxTotalBackupGigabytes: quota.backup_gigabytes,
        totalVolumesUsed: used.volumes,
        totalGigabytesUsed: used.gigabytes,
        totalSnapshotsUsed: used.snapshots,
        totalBackupsUsed: used.backups,
        totalBackupGigabytesUsed: used.backup_gigabytes,
      },
    },
  }
}
