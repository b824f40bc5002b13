/**
 * From a spec to a container with nothing left open: defaults filled in, what the server does not have replaced and said,
 * fields checked against each other. Every issue names its path in the spec.
 */
import { formatBytes, type Issue, parseSize, revealSecret, ValidationError } from '@pve/core'
import { issuesOf } from '@pve/core/spec'
import { checkPool, type Picking, pickBridge, pickStorage, say } from '../guest/pick.js'
import { checkAddresses, checkMounts } from './checks.js'
import { type ContainerDefaults, containerDefaults } from './defaults.js'
import type { ContainerFacts } from './facts.js'
import { type InputSources, readInputs } from './inputs.js'
import { readyStep } from './provision/plan.js'
import type { ResolvedContainer, ResolvedNetwork } from './resolved.js'
import { resolveSecret } from './secret-value.js'
import { type ContainerSpec, containerSpecSchema } from './spec.js'
import type { ContainerDevice } from './spec-parts.js'
import { findTemplate } from './template.js'

const leastPasswordLength = 5

/**
 * What is wrong with a spec by itself, before any server is asked; empty when nothing. Fields are checked against each
 * other once each is right.
 * @example
 * containerSpecIssues({ hostname: 'cache', rootfs: { size: 'large' } })
 * // [{ path: 'rootfs.size', message: 'must be a size with its unit, such as 32G or 512M' }]
 */
export function containerSpecIssues(input: unknown): readonly Issue[] {
  const checked = check(input)
  return 'issues' in checked ? checked.issues : []
}

/**
 * Checks a spec by itself, before any server is asked.
 * @throws ValidationError with all issues at once
 * @example
 * const spec = parseContainerSpec(JSON.parse('{ "hostname": "cache", "memory": { "mib": 2048 } }'))
 */
export function parseContainerSpec(input: unknown): ContainerSpec {
  const checked = check(input)
  if ('issues' in checked) throw invalid(checked.issues)
  return checked.spec
}

function check(input: unknown): { readonly spec: ContainerSpec } | { readonly issues: readonly Issue[] } {
  const { success, data, error } = containerSpecSchema.safeParse(input)
  if (!success) return { issues: issuesOf(error, containerSpecSchema) }
  const issues: Issue[] = []
  checkAddresses(data, issues)
  checkMounts(data, issues)
  checkFeatures(data, issues)
  return issues.length > 0 ? { issues } : { spec: data }
}

export const invalid = (issues: readonly Issue[]) =>
  new ValidationError('The container cannot be made as it is described.', {
    phase: 'check the container',
    issues,
  })

export interface ResolveContainerOptions extends InputSources {
  readonly defaults?: Partial<ContainerDefaults>
}

interface Existing {
  /** The container is there already: what it is made from may be gone, and takes no more room. */
  readonly existing?: boolean
}

export interface ContainerResolution {
  readonly container: ResolvedContainer
  /** What is worth saying, and no fault. */
  readonly notes: readonly string[]
}

/**
 * What a spec becomes on a node: defaults filled in, the template found, what the node does not have replaced and said.
 * @param spec that has been through `parseContainerSpec`
 * @throws ValidationError with all issues at once
 * @example
 * const spec = parseContainerSpec({ hostname: 'cache', template: 'debian-13' })
 * const { container, notes } = await resolveContainer(spec, await readContainerFacts(client, 'pve1'))
 * console.log(container.template.volid, container.rootfs.storage, notes)
 */
export async function resolveContainer(
  spec: ContainerSpec,
  facts: ContainerFacts,
  options: ResolveContainerOptions & Existing = {},
): Promise<ContainerResolution> {
  const defaults: ContainerDefaults = { ...containerDefaults, ...options.defaults }
  const picking: Picking = { facts, notes: [], issues: [] }
  const { issues, notes } = picking

  const wanted = spec.template ?? defaults.template
  const template = options.existing
    ? { volid: wanted, download: undefined }
    : await findTemplate(facts, wanted, () =>
        storageFor(picking, 'templateStorage', spec.templateStorage, defaults.templateStorage, 'vztmpl'),
      )
  if ('problem' in template) issues.push({ path: 'template', message: template.problem })

  const rootfsSize = spec.rootfs?.size ?? defaults.rootfsSize
  const rootfsBytes = parseSize(rootfsSize)
  const rootfsStorage = pickStorage(
    picking,
    'rootfs.storage',
    spec.rootfs?.storage,
    defaults.storage,
    'rootdir',
  )
  if (!options.existing) checkRoom(picking, 'rootfs.size', rootfsStorage, rootfsBytes)
  const mounts = (spec.mounts ?? []).map((mount, index) => {
    if (mount.size === undefined) return { ...mount, index }
    const storage = pickStorage(picking, `mounts[${index}].storage`, mount.storage, rootfsStorage, 'rootdir')
    if (!options.existing) checkRoom(picking, `mounts[${index}].size`, storage, parseSize(mount.size))
    return { ...mount, storage, index }
  })
  if (!options.existing) checkMemory(spec, defaults, picking, facts)
  if (spec.pool !== undefined) await checkPool(picking, spec.pool)

  const unprivileged = spec.unprivileged ?? defaults.unprivileged
  const docker = spec.provision?.some((step) => step.docker !== undefined) ?? false
  const nesting = spec.features?.nesting ?? ((unprivileged && defaults.nesting) || docker)
  const features = {
    ...spec.features,
    ...(nesting && { nesting }),
    ...(docker && unprivileged && { keyctl: spec.features?.keyctl ?? true }),
  }
  const inputs = await readInputs(spec, options, issues)
  const password = spec.password && (await resolveSecret(spec.password, 'password', options, issues))
  // The server's own rule: a dry run does not send it.
  if (password && revealSecret(password).length < leastPasswordLength)
    issues.push({ path: 'password', message: `must have at least ${leastPasswordLength} characters` })
  const networks = resolveNetworks(spec, defaults, picking)
  if (issues.length > 0 || 'problem' in template) throw invalid(issues)
  if (mounts.some((mount) => mount.bind !== undefined && !mount.shared) && spec.node === undefined)
    say(notes, 'mounts', `The folders of bind mounts are those of ${facts.node}.`)
  return {
    container: {
      node: facts.node,
      vmid: spec.vmid,
      hostname: spec.hostname,
      template,
      unprivileged,
      ha: spec.ha ?? false,
      onboot: spec.onboot ?? defaults.onboot,
      start: spec.start ?? defaults.start,
      cores: spec.cpu?.cores ?? defaults.cores,
      memoryMib: spec.memory?.mib ?? defaults.memoryMib,
      swapMib: spec.memory?.swapMib ?? defaults.swapMib,
      rootfs: { ...spec.rootfs, storage: rootfsStorage, sizeBytes: rootfsBytes },
      networks,
      mounts,
      devices: devicesOf(spec),
      features,
      hardware: spec.hardware,
      password,
      provision: (spec.provision ?? []).map((step, index) =>
        readyStep(step, spec.hostname, inputs[index] ?? { secrets: new Map(), files: new Map() }),
      ),
      provisionSpec: spec.provision ?? [],
      spec,
    },
    notes: [...new Set(notes.map(({ message }) => message))],
  }
}

