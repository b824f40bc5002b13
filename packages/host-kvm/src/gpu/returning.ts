/** Which GPUs leave a VM, and which of them the host gets. Pure: from what was read. */
import { type DeviceFacts, type Gpu, slotOf } from '../facts/index.js'
import { assignedPciDevicesOf, type Domain } from '../libvirt/index.js'
import { vfioDriver } from '../pci/index.js'
import { GpuError } from './errors.js'
import { detachCommand, findGpu, fullAddress } from './select.js'

/** What a VM has no more, and the host does not get. */
export interface Forgotten {
  readonly address: string
  /** For people. */
  readonly why: string
}

export interface Returning {
  /** The host gets these. */
  readonly gpus: readonly Gpu[]
  readonly forgotten: readonly Forgotten[]
}

export const addressesIn = ({ definition, liveDefinition }: Domain): ReadonlySet<string> =>
  new Set([...definition.hostdevs, ...(liveDefinition?.hostdevs ?? [])].map(({ address }) => address))

/** Neither a VM nor the host has it: a move was killed half-way, or the VM that had it was deleted. */
export const isWaiting = ({ functions }: Gpu, assigned: Readonly<Record<string, string>>): boolean =>
  functions.some(({ driver }) => driver === undefined || driver === vfioDriver) &&
  functions.every(({ address }) => assigned[address] === undefined)

const listed = (gpus: readonly Gpu[]): string => gpus.map(({ address }) => address).join(', ')

const waitingText = (gpus: readonly Gpu[]): string =>
  gpus.length === 0 ? '' : `Neither a VM nor the host has ${listed(gpus)}: --gpu gives it back. `

/**
 * Of no VM: those that wait, by their addresses.
 * @throws GpuError GPU_NOT_CHOSEN, GPU_NOT_FOUND, GPU_ASSIGNED, GPU_NOT_ATTACHED, GPU_IN_USE
 */
export function waitingOf(
  facts: DeviceFacts,
  domains: readonly Domain[],
  refs: readonly string[],
): Returning {
  const assigned = assignedPciDevicesOf(domains)
  const phase = 'give a GPU back to the host'
  if (refs.length === 0) {
    const waiting = waitingText(facts.gpus.filter((gpu) => isWaiting(gpu, assigned)))
    throw new GpuError('Neither a VM nor a GPU is named.', {
      code: 'GPU_NOT_CHOSEN',
      phase,
      hint: `${waiting}Name the VM, or with --gpu a GPU that no VM has. Who has which: vmctl gpu status`,
    })
  }
  const gpus = [...new Set(refs.map((ref) => findGpu(facts, ref)))]
  for (const gpu of gpus) {
    const { address, functions } = gpu
    const owner = functions.map((one) => assigned[one.address]).find((name) => name !== undefined)
    if (owner !== undefined) {
      throw new GpuError(`${address} belongs to the VM ${owner}.`, {
        code: 'GPU_ASSIGNED',
        phase,
        hint: `Take it from there: ${detachCommand(owner, address)}`,
      })
    }
    if (!isWaiting(gpu, assigned)) {
      throw new GpuError(`${address} is with the host already (${functions[0]?.driver ?? 'no driver'}).`, {
        code: 'GPU_NOT_ATTACHED',
        phase,
        hint: 'Nothing is left to be done. Who has which: vmctl gpu status',
      })
    }
    requireUnused(gpu, phase)
  }
  return { gpus, forgotten: [] }
}

/**
 * Of a VM: what is named, else all that it has.
 * @throws GpuError GPU_NOT_ATTACHED, GPU_NOT_FOUND, GPU_IN_USE
 */
