/** From a spec and the facts to a launch that leaves nothing open, or to everything that is wrong with it. Pure. */
import { type Issue, suggest, ValidationError } from '@pve/core'
import { compareMicroversions } from '../../client/index.js'
import { checkImageForFlavor } from '../../image/index.js'
import type { Network } from '../../network/index.js'
import { fits, misfits, type Need, needOfLaunch } from '../../quota/index.js'
import type { Flavor } from '../flavors.js'
import type { LaunchFacts } from './facts.js'
import type { LaunchSpec } from './spec.js'

export type ResolvedNetwork =
  | { readonly networkId: string; readonly name: string; readonly fixedIp?: string }
  | { readonly portId: string }

export type BootSource =
  | { readonly from: 'image'; readonly imageId: string }
  | {
      readonly from: 'new-volume'
      readonly source: 'image' | 'snapshot'
      readonly sourceId: string
      readonly sizeGiB: number
      readonly type?: string
      readonly deleteWithServer: boolean
    }
  | { readonly from: 'volume'; readonly volumeId: string; readonly deleteWithServer: boolean }

/** Everything decided; only the key of the creation is added when it is run. */
export interface ResolvedLaunch {
  readonly spec: LaunchSpec
  readonly flavor: Flavor
  readonly boot: BootSource
  readonly networks: 'auto' | 'none' | readonly ResolvedNetwork[]
  readonly securityGroupIds?: readonly string[]
  readonly serverGroupId?: string
  readonly floatingNetworkId?: string
  readonly need: Need
  /** What may go wrong, but need not. */
  readonly warnings: readonly string[]
}

/**
 * Decides everything that a launch leaves open, by what was read of the cloud. Pure.
 *
 * @throws ValidationError with every contradiction at its place, and the arithmetic of a quota that is too small
 * @example
 * const spec = parseLaunchSpec({ name: 'web', flavor: 'm1.small', image: 'debian-12', networks: ['shop'] })
 * const { need } = resolveLaunch(spec, await readLaunchFacts(cloud, spec))
 * console.log(need.compute) // { instances: 1, cores: 1, ramMiB: 2048, metadataItems: 1 }
 */
export function resolveLaunch(spec: LaunchSpec, facts: LaunchFacts): ResolvedLaunch {
  const issues: Issue[] = facts.missing.map(({ path, message, hint }) => ({
    path,
    message: hint === undefined ? message : `${message} ${hint}`,
  }))
  const wrong = (path: string, message: string) => {
    issues.push({ path, message })
    return undefined
  }
  const warnings: string[] = []
  checkMicroversions(spec, facts, wrong)
  const boot = resolveBoot(spec, facts, wrong, warnings)
  const networks = resolveNetworks(spec, facts, wrong)
  const securityGroupIds = resolveGroups(spec, facts, wrong)
  const floatingNetworkId = resolveFloatingNetwork(spec, facts, networks, wrong)
  checkPlaces(spec, facts, wrong)
  if (facts.flavor?.isDisabled === true) wrong('flavor', `${facts.flavor.name} is disabled`)
  if (facts.flavor === undefined || boot === undefined || networks === undefined) throw refused(spec, issues)

  const need = needOf(spec, facts.flavor, boot, networks)
  const short = facts.isMade ? [] : misfits(fits(facts.quota.entries, need))
  for (const line of short) issues.push({ path: 'quota', message: line })
  if (issues.length > 0) throw refused(spec, issues)
  return {
    spec,
    flavor: facts.flavor,
    boot,
    networks,
    ...(securityGroupIds && { securityGroupIds }),
    ...(facts.serverGroup && { serverGroupId: facts.serverGroup.id }),
    ...(floatingNetworkId !== undefined && { floatingNetworkId }),
    need,
    warnings,
  }
}

type Wrong = (path: string, message: string) => undefined

function refused(spec: LaunchSpec, issues: readonly Issue[]): ValidationError {
  const isQuotaOnly = issues.length > 0 && issues.every(({ path }) => path === 'quota')
  return new ValidationError(`The launch of ${spec.name} is not possible like this.`, {
    phase: `launch ${spec.name}`,
    issues,
    ...(isQuotaOnly && {
      code: 'OS_QUOTA',
      hint: 'Take a smaller flavor or fewer servers, free something, or ask an administrator for more.',
    }),
  })
}

/** What a field needs of Nova's microversion, by where it stands in the spec. */
function checkMicroversions(spec: LaunchSpec, { microversions }: LaunchFacts, wrong: Wrong): void {
  const needs = (path: string, version: string, isUsed: boolean) => {
    if (!isUsed || microversions === undefined || compareMicroversions(version, microversions.max) <= 0)
      return
    wrong(path, `needs microversion ${version} of compute; this cloud has up to ${microversions.max}`)
  }
  needs('tags', '2.52', spec.tags.length > 0)
  needs('description', '2.19', spec.description !== undefined)
  needs('networks', '2.37', spec.networks === 'auto' || spec.networks === 'none')
  needs('bootVolume.type', '2.67', spec.bootVolume?.type !== undefined)
}

