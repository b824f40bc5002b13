/** Glance. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Call, newId, noContent, ok, type Reply, reply, route } from '../engine/call.js'
import { ApiFailure, badRequest, conflict, forbidden, notFound } from '../engine/failure.js'
import { requestIds, type Service, webLibraryJson } from '../engine/service.js'
import { pythonRepr } from '../engine/validate.js'
import { glanceFailure } from './failure.js'
import { listImages } from './list.js'
import { patchImage } from './patch.js'
import type { ImageRecord } from './state.js'
import { imageView } from './view.js'
import { isVisible } from './visible.js'

const images = (call: Call) => call.region.image.images

function imageOf(call: Call, id = call.param('id')): ImageRecord {
  const image = images(call)[id]
  if (!image || !isVisible(call, image)) throw notFound(`No image found with ID ${id}`)
  return image
}

/** @throws ApiFailure 403 where it is another project's */
function ownImage(call: Call): ImageRecord {
  const image = imageOf(call)
  if (image.owner !== call.projectId && !call.isAdmin) throw forbidden('You do not own this image')
  return image
}

const diskFormats = [null, 'ami', 'ari', 'aki', 'vhd', 'vhdx', 'vmdk', 'raw', 'qcow2', 'vdi', 'iso', 'ploop']
const known = {
  id: z.string().optional(),
  name: z.string().max(255).nullable().optional(),
  disk_format: z.string().nullable().optional(),
  container_format: z.string().nullable().optional(),
  visibility: z.enum(['public', 'private', 'shared', 'community']).optional(),
  min_ram: z.number().int().min(0).optional(),
  min_disk: z.number().int().min(0).optional(),
  protected: z.boolean().optional(),
  os_hidden: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
  owner: z.string().optional(),
}
const imageBody = z.object(known).catchall(z.unknown())

function createImage(call: Call): Reply {
  const wanted = imageBody.safeParse(call.json())
  if (!wanted.success) {
    const [issue] = wanted.error.issues
    throw badRequest(`Provided object does not match schema 'image': ${issue?.message ?? 'invalid'}`)
  }
  const { data } = wanted
  if (data.disk_format !== undefined && !diskFormats.includes(data.disk_format))
    throw badRequest(
      `Provided object does not match schema 'image': ${pythonRepr(data.disk_format)} is not one of ${pythonRepr(diskFormats)}`,
    )
  if (data.visibility === 'public' && !call.isAdmin)
    throw forbidden('You are not authorized to complete publicize_image action.')
  const properties = Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !(name in known))
      .map(([name, value]) => {
        if (typeof value !== 'string')
          throw badRequest(
            `Provided object does not match schema 'image': ${pythonRepr(value)} is not of type 'string'`,
          )
        return [name, value]
      }),
  )
  const id = data.id ?? newId(call.state)
  if (images(call)[id]) throw conflict(`Image ID ${id} already exists!`)
  const at = call.stamp()
  const image: ImageRecord = {
    id,
    name: data.name ?? null,
    disk_format: data.disk_format ?? null,
    container_format: data.container_format ?? null,
    visibility: data.visibility ?? 'shared',
    size: null,
    virtual_size: null,
    status: 'queued',
    checksum: null,
    protected: data.protected ?? false,
    min_ram: data.min_ram ?? 0,
    min_disk: data.min_disk ?? 0,
    owner: call.projectId,
    os_hidden: data.os_hidden ?? false,
    os_hash_algo: null,
    os_hash_value: null,
    created_at: at,
    updated_at: at,
    tags: [...(data.tags ?? [])],
    properties,
    members: [],
  }
  images(call)[id] = image
  return reply(201, imageView(image), {
    Location: `${call.address.root}/v2/images/${id}`,
    'OpenStack-image-import-methods': 'glance-direct,web-download,copy-image',
  })
}

function upload(call: Call): Reply {
  const image = ownImage(call)
  if (image.status !== 'queued')
    throw conflict(`Image status transition from ${image.status} to saving is not allowed`)
  image.status = 'active'
  image.size = call.bytes.length
  image.virtual_size = call.bytes.length
  image.checksum = createHash('md5').update(call.bytes).digest('hex')
  image.os_hash_algo = 'sha512'
  image.os_hash_value = createHash('sha512').update(call.bytes).digest('hex')
  image.updated_at = call.stamp()
  return noContent()
}

function deleteImage(call: Call): Reply {
  const id = call.param('id')
  const seen = images(call)[id]
  if (!seen || !isVisible(call, seen)) throw notFound(`Failed to find image ${id} to delete`)
  const image = ownImage(call)
  if (image.protected) throw forbidden(`Image ${id} is protected and cannot be deleted.`)
  delete images(call)[id]
  return noContent()
}

const memberView = (call: Call, image: ImageRecord, one: ImageRecord['members'][number]): object => ({
  member_id: one.id,
  image_id: image.id,
  status: one.status,
  created_at: one.created_at,
  updated_at: call.stamp(),
  schema: '/v2/schemas/member',
})

function memberOf(call: Call, image: ImageRecord) {
  const member = image.members.find(({ id }) => id === call.param('member'))
  if (!member)
    throw notFound(`${call.param('member')} not found in the member list of the image ${image.id}.`)
  return member
}

