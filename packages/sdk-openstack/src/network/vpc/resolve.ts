/** A spec and what is known of the cloud become a VPC in which nothing is open any more. Pure. */
import { type Issue, ValidationError } from '@pve/core'
import type { Flavor } from '../../compute/flavors.js'
import { checkImageForFlavor, type Image } from '../../image/index.js'
import { type FitReport, fits, misfits, needOfVpc } from '../../quota/index.js'
import { type Cidr, parseCidr, rangesOverlap } from '../cidr.js'
import { type SecurityGroupSpec, securityGroupSpec } from '../security-group/spec.js'
import { groupsNamed, wantedSecurityGroup } from '../security-group/wanted.js'
import { addressesOf, freeRange, placeSubnets, type ResolvedSubnet, type SubnetSpec } from './addresses.js'
import type { VpcFacts } from './facts.js'
import type { VpcSpec } from './spec.js'

export interface ResolvedGroup {
  /** As the spec calls it. */
  readonly label: string
  /** With its full name; rules name the VPC's groups by theirs. */
  readonly spec: SecurityGroupSpec
}

export interface ResolvedBastion {
  readonly name: string
  readonly image: Image
  readonly flavor: Flavor
  readonly keypair: string
  /** Label of its subnet. */
  readonly subnet: string
  readonly availabilityZone: string | undefined
  readonly hasFloatingIp: boolean
  /** Labels. */
  readonly groups: readonly string[]
}

export interface ResolvedVpc {
  readonly name: string
  /** Without the mark. */
  readonly description: string
  readonly cidr: string
  readonly subnets: readonly ResolvedSubnet[]
  readonly router: string | undefined
  readonly external: { readonly id: string; readonly name: string } | undefined
  readonly groups: readonly ResolvedGroup[]
  readonly bastion: ResolvedBastion | undefined
  readonly hasTags: boolean
  /** What may be meant so, but deserves a look. */
  readonly warnings: readonly string[]
  /** Need against what is left; undefined: the quota was not asked. */
  readonly quota: FitReport | undefined
}

const groupOfBastion = 'bastion'

/** @throws ValidationError with every contradiction, and what of the quota does not suffice */
export function resolveVpc(spec: VpcSpec, facts: VpcFacts): ResolvedVpc {
  const issues: Issue[] = []
  const warnings: string[] = []
  const external = pickExternal(spec, facts, issues, warnings)
  const range = rangeOf(spec, facts, issues)
  const subnets = range === undefined ? [] : resolveSubnets(spec, range, issues)
  warnings.push(...overlapWarnings(subnets, facts))
  if (facts.otherNetworkNames.includes(spec.name))
    warnings.push(
      `There is a network called ${spec.name} that is not this VPC's: names alone will not tell them apart.`,
    )
  const groups = resolveGroups(spec, facts, issues)
  const bastion = resolveBastion(spec, facts, subnets, external !== undefined, issues)
  const resolved: ResolvedVpc = {
    name: spec.name,
    description: spec.description ?? `VPC ${spec.name}`,
    cidr: range?.text ?? '',
    subnets,
    router: spec.router ? `${spec.name}-router` : undefined,
    external,
    groups,
    bastion,
    hasTags: facts.hasTags,
    warnings,
    quota: undefined,
  }
  if (issues.length > 0) throw refused(spec, issues)
  // What an earlier run has made is counted as used already, and is not needed again.
  if (facts.quota === undefined || facts.ownCidrs.length > 0) return resolved
  const quota = fits(facts.quota, needOf(resolved, facts))
  if (!quota.fits)
    throw refused(
      spec,
      misfits(quota).map((message) => ({ path: '', message })),
      'Free something, ask for more quota, or make the VPC smaller.',
    )
  return { ...resolved, quota }
}

const refused = (spec: VpcSpec, issues: readonly Issue[], hint?: string): ValidationError =>
  new ValidationError(`The VPC ${spec.name} cannot be made like this.`, {
    phase: `resolve VPC ${spec.name}`,
    issues,
    ...(hint !== undefined && { hint }),
  })

