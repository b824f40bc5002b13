/** What a domain is, read out of its XML. Only what is used is read; edits are made in the XML itself. */
import { attributeOf, childOf, childrenOf, parseXml, textOf, type XmlElement } from './xml.js'

export interface DomainDefinition {
  readonly uuid: string
  readonly name: string
  /** `kvm`, `qemu` (emulated). */
  readonly type: string
  readonly title?: string
  readonly description?: string
  /** What it gets at most. */
  readonly memoryBytes: number
  readonly vcpus: number
  readonly architecture: string
  /** `pc-q35-7.2` */
  readonly machine?: string
  readonly firmware: DomainFirmware
  readonly disks: readonly DomainDisk[]
  readonly interfaces: readonly DomainInterface[]
  readonly hostdevs: readonly DomainHostdev[]
  readonly hasGuestAgent: boolean
  readonly hasConsole: boolean
  /** A TPM that swtpm emulates; it keeps its state in a folder of its own. */
  readonly hasEmulatedTpm: boolean
  readonly vmctl: VmctlMetadata
}

export interface DomainFirmware {
  readonly kind: 'bios' | 'uefi'
  /** The file with the guest's UEFI variables; undefined where libvirt has not chosen it yet. */
  readonly nvramPath?: string
  /** `raw` where nothing is said. */
  readonly nvramFormat: string
}

export interface DomainDisk {
  /** `vda` */
  readonly target: string
  readonly bus?: string
  readonly device: 'disk' | 'cdrom' | 'floppy' | 'lun'
  /** Undefined for a drive without a medium. */
  readonly source?: DiskSource
  /** Of the driver: `qcow2`, `raw`. */
  readonly format?: string
  readonly isReadOnly: boolean
  readonly isShareable: boolean
  /** What its content lies over, nearest first; libvirt says it of a running domain. */
  readonly backingPaths: readonly string[]
}

export type DiskSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'block'; readonly path: string }
  | { readonly kind: 'volume'; readonly pool: string; readonly volume: string }
  /** Something else: of the network, a folder. `text` is for people. */
  | { readonly kind: 'other'; readonly text: string }

export interface DomainInterface {
  /** Lower case. */
  readonly mac?: string
  /** `network`, `bridge`, `direct`, `user` … */
  readonly kind: string
  /** The network, the bridge or the host's interface. */
  readonly source?: string
  /** libvirt's network and the bridge that it is on; said of a running domain. */
  readonly bridge?: string
  readonly model?: string
  /** `vnet0`, while it runs. */
  readonly target?: string
}

/** A PCI function of the host that the domain has. */
export interface DomainHostdev {
  /** On the host: `0000:01:00.0`. */
  readonly address: string
  /** libvirt binds it to vfio-pci itself. */
  readonly isManaged: boolean
  /** `hostdev0`, `ua-gpu`. */
  readonly alias?: string
}

/** What vmctl itself keeps in a domain's metadata. */
export interface VmctlMetadata {
  /** `ubuntu`, `talos`. */
  readonly os?: string
  /** Who signs in by SSH. */
  readonly user?: string
  /** The template that it was made from. */
  readonly template?: string
}

/** The namespace of vmctl's metadata. */
export const vmctlNamespace = 'urn:pve:vmctl:1'

/**
 * What libvirt's XML of a domain says.
 * @param what how errors call it
 * @throws LibvirtError LIBVIRT_ANSWER_UNREADABLE
 */
export function parseDefinition(xml: string, what = 'the definition of a domain'): DomainDefinition {
  return readDefinition(parseXml(xml, what))
}

/** @param domain the element `domain` */
export function readDefinition(domain: XmlElement): DomainDefinition {
  const devices = childOf(domain, 'devices')
  const memory = childOf(domain, 'memory')
  const vcpu = childOf(domain, 'vcpu')
  const type = childOf(domain, 'os', 'type')
  const title = textOf(domain, 'title')
  const description = textOf(domain, 'description')
  const machine = attributeOf(type, 'machine')
  return {
    uuid: textOf(domain, 'uuid')?.trim().toLowerCase() ?? '',
    name: textOf(domain, 'name') ?? '',
    type: attributeOf(domain, 'type') ?? '',
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    memoryBytes: bytesOf(memory),
    vcpus: Number(attributeOf(vcpu, 'current') ?? vcpu?.textContent ?? 1),
    architecture: attributeOf(type, 'arch') ?? '',
    ...(machine !== undefined && { machine }),
    firmware: firmwareOf(domain),
    disks: childrenOf(devices, 'disk').map(diskOf),
    interfaces: childrenOf(devices, 'interface').map(interfaceOf),
    hostdevs: childrenOf(devices, 'hostdev').flatMap(hostdevOf),
    hasGuestAgent: childrenOf(devices, 'channel').some(
      (channel) => attributeOf(childOf(channel, 'target'), 'name') === 'org.qemu.guest_agent.0',
    ),
    hasConsole: childOf(devices, 'console') !== undefined,
    hasEmulatedTpm: childrenOf(devices, 'tpm').some(
      (tpm) => attributeOf(childOf(tpm, 'backend'), 'type') === 'emulator',
    ),
    vmctl: metadataOf(domain),
  }
}

const unitBytes: Readonly<Record<string, number>> = {
  b: 1,
  bytes: 1,
  KB: 1000,
  k: 1024,
  KiB: 1024,
  MB: 1000 ** 2,
  M: 1024 ** 2,
  MiB: 1024 ** 2,
  GB: 1000 ** 3,
  G: 1024 ** 3,
  GiB: 1024 ** 3,
  TB: 1000 ** 4,
  T: 1024 ** 4,
  TiB: 1024 ** 4,
}

