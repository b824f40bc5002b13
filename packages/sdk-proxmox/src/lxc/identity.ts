/** What makes two creations the same: what the container is, not what is done in it or whether it runs. */
import { randomUUID } from 'node:crypto'
import type { PveClient } from '../client/client.js'
import { type Earlier, findEarlier as findEarlierGuest, isResumable } from '../guest/identity.js'
import { canonicalJson, stableUuid } from '../spec/canonical.js'
import { type ContainerConfig, containerKind } from './kind.js'
import type { ContainerSpec } from './spec.js'

export const isContainerResumable = ({ hostname, vmid }: ContainerSpec, key: string | undefined): boolean =>
  isResumable({ name: hostname, vmid }, key)

/**
 * The key of a creation: given by the caller, else made from the spec when it has a hostname or an id, else random. What
 * is provisioned is no part of it: the same container with one more step is the same container.
 */
export function creationUuid(spec: ContainerSpec, key: string | undefined): string {
  if (!isContainerResumable(spec, key)) return randomUUID()
  const { start: _, provision: __, password: ___, ...lasting } = spec
  return stableUuid(`container ${key ?? canonicalJson(lasting)}`)
}

export const findEarlier = (
  pve: PveClient,
  spec: ContainerSpec,
  { uuid, key }: { readonly uuid: string; readonly key: string | undefined },
  signal?: AbortSignal,
): Promise<Earlier<ContainerConfig>> =>
  findEarlierGuest(
    containerKind,
    pve,
    {
      name: spec.hostname,
      vmid: spec.vmid,
      uuid,
      key,
      nameless: (vmid) => `CT${vmid}`,
      isStill: (config) =>
        config.template !== true &&
        (spec.hostname === undefined || config.hostname === undefined || config.hostname === spec.hostname),
    },
    signal,
  )
