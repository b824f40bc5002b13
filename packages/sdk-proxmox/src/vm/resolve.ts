/**
 * From a spec to a VM with nothing left open: defaults filled in, what the server does not have replaced and said,
 * fields checked against each other. Every issue names its path in the spec.
 */
import { type Issue, ValidationError } from '@pve/core'
import { issuesOf } from '@pve/core/spec'
import { checkPool, pickBridge, pickStorage } from '../guest/pick.js'
import { withoutUndefined } from '../spec/without-undefined.js'
import { type VmDefaults, vmDefaults } from './defaults.js'
import type { VmFacts } from './facts.js'
import { type IsoPicking, pickIso } from './pick-iso.js'
import {
  checkClone,
  checkDevices,
  checkExtra,
  checkMemory,
  isDiscDriveOrFree,
  placeCloudInit,
} from './resolve-checks.js'
import { resolveDisks } from './resolve-disks.js'
import type { CloneSource, ResolvedNetwork, ResolvedVm } from './resolved.js'
import { serverDefaults } from './server-defaults.js'
import { type NetworkSpec, type VmSpecInput, vmSpecSchema } from './spec.js'

export interface Resolution {
  readonly vm: ResolvedVm
  /** What fell back to something else, and other things worth saying. */
  readonly notes: readonly string[]
}

/**
 * What is wrong with a spec by itself; empty when it can be used.
 * @example
 * vmSpecIssues({ name: 'web3', memory: { mib: 8 } })
 * // [{ path: 'memory.mib', message: 'must be at least 16' }]
 */
export function vmSpecIssues(input: unknown): readonly Issue[] {
  const parsed = vmSpecSchema.safeParse(input)
  return parsed.success ? [] : issuesOf(parsed.error, vmSpecSchema)
}

/**
 * Checks a spec by itself, before any server is asked.
 * @throws ValidationError with all issues at once
 * @example
 * const spec = parseVmSpec(JSON.parse('{ "name": "web3", "disks": [{ "size": "64G" }] }'))
 */
export function parseVmSpec(input: unknown): VmSpecInput {
  const parsed = vmSpecSchema.safeParse(input)
  if (!parsed.success) throw invalid(issuesOf(parsed.error, vmSpecSchema))
  return parsed.data
}

export interface ResolveOptions {
  readonly defaults?: Partial<VmDefaults>
  /** The guest that `cloneFrom` names, of `readCloneSource`; without it such a spec has an issue. */
  readonly source?: CloneSource
}

/**
 * What a spec becomes on a node: defaults filled in, what the node does not have replaced and said, fields checked
 * against each other.
 * @param spec that has been through `parseVmSpec`
 * @throws ValidationError with all issues at once
 * @example
 * const spec = parseVmSpec({ name: 'web3', disks: [{ size: '64G' }] })
 * const { vm, notes } = await resolveVm(spec, await readVmFacts(client, 'pve1'))
 * console.log(vm.disks, vm.networks, notes)
 */
export async function resolveVm(
  spec: VmSpecInput,
  facts: VmFacts,
  options: ResolveOptions = {},
): Promise<Resolution> {
  const { vm, notes, issues } = await resolveWithIssues(spec, facts, options)
  if (issues.length > 0) throw invalid(issues)
  return { vm, notes: [...new Set(notes.map(({ message }) => message))] }
}

