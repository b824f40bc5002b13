/** Takes a GPU from a VM and gives it back to the host. */
import { dryRunPlan, type Plan, type PlanPreview } from '@pve/core'
import { readDeviceFacts } from '../facts/index.js'
import { type Host, type HostCallOptions, withHostLock } from '../host/index.js'
import { type Domain, findDomain, listDomains, readDomainByUuid } from '../libvirt/index.js'
import { vfioDriver } from '../pci/index.js'
import {
  type GpuCallOptions,
  type GpuMove,
  type GpuWork,
  leftNotes,
  type MovedGpu,
  movedGpus,
  runMove,
  workOf,
} from './move.js'
import { isWanted, restingModes, resumePersistenceMode, startPersistence } from './persistence.js'
import { keptAwake, letSleepStep } from './power.js'
import { backStep, releaseStep } from './return-steps.js'
import { addressesIn, type Returning, returningOf, waitingOf } from './returning.js'

export interface DetachGpuSpec {
  /** Name or UUID of the VM. Without: GPUs that no VM names and that the host does not have, as after a VM was deleted. */
  readonly domain?: string
  /**
   * Addresses; needed where there is no `domain`. Default every GPU that the VM has, and what it names of cards that are
   * not there any more. One that no VM has and that waits with vfio-pci can be named, too.
   */
  readonly gpus?: readonly string[]
  /** How long the guest is given to let it go. Default 60,000 ms. */
  readonly releaseLimitMs?: number
}

export interface GpuReturn extends Pick<GpuMove, 'live' | 'notes'> {
  /** The VM that they were taken from. */
  readonly domain?: string
  readonly uuid?: string
  /** Those that are with the host again. */
  readonly gpus: readonly MovedGpu[]
  /** Addresses that only the VM has no more: another VM has the GPU, or there is none any more. */
  readonly forgotten: readonly string[]
}

/** A guest unloads its driver first. */
const usualReleaseLimitMs = 60_000

interface Prepared {
  readonly plan: Plan<GpuWork>
  readonly domain: Domain | undefined
  readonly returning: Returning
}

async function prepare(host: Host, spec: DetachGpuSpec, options: HostCallOptions): Promise<Prepared> {
  const [facts, domains, found] = await Promise.all([
    readDeviceFacts(host, options),
    listDomains(host, options),
    spec.domain === undefined ? undefined : findDomain(host, spec.domain, options),
  ])
  const domain =
    found &&
    (domains.find(({ uuid }) => uuid === found.uuid) ?? (await readDomainByUuid(host, found.uuid, options)))
  const refs = spec.gpus ?? []
  const returning =
    domain === undefined ? waitingOf(facts, domains, refs) : returningOf(facts, { domain, domains }, refs)
  const { gpus, forgotten } = returning
  const [resting, awake] = await Promise.all([
    restingModes(host, gpus, options),
    keptAwake(host, gpus, options),
  ])
  const limitMs = spec.releaseLimitMs ?? usualReleaseLimitMs
  const named = domain === undefined ? new Set<string>() : addressesIn(domain)
  const released = [
    ...gpus.flatMap(({ functions }) => functions.map(({ address }) => address)),
    ...forgotten.map(({ address }) => address),
  ].filter((address) => named.has(address))
  const what = [...gpus, ...forgotten].map(({ address }) => address).join(', ')
  const plan: Plan<GpuWork> = {
    name: `${gpus.length > 0 ? `give ${what} back` : `take ${what}`}${domain === undefined ? ' to the host' : ` from ${domain.name}`}`,
    context: workOf(host, gpus),
    steps: [
      ...(domain === undefined ? [] : released.map((address) => releaseStep(address, domain, limitMs))),
      ...gpus.flatMap((gpu) => gpu.functions.map((one) => backStep(one, gpu, facts))),
      ...(awake.length > 0 ? [letSleepStep(awake)] : []),
      ...resting.map(resumePersistenceMode),
      ...(gpus.some(({ vendor }) => vendor === 'nvidia') && isWanted(facts) ? [startPersistence] : []),
    ],
  }
  return { plan, domain, returning }
}

/**
 * What detaching would do; changes nothing.
 * @throws GpuError, LibvirtError
 * @example
 * const { steps } = await previewDetachGpu(host, { domain: 'web' })
 * console.log(steps.map(({ title }) => title)) // [ 'Take 0000:01:00.0 from web', … ]
 */
export async function previewDetachGpu(
  host: Host,
  spec: DetachGpuSpec,
  options: HostCallOptions = {},
): Promise<PlanPreview> {
  const { plan } = await prepare(host, spec, options)
  return await dryRunPlan(plan)
}

/**
 * Takes GPUs from a VM, running or not, and gives each function back to the host's driver, which is read back. What another
 * VM names as well, or is not there any more, only leaves the VM.
 *
 * @throws GpuError GPU_NOT_ATTACHED, GPU_NOT_FOUND, GPU_NOT_CHOSEN, GPU_ASSIGNED, GPU_IN_USE, LibvirtError, HostConflictError
 *   RUN_IN_PROGRESS before anything is changed; GpuError GPU_NOT_RELEASED, GPU_NOT_TAKEN_BACK, BindError, LibvirtError within a
 *   PlanError
 * @example
 * const { gpus } = await detachGpu(host, { domain: 'web', releaseLimitMs: 30_000 })
 * console.log(gpus[0]?.functions) // [ { address: '0000:01:00.0', driver: 'nvidia' }, … ]
 */
export async function detachGpu(
  host: Host,
  spec: DetachGpuSpec,
  options: GpuCallOptions = {},
): Promise<GpuReturn> {
  return await withHostLock(host, options, async () => {
    const { plan, domain, returning } = await prepare(host, spec, options)
    await runMove(plan, options)
    const gpus = movedGpus(plan.context)
    return {
      ...(domain !== undefined && { domain: domain.name, uuid: domain.uuid }),
      gpus,
      forgotten: returning.forgotten.map(({ address }) => address),
      live: domain?.isActive === true,
      notes: [
        ...leftNotes(plan.context),
        ...gpus.flatMap(({ functions }) => functions.flatMap(noteOf)),
        ...new Set(returning.forgotten.map(({ why }) => why)),
      ],
    }
  })
}

function noteOf({ address, driver }: { readonly address: string; readonly driver?: string }): string[] {
  if (driver === undefined) return [`${address} has no driver: none of this host takes it.`]
  return driver === vfioDriver
    ? [
        `${address} stays with ${vfioDriver}: the host gives it there at boot (gpu-vm-bootstrap --gpu-mode vfio).`,
      ]
    : []
}
