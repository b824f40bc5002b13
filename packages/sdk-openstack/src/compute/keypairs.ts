/** SSH keys that servers are given at their start. A key pair belongs to a user, not to a project; its name is its id. */
import { Secret } from '@pve/core'
import { z } from 'zod'
import { NotFoundError } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  innerOf,
  listResources,
  optional,
  parseResource,
  present,
  type ResourceKind,
  ResourceNotFoundError,
  utcTime,
} from '../resource/index.js'
import { type ComputeOptions, callOptions } from './options.js'

export interface Keypair {
  readonly name: string
  readonly type: 'ssh' | 'x509'
  readonly fingerprint: string
  readonly publicKey: string
  readonly createdAt?: Date
}

export interface NewKeypair extends Keypair {
  /** Only where Nova made the pair: it keeps no copy. */
  readonly privateKey?: Secret
}

const shape = z.looseObject({
  name: z.string(),
  type: z.enum(['ssh', 'x509']).catch('ssh'),
  fingerprint: z.string().default(''),
  public_key: z.string().default(''),
  private_key: optional(z.string()),
  created_at: optional(utcTime),
})
const toKeypair = (one: z.infer<typeof shape>): Keypair =>
  present<Keypair>({
    name: one.name,
    type: one.type,
    fingerprint: one.fingerprint,
    publicKey: one.public_key,
    createdAt: one.created_at,
  })

const keypairKind: ResourceKind<Keypair> = {
  kind: 'key pair',
  path: '/os-keypairs',
  key: 'keypair',
  listKey: 'keypairs',
  row: z.looseObject({ keypair: shape }).transform(({ keypair }) => toKeypair(keypair)),
}

/**
 * The key pairs of the user who is signed in.
 *
 * @example
 * for await (const { name, fingerprint } of listKeypairs(cloud)) console.log(name, fingerprint)
 */
export function listKeypairs(
  cloud: Cloud,
  options: ComputeOptions = {},
): AsyncGenerator<Keypair, void, undefined> {
  return listResources(cloud.compute, keypairKind, {}, options)
}

/**
 * A key pair by its name.
 *
 * @throws ResourceNotFoundError
 * @example
 * const { publicKey } = await showKeypair(cloud, 'laptop')
 * console.log(publicKey.startsWith('ssh-ed25519 ')) // true
 */
export async function showKeypair(
  cloud: Cloud,
  name: string,
  options: ComputeOptions = {},
): Promise<Keypair> {
  const phase = `show key pair ${name}`
  try {
    const { data } = await cloud.compute.get('/os-keypairs/{id}', {
      path: { id: name },
      ...callOptions(phase, options),
    })
    return toKeypair(parseResource(shape, innerOf(data, 'keypair'), phase))
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
    throw new ResourceNotFoundError(`There is no key pair "${name}".`, {
      phase,
      hint: 'Key pairs belong to a user: another user has others.',
      cause: error,
    })
  }
}

export interface KeypairSpec {
  readonly name: string
  /** `ssh-ed25519 AAAA… comment`. Without it Nova makes a pair, where it still does (microversion 2.91 and older). */
  readonly publicKey?: string
  readonly type?: 'ssh' | 'x509'
}

/**
 * Takes a public key over, or has Nova make a pair; then the answer alone has the private key.
 *
 * @throws ConflictError when there is one of that name; BadRequestError for a key that is none; QuotaError
 * @example
 * import { readFile } from 'node:fs/promises'
 * const publicKey = await readFile('/home/demo/.ssh/id_ed25519.pub', 'utf8')
 * console.log((await createKeypair(cloud, { name: 'workstation', publicKey })).fingerprint)
 */
export async function createKeypair(
  cloud: Cloud,
  spec: KeypairSpec,
  options: ComputeOptions = {},
): Promise<NewKeypair> {
  const { name, publicKey, type = 'ssh' } = spec
  const phase = `create key pair ${name}`
  const { data } = await cloud.compute.request('post', '/os-keypairs', {
    body: { keypair: { name, type, ...(publicKey !== undefined && { public_key: publicKey.trim() }) } },
    // 2.92 takes a public key only, and has dots and spaces in names; 2.2 has types.
    ...(publicKey === undefined && { microversion: '2.2' }),
    ...callOptions(phase, options),
  })
  const made = parseResource(shape, innerOf(data, 'keypair'), phase)
  return {
    ...toKeypair({ ...made, public_key: made.public_key || (publicKey ?? '') }),
    ...(made.private_key !== undefined && { privateKey: Secret.of(made.private_key) }),
  }
}

/**
 * Servers that have it keep the key.
 *
 * @throws ResourceNotFoundError
 * @example
 * await deleteKeypair(cloud, 'ci')
 */
export async function deleteKeypair(cloud: Cloud, name: string, options: ComputeOptions = {}): Promise<void> {
  const phase = `delete key pair ${name}`
  await showKeypair(cloud, name, options)
  await deleteResource(cloud.compute, keypairKind, name, callOptions(phase, options))
}