const memberRoutes = [
  route('GET', '/images/{id}/members', (call) => {
    const image = imageOf(call)
    return ok({
      members: image.members.map((one) => memberView(call, image, one)),
      schema: '/v2/schemas/members',
    })
  }),
  route(
    'POST',
    '/images/{id}/members',
    (call) => {
      const image = ownImage(call)
      const { member } = z.object({ member: z.string() }).parse(call.json())
      if (image.visibility !== 'shared') throw forbidden('Only shared images have members.')
      if (image.members.some(({ id }) => id === member))
        throw conflict(`Member ${member} is duplicated for image ${image.id}`)
      const made = { id: member, status: 'pending' as const, created_at: call.stamp() }
      image.members = [...image.members, made]
      return ok(memberView(call, image, made))
    },
    { policy: 'add_member' },
  ),
  route(
    'PUT',
    '/images/{id}/members/{member}',
    (call) => {
      const image = imageOf(call)
      if (call.param('member') !== call.projectId && !call.isAdmin)
        throw forbidden(`Not allowed to update members for image ${image.id}.`)
      const member = memberOf(call, image)
      member.status = z
        .object({ status: z.enum(['pending', 'accepted', 'rejected']) })
        .parse(call.json()).status
      return ok(memberView(call, image, member))
    },
    { policy: 'modify_member' },
  ),
  route(
    'DELETE',
    '/images/{id}/members/{member}',
    (call) => {
      const image = ownImage(call)
      const member = memberOf(call, image)
      image.members = image.members.filter((one) => one !== member)
      return noContent()
    },
    { policy: 'delete_member' },
  ),
]

const versions = (call: Call) => ({
  versions: Array.from({ length: 17 }, (_, index) => ({
    id: `v2.${16 - index}`,
    status: index === 0 ? 'CURRENT' : 'SUPPORTED',
    links: [{ rel: 'self', href: `${call.address.root}/v2/` }],
  })),
})

const statusAction =
  (from: ImageRecord['status'], to: ImageRecord['status']) =>
  (call: Call): Reply => {
    const image = ownImage(call)
    if (image.status !== from && image.status !== to)
      throw forbidden(
        `Not allowed to ${to === 'active' ? 'reactivate' : 'deactivate'} image in status '${image.status}'`,
      )
    image.status = to
    return noContent()
  }

export const imageService: Service = {
  name: 'image',
  prefix: 'image',
  catalog: { type: 'image', name: 'glance', endpoint: () => '' },
  version: '/v2',
  failure: glanceFailure,
  unauthorizedText:
    'This server could not verify that you are authorized to access the document you requested. Either you supplied the wrong credentials (e.g., bad password), or your browser does not understand how to supply the credentials required.',
  failureJson: ({ status, message }) => webLibraryJson(status, message),
  forbids: (policy) => `You are not authorized to complete ${policy} action.`,
  headers: requestIds,
  document(call) {
    if (call.address.path === '/') return reply(300, versions(call))
    if (call.address.path === '/versions') return ok(versions(call))
    return /^\/v2\/?$/.test(call.address.path) && call.token ? reply(300, versions(call)) : undefined
  },
  routes: [
    route('GET', '/images', listImages),
    route('POST', '/images', createImage, { policy: 'add_image' }),
    route('GET', '/images/{id}', (call) => ok(imageView(imageOf(call)))),
    route(
      'PATCH',
      '/images/{id}',
      (call) => {
        const image = imageOf(call)
        if (image.owner !== call.projectId && !call.isAdmin)
          throw forbidden('You are not permitted to modify this image.')
        patchImage(call, image)
        image.updated_at = call.stamp()
        return ok(imageView(image))
      },
      { policy: 'modify_image' },
    ),
    route('DELETE', '/images/{id}', deleteImage, { policy: 'delete_image' }),
    route('PUT', '/images/{id}/file', upload, { policy: 'upload_image' }),
    route('GET', '/images/{id}/file', (call) => {
      const image = imageOf(call)
      if (image.status === 'deactivated')
        throw forbidden('The requested image has been deactivated. Image data download is forbidden.')
      // The state is plain JSON: it keeps what was said of the bytes, and not the bytes.
      if (image.status !== 'active') return noContent()
      throw new ApiFailure(501, 'The simulator keeps no image data.')
    }),
    route('PUT', '/images/{id}/tags/{tag}', (call) => {
      const image = ownImage(call)
      image.tags = [...new Set([...image.tags, call.param('tag')])]
      return noContent()
    }),
    route('DELETE', '/images/{id}/tags/{tag}', (call) => {
      const image = ownImage(call)
      if (!image.tags.includes(call.param('tag'))) throw notFound('The resource could not be found.')
      image.tags = image.tags.filter((tag) => tag !== call.param('tag'))
      return noContent()
    }),
    route('POST', '/images/{id}/actions/deactivate', statusAction('active', 'deactivated'), {
      policy: 'deactivate',
    }),
    route('POST', '/images/{id}/actions/reactivate', statusAction('deactivated', 'active'), {
      policy: 'reactivate',
    }),
    ...memberRoutes,
    route('GET', '/info/stores', () =>
      ok({ stores: [{ id: 'file', description: 'files', default: 'true' }] }),
    ),
    route('GET', '/info/import', () =>
      ok({
        'import-methods': {
          description: 'Import methods available.',
          type: 'array',
          value: ['glance-direct', 'web-download', 'copy-image'],
        },
      }),
    ),
  ],
}
