/** The simulated host's libvirt: what becomes of domains, their disks and snapshots. Its refusals are libvirt's words. */
import { parseDefinition } from '../libvirt/index.js'
import {
  appendTo,
  attributeOf,
  childOf,
  childrenOf,
  copyOfXml,
  element,
  parseXml,
  removeElements,
  serializeXml,
  setText,
  textOf,
  type XmlElement,
  xmlText,
} from '../libvirt/xml.js'
import { readImage, writeImage } from './commands/images.js'
import type { Machine } from './machine.js'
import type { SimulatedDomain } from './state.js'

/** libvirt's own words; a line each. */
export class LibvirtRefusal extends Error {}

export const isActive = ({ state }: SimulatedDomain): boolean => state === 'running' || state === 'paused'

export function domainOf(machine: Machine, ref: string): SimulatedDomain {
  const found = machine.state.libvirt.domains.find(({ uuid, name }) => uuid === ref || name === ref)
  if (found === undefined) throw new LibvirtRefusal(`failed to get domain '${ref}'`)
  return found
}

/** Paths of a domain's disks that are files. */
export function imagesOf(machine: Machine, { xml }: SimulatedDomain): string[] {
  return parseDefinition(xml).disks.flatMap(({ source, device }) => {
    if (device !== 'disk') return []
    if (source?.kind === 'file') return [source.path]
    const pool =
      source?.kind === 'volume' && machine.state.libvirt.pools.find(({ name }) => name === source.pool)
    return pool && source.kind === 'volume' ? [`${pool.path}/${source.volume}`] : []
  })
}

const variablesOf = ({ xml, name }: SimulatedDomain): string | undefined => {
  const { firmware } = parseDefinition(xml)
  return firmware.kind === 'uefi'
    ? (firmware.nvramPath ?? `/var/lib/libvirt/qemu/nvram/${name}_VARS.fd`)
    : undefined
}

const GiB = 1024 ** 3

/** Disks that a seed names are there. */
export function makeImages(machine: Machine): void {
  for (const domain of machine.state.libvirt.domains) {
    for (const path of imagesOf(machine, domain))
      if (!machine.files.has(path))
        writeImage(machine, path, {
          format: 'qcow2',
          virtualSize: 64 * GiB,
          data: domain.name,
          snapshots: {},
        })
  }
}

export function startDomain(machine: Machine, domain: SimulatedDomain): void {
  if (isActive(domain)) throw new LibvirtRefusal('Domain is already active')
  const failed = (why: string) => new LibvirtRefusal(`Failed to start domain '${domain.name}'\n${why}`)
  for (const path of imagesOf(machine, domain)) {
    if (!machine.files.has(path))
      throw failed(`Cannot access storage file '${path}': No such file or directory`)
  }
  const definition = parseDefinition(domain.xml)
  for (const { address } of definition.hostdevs) {
    const device = machine.device(address)
    if (device === undefined)
      throw failed(
        `Device ${address} not found: could not access /sys/bus/pci/devices/${address}/config: No such file or directory`,
      )
    const user = otherUser(machine, domain, address)
    if (user !== undefined)
      throw failed(
        `Requested operation is not valid: PCI device ${address} is in use by driver QEMU, domain ${user}`,
      )
    if (device.driver !== 'vfio-pci')
      throw failed(
        `internal error: qemu unexpectedly closed the monitor: ${vfioWords(address, device.iommuGroup)}`,
      )
  }
  domain.state = 'running'
  domain.liveXml = domain.xml
  const variables = variablesOf(domain)
  if (variables !== undefined && !machine.files.has(variables)) machine.write(variables, 'variables', 0o600)
}

const vfioWords = (address: string, group: number): string =>
  `vfio ${address}: error getting device from group ${group}: No such device\nVerify all devices in group ${group} are bound to vfio-<bus> or pci-stub and not already in use`

const otherUser = (machine: Machine, domain: SimulatedDomain, address: string): string | undefined =>
  machine.state.libvirt.domains.find(
    (other) =>
      other.uuid !== domain.uuid &&
      other.liveXml !== undefined &&
      parseDefinition(other.liveXml).hostdevs.some((hostdev) => hostdev.address === address),
  )?.name

