import type { Cloud } from '../cloud/index.js'
import {
  findResource,
  listResources,
  type ResourceKind,
  type ResourceOptions,
  signalOf,
} from '../resource/index.js'
import { type VolumeType, volumeTypeShape } from './shapes.js'

const volumeTypeKind: ResourceKind<VolumeType> = {
  kind: 'volume type',
  path: '/types',
  key: 'volume_type',
  listKey: 'volume_types',
  row: volumeTypeShape,
  // Types are few, and Cinder has no filter by name for them.
  byName: undefined,
}

/**
 * Types of volumes that this project may use, with what it may see of their extra specs.
 *
 * @example
 * for await (const { name, description, multiattach } of listVolumeTypes(cloud))
 *   console.log(name, description, multiattach ? 'for several servers' : 'for one server')
 */
export function listVolumeTypes(
  cloud: Cloud,
  options: ResourceOptions = {},
): AsyncGenerator<VolumeType, void, undefined> {
  return listResources(cloud.blockStorage, volumeTypeKind, {}, signalOf(options))
}

/**
 * The type of a name or an id.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { multiattach } = await findVolumeType(cloud, 'shared')
 * console.log(multiattach) // true
 */
export function findVolumeType(
  cloud: Cloud,
  ref: string,
  options: ResourceOptions = {},
): Promise<VolumeType> {
  return findResource(cloud.blockStorage, volumeTypeKind, ref, signalOf(options))
}
