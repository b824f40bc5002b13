/** Where a VM has a device: running, and from its next start on. */
import type { Preview } from '@pve/core'
import type { Host, HostCallOptions } from '../host/index.js'
import { type Domain, hostdevXml, readDomainByUuid } from '../libvirt/index.js'

export interface Attachment {
  readonly live: boolean
  readonly config: boolean
}

export function attachmentOf(
  { definition, liveDefinition, isPersistent }: Domain,
  address: string,
): Attachment {
  const names = (one: Domain['definition'] | undefined) =>
    one?.hostdevs.some((device) => device.address === address) === true
  return { live: names(liveDefinition), config: isPersistent && names(definition) }
}

export const readAttachment = async (
  { host, uuid }: { readonly host: Host; readonly uuid: string },
  address: string,
  options: HostCallOptions,
): Promise<Attachment> => attachmentOf(await readDomainByUuid(host, uuid, options), address)

export const attachmentPreview = (
  verb: 'attach' | 'detach',
  uuid: string,
  address: string,
  { live, config }: Attachment,
): Preview[] => [
  {
    kind: 'command',
    text: `virsh ${verb}-device ${uuid} DEVICE.xml${live ? ' --live' : ''}${config ? ' --config' : ''}`,
    data: { xml: hostdevXml(address) },
  },
  { kind: 'file', text: hostdevXml(address) },
]