export function stopDomain(domain: SimulatedDomain): void {
  if (!isActive(domain)) throw new LibvirtRefusal('Requested operation is not valid: domain is not running')
  domain.state = 'shut off'
  delete domain.liveXml
}

export function defineDomain(machine: Machine, xml: string): SimulatedDomain {
  const root = parseXml(xml, 'a domain')
  const name = textOf(root, 'name') ?? ''
  const { domains } = machine.state.libvirt
  const there = domains.find((one) => one.name === name)
  const uuid = textOf(root, 'uuid') ?? there?.uuid ?? countedUuid(domains.length + 1)
  setText(root, 'uuid', uuid)
  const same = domains.find((one) => one.uuid === uuid)
  if (same !== undefined && same.name !== name)
    throw new LibvirtRefusal(`operation failed: domain '${same.name}' already exists with uuid ${uuid}`)
  if (there !== undefined && there.uuid !== uuid)
    throw new LibvirtRefusal(`operation failed: domain '${name}' already exists with uuid ${there.uuid}`)
  const text = serializeXml(root)
  if (same !== undefined) {
    same.xml = text
    return same
  }
  const made: SimulatedDomain = {
    uuid,
    name,
    xml: text,
    state: 'shut off',
    autostart: false,
    obeysShutdown: true,
    hasAgent: false,
    addresses: {},
    snapshots: [],
  }
  domains.push(made)
  return made
}

const countedUuid = (count: number): string =>
  `d0a1b2c3-0000-4000-9000-${count.toString(16).padStart(12, '0')}`

export function undefineDomain(machine: Machine, domain: SimulatedDomain, flags: readonly string[]): void {
  if (domain.snapshots.length > 0 && !flags.includes('--snapshots-metadata')) {
    throw new LibvirtRefusal(
      `Failed to undefine domain '${domain.uuid}'\nRequested operation is not valid: cannot delete inactive domain with ${domain.snapshots.length} snapshots`,
    )
  }
  const variables = variablesOf(domain)
  const isSaid = flags.includes('--nvram') || flags.includes('--keep-nvram')
  if (variables !== undefined && machine.files.has(variables) && !isSaid) {
    throw new LibvirtRefusal(
      `Failed to undefine domain '${domain.uuid}'\nRequested operation is not valid: cannot undefine domain with nvram`,
    )
  }
  if (variables !== undefined && flags.includes('--nvram')) machine.files.delete(variables)
  const { libvirt } = machine.state
  libvirt.domains = libvirt.domains.filter((one) => one !== domain)
}

/** Only PCI functions of the host. */
export function changeHostdev(
  machine: Machine,
  domain: SimulatedDomain,
  change: 'attach' | 'detach',
  xml: string,
  flags: readonly string[],
): void {
  const refuse = (why: string) => new LibvirtRefusal(`Failed to ${change} device from FILE\n${why}`)
  const address = parseDefinition(`<domain><devices>${xml}</devices></domain>`).hostdevs[0]?.address
  if (address === undefined) throw refuse("unsupported configuration: unknown device type 'x'")
  const isLive = flags.includes('--live')
  if (isLive && !isActive(domain)) throw refuse('Requested operation is not valid: domain is not running')
  const texts = [
    ...(flags.includes('--config') ? (['xml'] as const) : []),
    ...(isLive ? (['liveXml'] as const) : []),
  ]
  for (const which of texts) {
    const root = parseXml(domain[which] ?? domain.xml, 'a domain')
    const devices = childOf(root, 'devices')
    const same = childrenOf(devices, 'hostdev').filter((one) => addressOf(one) === address)
    if (devices === undefined) throw refuse('XML error: no devices')
    if (change === 'detach') {
      if (same.length === 0) throw refuse(`device not found: host pci device ${address} not found`)
      removeElements(same)
    } else {
      if (same.length > 0) throw refuse(`operation failed: target pci device ${address} already exists`)
      const device = machine.device(address)
      if (which === 'liveXml' && device?.driver !== 'vfio-pci')
        throw refuse(
          `internal error: unable to execute QEMU command 'device_add': ${vfioWords(address, device?.iommuGroup ?? 0)}`,
        )
      appendTo(devices, copyOfXml(xml, 'a device'))
    }
    domain[which] = serializeXml(root)
  }
}

