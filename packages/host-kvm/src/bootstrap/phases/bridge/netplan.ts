/**
 * How netplan's files have to be for a bridge to have what a NIC had. Pure: from the files that there are to those that there
 * should be. Where the NIC has single values only, a file of ours, read last, has the bridge and overrides them. Lists
 * (addresses, routes) would be added to those of the bridge, so that they have to leave their file: then that one has the bridge.
 */
import { Document, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import type { NetworkFacts, NetworkInterface } from '../../../facts/index.js'
import {
  type DefinitionPart,
  definitionsOf,
  findDefinition,
  hasAnchors,
  masterOf,
  type PortDefinition,
  type ReadNetplanFile,
  readNetplanFiles,
  textOf,
} from './definition.js'
import { isRefusal, type NetplanRefusal } from './refusals.js'

/** Sorts behind the names that installers and cloud-init give. */
export const ourFileName = '99-gpu-vm-bootstrap.yaml'
const mark = 'gpu-vm-bootstrap'

export interface PlannedNetplanFile {
  /** `50-cloud-init.yaml`; in /run/netplan while it is tried, then in /etc/netplan. */
  readonly name: string
  readonly content: string
  readonly mode: number
}

export interface NetplanPlan {
  readonly kind: 'move'
  /** The NIC's name in netplan. */
  readonly definition: string
  readonly files: readonly PlannedNetplanFile[]
  /** What the bridge takes over: `addresses`, `routes`. */
  readonly moved: readonly string[]
  /** To a DHCP server the bridge is the same client as its NIC; else the client's id is made of the interface's name, too. */
  readonly isClientKnownByMac: boolean
}

/** The files have the bridge. */
export interface NetplanDone {
  readonly kind: 'moved'
  /** Those that are only in /run yet: a trial was accepted and not finished. */
  readonly files: readonly PlannedNetplanFile[]
}

export interface NetplanWishes {
  readonly bridge: string
  readonly interface: string
}

/** What a layer-3 interface has, and a port of a bridge must not have: netplan adds lists of several files together. */
const leaving = [
  'addresses',
  'routes',
  'routing-policy',
  'nameservers',
  'gateway4',
  'gateway6',
  'critical',
  'ipv6-mtu',
  'ipv6-address-generation',
  'ipv6-address-token',
] as const

/** Of the same kind, but a later file's word takes the place of an earlier one's, or they mean nothing on a port. */
const overridable = [
  'dhcp4',
  'dhcp6',
  'accept-ra',
  'link-local',
  'dhcp-identifier',
  'dhcp4-overrides',
  'dhcp6-overrides',
  'ipv6-privacy',
  'optional-addresses',
] as const

/** Of both: the bridge has them too. */
const shared = ['mtu', 'optional', 'renderer', 'ignore-carrier'] as const

/** What a port says, so that it has no address of its own. */
const portValues = { dhcp4: false, dhcp6: false, 'accept-ra': false, 'link-local': [] } as const

const movedKeys: ReadonlySet<string> = new Set([...leaving, ...overridable])
const leavingKeys: ReadonlySet<string> = new Set(leaving)
const bridgeKeys: ReadonlySet<string> = new Set([...movedKeys, ...shared])

export function planNetplan(
  network: NetworkFacts,
  wishes: NetplanWishes,
): NetplanPlan | NetplanDone | NetplanRefusal {
  const nic = network.interfaces.find(({ name }) => name === wishes.interface)
  if (nic === undefined) {
    return {
      code: 'INTERFACE_NOT_FOUND',
      what: `There is no interface ${wishes.interface}.`,
      hint: `There are ${network.interfaces.map(({ name }) => name).join(', ')}.`,
    }
  }
  const files = readNetplanFiles(network.netplanFiles)
  if (isRefusal(files)) return files
  const definition = findDefinition(files, nic, network)
  if (isRefusal(definition)) return definition
  const master = masterOf(files, definition.id)
  if (master?.section === 'bridges' && master.id === wishes.bridge) {
    return { kind: 'moved', files: unfinishedFiles(files) }
  }
  return refusalOf(files, definition, master, wishes) ?? move(definition, nic, wishes)
}

function refusalOf(
  files: readonly ReadNetplanFile[],
  { parts }: PortDefinition,
  master: ReturnType<typeof masterOf>,
  { bridge, interface: name }: NetplanWishes,
): NetplanRefusal | undefined {
  if (master !== undefined) {
    return {
      code: 'INTERFACE_IS_PORT',
      what: `${name} is a port of ${master.id} in netplan's files already.`,
      hint: `Name ${master.id} itself with --interface, or with --bridge where it is a bridge.`,
    }
  }
  const ours = files.find((file) => file.name === ourFileName)
  const sections = ['ethernets', 'bonds', 'vlans', 'bridges', 'wifis', 'tunnels', 'vrfs', 'dummy-devices']
  const taken = sections.find((section) =>
    definitionsOf(
      files.filter((file) => file !== ours),
      section,
    ).has(bridge),
  )
  if (taken !== undefined) {
    return {
      code: 'BRIDGE_NAME_TAKEN',
      what: `Netplan has ${taken} ${bridge} already, without ${name} in it.`,
      hint: 'Choose another name with --bridge.',
    }
  }
  if (textOf(parts, 'renderer') === 'NetworkManager') {
    return {
      code: 'NETPLAN_RENDERER',
      what: `${name} is given to NetworkManager, which has connections of its own beside netplan's files.`,
      hint: 'Let systemd-networkd have it (renderer: networkd), or make the bridge by hand and run with --skip-bridge.',
    }
  }
  const tied = files.find(
    (file) => hasAnchors(file) && parts.some((part) => part.file === file && hasAny(part.map, movedKeys)),
  )
  if (tied !== undefined) {
    return {
      code: 'NETPLAN_UNREADABLE',
      what: `${tied.path} has anchors or aliases (&name, *name), so that nothing can be moved out of it.`,
      hint: `Write out in ${tied.path} what they stand for.`,
    }
  }
  const foreign = parts.find(
    ({ file, map }) =>
      file.path.startsWith('/run/') && file.name !== ourFileName && mustLeave(file, map) && !isOurs(file),
  )
  if (foreign !== undefined) {
    return {
      code: 'NETPLAN_IN_RUN',
      what: `${name} is configured by ${foreign.file.path}, which something writes anew at each boot.`,
      hint: 'Find out what writes it (a network boot, a script), and put its content into /etc/netplan.',
    }
  }
  return undefined
}

/** In a file that is read after ours even a single value would win. */
const mustLeave = (file: ReadNetplanFile, map: YAMLMap): boolean =>
  hasAny(map, file.name > ourFileName ? movedKeys : leavingKeys)

const hasAny = (map: YAMLMap, keys: ReadonlySet<string>): boolean =>
  map.items.some(({ key }) => keys.has(`${key}`))

const isOurs = ({ content }: ReadNetplanFile): boolean => content.includes(mark)

/** What a trial left in /run when its run was cut off before the files were in /etc. */
const unfinishedFiles = (files: readonly ReadNetplanFile[]): PlannedNetplanFile[] =>
  files
    .filter((file) => file.path.startsWith('/run/') && isOurs(file))
    .map(({ name, content, mode }) => ({ name, content, mode }))

/**
 * One file changes, whole or not at all, so that a power cut leaves the old network or the new one. Were there two, the NIC
 * would have no address in between, or the same one as the bridge, and neither answers then.
 */
function move(
  { id, section, parts }: PortDefinition,
  nic: NetworkInterface,
  { bridge }: NetplanWishes,
): NetplanPlan | NetplanRefusal {
  const foreign = parts.filter(({ file }) => file.name !== ourFileName)
  const had = mergeParts(foreign)
  const [left, ...others] = foreign.filter(({ file, map }) => mustLeave(file, map))
  const after = foreign.filter(({ file, map }) => left && file.name > left.file.name && speaksAgainst(map))
  const split = [...others, ...after].map(({ file }) => file.path)
  if (left !== undefined && split.length > 0) {
    return {
      code: 'NETPLAN_SPLIT',
      what: `What ${nic.name} has is in several files: ${[left.file.path, ...new Set(split)].join(', ')}. They cannot be changed in one moment, and a power cut in between would leave the host without its address.`,
      hint: `Put all that is said of ${id} into ${left.file.path}, look with "netplan generate" whether it is right, and run this again.`,
    }
  }
  const made: Made = { section, id, bridge, mac: nic.mac, name: nic.name, had }
  return {
    kind: 'move',
    definition: id,
    files: [
      left === undefined
        ? { name: ourFileName, content: ourFile(made), mode: 0o600 }
        : { name: left.file.name, content: inItsPlace(left.file, made), mode: left.file.mode },
    ],
    moved: had.map(({ key }) => `${key}`).filter((key) => movedKeys.has(key)),
    isClientKnownByMac: textOf(foreign, 'dhcp-identifier') === 'mac',
  }
}

/** Whether a later file would give the port something of its own again. */
const speaksAgainst = (map: YAMLMap): boolean =>
  Object.keys(portValues).some((key) => {
    const value = map.get(key)
    if (value === undefined) return false
    return isSeq(value) ? value.items.length > 0 : !/^(false|no|off|n)$/i.test(`${value}`)
  })

/** What the definition has, all files together, as netplan puts them together; the nodes themselves, with their comments. */
function mergeParts(parts: readonly DefinitionPart[]): Pair[] {
  const merged = new Map<string, Pair>()
  for (const { file, map } of parts) {
    // Of a document of its own, so that nothing is shared with what is written back.
    const copy = map.clone(file.document.schema)
    if (!isMap(copy)) continue
    for (const pair of copy.items) {
      const key = `${pair.key}`
      if (!bridgeKeys.has(key)) continue
      const before = merged.get(key)
      merged.set(key, before === undefined ? pair : mergePair(before, pair))
    }
  }
  return [...merged.values()]
}

function mergePair(before: Pair, after: Pair): Pair {
  const [one, other] = [before.value, after.value]
  const isList = `${after.key}` !== 'link-local' && isSeq(one) && isSeq(other)
  if (isList) {
    const known = new Set(one.items.map((item) => JSON.stringify(item)))
    for (const item of other.items) {
      if (known.has(JSON.stringify(item))) comment(before, commentsIn(item))
      else one.items.push(item)
    }
  } else if (isMap(one) && isMap(other)) {
    for (const pair of other.items) {
      const at = one.items.findIndex(({ key }) => `${key}` === `${pair.key}`)
      const inner = one.items[at]
      if (inner === undefined) one.items.push(pair)
      else one.items[at] = mergePair(inner, pair)
    }
  } else {
    comment(after, commentsIn(before))
    return after
  }
  comment(before, [...ownComments(after.key), ...ownComments(other)])
  return before
}

/** Lines of comments before and behind a node. */
function ownComments(node: unknown): string[] {
  if (!isNode(node)) return []
  return [node.commentBefore, node.comment].flatMap((text) => text?.split('\n') ?? [])
}

function commentsIn(value: unknown): string[] {
  if (isPair(value)) return [...commentsIn(value.key), ...commentsIn(value.value)]
  const inner = isCollection(value) ? value.items.flatMap((item) => commentsIn(item)) : []
  return [...ownComments(value), ...inner]
}

/** What was said of a value that another one took the place of stays above that one. */
function comment({ key }: Pair, lines: readonly string[]): void {
  if (!isScalar(key) || lines.length === 0) return
  key.commentBefore = [...(key.commentBefore?.split('\n') ?? []), ...lines].join('\n')
}

interface Made {
  readonly section: PortDefinition['section']
  readonly id: string
  readonly bridge: string
  readonly mac: string
  /** Of the interface. */
  readonly name: string
  readonly had: readonly Pair[]
}

/** The file with the bridge, and the NIC as its port. */
function inItsPlace(file: ReadNetplanFile, made: Made): string {
  const { section, id, bridge } = made
  const document = file.document.clone()
  const map = document.getIn(['network', section, id])
  if (!isMap(map)) return file.content
  const gone = map.items.map(({ key }) => `${key}`).filter((key) => movedKeys.has(key))
  map.items = map.items.filter(({ key }) => !movedKeys.has(`${key}`))
  for (const [key, value] of Object.entries(portValues)) map.set(key, document.createNode(value))
  addBridge(document, made)
  const note = ` ${mark} moved ${gone.join(', ')} of ${id} to ${bridge}; "${mark} revert" puts the file back.`
  document.commentBefore = [document.commentBefore, note].filter(Boolean).join('\n')
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function ourFile(made: Made): string {
  const { section, id, bridge, name } = made
  const document = new Document({ network: { version: 2, [section]: { [id]: portValues } } })
  addBridge(document, made)
  document.commentBefore = ` Written by ${mark}: ${bridge} has what ${name} had.\n "${mark} revert" puts the network back.`
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function addBridge(document: Document, { id, bridge, mac, had }: Made): void {
  if (!isMap(document.getIn(['network', 'bridges'])))
    document.setIn(['network', 'bridges'], document.createNode({}))
  const values = { interfaces: [id], macaddress: mac, parameters: { stp: false, 'forward-delay': 0 } }
  document.setIn(['network', 'bridges', bridge], document.createNode(values))
  const map = document.getIn(['network', 'bridges', bridge])
  if (isMap(map)) for (const pair of had) map.items.push(pair)
}
