/** Devices given to a domain and taken from it. */
import type { Host, HostCallOptions } from '../host/index.js'
import { option, virsh } from './virsh.js'

export interface DeviceOptions extends HostCallOptions {
  /** The domain that runs. */
  readonly live: boolean
  /** What it is at its next start. */
  readonly config: boolean
}

/** A guest that does not let a device go keeps it; libvirt itself waits some seconds. */
const timeLimitMs = 120_000

/** @param xml of one device (`hostdevXml`) @throws LibvirtError with libvirt's words */
export const attachDeviceXml = (
  host: Host,
  uuid: string,
  xml: string,
  options: DeviceOptions,
): Promise<void> => changeDevice(host, 'attach-device', uuid, xml, options)

/**
 * Takes the device that the XML describes away. Of a running domain the guest has to let it go: whether it did shows when
 * the domain is read again.
 * @throws LibvirtError with libvirt's words
 */
export const detachDeviceXml = (
  host: Host,
  uuid: string,
  xml: string,
  options: DeviceOptions,
): Promise<void> => changeDevice(host, 'detach-device', uuid, xml, options)

async function changeDevice(
  host: Host,
  command: 'attach-device' | 'detach-device',
  uuid: string,
  xml: string,
  { live, config, ...call }: DeviceOptions,
): Promise<void> {
  if (!live && !config) return
  const phase = `${command === 'attach-device' ? 'give a device to' : 'take a device from'} the VM ${uuid}`
  await host.shell.withTemporaryFile(
    xml,
    async (path) => {
      const flags = [...(live ? ['--live'] : []), ...(config ? ['--config'] : [])]
      await virsh(host, [command, uuid, option('file', path), ...flags], { ...call, phase, timeLimitMs })
    },
    call,
  )
}
