/** The steps on the way back: out of the VM, and to the host's driver. */
import { commandAbout, type Step, TimeLimitError, waitFor } from '@pve/core'
import type { DeviceFacts, Gpu, PciDevice } from '../facts/index.js'
import { signalOf } from '../host/index.js'
import { attachDeviceXml, type Domain, detachDeviceXml, hostdevXml } from '../libvirt/index.js'
import { bindDriver, driverOf, previewBinding, restoreDriver, vfioDriver } from '../pci/index.js'
import { type Attachment, attachmentOf, attachmentPreview, readAttachment } from './attachment.js'
import { GpuError } from './errors.js'
import type { GpuWork } from './move.js'

const lookEveryMs = 500

export const releaseStep = (address: string, domain: Domain, limitMs: number): Step<GpuWork> => {
  const { name, uuid } = domain
  const put = async ({ host }: GpuWork, wanted: Attachment) => {
    const now = await readAttachment({ host, uuid }, address, {})
    await attachDeviceXml(host, uuid, hostdevXml(address), {
      live: wanted.live && !now.live,
      config: wanted.config && !now.config,
    })
  }
  let before: Attachment = { live: false, config: false }
  return {
    id: `release-${address}`,
    title: `Take ${address} from ${name}`,
    isDone: async ({ host }, io) => {
      const { live, config } = await readAttachment({ host, uuid }, address, signalOf(io))
      return !live && !config
    },
    preview: () => attachmentPreview('detach', uuid, address, attachmentOf(domain, address)),
    async run(work, io) {
      const { host } = work
      before = await readAttachment({ host, uuid }, address, signalOf(io))
      try {
        await detachDeviceXml(host, uuid, hostdevXml(address), { ...before, ...signalOf(io) })
        await released(work, io.signal)
      } catch (error) {
        await put(work, before).catch(() => {})
        throw error
      }
    },
    undo: (work) => put(work, before),
    undoTitle: `Give ${address} to ${name} again`,
  }

  /** libvirt asks the guest; when it has let go, the device is gone from the running definition. */
  async function released({ host }: GpuWork, signal: AbortSignal): Promise<void> {
    try {
      await waitFor({
        what: `${name} to let ${address} go`,
        intervalMs: lookEveryMs,
        timeLimitMs: limitMs,
        signal,
        probe: async (stop) =>
          !(await readAttachment({ host, uuid }, address, { signal: stop })).live || undefined,
      })
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error
      throw new GpuError(`${name} does not let ${address} go.`, {
        code: 'GPU_NOT_RELEASED',
        phase: `take ${address} from ${name}`,
        cause: error,
        hint: `Something in the guest uses it, or the guest is still booting. End that, or stop the VM (${commandAbout(name, ['vmctl', 'stop'])}) and do this again.`,
      })
    }
  }
}

export const backStep = (
  { address, name, driver: from }: PciDevice,
  gpu: Gpu,
  { nvidia }: DeviceFacts,
): Step<GpuWork> => ({
  id: `back-${address}`,
  title: `Give ${address} (${name}) back to the host`,
  isDone: async ({ host, drivers }, io) => {
    const now = await driverOf(host, address, signalOf(io))
    drivers.set(address, now)
    return now !== undefined && now !== vfioDriver
  },
  preview: () => previewBinding({ address, to: undefined, from }),
  async run({ host, drivers }, io) {
    const now = await bindDriver(host, { address, to: undefined, from }, signalOf(io))
    drivers.set(address, now)
    // NVIDIA's driver is there and does not take its card: that is a failure, not a choice.
    const isExpected =
      gpu.address === address && gpu.vendor === 'nvidia' && nvidia.loadedVersion !== undefined
    if (now !== undefined || !isExpected) return
    await restoreDriver(host, { address, from })
    throw new GpuError(
      `The driver nvidia does not take ${address} back: ${from ?? 'no driver'} has it again.`,
      {
        code: 'GPU_NOT_TAKEN_BACK',
        phase: `give ${address} back to the host`,
        hint: 'Some cards cannot be reset after a VM had them: a reboot of the host helps. The kernel says why (dmesg | grep -i nvrm).',
      },
    )
  },
  undo: ({ host }) => restoreDriver(host, { address, from }),
  undoTitle: `Give ${address} to ${vfioDriver} again`,
})
