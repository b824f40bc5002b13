/** Projects with which an image is shared. */
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  nameOf,
  parseResource,
  ResourceNotFoundError,
  type ResourceOptions,
  ResourceStateError,
  signalOf,
} from '../resource/index.js'
import { findImage, imageKind } from './images.js'
import type { Image } from './shapes.js'

export type MemberStatus = 'pending' | 'accepted' | 'rejected'

export interface ImageMember {
  readonly projectId: string
  /** Until the other project accepts it, the image is not in its lists; it can be used by its id. */
  readonly status: string
}

const memberShape = z
  .object({ member_id: z.string(), status: z.string() })
  .transform((row): ImageMember => ({ projectId: row.member_id, status: row.status }))
const membersShape = z.object({ members: z.array(memberShape) })

/**
 * With which projects an image is shared, and what they have said to it.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * for (const { projectId, status } of await listImageMembers(cloud, 'shop-golden'))
 *   console.log(projectId, status)
 */
export async function listImageMembers(
  cloud: Cloud,
  ref: string,
  options: ResourceOptions = {},
): Promise<ImageMember[]> {
  return membersOf(cloud, await findImage(cloud, ref, signalOf(options)), options)
}

/** Of an image that was read just before. */
export async function membersOf(
  cloud: Cloud,
  image: Pick<Image, 'id' | 'name'>,
  options: ResourceOptions = {},
): Promise<ImageMember[]> {
  const phase = `list with whom image ${nameOf(image)} is shared`
  const { data } = await cloud.image.get('/images/{image_id}/members', {
    path: { image_id: image.id },
    phase,
    ...signalOf(options),
  })
  return parseResource(membersShape, data, phase).members
}

/**
 * Shares an image with a project, which has to accept it.
 *
 * @param projectId of the other project
 * @throws ResourceStateError when it is not `shared`
 * @example
 * await updateImage(cloud, 'shop-golden', { visibility: 'shared' })
 * const { status } = await shareImage(cloud, 'shop-golden', '6c60a511719452e1c7db1b6b3b96c313')
 * console.log(status) // pending
 */
export async function shareImage(
  cloud: Cloud,
  ref: string,
  projectId: string,
  options: ResourceOptions = {},
): Promise<ImageMember> {
  const image = await findImage(cloud, ref, signalOf(options))
  const phase = `share image ${nameOf(image)} with project ${projectId}`
  if (image.visibility !== 'shared') {
    throw new ResourceStateError(`Image ${nameOf(image)} is ${image.visibility}, not shared.`, {
      phase,
      hint: 'Set its visibility to "shared" first.',
      ids: { imageId: image.id },
    })
  }
  const { data } = await cloud.image.request('post', '/images/{image_id}/members', {
    path: { image_id: image.id },
    body: { member: projectId },
    phase,
    ...signalOf(options),
  })
  return parseResource(memberShape, data, phase)
}

/**
 * What this project says to an image that another one shares with it; afterwards the image is in its lists, or not.
 *
 * @throws NotFoundError when it is not shared with this project
 * @example
 * for await (const { id, owner } of listImages(cloud, { visibility: 'shared', memberStatus: 'pending' }))
 *   if (owner === 'dff488c448f434dbfa0f74f7289bc549') await answerSharedImage(cloud, id, 'accepted')
 */
export async function answerSharedImage(
  cloud: Cloud,
  imageId: string,
  status: MemberStatus,
  options: ResourceOptions = {},
): Promise<ImageMember> {
  const projectId = await cloud.projectId(options.signal)
  const phase = `answer the shared image ${imageId} with ${status}`
  const { data } = await cloud.image.request('put', '/images/{image_id}/members/{member_id}', {
    path: { image_id: imageId, member_id: projectId },
    body: { status },
    phase,
    safeToResend: true,
    ...signalOf(options),
  })
  return parseResource(memberShape, data, phase)
}

/**
 * Shares an image with a project no more.
 *
 * @throws ResourceNotFoundError when it is not shared with that project
 * @example
 * await updateImage(cloud, 'shop-golden', { visibility: 'shared' })
 * await shareImage(cloud, 'shop-golden', '6c60a511719452e1c7db1b6b3b96c313')
 * await unshareImage(cloud, 'shop-golden', '6c60a511719452e1c7db1b6b3b96c313')
 */
export async function unshareImage(
  cloud: Cloud,
  ref: string,
  projectId: string,
  options: ResourceOptions = {},
): Promise<void> {
  const image = await findImage(cloud, ref, signalOf(options))
  const phase = `take image ${nameOf(image)} from project ${projectId}`
  const members = await membersOf(cloud, image, options)
  if (!members.some((member) => member.projectId === projectId)) {
    throw new ResourceNotFoundError(`Image ${nameOf(image)} is not shared with project ${projectId}.`, {
      phase,
      hint:
        members.length === 0
          ? 'It is shared with no project.'
          : `It is shared with ${members.map((member) => member.projectId).join(', ')}.`,
      ids: { imageId: image.id },
    })
  }
  const kind = { kind: 'member', path: `${imageKind.path}/${image.id}/members` }
  await deleteResource(cloud.image, kind, projectId, { phase, ...signalOf(options) })
}
