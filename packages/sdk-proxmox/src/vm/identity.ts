/**
 * How a second run of the same creation knows the VM that the first one made: the VM's SMBIOS UUID is made from the
 * creation's key, so that it stands in the configuration from the VM's first moment and costs no tag or note.
 */
import { createHash, randomUUID } from 'node:crypto'
import { waitFor } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { ApiError, NotFoundError, PermissionError } from '../client/errors/index.js'
import type { VmSpecInput } from './spec.js'

/**
 * The key of a creation: given by the caller, else made from the spec when it has a name or an id (the same spec is
 * the same VM), else random (each call makes another VM).
 */
export function creationUuid(input: VmSpecInput, key: string | undefined): string {
  if (key === undefined && input.name === undefined && input.vmid === undefined) return randomUUID()
  const digest = createHash('sha256')
    .update(`pve-suite vm ${key ?? canonical(input)}`)
    .digest('hex')
  // Version 8 (own making), variant RFC 9562.
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}

/** JSON with sorted keys: the order of keys in a file does not make another VM. `start` is about later, not about what it is. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`
}

export type GuestIdentity =
  | { readonly kind: 'ours'; readonly config: VmConfig }
  | { readonly kind: 'other'; readonly name: string | undefined }
  | { readonly kind: 'absent' }
  /** The configuration may not be read. */
  | { readonly kind: 'hidden' }

export type VmConfig = Awaited<ReturnType<typeof readConfig>>

function readConfig(pve: PveClient, node: string, vmid: number, signal?: AbortSignal) {
  return pve.get('/nodes/{node}/qemu/{vmid}/config', { node, vmid }, signal ? { signal } : {})
}

/** Note in a clone's description until its UUID is set: a clone gets a UUID of its own making. */
export const cloneMark = (uuid: string): string => `pve-suite creation ${uuid}`

/**
 * Whose VM it is. While a VM is being made its configuration is a lock alone, so this waits until that is over.
 */
export async function identify(
  pve: PveClient,
  node: string,
  vmid: number,
  uuid: string,
  signal?: AbortSignal,
): Promise<GuestIdentity> {
  return waitFor<GuestIdentity>({
    what: `VM ${vmid} being made`,
    intervalMs: 250,
    maxIntervalMs: 2_000,
    timeLimitMs: 10 * 60_000,
    ...(signal && { signal }),
    async probe(signal) {
      try {
        const config = await readConfig(pve, node, vmid, signal)
        if (isOurs(config, uuid))
          return config.lock === 'clone' || config.lock === 'create' ? undefined : { kind: 'ours', config }
        if (config.lock === 'create' && config.smbios1 === undefined) return undefined
        return { kind: 'other', name: config.name }
      } catch (error) {
        if (error instanceof NotFoundError) return { kind: 'absent' }
        if (error instanceof PermissionError) return { kind: 'hidden' }
        if (error instanceof ApiError && error.status < 500) return { kind: 'hidden' }
        throw error
      }
    },
  })
}

export function isOurs(config: Pick<VmConfig, 'smbios1' | 'description'>, uuid: string): boolean {
  return config.smbios1?.uuid?.toLowerCase() === uuid || (config.description ?? '').includes(cloneMark(uuid))
}

export interface Earlier {
  /** The VM that an earlier run of the same creation made, wherever it is. */
  readonly vm: { readonly node: string; readonly vmid: number; readonly config: VmConfig } | undefined
  /** Ids of other guests with the name that was asked for. */
  readonly namesakes: readonly number[]
}

/**
 * What the cluster has of a creation before it begins. Guests with another name cannot be its VM; one without a name
 * may have been made a moment ago (measured: the cluster's list has names after 1.4–9.8 s).
 */
export async function findEarlier(
  pve: PveClient,
  input: VmSpecInput,
  uuid: string,
  signal?: AbortSignal,
): Promise<Earlier> {
  if (input.name === undefined && input.vmid === undefined) return { vm: undefined, namesakes: [] }
  const rows = await pve.get('/cluster/resources', { type: 'vm' }, signal ? { signal } : {})
  const namesakes: number[] = []
  for (const { type, vmid, node, name } of rows) {
    if (vmid === undefined || node === undefined) continue
    const isNamesake = name !== undefined && name === input.name
    const possible =
      type === 'qemu' &&
      (input.vmid === undefined
        ? name === undefined || isNamesake || name === `VM ${vmid}`
        : vmid === input.vmid)
    if (possible) {
      const identity = await identify(pve, node, vmid, uuid, signal)
      if (identity.kind === 'ours') return { vm: { node, vmid, config: identity.config }, namesakes: [] }
    }
    if (isNamesake) namesakes.push(vmid)
  }
  return { vm: undefined, namesakes }
}
