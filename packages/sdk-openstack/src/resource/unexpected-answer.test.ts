/** A service that answers what it should not: the caller is told so by a typed error, never by zod's. */
import { AnswerError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import {
  listVolumeMessages,
  listVolumePools,
  listVolumeServices,
  listVolumeZones,
} from '../block-storage/index.js'
import type { Cloud } from '../cloud/index.js'
import { listFlavors, readFlavorExtraSpecs } from '../compute/index.js'
import {
  answerSharedImage,
  createImage,
  listImageMembers,
  readImageUse,
  shareImage,
  updateImage,
} from '../image/index.js'
import { findOrphans } from '../orphans/index.js'
import { readQuota } from '../quota/index.js'
import { collect } from './index.js'

interface Read {
  /** The request that is answered so, and with what. */
  readonly method?: string
  readonly path: RegExp
  readonly body: unknown
  /** Of the error. */
  readonly phase: RegExp
  readonly run: (cloud: Cloud) => Promise<unknown>
}

const ownImage = async (cloud: Cloud): Promise<string> =>
  (
    await createImage(
      cloud,
      { name: 'odd', diskFormat: 'raw' },
      { stream: new Blob(['data']).stream(), sizeBytes: 4 },
    )
  ).id

const reads: Record<string, Read> = {
  'extra specs of a flavor': {
    path: /\/os-extra_specs$/,
    body: { extra_specs: { 'hw:cpu_policy': 1 } },
    phase: /^read the extra specs of flavor /,
    run: async (cloud) => {
      const [flavor] = await collect(listFlavors(cloud))
      return readFlavorExtraSpecs(cloud, flavor?.id ?? '')
    },
  },
  'members of an image': {
    path: /\/members$/,
    body: { members: [{ member_id: 'a' }] },
    phase: /^list with whom image odd is shared$/,
    run: async (cloud) => listImageMembers(cloud, await ownImage(cloud)),
  },
  'a new member': {
    method: 'POST',
    path: /\/members$/,
    body: {},
    phase: /^share image odd with project another$/,
    run: async (cloud) => shareImage(cloud, await ownImage(cloud), 'another'),
  },
  'the answer to a shared image': {
    method: 'PUT',
    path: /\/members\//,
    body: {},
    phase: /^answer the shared image .* with accepted$/,
    run: (cloud) => answerSharedImage(cloud, 'e9b718d6-8a4e-468d-acd8-994e515b4fab', 'accepted'),
  },
  'a changed image': {
    method: 'PATCH',
    path: /\/images\//,
    body: { id: 1 },
    phase: /^change image odd$/,
    run: async (cloud) => updateImage(cloud, await ownImage(cloud), { minRamMiB: 64 }),
  },
  'who uses an image': {
    path: /\/servers$/,
    body: { servers: [{ name: 'web' }] },
    phase: /^look for servers that use image x$/,
    run: (cloud) => readImageUse(cloud, 'x'),
  },
  'messages of Cinder': {
    path: /\/messages$/,
    body: { messages: [{ id: 'm' }] },
    phase: /^read the messages about x$/,
    run: (cloud) => collect(listVolumeMessages(cloud, 'x')),
  },
  'zones of volumes': {
    path: /\/os-availability-zone$/,
    body: { availabilityZoneInfo: 'nova' },
    phase: /^list availability zones of volumes$/,
    run: (cloud) => listVolumeZones(cloud),
  },
  'services of Cinder': {
    path: /\/os-services$/,
    body: {},
    phase: /^list the services of block storage$/,
    run: (cloud) => listVolumeServices(cloud),
  },
  'pools of Cinder': {
    path: /\/get_pools$/,
    body: { pools: [{}] },
    phase: /^list the pools of block storage$/,
    run: (cloud) => listVolumePools(cloud),
  },
}

/** A cloud whose answer to those requests is that body. */
function answering({ method = 'GET', path, body }: Pick<Read, 'method' | 'path' | 'body'>): Cloud {
  const simulator = fresh()
  return openAt(simulator, (request) =>
    request.method === method && path.test(new URL(request.url).pathname)
      ? Promise.resolve(Response.json(body))
      : simulator.fetch(request),
  )
}

describe('ALL-5 an answer that is not as it should be', () => {
  it.each(Object.entries(reads))('%s', async (_name, read) => {
    const cloud = answering(read)
    const error: unknown = await read.run(cloud).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({
      code: 'ANSWER_INVALID',
      phase: expect.stringMatching(read.phase),
      message: expect.stringMatching(/^The answer is not as it should be: /),
    })
    await cloud.close()
  })

  it('of a quota is the reason why that service was not read', async () => {
    const bodies = [
      ['compute', /\/os-quota-sets\/[^/]+\/detail$/, { quota_set: [] }],
      ['block-storage', /\/os-quota-sets\/[^/]+$/, {}],
      ['network', /\/quotas\/[^/]+\/details\.?/, { quota: { port: {} } }],
    ] as const
    for (const [service, path, body] of bodies) {
      const cloud = answering({ path, body })
      const { notRead } = await readQuota(cloud, { services: [service] })
      expect(notRead).toEqual([
        {
          service,
          code: 'ANSWER_INVALID',
          reason: expect.stringMatching(/^The answer is not as it should be: /),
        },
      ])
      await cloud.close()
    }
  })

  it('of a list is the reason why those orphans were not looked for', async () => {
    const cloud = answering({ path: /\/v2\.0\/floatingips$/, body: { floatingips: [{ id: 7 }] } })
    const { notLookedAt } = await findOrphans(cloud, { kinds: ['floating-ip'] })
    expect(notLookedAt).toEqual([
      { kind: 'floating-ip', reason: expect.stringMatching(/^The answer is not as it should be: /) },
    ])
    await cloud.close()
  })
})