function checkFeatures({ features, provision, unprivileged }: ContainerSpec, issues: Issue[]): void {
  const docker = (provision ?? []).findIndex((step) => step.docker !== undefined)
  if (docker < 0) return
  for (const name of ['nesting', ...(unprivileged === false ? [] : (['keyctl'] as const))] as const) {
    if (features?.[name] === false)
      issues.push({ path: `features.${name}`, message: `must be on for Docker (provision[${docker}])` })
  }
}

/** Devices of the spec, and those that its provisioning needs. */
function devicesOf({ devices = [], provision = [] }: ContainerSpec): ContainerDevice[] {
  const tunnel = '/dev/net/tun'
  const needsTunnel = provision.some((step) => step.tailscale !== undefined)
  if (!needsTunnel || devices.some(({ path }) => path === tunnel)) return [...devices]
  return [...devices, { path: tunnel, mode: '0666' }]
}

function storageFor(
  picking: Picking,
  ...rest: [path: string, given: string | undefined, byDefault: string, content: 'vztmpl']
): string | undefined {
  const before = picking.issues.length
  const storage = pickStorage(picking, ...rest)
  return picking.issues.length > before ? undefined : storage
}

/** Storages that give a volume its whole size at once; the others (thin, files with holes) may promise more than they have. */
const thick = new Set(['lvm', 'iscsi', 'iscsidirect'])
/** What the smallest system takes on a disk. */
const leastBytes = 256 * 1024 ** 2

function checkRoom(
  { facts, issues, notes }: Picking,
  path: string,
  storage: string,
  sizeBytes: number,
): void {
  const found = facts.storages.find((one) => one.storage === storage)
  const free = found?.availableBytes
  if (free === undefined || sizeBytes <= free) return
  const said = `${formatBytes(sizeBytes)} asked for, ${formatBytes(free)} free on '${storage}'`
  if (free < leastBytes || thick.has(found?.type ?? ''))
    issues.push({ path, message: `storage '${storage}' on ${facts.node} is full: ${said}` })
  else say(notes, path, `More is promised than there is: ${said}.`)
}

function checkMemory(
  { memory }: ContainerSpec,
  defaults: ContainerDefaults,
  { issues, notes }: Picking,
  { node, summary }: ContainerFacts,
): void {
  const bytes = (memory?.mib ?? defaults.memoryMib) * 1024 ** 2
  const total = summary?.memoryTotalBytes
  if (total === undefined) return
  const free = total - (summary?.memoryBytes ?? 0)
  if (bytes > total)
    issues.push({
      path: 'memory.mib',
      message: `${formatBytes(bytes)} is more than ${node} has (${formatBytes(total)})`,
    })
  else if (bytes > free)
    say(
      notes,
      'memory.mib',
      `${node} has ${formatBytes(free)} of memory free, and the container may take ${formatBytes(bytes)}.`,
    )
}

function resolveNetworks(
  { networks }: ContainerSpec,
  defaults: ContainerDefaults,
  picking: Picking,
): ResolvedNetwork[] {
  if (networks === false) return []
  return (networks ?? [{}]).map((network, index) => ({
    ...network,
    ...(network.ip === undefined && network.ip6 === undefined && { ip: 'dhcp' }),
    name: network.name ?? `eth${index}`,
    bridge: pickBridge(picking, `networks[${index}].bridge`, network.bridge, defaults.bridge),
    firewall: network.firewall ?? defaults.firewall,
  }))
}
