/** An image as the API shows it: what users added stands beside the rest. */
import type { ImageRecord } from './state.js'

export function imageView(image: ImageRecord): object {
  const { properties, members: _, ...rest } = image
  const path = `/v2/images/${image.id}`
  const stored = image.status === 'active' || image.status === 'deactivated'
  return {
    ...properties,
    ...rest,
    locations: stored ? [{ url: `file:///images/${image.id}`, metadata: { store: 'file' } }] : [],
    self: path,
    file: `${path}/file`,
    schema: '/v2/schemas/image',
    ...(stored && { stores: 'file' }),
  }
}
