/** What netplan's files say of one interface: which definition is meant, and where its parts stand. */
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml'
import type { NetplanFile, NetworkFacts, NetworkInterface } from '../../../facts/index.js'
import type { NetplanRefusal } from './refusals.js'

/** Kinds of devices that can be a port of a bridge. */
const portSections = ['ethernets', 'bonds', 'vlans'] as const
/** Kinds whose `interfaces` takes other devices over. */
const mastersOfPorts = ['bridges', 'bonds', 'vrfs'] as const

export type PortSection = (typeof portSections)[number]

export interface ReadNetplanFile extends NetplanFile {
  /** `50-cloud-init.yaml`: what gives netplan the order, and what a file of /run hides in /etc. */
  readonly name: string
  readonly document: Document
}

/** A definition's part in one file. */
export interface DefinitionPart {
  readonly file: ReadNetplanFile
  readonly map: YAMLMap
}

export interface PortDefinition {
  /** Its name in netplan, which need not be that of the interface. */
  readonly id: string
  readonly section: PortSection
  /** In the order in which netplan reads them. */
  readonly parts: readonly DefinitionPart[]
}

export function readNetplanFiles(files: readonly NetplanFile[]): ReadNetplanFile[] | NetplanRefusal {
  const read = files.map((file) => ({
    ...file,
    name: file.path.split('/').at(-1) ?? file.path,
    // Netplan has its own reading of words; no line is folded that was whole.
    document: parseDocument(file.content, { logLevel: 'silent' }),
  }))
  const broken = read.find(({ document }) => document.errors.length > 0)
  if (!broken) return read
  return {
    code: 'NETPLAN_UNREADABLE',
    what: `${broken.path} cannot be read: ${broken.document.errors[0]?.message.split('\n')[0] ?? 'no YAML'}`,
    hint: 'Correct the file until "netplan generate" takes it.',
  }
}

/** `network.SECTION.ID` of one file. */
export function partOf(file: ReadNetplanFile, section: string, id: string): YAMLMap | undefined {
  const part = file.document.getIn(['network', section, id])
  return isMap(part) ? part : undefined
}

const idsOf = (file: ReadNetplanFile, section: string): string[] => {
  const map = file.document.getIn(['network', section])
  return isMap(map)
    ? map.items
        .map(({ key }) => (isScalar(key) ? `${key.value}` : `${key}`))
        .filter((id) => id !== 'renderer')
    : []
}

/** All definitions of a section by name. */
export function definitionsOf(
  files: readonly ReadNetplanFile[],
  section: string,
): ReadonlyMap<string, readonly DefinitionPart[]> {
  const found = new Map<string, DefinitionPart[]>()
  for (const file of files) {
    for (const id of idsOf(file, section)) {
      const map = partOf(file, section, id)
      if (map) found.set(id, [...(found.get(id) ?? []), { file, map }])
    }
  }
  return found
}

/** What the last file says. */
export function textOf(parts: readonly DefinitionPart[], ...path: string[]): string | undefined {
  const values = parts
    .map(({ map }) => map.getIn(path))
    .filter((value) => value !== undefined && value !== null)
  const last = values.at(-1)
  return last === undefined ? undefined : `${isScalar(last) ? (last.source ?? last.value) : last}`
}

/** The names in `interfaces` of a bridge, a bond or a VRF, over all files. */
export function portsOf(parts: readonly DefinitionPart[]): string[] {
  return parts.flatMap(({ map }) => {
    const list = map.get('interfaces')
    return isSeq(list) ? list.items.map((item) => `${isScalar(item) ? item.value : item}`) : []
  })
}

/** Finds the one definition that is about the interface, and about no other one. */
export function findDefinition(
  files: readonly ReadNetplanFile[],
  nic: NetworkInterface,
  network: NetworkFacts,
): PortDefinition | NetplanRefusal {
  const all = portSections.flatMap((section) =>
    [...definitionsOf(files, section)].map(([id, parts]): PortDefinition => ({ id, section, parts })),
  )
  const [definition, ...others] = all.filter((one) => isAbout(one, nic))
  if (definition === undefined) {
    return {
      code: 'NETPLAN_INTERFACE_UNKNOWN',
      what: `No file of netplan is about ${nic.name}: something else configures it.`,
      hint: `Let netplan configure ${nic.name}, or name another one with --interface.`,
    }
  }
  if (others.length > 0) {
    const ids = [definition, ...others].map(({ id }) => id)
    return {
      code: 'NETPLAN_INTERFACE_AMBIGUOUS',
      what: `Several definitions of netplan are about ${nic.name}: ${ids.join(', ')}.`,
      hint: 'Leave one of them.',
    }
  }
  const shared = network.interfaces.filter(
    (one) => one !== nic && one.kind === nic.kind && isAbout(definition, one),
  )
  if (shared.length > 0) {
    return {
      code: 'NETPLAN_INTERFACE_AMBIGUOUS',
      what: `Netplan's ${definition.id} is about ${[nic, ...shared].map(({ name }) => name).join(' and ')}, and only ${nic.name} can move.`,
      hint: `Give ${nic.name} a definition of its own, matched by its name or MAC.`,
    }
  }
  return definition
}

/** The bridge, bond or VRF that has the definition as its port. */
export function masterOf(
  files: readonly ReadNetplanFile[],
  id: string,
): { readonly section: string; readonly id: string } | undefined {
  for (const section of mastersOfPorts) {
    for (const [master, parts] of definitionsOf(files, section)) {
      if (portsOf(parts).includes(id)) return { section, id: master }
    }
  }
  return undefined
}

/** Whether a definition is about an interface: by its name, or as its `match` says. */
function isAbout({ id, section, parts }: PortDefinition, { name, mac, kind }: NetworkInterface): boolean {
  const wanted = { ethernets: ['ethernet', 'virtual'], bonds: ['bond'], vlans: ['vlan'] }[section]
  if (!wanted.includes(kind)) return false
  const hasMatch = parts.some(({ map }) => map.has('match'))
  if (!hasMatch) return id === name
  const matchedMac = textOf(parts, 'match', 'macaddress')
  if (matchedMac !== undefined) return matchedMac.toLowerCase() === mac
  const renamed = textOf(parts, 'set-name')
  if (renamed !== undefined) return renamed === name
  const pattern = textOf(parts, 'match', 'name')
  // By its driver alone: what other interfaces it means is not known, so it means all of them.
  return pattern === undefined || globToPattern(pattern).test(name)
}

/** The shell's patterns, several with blanks between them, as netplan hands them to systemd. */
function globToPattern(globs: string): RegExp {
  const token = /\*|\?|\[(!?)([^\]]+)\]|[\s\S]/g
  const parts = globs
    .trim()
    .split(/\s+/)
    .map((glob) =>
      glob.replace(token, (text, not: string | undefined, set: string | undefined) => {
        if (text === '*') return '.*'
        if (text === '?') return '.'
        if (set !== undefined) return `[${not === '!' ? '^' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`
        return text.replace(/[\\^$.|+(){}[\]]/g, '\\$&')
      }),
    )
  return new RegExp(`^(?:${parts.join('|')})$`)
}

/** Aliases and anchors tie places of a file together, so that none of them can leave it. */
export function hasAnchors({ document }: ReadNetplanFile): boolean {
  let found = false
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !node.anchor) return undefined
      found = true
      return visit.BREAK
    },
  })
  return found
}
