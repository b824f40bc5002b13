/** Giving a volume to another project: offered with a key, taken with it. */
import { revealSecret, Secret } from '@pve/core'
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import {
  deleteResource,
  findResource,
  innerOf,
  listResources,
  nameOf,
  parseResource,
  type ResourceKind,
  type ResourceOptions,
  signalOf,
} from '../resource/index.js'
import { requireVolumeAction } from './actions.js'
import { type Transfer, transferShape } from './shapes.js'
import { findVolume } from './volumes.js'

const transferKind: ResourceKind<Transfer> = {
  kind: 'transfer',
  path: '/volume-transfers',
  listPath: '/volume-transfers/detail',
  key: 'transfer',
  listKey: 'transfers',
  row: transferShape,
  byName: undefined,
}

/**
 * Transfers that this project has offered and nobody has taken.
 *
 * @example
 * for await (const { id, name, createdAt } of listTransfers(cloud)) console.log(id, name, createdAt)
 */
export function listTransfers(
  cloud: Cloud,
  options: ResourceOptions = {},
): AsyncGenerator<Transfer, void, undefined> {
  return listResources(cloud.blockStorage, transferKind, {}, signalOf(options))
}

/**
 * The transfer of a name or an id, of those that this project has offered.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { id, volumeId } = await findTransfer(cloud, 'to staging')
 * await deleteTransfer(cloud, id) // the volume is this project's again
 */
export function findTransfer(cloud: Cloud, ref: string, options: ResourceOptions = {}): Promise<Transfer> {
  return findResource(cloud.blockStorage, transferKind, ref, signalOf(options))
}

export interface OfferedTransfer extends Transfer {
  /** Who has it can take the volume. Cinder says it this once. */
  readonly authKey: Secret
}

export interface CreateTransferOptions extends ResourceOptions {
  /** Leave its snapshots behind. Default false: they go with it. */
  readonly withoutSnapshots?: boolean
}

/**
 * Offers a volume to whoever has the key.
 *
 * @throws ResourceStateError unless it is attached to nothing
 * @example
 * const { id, authKey } = await createTransfer(cloud, 'old-data', 'to staging', { withoutSnapshots: true })
 * // Both go to the other project, each by its own way: acceptTransfer(cloud, id, authKey).
 */
export async function createTransfer(
  cloud: Cloud,
  volumeRef: string,
  name: string,
  options: CreateTransferOptions = {},
): Promise<OfferedTransfer> {
  const volume = await findVolume(cloud, volumeRef, signalOf(options))
  const phase = `offer volume ${nameOf(volume)} to another project`
  requireVolumeAction('transfer', volume, phase)
  const { data } = await cloud.blockStorage.request('post', '/volume-transfers', {
    body: {
      transfer: {
        volume_id: volume.id,
        name,
        ...(options.withoutSnapshots === true && { no_snapshots: true }),
      },
    },
    phase,
    ...signalOf(options),
  })
  const row = innerOf(data, 'transfer')
  const { auth_key: authKey } = parseResource(
    z.object({ auth_key: z.string().transform(Secret.of) }),
    row,
    phase,
  )
  return { ...parseResource(transferShape, row, phase), authKey }
}

/**
 * Takes an offered volume into this project.
 *
 * @returns the volume's id
 * @returns the volume's id
 * @throws NotFoundError when it was taken already, or taken back
 * @example
 * import { Secret } from '@pve/core'
 * const authKey = Secret.of(process.env['TRANSFER_KEY'] ?? '')
 * const volumeId = await acceptTransfer(cloud, '7f2d5f0e-0b4c-4f0e-9d53-2f6a4f0c9b11', authKey)
 * console.log((await readVolume(cloud, volumeId)).name)
 */
export async function acceptTransfer(
  cloud: Cloud,
  transferId: string,
  authKey: Secret,
  options: ResourceOptions = {},
): Promise<string> {
  const phase = `accept the transfer ${transferId}`
  const { data } = await cloud.blockStorage.request('post', '/volume-transfers/{id}/accept', {
    path: { id: transferId },
    body: { accept: { auth_key: revealSecret(authKey) } },
    phase,
    ...signalOf(options),
  })
  return parseResource(z.object({ volume_id: z.string() }), innerOf(data, 'transfer'), phase).volume_id
}

/**
 * Takes an offer back: the volume is free again.
 *
 * @param ref name or id of the transfer
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * await createTransfer(cloud, 'old-data', 'to staging')
 * await deleteTransfer(cloud, 'to staging')
 */
export async function deleteTransfer(
  cloud: Cloud,
  ref: string,
  options: ResourceOptions = {},
): Promise<void> {
  const transfer = await findResource(cloud.blockStorage, transferKind, ref, signalOf(options))
  await deleteResource(cloud.blockStorage, transferKind, transfer.id, {
    phase: `take back the transfer ${nameOf(transfer)}`,
    ...signalOf(options),
  })
}
