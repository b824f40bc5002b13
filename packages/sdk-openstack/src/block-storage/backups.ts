import type { Cloud } from '../cloud/index.js'
import {
  findResource,
  getResource,
  listResources,
  type ResourceKind,
  type ResourceOptions,
  signalOf,
} from '../resource/index.js'
import { type Backup, backupShape } from './shapes.js'

export interface BackupFilter extends ResourceOptions {
  readonly name?: string
  readonly status?: string
  readonly volumeId?: string
  readonly allProjects?: boolean
}

export const backupKind: ResourceKind<Backup> = {
  kind: 'backup',
  path: '/backups',
  listPath: '/backups/detail',
  key: 'backup',
  listKey: 'backups',
  row: backupShape,
}

/**
 * Backups, the newest first.
 *
 * @example
 * const { id: volumeId } = await findVolume(cloud, 'db-1-data')
 * for await (const { name, sizeGiB, createdAt } of listBackups(cloud, { volumeId, status: 'available' }))
 *   console.log(name, `${sizeGiB} GiB`, createdAt)
 */
export function listBackups(
  cloud: Cloud,
  filter: BackupFilter = {},
): AsyncGenerator<Backup, void, undefined> {
  const query = {
    name: filter.name,
    status: filter.status,
    volume_id: filter.volumeId,
    all_tenants: filter.allProjects === true ? 1 : undefined,
  }
  return listResources(cloud.blockStorage, backupKind, query, signalOf(filter))
}

/** @throws NotFoundError */
export function readBackup(cloud: Cloud, id: string, options: ResourceOptions = {}): Promise<Backup> {
  return getResource(cloud.blockStorage, backupKind, id, signalOf(options))
}

/**
 * The backup of a name or an id.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * await createBackup(cloud, 'old-data', 'old-data-last')
 * const { sizeGiB, hasDependents } = await findBackup(cloud, 'old-data-last')
 * console.log(sizeGiB, hasDependents) // 40 false
 */
export function findBackup(cloud: Cloud, ref: string, options: ResourceOptions = {}): Promise<Backup> {
  return findResource(cloud.blockStorage, backupKind, ref, signalOf(options))
}
