/** A spec that is still being written: what is wrong with it, what is worth saying, and what it would become. */
import { type Issue, ValidationError } from '@pve/core'
import { pathParts } from '@pve/core/spec'
import { withoutUndefined } from '../spec/without-undefined.js'
import { sizeText } from './disk.js'
import type { VmFacts } from './facts.js'
import { parseVmSpec, type ResolveOptions, resolveWithIssues } from './resolve.js'
import type { ResolvedDisk, ResolvedVm } from './resolved.js'
import { displayedReview } from './review-table.js'
import type { DiskSpec, VmSpecInput } from './spec.js'

export interface VmReview {
  /** What keeps the VM from being made, by the place in the spec. */
  readonly issues: readonly Issue[]
  /** Defaults that fell back to something else, and the like, by the place in the spec. */
  readonly notes: readonly Issue[]
  /** The spec with every default written in; fields that are wrong are as if they were not there. */
  readonly complete: VmSpecInput
}

/**
 * For forms and editors: never throws for what is wrong with the spec.
 * @param input need not be a valid spec
 * @example
 * const { issues, notes, complete } = await reviewVm({ name: 'web3', cpu: { cores: 0 } }, await readVmFacts(client))
 * for (const { path, message } of issues) console.error(`${path}: ${message}`)
 */
export async function reviewVm(
  input: unknown,
  facts: VmFacts,
  options: ResolveOptions = {},
): Promise<VmReview> {
  const { spec, issues: ownIssues } = validPart(input)
  const { vm, notes, issues, isoStorage } = await resolveWithIssues(spec, facts, options)
  return displayedReview({
    issues: [...ownIssues, ...issues],
    notes,
    complete: completeSpec(vm, spec, isoStorage),
  })
}

/** The fields that can be read, and what is wrong with the others. */
function validPart(input: unknown): { spec: VmSpecInput; issues: readonly Issue[] } {
  const issues: Issue[] = []
  let rest = input
  // Each round takes at least one value away; a mistake may hide another one beneath it.
  for (let round = 0; round < 100; round++) {
    try {
      return { spec: parseVmSpec(rest), issues }
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      issues.push(...error.issues)
      const before = JSON.stringify(rest)
      // The last ones first: what is taken out of a list moves those behind it.
      for (const { path } of [...error.issues].reverse()) rest = withoutValue(rest, pathParts(path))
      if (JSON.stringify(rest) === before) break
    }
  }
  return { spec: {}, issues }
}

/** In a list the place stays: taking an item out would shift the ones behind it. */
function withoutValue(holder: unknown, [part, ...rest]: readonly string[]): unknown {
  if (part === undefined) return undefined
  if (Array.isArray(holder)) {
    const index = Number(part)
    if (!(index in holder)) return undefined
    const item = rest.length === 0 ? {} : withoutValue(holder[index], rest)
    // An item that is no group (a tag) cannot be empty.
    if (typeof holder[index] !== 'object') return holder.filter((_, at) => at !== index)
    return holder.map((one: unknown, at) => (at === index ? item : one))
  }
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, part)) return undefined
  const { [part]: value, ...others }: Record<string, unknown> = { ...holder }
  if (rest.length === 0) return others
  const left = withoutValue(value, rest)
  return left === undefined ? others : { ...others, [part]: left }
}

/**
 * The spec that says all that the VM will be; made from it again, the VM is the same.
 * @param isoStorage where an installer was looked for
 */
function completeSpec(vm: ResolvedVm, spec: VmSpecInput, isoStorage: string | undefined): VmSpecInput {
  const { cdrom } = vm
  const [, storage, iso] = /^([^:]+):iso\/(.+)$/.exec(typeof cdrom === 'object' ? cdrom.volume : '') ?? []
  return {
    ...spec,
    node: vm.node,
    tags: [...vm.tags],
    ha: vm.ha,
    start: vm.start,
    ...withoutUndefined<VmSpecInput>({
      onboot: vm.onboot,
      // Those of a copy are its source's, but for what is said of them.
      disks:
        vm.clone && spec.disks === undefined
          ? undefined
          : vm.disks.map((disk, index) => completeDisk(disk, spec.disks?.[index])),
      networks: vm.networks?.map(({ trunks, ...network }) => ({
        ...network,
        ...(trunks && { trunks: [...trunks] }),
      })),
      cloudInit: spec.cloudInit && { ...spec.cloudInit, storage: vm.cloudInit?.storage },
    }),
    os: {
      ...spec.os,
      ...withoutUndefined({
        type: vm.osType,
        media:
          iso !== undefined
            ? { storage, iso }
            : cdrom === 'none' && isoStorage !== undefined
              ? { storage: isoStorage }
              : typeof cdrom === 'object'
                ? { iso: cdrom.volume }
                : (cdrom ?? spec.os?.media),
      }),
    },
    system: {
      ...spec.system,
      ...withoutUndefined({
        vga: vm.vga ?? ('default' as const),
        machine: vm.machine,
        bios: vm.bios,
        efiDisk: vm.efiDisk ?? (vm.clone ? spec.system?.efiDisk : (false as const)),
        tpm: vm.tpm ?? (vm.clone ? spec.system?.tpm : false),
        scsiController: vm.scsiController,
        agent: vm.agent,
      }),
    },
    cpu: {
      ...spec.cpu,
      ...withoutUndefined({ cores: vm.cores, sockets: vm.sockets, type: vm.cpuType }),
    },
    memory: {
      ...spec.memory,
      ...withoutUndefined({
        mib: vm.memoryMib,
        minimumMib: vm.minimumMib ?? (vm.ballooning ? vm.memoryMib : undefined),
        ballooning: vm.ballooning,
        ksm: vm.ksm,
      }),
    },
  }
}

function completeDisk(disk: ResolvedDisk, given: DiskSpec | undefined): DiskSpec {
  const { bus, index, source } = disk
  // What a clone's source brings along stays as it is, but for what the spec says.
  if (disk.ofSource) return { ...given, bus, index }
  return {
    ...given,
    bus,
    index,
    ...(source.kind === 'volume' ? { volume: source.volume } : { storage: source.storage }),
    ...(source.kind === 'new' && { size: given?.size ?? sizeText(source.sizeBytes) }),
    ...withoutUndefined({
      format: disk.format,
      cache: disk.cache,
      aio: disk.aio,
      discard: disk.discard,
      ioThread: disk.ioThread,
      ssd: disk.ssd,
      backup: disk.backup,
      replicate: disk.replicate,
    }),
  }
}