const addressOf = (hostdev: XmlElement): string | undefined =>
  parseDefinition(`<domain><devices>${serializeXml(hostdev)}</devices></domain>`).hostdevs[0]?.address

/** @param xml of the snapshot: its name and notes, or all of it with `redefine` */
export function makeSnapshot(
  machine: Machine,
  domain: SimulatedDomain,
  xml: string,
  options: { readonly redefine: boolean; readonly createdAt: number },
): string {
  const root = parseXml(xml, 'a snapshot')
  const name = textOf(root, 'name') ?? `${Math.floor(options.createdAt / 1000)}`
  if (domain.snapshots.some((one) => one.name === name))
    throw new LibvirtRefusal(`operation failed: domain snapshot ${name} already exists`)
  const { firmware } = parseDefinition(domain.xml)
  if (
    !options.redefine &&
    firmware.kind === 'uefi' &&
    (isActive(domain) || firmware.nvramPath !== undefined)
  ) {
    throw new LibvirtRefusal(
      'Operation not supported: internal snapshots of a VM with pflash based firmware are not supported',
    )
  }
  const parent = domain.snapshots.find((one) => one.isCurrent)?.name
  if (!options.redefine) {
    for (const path of imagesOf(machine, domain)) {
      const image = readImage(machine, path)
      if (image !== undefined)
        writeImage(machine, path, { ...image, snapshots: { ...image.snapshots, [name]: image.data } })
    }
  }
  const state = isActive(domain) ? domain.state : 'shutoff'
  const description = textOf(root, 'description')
  const memory = isActive(domain) && !options.redefine ? 'internal' : 'no'
  for (const one of domain.snapshots) one.isCurrent = false
  domain.snapshots.push({
    name,
    createdAt: options.createdAt,
    state,
    isCurrent: true,
    ...(parent !== undefined && { parent }),
    xml: xmlText(
      element('domainsnapshot', {
        children: [
          element('name', { text: name }),
          description !== undefined && element('description', { text: description }),
          element('state', { text: state }),
          parent !== undefined && element('parent', { children: [element('name', { text: parent })] }),
          element('creationTime', { text: `${Math.floor(options.createdAt / 1000)}` }),
          element('memory', { attributes: { snapshot: memory } }),
          copyOfXml(domain.xml, 'a domain'),
        ],
      }),
    ),
  })
  return name
}

export function snapshotOf(domain: SimulatedDomain, name: string): SimulatedDomain['snapshots'][number] {
  const found = domain.snapshots.find((one) => one.name === name)
  if (found === undefined)
    throw new LibvirtRefusal(`Domain snapshot not found: no domain snapshot with matching name '${name}'`)
  return found
}

export function restoreSnapshot(machine: Machine, domain: SimulatedDomain, name: string): void {
  const snapshot = snapshotOf(domain, name)
  const root = parseXml(snapshot.xml, 'a snapshot')
  const kept = childOf(root, 'domain')
  if (kept !== undefined) domain.xml = serializeXml(kept)
  for (const path of imagesOf(machine, domain)) {
    const image = readImage(machine, path)
    const data = image?.snapshots[name]
    if (image !== undefined && data !== undefined) writeImage(machine, path, { ...image, data })
  }
  const hasMemory = attributeOf(childOf(root, 'memory'), 'snapshot') === 'internal'
  domain.state = hasMemory ? 'running' : 'shut off'
  if (hasMemory) domain.liveXml = domain.xml
  else delete domain.liveXml
  for (const one of domain.snapshots) one.isCurrent = one === snapshot
}

export function deleteSnapshot(machine: Machine, domain: SimulatedDomain, name: string): void {
  const snapshot = snapshotOf(domain, name)
  for (const path of imagesOf(machine, domain)) {
    const image = readImage(machine, path)
    if (image === undefined) continue
    const { [name]: _deleted, ...snapshots } = image.snapshots
    writeImage(machine, path, { ...image, snapshots })
  }
  domain.snapshots = domain.snapshots.filter((one) => one !== snapshot)
  for (const child of domain.snapshots) {
    if (child.parent !== name) continue
    if (snapshot.parent === undefined) delete child.parent
    else child.parent = snapshot.parent
  }
  const parent = domain.snapshots.find((one) => one.name === snapshot.parent)
  if (snapshot.isCurrent && parent !== undefined) parent.isCurrent = true
}