function pickExternal(
  spec: VpcSpec,
  { externalNetworks }: VpcFacts,
  issues: Issue[],
  warnings: string[],
): ResolvedVpc['external'] {
  const issue = (message: string) => issues.push({ path: 'external', message })
  const names = externalNetworks.map(({ name, isDefault }) => (isDefault ? `${name} (the default)` : name))
  if (!spec.router) {
    if (spec.external !== undefined && spec.external !== false) issue('needs a router: say router: true')
    return undefined
  }
  if (spec.external === false) return undefined
  if (spec.external === undefined) {
    const [first, second] = externalNetworks
    const only = second === undefined ? first : externalNetworks.find(({ isDefault }) => isDefault)
    if (only === undefined && second !== undefined) {
      issue(
        `there are ${names.length} external networks, say which one: ${names.join(', ')}; or false for none`,
      )
      return undefined
    }
    if (only === undefined)
      warnings.push('The cloud has no external network: the router leads nowhere outside.')
    return only && { id: only.id, name: only.name }
  }
  const byId = externalNetworks.find(({ id }) => id === spec.external)
  const found = byId ? [byId] : externalNetworks.filter(({ name }) => name === spec.external)
  const [first, second] = found
  if (first === undefined)
    issue(
      `there is no external network ${spec.external}; there ${names.length === 0 ? 'is none' : `are: ${names.join(', ')}`}`,
    )
  else if (second !== undefined)
    issue(
      `${found.length} external networks are called ${spec.external}; give the id: ${found.map(({ id }) => id).join(', ')}`,
    )
  return first && { id: first.id, name: first.name }
}

function rangeOf(spec: VpcSpec, facts: VpcFacts, issues: Issue[]): Cidr | undefined {
  if (spec.cidr !== undefined) return parseCidr(spec.cidr)
  const said = parseCidr(spec.subnets?.find(({ cidr }) => cidr !== undefined)?.cidr ?? '')
  const own = parseCidr(facts.ownCidrs[0] ?? '')
  // An earlier run has chosen already; so has who names a subnet's range.
  const chosen = own ?? said
  if (chosen !== undefined)
    return parseCidr(chosen.text.replace(/\/\d+$/, chosen.version === 4 ? '/16' : '/48'))
  const taken = facts.otherSubnets.flatMap(({ cidr }) => parseCidr(cidr) ?? [])
  const free = freeRange(taken)
  if (free === undefined)
    issues.push({
      path: 'cidr',
      message: 'every 10.x.0.0/16 is taken in part by another network; say a range',
    })
  return free
}

const defaultSubnets: readonly SubnetSpec[] = [{ name: 'main', dhcp: true }]

function resolveSubnets(spec: VpcSpec, vpc: Cidr, issues: Issue[]): ResolvedSubnet[] {
  const wanted = spec.subnets ?? defaultSubnets
  wanted.forEach(({ name }, index) => {
    if (wanted.findIndex((other) => other.name === name) !== index)
      issues.push({ path: `subnets[${index}].name`, message: `${name} is there twice` })
  })
  const ranges = placeSubnets(vpc, wanted, issues)
  return wanted.flatMap((subnet, index) => {
    const range = ranges[index]
    if (range === undefined) return []
    const addresses = addressesOf(subnet, range, spec.router, `subnets[${index}]`, issues)
    const dns = (subnet.dns ?? spec.dns).filter((server) => server.includes(':') === (range.version === 6))
    return {
      label: subnet.name,
      name: `${spec.name}-${subnet.name}`,
      cidr: range.text,
      ipVersion: range.version,
      ...addresses,
      dns,
      hasDhcp: subnet.dhcp,
    }
  })
}

function overlapWarnings(subnets: readonly ResolvedSubnet[], facts: VpcFacts): string[] {
  return subnets.flatMap(({ label, cidr }) => {
    const range = parseCidr(cidr)
    const clash = facts.otherSubnets.filter((other) => {
      const theirs = parseCidr(other.cidr)
      return range !== undefined && theirs !== undefined && rangesOverlap(range, theirs)
    })
    return clash.map(
      (other) =>
        `Subnet ${label} (${cidr}) overlaps ${other.cidr} of network ${other.networkName}: one router cannot serve both.`,
    )
  })
}

