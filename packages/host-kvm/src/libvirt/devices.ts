/** Devices given to a domain and taken from it. */
import { waitFor } from '@pve/core'
import type { Host, HostCallOptions } from '../host/index.js'
import { parseDefinition } from './definition.js'
import { readDomainByUuid } from './domains.js'
import { LibvirtError } from './errors.js'
import { option, virsh } from './virsh.js'

export interface DeviceOptions extends HostCallOptions {
  /** The domain that runs. */
  readonly live: boolean
  /** What it is at its next start. */
  readonly config: boolean
}

/** A guest that does not let a device go keeps it; libvirt itself waits some seconds. */
const usualLimitMs = 120_000
/** VFIO locks all of the guest's memory before the first device is in: minutes for some hundred GiB. */
const liveAttachLimitMs = 1_800_000

/**
 * libvirt goes on with what it was asked when virsh ends before its answer: such a call throws only when libvirt is done,
 * so that the domain can be read and put back then.
 * @param xml of one device (`hostdevXml`)
 * @throws LibvirtError with libvirt's words
 */
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
  const isAttach = command === 'attach-device'
  const phase = `${isAttach ? 'give a device to' : 'take a device from'} the VM ${uuid}`
  const timeLimitMs = isAttach && live ? liveAttachLimitMs : usualLimitMs
  await host.shell.withTemporaryFile(
    xml,
    async (path) => {
      const flags = [...(live ? ['--live'] : []), ...(config ? ['--config'] : [])]
      try {
        await virsh(host, [command, uuid, option('file', path), ...flags], { ...call, phase, timeLimitMs })
      } catch (error) {
        const isAnswered = error instanceof LibvirtError && error.code !== 'LIBVIRT_UNREACHABLE'
        if (isAnswered || !live) throw error
        await jobEnded(host, uuid, timeLimitMs)
        const isWanted =
          call.signal?.aborted !== true && (await hasDevice(host, uuid, xml, { live, config })) === isAttach
        if (!isWanted) throw error
      }
    },
    call,
  )
}

/** Also for one who was cancelled: without his signal. Where libvirt does not tell, nobody can wait for it. */
async function jobEnded(host: Host, uuid: string, timeLimitMs: number): Promise<void> {
  await waitFor({
    what: `libvirt to be done with the VM ${uuid}`,
    intervalMs: 200,
    maxIntervalMs: 5_000,
    timeLimitMs,
    // `ok`, `error: …`; while something is at work `occupied (12.345s)` or `job (…)`.
    probe: async (signal) => {
      const told = await virsh(host, ['domcontrol', uuid], { phase: `wait for the VM ${uuid}`, signal })
      return /^(occupied|job)\b/.test(told) ? undefined : told
    },
  }).catch(() => {})
}

/** Everywhere that was asked for: true; nowhere: false; undefined where that is not known, or it is only in one of them. */
async function hasDevice(
  host: Host,
  uuid: string,
  xml: string,
  { live, config }: Pick<DeviceOptions, 'live' | 'config'>,
): Promise<boolean | undefined> {
  const [wanted] = parseDefinition(`<domain><devices>${xml}</devices></domain>`).hostdevs
  const domain = await readDomainByUuid(host, uuid).catch(() => undefined)
  if (wanted === undefined || domain === undefined) return undefined
  const asked = [...(live ? [domain.liveDefinition] : []), ...(config ? [domain.definition] : [])]
  const found = asked.map((one) => one?.hostdevs.some(({ address }) => address === wanted.address) === true)
  return found.every((has) => has === found[0]) ? found[0] : undefined
}
