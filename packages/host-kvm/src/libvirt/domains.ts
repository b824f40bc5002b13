/** Which domains there are, each read as a whole. A domain is asked for by its UUID alone: names are for people. */
import { suggest, throwIfCancelled } from '@pve/core'
import type { Host, HostCallOptions } from '../host/index.js'
import { type DomainDefinition, parseDefinition } from './definition.js'
import { LibvirtError } from './errors.js'
import { outputOf, type VirshAnswer, type VirshCommand, virsh, virshBatch } from './virsh.js'

export type DomainState =
  | 'running'
  | 'idle'
  | 'paused'
  | 'in shutdown'
  | 'shut off'
  | 'crashed'
  | 'pmsuspended'
  | 'no state'

export interface DomainName {
  readonly uuid: string
  readonly name: string
}

export interface Domain extends DomainName {
  readonly state: DomainState
  /** It exists at this moment: running, paused, or on its way down. */
  readonly isActive: boolean
  /** It has a definition of its own, and stays when it is shut off. */
  readonly isPersistent: boolean
  readonly autostart: boolean
  /** Its memory was saved to disk (`virsh managedsave`); the next start goes on from there. */
  readonly hasManagedSave: boolean
  /** What it is at its next start. */
  readonly definition: DomainDefinition
  readonly xml: string
  /** What it is now; undefined when it is shut off. */
  readonly liveDefinition?: DomainDefinition
  readonly liveXml?: string
}

/**
 * All of them, by name. A domain that went away meanwhile is left out.
 * @throws LibvirtError, ConnectionError
 */
export async function listDomains(host: Host, options: HostCallOptions = {}): Promise<readonly Domain[]> {
  return (await askOfDomains(host, () => [], options)).map(({ domain }) => domain)
}

export interface AskedDomain {
  readonly domain: Domain
  /** To what was asked besides, in that order. */
  readonly answers: readonly VirshAnswer[]
}

/**
 * All of them, and what else is asked of each: two processes together.
 * @throws LibvirtError, ConnectionError; the error of a command is in its answer
 */
export async function askOfDomains(
  host: Host,
  besides: (uuid: string) => readonly VirshCommand[],
  options: HostCallOptions = {},
): Promise<readonly AskedDomain[]> {
  const names = await domainNames(host, options)
  const asked = names.map(({ uuid }) => [...readCommands(uuid), ...besides(uuid)])
  const answers = [...(await virshBatch(host, asked.flat(), { phase: 'read the VMs', ...options }))]
  return asked.flatMap((commands) => {
    const own = answers.splice(0, commands.length)
    const domain = domainOf(own)
    return domain === undefined ? [] : [{ domain, answers: own.slice(readCommandCount) }]
  })
}

/**
 * UUIDs and names of all of them, by name. One command.
 * @throws LibvirtError, ConnectionError
 */
export async function domainNames(host: Host, options: HostCallOptions = {}): Promise<readonly DomainName[]> {
  const output = await virsh(host, ['list', '--all', '--uuid', '--name'], {
    phase: 'list the VMs',
    ...options,
  })
  const names = output.split('\n').flatMap((line) => {
    // The name may begin or end with spaces; one stands between.
    const [, uuid, name] = /^([0-9a-f-]{36}) (.+)$/.exec(line) ?? []
    return uuid === undefined || name === undefined ? [] : [{ uuid, name }]
  })
  return names.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/**
 * The domain of that name, else of that UUID.
 * @throws LibvirtError DOMAIN_NOT_FOUND with the nearest name
 */
export async function findDomain(
  host: Host,
  ref: string,
  options: HostCallOptions = {},
): Promise<DomainName> {
  const names = await domainNames(host, options)
  const found = names.find(({ name }) => name === ref) ?? names.find(({ uuid }) => uuid === ref.toLowerCase())
  if (found !== undefined) return found
  const near = suggest(
    ref,
    names.map(({ name }) => name),
  )
  throw new LibvirtError(`There is no VM called ${JSON.stringify(ref)} on ${host.shell.target}.`, {
    code: 'DOMAIN_NOT_FOUND',
    phase: 'find the VM',
    hint:
      near !== undefined
        ? `Did you mean ${JSON.stringify(near)}?`
        : names.length === 0
          ? 'There is none at all.'
          : `There are: ${names.map(({ name }) => name).join(', ')}.`,
  })
}

/**
 * All of one domain, as it is and as it is at its next start. Two commands.
 * @param ref a name or a UUID
 * @throws LibvirtError DOMAIN_NOT_FOUND
 */
export async function readDomain(host: Host, ref: string, options: HostCallOptions = {}): Promise<Domain> {
  const { uuid, name } = await findDomain(host, ref, options)
  throwIfCancelled(options.signal, `read ${name}`)
  return await readDomainByUuid(host, uuid, options)
}

/**
 * As {@link readDomain}, of one whose UUID is known. One command.
 * @throws LibvirtError DOMAIN_NOT_FOUND, LIBVIRT_ANSWER_UNREADABLE
 */
export async function readDomainByUuid(
  host: Host,
  uuid: string,
  options: HostCallOptions = {},
): Promise<Domain> {
  const answers = await virshBatch(host, readCommands(uuid), { phase: `read the VM ${uuid}`, ...options })
  const domain = domainOf(answers)
  if (domain !== undefined) return domain
  outputOf(answers[0])
  outputOf(answers[1])
  throw new LibvirtError(`libvirt did not say what the VM ${uuid} is.`, {
    code: 'LIBVIRT_ANSWER_UNREADABLE',
    phase: `read the VM ${uuid}`,
    hint: 'Look at it on the host: virsh dominfo, virsh dumpxml.',
  })
}

const readCommands = (uuid: string): readonly VirshCommand[] => [
  ['dominfo', uuid],
  ['dumpxml', uuid, '--inactive'],
  ['dumpxml', uuid],
]

const readCommandCount = 3

const states: readonly DomainState[] = [
  'running',
  'idle',
  'paused',
  'in shutdown',
  'shut off',
  'crashed',
  'pmsuspended',
]

/** @returns undefined where the domain went away */
function domainOf([info, inactive, live]: readonly VirshAnswer[]): Domain | undefined {
  if (info === undefined || inactive === undefined || info.error || inactive.error) return undefined
  const value = (name: string) => new RegExp(`^${name}: +(.*)$`, 'm').exec(info.output)?.[1]?.trim()
  const state = states.find((one) => one === value('State')) ?? 'no state'
  const isActive = value('Id') !== '-'
  const xml = inactive.output
  const definition = parseDefinition(xml)
  const liveXml = isActive && live !== undefined && !live.error ? live.output : undefined
  return {
    uuid: definition.uuid,
    name: definition.name,
    state,
    isActive,
    isPersistent: value('Persistent') === 'yes',
    autostart: value('Autostart') === 'enable',
    hasManagedSave: value('Managed save') === 'yes',
    definition,
    xml,
    ...(liveXml !== undefined && { liveXml, liveDefinition: parseDefinition(liveXml) }),
  }
}

/**
 * PCI functions of the host that domains have or will have at their next start, with the domain's name. One that has it now
 * stands before one that only names it.
 */
export function assignedPciDevicesOf(domains: readonly Domain[]): Readonly<Record<string, string>> {
  const named = (definition: DomainDefinition | undefined, name: string) =>
    (definition?.hostdevs ?? []).map(({ address }) => [address, name] as const)
  return Object.fromEntries([
    ...domains.flatMap(({ definition, name }) => named(definition, name)),
    ...domains.flatMap(({ liveDefinition, name }) => named(liveDefinition, name)),
  ])
}
