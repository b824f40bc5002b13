/** Projects with which an image is shared. */
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  nameOf,
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
  const { data } = await cloud.image.get('/images/{image_id}/members', {
    path: { image_id: image.id },
    phase: `list with whom image ${nameOf(image)} is shared`,
    ...signalOf(options),
  })
  return z.object({ members: z.array(memberShape) }).parse(data).members
}

/** Shares an image with a project, which has to accept it. @throws ResourceStateError when it is not `shared` */
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
  return memberShape.parse(data)
}

/** What the other project says to an image that is shared with it. */
export async function answerSharedImage(
  cloud: Cloud,
  imageId: string,
  status: MemberStatus,
  options: ResourceOptions = {},
): Promise<ImageMember> {
  const projectId = await cloud.projectId(options.signal)
  const { data } = await cloud.image.request('put', '/images/{image_id}/members/{member_id}', {
    path: { image_id: imageId, member_id: projectId },
    body: { status },
    phase: `answer the shared image ${imageId} with ${status}`,
    safeToResend: true,
    ...signalOf(options),
  })
  return memberShape.parse(data)
}

/** @throws ResourceNotFoundError when it is not shared with that project */
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