function resolveBoot(
  spec: LaunchSpec,
  facts: LaunchFacts,
  wrong: Wrong,
  warnings: string[],
): BootSource | undefined {
  const { bootVolume } = spec
  if (bootVolume !== undefined && facts.noBlockStorage !== undefined)
    return wrong('bootVolume', `cannot be made: ${facts.noBlockStorage}`)
  if (bootVolume?.volume !== undefined) return resolveGivenVolume(spec, facts, wrong)
  const { flavor, image, snapshot } = facts
  if (bootVolume?.snapshot !== undefined) {
    if (spec.image !== undefined)
      return wrong('image', 'is not used with a snapshot to boot from: leave one out')
    if (snapshot === undefined) return undefined
    if (snapshot.status !== 'available')
      return wrong('bootVolume.snapshot', `is ${snapshot.status}: only an available one can be used`)
    const sizeGiB = bootVolume.sizeGiB ?? snapshot.sizeGiB
    if (sizeGiB < snapshot.sizeGiB)
      return wrong('bootVolume.sizeGiB', `must be at least the snapshot's ${snapshot.sizeGiB} GiB`)
    return newVolume(bootVolume, 'snapshot', snapshot.id, sizeGiB)
  }
  if (spec.image === undefined)
    return wrong('image', 'is missing: name an image, or a volume or snapshot to boot from')
  if (image === undefined || flavor === undefined) return undefined
  const imageGiB = Math.ceil(Math.max(image.sizeBytes ?? 0, image.virtualSizeBytes ?? 0) / 1024 ** 3)
  const least = Math.max(image.minDiskGiB, imageGiB, 1)
  const sizeGiB =
    bootVolume === undefined ? undefined : (bootVolume.sizeGiB ?? Math.max(flavor.diskGiB, least))
  const check = checkImageForFlavor(image, flavor, sizeGiB)
  for (const { reason } of check.misfits) wrong('image', `${image.name || image.id} ${reason}`)
  warnings.push(...check.warnings.map(({ reason }) => `image ${image.name || image.id} ${reason}`))
  if (bootVolume === undefined || sizeGiB === undefined) return { from: 'image', imageId: image.id }
  return newVolume(bootVolume, 'image', image.id, sizeGiB)
}

function newVolume(
  wanted: NonNullable<LaunchSpec['bootVolume']>,
  source: 'image' | 'snapshot',
  sourceId: string,
  sizeGiB: number,
): BootSource {
  return {
    from: 'new-volume',
    source,
    sourceId,
    sizeGiB,
    ...(wanted.type !== undefined && { type: wanted.type }),
    deleteWithServer: wanted.deleteWithServer ?? true,
  }
}

function resolveGivenVolume(spec: LaunchSpec, { volume }: LaunchFacts, wrong: Wrong): BootSource | undefined {
  if (spec.image !== undefined) return wrong('image', 'is not used with a volume to boot from: leave one out')
  if (spec.count > 1)
    return wrong('bootVolume.volume', `can be given to one server only, not to ${spec.count}`)
  if (volume === undefined) return undefined
  if (!volume.bootable) wrong('bootVolume.volume', `${volume.name || volume.id} is not bootable`)
  if (volume.status !== 'available')
    wrong('bootVolume.volume', `${volume.name || volume.id} is ${volume.status}: it must be available`)
  return {
    from: 'volume',
    volumeId: volume.id,
    deleteWithServer: spec.bootVolume?.deleteWithServer ?? false,
  }
}

function resolveNetworks(
  spec: LaunchSpec,
  facts: LaunchFacts,
  wrong: Wrong,
): ResolvedLaunch['networks'] | undefined {
  if (spec.networks === 'auto' || spec.networks === 'none') return spec.networks
  const usable = (path: string, network: Network, fixedIp?: string): ResolvedNetwork[] => {
    if (!facts.networksWithSubnet.has(network.id))
      wrong(path, `network ${network.name || network.id} has no subnet: servers get no address there`)
    return [{ networkId: network.id, name: network.name, ...(fixedIp !== undefined && { fixedIp }) }]
  }
  if (spec.networks === undefined) {
    const choices = facts.ownNetworks.filter(({ id }) => facts.networksWithSubnet.has(id))
    const own = choices.filter(({ isShared }) => !isShared)
    // The project's own before those that others share.
    const [only, second] = own.length > 0 ? own : choices
    if (only !== undefined && second === undefined) return usable('networks', only)
    if (only === undefined) return wrong('networks', 'the project has no network: make one, or say `none`')
    const names = (own.length > 0 ? own : choices).map(({ name, id }) => name || id)
    return wrong('networks', `the project has ${names.length} networks: choose of ${names.join(', ')}`)
  }
  if (spec.count > 1) {
    spec.networks.forEach((one, index) => {
      if (typeof one !== 'string' && (one.port !== undefined || one.fixedIp !== undefined))
        wrong(`networks[${index}]`, `a port or an address is for one server only, not for ${spec.count}`)
    })
  }
  return spec.networks.flatMap((one, index): ResolvedNetwork[] => {
    if (typeof one !== 'string' && one.port !== undefined) return [{ portId: one.port }]
    const name = typeof one === 'string' ? one : (one.network ?? '')
    const network = facts.networks.get(name)
    const fixedIp = typeof one === 'string' ? undefined : one.fixedIp
    return network === undefined ? [] : usable(`networks[${index}]`, network, fixedIp)
  })
}

