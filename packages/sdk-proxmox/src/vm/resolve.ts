/**
 * From a spec to a VM with nothing left open: defaults filled in, what the server does not have replaced and said,
 * fields checked against each other. Every issue names its path in the spec.
 */
import { type Issue, ValidationError } from '@pve/core'
import { type VmDefaults, vmDefaults } from './defaults.js'
import type { VmFacts } from './facts.js'
import { type Picking, pickBridge, pickIso, pickStorage } from './pick.js'
import { resolveDisks } from './resolve-disks.js'
import type { CloneSource, ResolvedNetwork, ResolvedVm } from './resolved.js'
import { type NetworkSpec, type VmSpecInput, vmSpecSchema } from './spec.js'
import { issuesOf } from './zod-issues.js'

export interface Resolution {
  readonly vm: ResolvedVm
  /** What fell back to something else, and other things worth saying. */
  readonly notes: readonly string[]
}

/** Checks a spec by itself, before any server is asked. @throws ValidationError with all issues at once */
export function parseVmSpec(input: unknown): VmSpecInput {
  const parsed = vmSpecSchema.safeParse(input)
  if (!parsed.success) throw invalid(issuesOf(parsed.error, vmSpecSchema))
  return parsed.data
}

/** @param spec that has been through `parseVmSpec` @throws ValidationError with all issues at once */
export async function resolveVm(
  spec: VmSpecInput,
  facts: VmFacts,
  options: { defaults?: Partial<VmDefaults>; source?: CloneSource } = {},
): Promise<Resolution> {
  const { source } = options
  const defaults: VmDefaults = { ...vmDefaults, ...options.defaults }
  const picking: Picking = { facts, notes: [], issues: [] }
  // A clone keeps what its source has, unless the spec says otherwise.
  const orDefault = <T>(given: T | undefined, byDefault: T): T | undefined =>
    given ?? (source ? undefined : byDefault)

  const bios = orDefault(spec.system?.bios, defaults.bios)
  const efi = spec.system?.efiDisk
  if (efi && bios === 'seabios')
    picking.issues.push({ path: 'system.efiDisk', message: 'an EFI disk needs bios ovmf' })
  const wantsEfi = efi ? true : efi === undefined && !source && defaults.efiDisk && bios === 'ovmf'
  const tpm = spec.system?.tpm ?? (source ? false : defaults.tpm)
  const media =
    spec.os?.media ??
    (source || spec.cloudInit || spec.disks?.some((disk) => disk.importFrom ?? disk.volume)
      ? 'none'
      : undefined)
  const cdrom =
    source && spec.os?.media === undefined
      ? undefined
      : media === 'none' || media === 'physical'
        ? media
        : await pickIso(picking, media, defaults.isoStorage)
  const disks = resolveDisks(spec.disks, {
    defaults,
    picking,
    cdrom: cdrom !== undefined,
    ...(source && { source }),
  })
  const networks = resolveNetworks(spec.networks, defaults, picking, source !== undefined)
  const cloudInitStorage =
    spec.cloudInit &&
    pickStorage(picking, 'cloudInit.storage', spec.cloudInit.storage, defaults.storage, 'images')
  const haGiven = spec.ha
  if (haGiven === undefined && defaults.ha && !facts.cluster)
    picking.notes.push('This server is not in a cluster: the VM is not put under high availability.')
  checkMemory(spec, picking.issues)
  checkDevices(spec, networks?.length ?? 0, picking.issues, Boolean(source))

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
      vga: spec.system?.vga === 'default' ? undefined : spec.system?.vga,
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
      cloudInit: spec.cloudInit && { ...spec.cloudInit, storage: cloudInitStorage ?? '' },
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
      },
    }),
  }
  if (picking.issues.length > 0) throw invalid(picking.issues)
  return { vm, notes: picking.notes }
}

const invalid = (issues: readonly Issue[]) =>
  new ValidationError('The VM cannot be made as it is described.', { phase: 'check the VM', issues })

function withoutUndefined<T extends object>(values: { [K in keyof T]?: T[K] | undefined }): Partial<T> {
  const result: Partial<T> = {}
  for (const key in values) {
    const value = values[key]
    if (value !== undefined) result[key] = value
  }
  return result
}

function resolveNetworks(
  networks: false | readonly NetworkSpec[] | undefined,
  defaults: VmDefaults,
  picking: Picking,
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

function checkMemory(spec: VmSpecInput, issues: Issue[]): void {
  const { mib = vmDefaults.memoryMib, minimumMib, ballooning } = spec.memory ?? {}
  if (minimumMib === undefined) return
  if (minimumMib > mib)
    issues.push({ path: 'memory.minimumMib', message: `must not be more than the memory (${mib} MiB)` })
  if (ballooning === false)
    issues.push({ path: 'memory.minimumMib', message: 'has no meaning without ballooning' })
}

function checkDevices(spec: VmSpecInput, networks: number, issues: Issue[], clone: boolean): void {
  for (const [index, device] of (spec.hostPci ?? []).entries()) {
    const path = `hostPci[${index}]`
    if ((device.mapping === undefined) === (device.host === undefined))
      issues.push({ path, message: 'give either mapping or host' })
    const machine = spec.system?.machine ?? vmDefaults.machine
    if (device.pcie && !machine.includes('q35'))
      issues.push({ path: `${path}.pcie`, message: 'needs machine q35' })
  }
  for (const [index, device] of (spec.usb ?? []).entries()) {
    if ((device.mapping === undefined) === (device.host === undefined))
      issues.push({ path: `usb[${index}]`, message: 'give either mapping or host' })
  }
  const configs = spec.cloudInit?.ipConfigs ?? []
  if (!clone && configs.length > networks) {
    issues.push({
      path: `cloudInit.ipConfigs[${networks}]`,
      message: `there ${networks === 1 ? 'is only 1 network' : `are only ${networks} networks`}`,
    })
  }
  for (const [index, config] of configs.entries()) {
    if (config.gateway && (!config.ip || config.ip === 'dhcp'))
      issues.push({
        path: `cloudInit.ipConfigs[${index}].gateway`,
        message: 'needs a fixed ip: address/prefix',
      })
    if (config.gateway6 && !config.ip6?.includes('/'))
      issues.push({
        path: `cloudInit.ipConfigs[${index}].gateway6`,
        message: 'needs a fixed ip6: address/prefix',
      })
  }
}
