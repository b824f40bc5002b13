import type { Call } from '../engine/call.js'
import { notFound } from '../engine/failure.js'
import type { VolumeState } from './state.js'

export function volumeOf(call: Call, id = call.param('id')): VolumeState {
  const volume = call.region.blockStorage.volumes[id]
  if (!volume || (volume.projectId !== call.projectId && !call.isAdmin))
    throw notFound(`Volume ${id} could not be found.`)
  return volume
}

export const typeNamed = (call: Call, name: string) =>
  Object.values(call.region.blockStorage.types).find((one) => one.name === name || one.id === name)