function resolveGroups(spec: LaunchSpec, facts: LaunchFacts, wrong: Wrong): readonly string[] | undefined {
  return spec.securityGroups?.flatMap((ref, index) => {
    const path = `securityGroups[${index}]`
    const found = facts.securityGroups.filter(({ id, name }) => id === ref || name === ref)
    const [only, second] = found
    if (only !== undefined && second === undefined) return [only.id]
    if (only !== undefined) wrong(path, `${found.length} groups are called "${ref}": give the id`)
    else
      wrong(
        path,
        noSuch(
          'security group',
          ref,
          facts.securityGroups.map(({ name }) => name),
        ),
      )
    return []
  })
}

function resolveFloatingNetwork(
  spec: LaunchSpec,
  facts: LaunchFacts,
  networks: ResolvedLaunch['networks'] | undefined,
  wrong: Wrong,
): string | undefined {
  if (spec.floatingIp === undefined) return undefined
  if (networks === 'none') return wrong('floatingIp', 'cannot lead to a server without a network')
  const { externalNetworks } = facts
  const names = externalNetworks.map(({ name }) => name)
  if (spec.floatingIp === true) {
    const chosen = externalNetworks.find(({ isDefault }) => isDefault) ?? externalNetworks[0]
    if (chosen === undefined) return wrong('floatingIp', 'this cloud has no external network')
    if (externalNetworks.length > 1 && !chosen.isDefault)
      return wrong('floatingIp', `there are several external networks: choose of ${names.join(', ')}`)
    return chosen.id
  }
  const ref = spec.floatingIp
  const chosen = externalNetworks.find(({ id, name }) => id === ref || name === ref)
  return chosen?.id ?? wrong('floatingIp', noSuch('external network', ref, names))
}

function checkPlaces(spec: LaunchSpec, facts: LaunchFacts, wrong: Wrong): void {
  if (spec.keypair !== undefined && !facts.keypairNames.includes(spec.keypair))
    wrong('keypair', noSuch('key pair', spec.keypair, facts.keypairNames))
  if (spec.availabilityZone !== undefined) {
    // `zone:host` names a host as well, which only administrators may.
    const [zoneName = ''] = spec.availabilityZone.split(':')
    const zone = facts.availabilityZones.find(({ name }) => name === zoneName)
    if (zone === undefined)
      wrong(
        'availabilityZone',
        noSuch(
          'availability zone',
          zoneName,
          facts.availabilityZones.map(({ name }) => name),
        ),
      )
    else if (!zone.isAvailable) wrong('availabilityZone', `${zone.name} is not available now`)
  }
}

function noSuch(kind: string, ref: string, there: readonly string[]): string {
  const nearest = suggest(ref, there)
  if (nearest !== undefined) return `there is no ${kind} "${ref}"; did you mean "${nearest}"?`
  const shown = there.slice(0, 8).join(', ')
  return `there is no ${kind} "${ref}"; there ${there.length === 0 ? 'is none' : `are: ${shown}${there.length > 8 ? ' …' : ''}`}`
}

function needOf(
  spec: LaunchSpec,
  flavor: Flavor,
  boot: BootSource,
  networks: ResolvedLaunch['networks'],
): Need {
  const newPorts = Array.isArray(networks)
    ? networks.filter((one: ResolvedNetwork) => 'networkId' in one).length
    : networks === 'auto'
      ? 1
      : 0
  return needOfLaunch({
    flavor,
    count: spec.count,
    newPorts,
    newFloatingIps: spec.floatingIp === undefined ? 0 : 1,
    ...(boot.from === 'new-volume' && {
      volumes: [{ sizeGiB: boot.sizeGiB, ...(boot.type !== undefined && { volumeType: boot.type }) }],
    }),
    metadataItems: Object.keys(spec.metadata).length + 1,
  })
}