export function returningOf(
  facts: DeviceFacts,
  { domain, domains }: { readonly domain: Domain; readonly domains: readonly Domain[] },
  refs: readonly string[],
): Returning {
  const assigned = assignedPciDevicesOf(domains)
  const named = addressesIn(domain)
  const runsWith = new Set(domain.liveDefinition?.hostdevs.map(({ address }) => address))
  const has = ({ functions }: Gpu) => functions.some(({ address }) => named.has(address))
  const phase = `take a GPU from ${domain.name}`
  const others = domains.filter(({ uuid }) => uuid !== domain.uuid)
  const chosen = refs.length === 0 ? all() : byRefs()
  const gpus: Gpu[] = []
  const forgotten = chosen.lost.map((address) => ({ address, why: lostText(address) }))
  for (const gpu of chosen.gpus) {
    const why = whyElsewhere(gpu, others)
    if (why !== undefined) {
      const own = gpu.functions.filter(({ address }) => named.has(address))
      forgotten.push(...own.map(({ address }) => ({ address, why })))
      continue
    }
    if (!gpu.functions.some(({ address }) => runsWith.has(address))) requireUnused(gpu, phase, domain.name)
    gpus.push(gpu)
  }
  return { gpus, forgotten }

  function all(): { gpus: readonly Gpu[]; lost: readonly string[] } {
    const found = facts.gpus.filter(has)
    // One that libvirt is to bind is not vmctl's: it has to be named.
    const lost = lostEntries().filter(({ isManaged }) => !isManaged)
    if (found.length > 0 || lost.length > 0) return { gpus: found, lost: lost.map(({ address }) => address) }
    throw notAttached(`There is no GPU to take from ${domain.name}.`)
  }

  function byRefs(): { gpus: readonly Gpu[]; lost: readonly string[] } {
    const found = new Set<Gpu>()
    const lost = new Set<string>()
    for (const ref of refs) {
      const slot = fullAddress(ref).replace(/\.[0-7]$/, '')
      const gone = [...lostEntries(), ...movedEntries()].filter((entry) => slotOf(entry) === slot)
      for (const { address } of gone) lost.add(address)
      const isHere = facts.gpus.some((gpu) => slotOf(gpu) === slot && has(gpu))
      if (gone.length > 0 && !isHere) continue
      const gpu = findGpu(facts, ref)
      if (!has(gpu) && !isWaiting(gpu, assigned))
        throw notAttached(`${domain.name} does not have ${gpu.address}.`)
      found.add(gpu)
    }
    return { gpus: [...found], lost: [...lost] }
  }

  function entries() {
    const seen = [...domain.definition.hostdevs, ...(domain.liveDefinition?.hostdevs ?? [])]
    return seen.filter(({ address }, index) => seen.findIndex((one) => one.address === address) === index)
  }

  function lostEntries() {
    return entries().filter(({ address }) => !facts.pciDevices.some((one) => one.address === address))
  }

  /** Another device is at that address now, and it is the host's. */
  function movedEntries() {
    return entries().filter(({ address, isManaged }) => {
      const there = facts.pciDevices.find((one) => one.address === address)
      const isGpu = facts.gpus.some(({ functions }) => functions.some((one) => one.address === address))
      const isHosts = there?.driver !== undefined && there.driver !== vfioDriver
      return isHosts && !isGpu && !isManaged && !runsWith.has(address)
    })
  }

  function lostText(address: string): string {
    const there = facts.pciDevices.find((one) => one.address === address)
    return there === undefined
      ? `There is no device at ${address} any more: its entry left ${domain.name}, nothing else was changed.`
      : `${address} is ${there.name} now: the entry left ${domain.name}, the device stays as it is.`
  }

  function notAttached(message: string): GpuError {
    const found = facts.gpus.filter(has)
    const own = found.length === 0 ? `${domain.name} has no GPU.` : `${domain.name} has ${listed(found)}.`
    const waiting = waitingText(facts.gpus.filter((gpu) => isWaiting(gpu, assigned)))
    return new GpuError(message, {
      code: 'GPU_NOT_ATTACHED',
      phase,
      hint: `${own} ${waiting}Who has which: vmctl gpu status`,
    })
  }
}

/** Another VM has it, or gets it at its next start: it stays for that one. */
function whyElsewhere({ address, functions }: Gpu, others: readonly Domain[]): string | undefined {
  const names = (hostdevs: Domain['definition']['hostdevs'] | undefined) =>
    hostdevs?.some((one) => functions.some((fn) => fn.address === one.address)) === true
  const running = others.find(({ liveDefinition }) => names(liveDefinition?.hostdevs))
  if (running !== undefined) return `${address} stays as it is: the VM ${running.name} runs with it.`
  const other = others.find(({ definition }) => names(definition.hostdevs))
  if (other === undefined) return undefined
  return `${address} stays as it is: the VM ${other.name} has it at its next start. Take it from there, too, to give it to the host: ${detachCommand(other.name, address)}`
}

/**
 * What QEMU holds would be torn from under it, or the unbind would hang.
 * @throws GpuError GPU_IN_USE
 */
function requireUnused({ address, holders: all }: Gpu, phase: string, domainName?: string): void {
  const holders = all.filter(({ path }) => path.startsWith('/dev/vfio/'))
  if (holders.length === 0) return
  const by = holders.map(({ command, pid }) => `${command} (process ${pid})`).join(', ')
  throw new GpuError(
    `${address} is in use by ${by}${domainName === undefined ? '' : `, and not by ${domainName}`}.`,
    {
      code: 'GPU_IN_USE',
      phase,
      hint: 'Another QEMU, or a VM of another libvirt connection (qemu:///session), runs with it. Stop that first.',
      details: { holders: holders.map(({ pid, command, path }) => ({ pid, command, path })) },
    },
  )
}