const bytesOf = (size: XmlElement | undefined): number =>
  Number(size?.textContent ?? 0) * (unitBytes[attributeOf(size, 'unit') ?? 'KiB'] ?? 1024)

function firmwareOf(domain: XmlElement): DomainFirmware {
  const os = childOf(domain, 'os')
  const nvram = childOf(os, 'nvram')
  const nvramPath = attributeOf(childOf(nvram, 'source'), 'file') ?? nvram?.textContent?.trim() ?? ''
  const isUefi =
    attributeOf(os, 'firmware') === 'efi' || attributeOf(childOf(os, 'loader'), 'type') === 'pflash'
  return {
    kind: isUefi ? 'uefi' : 'bios',
    ...(nvramPath !== '' && { nvramPath }),
    nvramFormat: attributeOf(nvram, 'format') ?? 'raw',
  }
}

function diskOf(disk: XmlElement): DomainDisk {
  const target = childOf(disk, 'target')
  const bus = attributeOf(target, 'bus')
  const source = sourceOf(disk)
  const format = attributeOf(childOf(disk, 'driver'), 'type')
  return {
    target: attributeOf(target, 'dev') ?? '',
    ...(bus !== undefined && { bus }),
    device: deviceOf(attributeOf(disk, 'device')),
    ...(source !== undefined && { source }),
    ...(format !== undefined && { format }),
    isReadOnly: childOf(disk, 'readonly') !== undefined,
    isShareable: childOf(disk, 'shareable') !== undefined,
    backingPaths: backingOf(childOf(disk, 'backingStore')),
  }
}

function deviceOf(device: string | undefined): DomainDisk['device'] {
  return device === 'cdrom' || device === 'floppy' || device === 'lun' ? device : 'disk'
}

function sourceOf(disk: XmlElement): DiskSource | undefined {
  const source = childOf(disk, 'source')
  if (source === undefined) return undefined
  const file = attributeOf(source, 'file')
  if (file !== undefined) return { kind: 'file', path: file }
  const device = attributeOf(source, 'dev')
  if (device !== undefined) return { kind: 'block', path: device }
  const [pool, volume] = [attributeOf(source, 'pool'), attributeOf(source, 'volume')]
  if (pool !== undefined && volume !== undefined) return { kind: 'volume', pool, volume }
  const name = attributeOf(source, 'name') ?? attributeOf(source, 'dir')
  const kind = attributeOf(source, 'protocol') ?? attributeOf(disk, 'type') ?? ''
  return kind === '' || kind === 'file' || kind === 'block'
    ? undefined
    : { kind: 'other', text: `${kind}${name === undefined ? '' : ` ${name}`}` }
}

function backingOf(backing: XmlElement | undefined): string[] {
  const source = childOf(backing, 'source')
  const path = attributeOf(source, 'file') ?? attributeOf(source, 'dev')
  return path === undefined ? [] : [path, ...backingOf(childOf(backing, 'backingStore'))]
}

function interfaceOf(one: XmlElement): DomainInterface {
  const mac = attributeOf(childOf(one, 'mac'), 'address')?.toLowerCase()
  const source = childOf(one, 'source')
  const from = ['network', 'bridge', 'dev'].map((name) => attributeOf(source, name)).find((text) => text)
  const bridge = attributeOf(source, 'bridge')
  const model = attributeOf(childOf(one, 'model'), 'type')
  const target = attributeOf(childOf(one, 'target'), 'dev')
  return {
    ...(mac !== undefined && { mac }),
    kind: attributeOf(one, 'type') ?? '',
    ...(from !== undefined && { source: from }),
    ...(bridge !== undefined && { bridge }),
    ...(model !== undefined && { model }),
    ...(target !== undefined && { target }),
  }
}

function hostdevOf(hostdev: XmlElement): DomainHostdev[] {
  if (attributeOf(hostdev, 'type') !== 'pci') return []
  const address = pciAddressOf(childOf(hostdev, 'source', 'address'))
  if (address === undefined) return []
  const alias = attributeOf(childOf(hostdev, 'alias'), 'name')
  return [
    {
      address,
      isManaged: attributeOf(hostdev, 'managed') === 'yes',
      ...(alias !== undefined && { alias }),
    },
  ]
}

function pciAddressOf(address: XmlElement | undefined): string | undefined {
  const part = (name: string, digits: number, other?: string) => {
    const text = attributeOf(address, name) ?? other
    const value = text === undefined ? Number.NaN : Number(text)
    return Number.isInteger(value) ? value.toString(16).padStart(digits, '0') : undefined
  }
  const [domain, bus, slot, fn] = [
    part('domain', 4, '0'),
    part('bus', 2),
    part('slot', 2),
    part('function', 1),
  ]
  if (domain === undefined || bus === undefined || slot === undefined || fn === undefined) return undefined
  return `${domain}:${bus}:${slot}.${fn}`
}

function metadataOf(domain: XmlElement): VmctlMetadata {
  const own = childrenOf(childOf(domain, 'metadata')).find(
    ({ namespaceURI }) => namespaceURI === vmctlNamespace,
  )
  const value = (name: string) =>
    childrenOf(own).find(({ localName }) => localName === name)?.textContent ?? ''
  const [os, user, template] = [value('os'), value('user'), value('template')]
  return {
    ...(os !== '' && { os }),
    ...(user !== '' && { user }),
    ...(template !== '' && { template }),
  }
}
