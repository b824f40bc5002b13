/** Changes of an image: JSON patches of glance's own media type. */
import { z } from 'zod'
import type { Call } from '../engine/call.js'
import { ApiFailure, badRequest, forbidden } from '../engine/failure.js'
import type { ImageRecord } from './state.js'

const readOnly = new Set([
  'id',
  'status',
  'size',
  'virtual_size',
  'checksum',
  'created_at',
  'updated_at',
  'owner',
  'os_hash_algo',
  'os_hash_value',
  'file',
  'self',
  'schema',
  'locations',
])

const patchBody = z.array(
  z.object({
    op: z.enum(['add', 'replace', 'remove']),
    path: z.string().startsWith('/'),
    value: z.unknown().optional(),
  }),
)

const changeable = z
  .object({
    name: z.string().nullable(),
    disk_format: z.string().nullable(),
    container_format: z.string().nullable(),
    visibility: z.enum(['public', 'private', 'shared', 'community']),
    min_ram: z.number().int().min(0),
    min_disk: z.number().int().min(0),
    protected: z.boolean(),
    os_hidden: z.boolean(),
    tags: z.array(z.string()),
  })
  .partial()

export function patchImage(call: Call, image: ImageRecord): void {
  const type = (call.headers.get('content-type') ?? '').split(';')[0] ?? ''
  if (!/^application\/openstack-images-v2\.[01]-json-patch$/.test(type))
    throw new ApiFailure(415, '', {
      body: JSON.stringify({
        message: `The request media type ${type} is not supported by this server.\n<br /><br />\n`,
        code: '415 Unsupported Media Type',
        title: 'Unsupported Media Type',
      }),
    })
  const patch = patchBody.safeParse(call.json())
  if (!patch.success) throw badRequest('Request body must be a JSON array of operation objects.')
  for (const { op, path, value } of patch.data) {
    const name = path.slice(1).replaceAll('~1', '/').replaceAll('~0', '~')
    if (readOnly.has(name)) throw forbidden(`Attribute '${name}' is read-only.`)
    if (name in changeable.shape) {
      if (op === 'remove') throw forbidden(`Property ${name} may not be removed.`)
      const parsed = changeable.safeParse({ [name]: value })
      if (!parsed.success)
        throw badRequest(
          `Provided object does not match schema 'image': ${parsed.error.issues[0]?.message ?? 'invalid'}`,
        )
      if (parsed.data.visibility === 'public' && !call.isAdmin)
        throw forbidden('You are not authorized to complete publicize_image action.')
      Object.assign(image, parsed.data)
      continue
    }
    if (op !== 'add' && image.properties[name] === undefined)
      throw new ApiFailure(409, '', {
        body: JSON.stringify({
          message: `There was a conflict when trying to complete your request.<br /><br />\nProperty ${name} does not exist.\n\n`,
          code: '409 Conflict',
          title: 'Conflict',
        }),
      })
    const { [name]: _, ...others } = image.properties
    if (op === 'remove') image.properties = others
    else if (typeof value !== 'string')
      throw badRequest(
        `Provided object does not match schema 'image': '${String(value)}' is not of type 'string'`,
      )
    else image.properties = { ...image.properties, [name]: value }
  }
}