/** As `resolveVm`; what is wrong stands beside the VM, which then is what it would be but for that. */
export async function resolveWithIssues(
  spec: VmSpecInput,
  facts: VmFacts,
  options: ResolveOptions = {},
): Promise<{ vm: ResolvedVm } & Readonly<IsoPicking>> {
  const { source } = options
  const defaults: VmDefaults = { ...vmDefaults, ...options.defaults }
  const picking: IsoPicking = { facts, notes: [], issues: [] }
  const checking = { defaults, source, issues: picking.issues }
  // A clone keeps what its source has, unless the spec says otherwise.
  const orDefault = <T>(given: T | undefined, byDefault: T): T | undefined =>
    given ?? (source ? undefined : byDefault)

  const bios = orDefault(spec.system?.bios, defaults.bios)
  const efi = spec.system?.efiDisk
  if (efi && (bios ?? source?.bios) === 'seabios')
    picking.issues.push({ path: 'system.efiDisk', message: 'an EFI disk needs bios ovmf' })
  const wantsEfi = efi ? true : efi === undefined && !source && defaults.efiDisk && bios === 'ovmf'
  // A clone has its source's; one that differs is an issue.
  const tpm = source?.config.tpmstate0 ? false : (spec.system?.tpm ?? (source ? false : defaults.tpm))
  const cdrom = await resolveMedia(spec, defaults, picking, source)
  const disks = resolveDisks(spec.disks, {
    defaults,
    picking,
    cdrom: cdrom !== undefined,
    scsiController: spec.system?.scsiController ?? source?.scsiController ?? defaults.scsiController,
    ...(source && { source }),
  })
  const networks = resolveNetworks(spec.networks, defaults, picking, source !== undefined)
  const cloudInitStorage =
    spec.cloudInit &&
    pickStorage(picking, 'cloudInit.storage', spec.cloudInit.storage, defaults.storage, 'images')
  // A clone brings its source's drive along.
  const cloudInitDrive =
    spec.cloudInit && !source?.cloudInitDrive
      ? placeCloudInit({ disks, cdrom: cdrom !== undefined, extra: spec.extra }, checking)
      : undefined
  if (spec.pool !== undefined) await checkPool(picking, spec.pool)
  const haGiven = spec.ha
  if (haGiven === undefined && defaults.ha && !facts.cluster)
    picking.notes.push({
      path: 'ha',
      message: 'This server is not in a cluster: the VM is not put under high availability.',
    })
  checkClone(spec, checking)
  checkMemory(spec, checking)
  checkDevices(spec, networks?.length ?? 0, checking)

  const vm: ResolvedVm = {
    node: facts.node,
    tags: spec.tags ?? [],
    ha: haGiven ?? (defaults.ha && facts.cluster),
    start: spec.start ?? false,
    disks,
    ...withoutUndefined<ResolvedVm>({
      vmid: spec.vmid,
      name: spec.name,
      description: spec.description,
      pool: spec.pool,
      onboot: orDefault(spec.onboot, defaults.onboot),
      protection: spec.protection,
      startup: spec.startup,
      osType: orDefault(spec.os?.type, defaults.osType),
      cdrom,
      vga: displayOf(spec),
      machine: orDefault(spec.system?.machine, defaults.machine),
      bios,
      efiDisk: wantsEfi
        ? {
            storage: pickStorage(
              picking,
              'system.efiDisk.storage',
              efi ? efi.storage : undefined,
              defaults.storage,
              'images',
            ),
            preEnrolledKeys: (efi ? efi.preEnrolledKeys : undefined) ?? defaults.efiPreEnrolledKeys,
          }
        : undefined,
      tpm: tpm
        ? {
            storage: pickStorage(
              picking,
              'system.tpm.storage',
              tpm === true ? undefined : tpm.storage,
              defaults.storage,
              'images',
            ),
            version: (tpm === true ? undefined : tpm.version) ?? defaults.tpmVersion,
          }
        : undefined,
      scsiController: orDefault(spec.system?.scsiController, defaults.scsiController),
      agent: orDefault(spec.system?.agent, defaults.agent),
      hotplug: spec.system?.hotplug,
      cores: orDefault(spec.cpu?.cores, defaults.cores),
      sockets: orDefault(spec.cpu?.sockets, defaults.sockets),
      cpuType: orDefault(spec.cpu?.type, defaults.cpuType),
      cpu: spec.cpu,
      memoryMib: orDefault(spec.memory?.mib, defaults.memoryMib),
      ballooning: orDefault(spec.memory?.ballooning, defaults.ballooning),
      minimumMib: spec.memory?.minimumMib,
      memoryShares: spec.memory?.shares,
      ksm: orDefault(spec.memory?.ksm, defaults.ksm),
      networks,
      cloudInit: spec.cloudInit && {
        ...spec.cloudInit,
        storage: cloudInitStorage ?? '',
        drive: cloudInitDrive,
      },
      hostPci: spec.hostPci,
      usb: spec.usb,
      audio: spec.audio,
      extra: spec.extra,
      clone: source && {
        vmid: source.vmid,
        node: source.node,
        full: spec.cloneFrom?.full ?? !source.template,
        cloudInitDrive: source.cloudInitDrive,
        snapshot: spec.cloneFrom?.snapshot,
        storage: spec.cloneFrom?.storage,
        remove: removedOf(spec, source, networks),
        config: source.config,
      },
    }),
  }
  checkExtra(spec, vm, picking.issues)
  return { vm, ...picking }
}

const invalid = (issues: readonly Issue[]) =>
  new ValidationError('The VM cannot be made as it is described.', { phase: 'check the VM', issues })

/** Undefined is the serial console. A display of `extra` is named here too, so that the console leaves it alone. */
function displayOf({ system, extra }: VmSpecInput): ResolvedVm['vga'] {
  if (system?.vga !== undefined) return system.vga === 'default' ? undefined : system.vga
  return extra?.vga && (extra.vga.type ?? serverDefaults.vga)
}

/** The CD drive, `ide2`; undefined is none at all, or what a clone's source has. */
async function resolveMedia(
  { os, disks, extra, cloneFrom }: VmSpecInput,
  defaults: VmDefaults,
  picking: IsoPicking,
  source: CloneSource | undefined,
): Promise<ResolvedVm['cdrom']> {
  const given = os?.media
  if (given === false || (given === 'none' && !isDiscDriveOrFree(source?.config.ide2))) return undefined
  if (given === undefined && (cloneFrom ?? extra?.ide2 ?? extra?.cdrom) !== undefined) return undefined
  if (given === 'none' && disks?.some(({ bus, index }) => bus === 'ide' && index === 2)) return undefined
  if (given === 'none' || given === 'physical') return given
  // A disk that brings its system along needs no installer.
  if (given === undefined && disks?.some((disk) => disk.importFrom ?? disk.volume)) return 'none'
  return pickIso(picking, given, defaults.isoStorage)
}

/** What a clone's source has and the spec says is not to be. */
function removedOf(
  spec: VmSpecInput,
  { config }: CloneSource,
  networks: readonly ResolvedNetwork[] | undefined,
): string[] {
  return Object.keys(config)
    .filter(
      (key) =>
        (key === 'tags' && spec.tags?.length === 0) ||
        (key === 'ide2' && spec.os?.media === false && isDiscDriveOrFree(config.ide2)) ||
        (networks !== undefined && /^net\d+$/.test(key) && Number(key.slice(3)) >= networks.length),
    )
    .filter((key) => spec.extra === undefined || !(key in spec.extra))
}

function resolveNetworks(
  networks: false | readonly NetworkSpec[] | undefined,
  defaults: VmDefaults,
  picking: IsoPicking,
  clone: boolean,
): ResolvedNetwork[] | undefined {
  if (networks === undefined && clone) return undefined
  if (networks === false) return []
  return (networks ?? [{}]).map((network, index) => ({
    ...network,
    bridge: pickBridge(picking, `networks[${index}].bridge`, network.bridge, defaults.bridge),
    model: network.model ?? defaults.networkModel,
    firewall: network.firewall ?? defaults.firewall,
  }))
}
