/** A VM's definition as a template, and a template's as a new VM. */
import { type VmctlMetadata, vmctlNamespace } from '../libvirt/index.js'
import {
  appendTo,
  attributeOf,
  childOf,
  childrenOf,
  element,
  parseXml,
  removeElements,
  serializeXml,
  setText,
  type XmlElement,
} from '../libvirt/xml.js'

const what = 'the definition of a template'

/** Without what was this one VM's: devices of the host, media in drives, its disks but for those that are copied. */
export function templateXml(xml: string, keptDisks: readonly string[]): string {
  const domain = parseXml(xml, what)
  const devices = childOf(domain, 'devices')
  removeElements([
    ...childrenOf(devices, 'hostdev'),
    ...childrenOf(domain, 'title'),
    ...childrenOf(devices, 'disk').filter((disk) => !isDrive(disk) && !keptDisks.includes(targetOf(disk))),
  ])
  for (const disk of childrenOf(devices, 'disk'))
    if (isDrive(disk)) removeElements(childrenOf(disk, 'source'))
  return serializeXml(domain)
}

export interface Instance {
  readonly name: string
  readonly uuid: string
  /** Paths by the target of the disk. */
  readonly disks: Readonly<Record<string, string>>
  readonly variablesPath?: string
  readonly vmctl: VmctlMetadata
  /** Of a new interface. */
  readonly newMac: () => string
  /** For what has to be as no other's: the generation id. */
  readonly newUuid: () => string
}

/** @param xml of a template */
export function instanceXml(xml: string, instance: Instance): string {
  const domain = parseXml(xml, what)
  const devices = childOf(domain, 'devices')
  setText(domain, 'name', instance.name)
  setText(domain, 'uuid', instance.uuid)
  const genid = childOf(domain, 'genid')
  if (genid !== undefined) genid.textContent = instance.newUuid()
  // libvirt wants this to be the domain's own UUID, and puts it there itself where it is not said.
  removeElements(
    childrenOf(childOf(domain, 'sysinfo', 'system'), 'entry').filter(
      (entry) => attributeOf(entry, 'name') === 'uuid',
    ),
  )
  for (const nic of childrenOf(devices, 'interface')) {
    removeElements([...childrenOf(nic, 'mac'), ...childrenOf(nic, 'target')])
    const [first] = childrenOf(nic)
    const mac = appendTo(nic, element('mac', { attributes: { address: instance.newMac() } }))
    if (first !== undefined) nic.insertBefore(mac, first)
  }
  for (const disk of childrenOf(devices, 'disk')) {
    const path = instance.disks[targetOf(disk)]
    if (path !== undefined && !isDrive(disk)) placeDisk(disk, path)
  }
  for (const device of childrenOf(devices)) ownFiles(device, instance.name)
  placeVariables(domain, instance.variablesPath)
  setMetadata(domain, instance.vmctl)
  return serializeXml(domain)
}

const targetOf = (disk: XmlElement): string => attributeOf(childOf(disk, 'target'), 'dev') ?? ''

const isDrive = (disk: XmlElement): boolean =>
  attributeOf(disk, 'device') === 'cdrom' || attributeOf(disk, 'device') === 'floppy'

/** Logs, sockets and ports that no two VMs can have: under the new name, or for libvirt to choose. */
function ownFiles(device: XmlElement, name: string): void {
  const [log, source] = [childOf(device, 'log'), childOf(device, 'source')]
  const kind = device.nodeName
  const file = attributeOf(log, 'file')
  if (file !== undefined) log?.setAttribute('file', ownPath(file, name))
  if (!['serial', 'parallel', 'console', 'channel'].includes(kind)) {
    if (kind === 'graphics' && attributeOf(device, 'autoport') === 'no') {
      device.setAttribute('autoport', 'yes')
      device.removeAttribute('port')
    }
    return
  }
  const path = attributeOf(source, 'path')
  if (path === undefined || source === undefined) return
  if (['file', 'unix'].includes(attributeOf(device, 'type') ?? ''))
    source.setAttribute('path', ownPath(path, name))
}

/** Beside the file of the template. */
const ownPath = (path: string, name: string): string =>
  `${path.slice(0, path.lastIndexOf('/') + 1)}${name}-${path.slice(path.lastIndexOf('/') + 1)}`

/** A file in qcow2, whatever it was. */
function placeDisk(disk: XmlElement, path: string): void {
  disk.setAttribute('type', 'file')
  const [source, driver] = [childOf(disk, 'source'), childOf(disk, 'driver')]
  removeElements([...childrenOf(disk, 'backingStore'), ...(source === undefined ? [] : [source])])
  const placed = appendTo(disk, element('source', { attributes: { file: path } }))
  const target = childOf(disk, 'target')
  if (target !== undefined) disk.insertBefore(placed, target)
  const named = driver ?? appendTo(disk, element('driver', { attributes: { name: 'qemu' } }))
  named.setAttribute('type', 'qcow2')
}

function placeVariables(domain: XmlElement, path: string | undefined): void {
  const os = childOf(domain, 'os')
  if (os === undefined) return
  const nvram = childOf(os, 'nvram')
  if (path === undefined) {
    // libvirt names the file after the VM, and fills it from the firmware's own.
    if (nvram?.getAttribute('template')) nvram.textContent = ''
    else if (nvram !== undefined) removeElements([nvram])
    return
  }
  setText(os, 'nvram', path)
}

function setMetadata(domain: XmlElement, vmctl: VmctlMetadata): void {
  const metadata = childOf(domain, 'metadata') ?? appendTo(domain, element('metadata'))
  removeElements(childrenOf(metadata).filter(({ namespaceURI }) => namespaceURI === vmctlNamespace))
  const attributes = { 'xmlns:vmctl': vmctlNamespace }
  const children = Object.entries(vmctl).map(([key, text]) =>
    element(`vmctl:${key}`, { attributes, text: String(text) }),
  )
  appendTo(metadata, element('vmctl:vm', { attributes, children }))
}
