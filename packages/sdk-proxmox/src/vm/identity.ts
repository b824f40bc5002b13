/**
 * A VM's SMBIOS UUID is made from its creation's key, so that it stands in the configuration from the VM's first moment
 * and costs no tag or note.
 */
import { randomUUID } from 'node:crypto'
import type { PveClient } from '../client/client.js'
import { type Earlier, findEarlier as findEarlierGuest, isResumable } from '../guest/identity.js'
import { canonicalJson, stableUuid } from '../spec/canonical.js'
import { type VmConfig, vmKind } from './kind.js'
import type { VmSpecInput } from './spec.js'

/**
 * The key of a creation: given by the caller, else made from the spec when it has a name or an id (the same spec is
 * the same VM, whether it is to be started or not), else random (each call makes another VM).
 */
export function creationUuid(input: VmSpecInput, key: string | undefined): string {
  if (!isResumable(input, key)) return randomUUID()
  return stableUuid(`vm ${key ?? canonicalJson(lasting(input))}`)
}

/** Without what is about later (start), and what must not be guessed from a UUID that others can read (password). */
function lasting({ start: _, ...input }: VmSpecInput): VmSpecInput {
  if (input.cloudInit?.password === undefined) return input
  const { password: __, ...cloudInit } = input.cloudInit
  return { ...input, cloudInit }
}

export const findEarlier = (
  pve: PveClient,
  input: VmSpecInput,
  { uuid, key }: { readonly uuid: string; readonly key: string | undefined },
  signal?: AbortSignal,
): Promise<Earlier<VmConfig>> =>
  findEarlierGuest(
    vmKind,
    pve,
    {
      name: input.name,
      vmid: input.vmid,
      uuid,
      key,
      nameless: (vmid) => `VM ${vmid}`,
      isStill: (config) =>
        config.template !== true &&
        (input.name === undefined || config.name === undefined || config.name === input.name),
    },
    signal,
  )
