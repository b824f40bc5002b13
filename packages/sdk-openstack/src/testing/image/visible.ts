/** Who sees an image. */
import type { Call } from '../engine/call.js'
import type { ImageRecord } from './state.js'

export const isVisible = (call: Call, image: ImageRecord): boolean =>
  call.isAdmin ||
  image.owner === call.projectId ||
  image.visibility === 'public' ||
  image.visibility === 'community' ||
  (image.visibility === 'shared' && image.members.some(({ id }) => id === call.projectId))