function resolveGroups(spec: VpcSpec, facts: VpcFacts, issues: Issue[]): ResolvedGroup[] {
  const wanted: { label: string; fields: object }[] = spec.groups.map((group) =>
    typeof group === 'string'
      ? { label: group, fields: { templates: [group] } }
      : { label: group.name, fields: group },
  )
  if (spec.bastion !== undefined && !wanted.some(({ label }) => label === groupOfBastion))
    wanted.push({ label: groupOfBastion, fields: { templates: ['ssh-bastion'] } })
  const labels = wanted.map(({ label }) => label)
  const fullName = (place: string) => {
    const name = place.replace(/^group:/, '')
    return place.startsWith('group:') && labels.includes(name) ? `group:${spec.name}-${name}` : place
  }
  return wanted.flatMap(({ label, fields }, index) => {
    if (labels.indexOf(label) !== index) {
      issues.push({ path: `groups[${index}]`, message: `${label} is there twice` })
      return []
    }
    const parsed = securityGroupSpec.safeParse(
      mapPlaces({ egress: 'open', ...fields, name: `${spec.name}-${label}` }, fullName),
    )
    if (!parsed.success) {
      issues.push(...parsed.error.issues.map(({ message }) => ({ path: `groups[${index}]`, message })))
      return []
    }
    const known = (name: string) =>
      facts.securityGroupIds.has(name) || labels.some((other) => `${spec.name}-${other}` === name)
    for (const name of groupsNamed(parsed.data))
      if (!known(name))
        issues.push({ path: `groups[${index}]`, message: `there is no security group ${name}` })
    return [{ label, spec: parsed.data }]
  })
}

/** The same with every place in `from` and `to` mapped. */
function mapPlaces(value: unknown, place: (text: string) => string, isPlace = false): unknown {
  if (typeof value === 'string') return isPlace ? place(value) : value
  if (Array.isArray(value)) return value.map((one) => mapPlaces(one, place, isPlace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapPlaces(one, place, key === 'from' || key === 'to')]),
  )
}

function resolveBastion(
  spec: VpcSpec,
  facts: VpcFacts,
  subnets: readonly ResolvedSubnet[],
  hasExternal: boolean,
  issues: Issue[],
): ResolvedBastion | undefined {
  const { bastion } = spec
  if (bastion === undefined || facts.bastion === undefined) return undefined
  const { image, flavor, keypair } = facts.bastion
  const issue = (key: string, message: string) => issues.push({ path: `bastion.${key}`, message })
  const subnet = bastion.subnet ?? subnets[0]?.label ?? ''
  if (bastion.subnet !== undefined && !subnets.some(({ label }) => label === bastion.subnet))
    issue(
      'subnet',
      `there is no subnet ${bastion.subnet}; there are: ${subnets.map(({ label }) => label).join(', ')}`,
    )
  for (const { reason } of checkImageForFlavor(image, flavor).misfits)
    issue('image', `${image.name || image.id} ${reason}`)
  if (bastion.floatingIp && !hasExternal)
    issue(
      'floatingIp',
      'needs a router with an external network; say floatingIp: false, or an external network',
    )
  const isMember = ({ label }: { label: string }) => label === 'internal'
  const hasInternal = spec.groups.some((group) =>
    isMember(typeof group === 'string' ? { label: group } : { label: group.name }),
  )
  return {
    name: `${spec.name}-bastion`,
    image,
    flavor,
    keypair,
    subnet,
    availabilityZone: bastion.availabilityZone,
    hasFloatingIp: bastion.floatingIp,
    groups: hasInternal ? [groupOfBastion, 'internal'] : [groupOfBastion],
  }
}

/** What it takes of the quotas. */
function needOf(vpc: ResolvedVpc, facts: VpcFacts) {
  const { bastion } = vpc
  const ids = new Map(facts.securityGroupIds)
  for (const { spec } of vpc.groups) ids.set(spec.name, spec.name)
  return needOfVpc({
    subnets: vpc.subnets.length,
    router: vpc.router !== undefined,
    securityGroups: vpc.groups.map(({ spec }) => {
      const { rules } = wantedSecurityGroup(spec, (name) => ids.get(name))
      // The two that every group begins with are counted by itself.
      return { rules: rules.filter(({ rule }) => rule.direction === 'ingress').length }
    }),
    ...(bastion && {
      bastion: {
        flavor: { vcpus: bastion.flavor.vcpus, ramMiB: bastion.flavor.ramMiB },
        newPorts: 1,
        newFloatingIps: bastion.hasFloatingIp ? 1 : 0,
      },
    }),
  })
}
