/**
 * Which driver has a PCI function. Always by `driver_override`, which is for this one function: `new_id` and `ids=` would
 * take identical cards, too.
 */
import { CommandError, type Preview, PveError, quoteShellWord, TimeLimitError } from '@pve/core'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { BindError } from './errors.js'

export const vfioDriver = 'vfio-pci'

/** A driver lets go in a moment, or never: an unbind begun while somebody holds the device does not end. */
const usualUnbindLimitMs = 30_000
const writeLimitMs = 30_000

const folder = '/sys/bus/pci/devices'

/** One word for the kernel. `tee`, since sudo cannot redirect. */
interface Write {
  readonly path: string
  readonly text: string
}

const overrideTo = (address: string, driver: string | undefined): Write => ({
  path: `${folder}/${address}/driver_override`,
  text: `${driver ?? ''}\n`,
})
const unbindOf = (address: string): Write => ({
  path: `${folder}/${address}/driver/unbind`,
  text: `${address}\n`,
})
const probeOf = (address: string): Write => ({ path: '/sys/bus/pci/drivers_probe', text: `${address}\n` })

/** Constant: a link that is not there is an answer of its own, not a failure. */
export const driverScript = 'if [ -L "$1" ]; then readlink -- "$1"; else echo; fi'

export interface BindOptions extends HostCallOptions {
  /** How long a driver is given to let go. Default 30,000 ms. */
  readonly unbindLimitMs?: number
}

/** The driver that has the function now, as the kernel's link says. */
export async function driverOf(
  host: Host,
  address: string,
  options: HostCallOptions = {},
): Promise<string | undefined> {
  const { stdout } = await host.shell.run(['sh', '-c', driverScript, 'sh', `${folder}/${address}/driver`], {
    phase: `look which driver has ${address}`,
    timeLimitMs: writeLimitMs,
    ...signalOf(options),
  })
  return stdout.trim().split('/').at(-1) || undefined
}

export interface Binding {
  readonly address: string
  /** `vfio-pci`, or undefined: the host's own. */
  readonly to: string | undefined
  /** As it is now; undefined when it has no driver. */
  readonly from: string | undefined
}

/**
 * Gives a function to another driver, in the kernel's order, and reads back who has it. What fails on the way is put
 * back: the function is then with the driver that had it.
 *
 * @returns the driver that has it now; undefined when none of the host's takes it
 * @throws BindError PCI_UNBIND_HANGS, PCI_BIND_FAILED; CommandError, ConnectionError
 */
export async function bindDriver(
  host: Host,
  { address, to, from }: Binding,
  options: BindOptions = {},
): Promise<string | undefined> {
  const phase = `give ${address} to ${to ?? "the host's driver"}`
  try {
    await write(host, overrideTo(address, to), phase, options)
    if ((await driverOf(host, address, options)) !== undefined) await unbind(host, address, phase, options)
    await write(host, probeOf(address), phase, options)
    const now = await driverOf(host, address, options)
    if (to === undefined || now === to) return now
    throw new BindError(`${address} should have gone to ${to}, but ${now ?? 'no driver'} has it.`, {
      code: 'PCI_BIND_FAILED',
      phase,
      hint: `Look at the kernel's messages (dmesg). Is the module loaded (modprobe ${to}), and is the IOMMU on?`,
      details: { address, driver: now ?? null },
    })
  } catch (error) {
    // An unbind that hangs holds the device: whatever is written to it now hangs as well.
    if (error instanceof BindError && error.code === 'PCI_UNBIND_HANGS') throw error
    await putBack(host, { address, from }, error)
    throw error
  }
}

/**
 * Gives a function back to the driver that had it; to none, when it had none.
 * @throws BindError PCI_BIND_FAILED, PCI_UNBIND_HANGS when it is not there afterwards; CommandError, ConnectionError
 */
export async function restoreDriver(host: Host, { address, from }: Omit<Binding, 'to'>): Promise<void> {
  const phase = `give ${address} back to ${from ?? 'no driver'}`
  await write(host, overrideTo(address, from === vfioDriver ? vfioDriver : undefined), phase, {})
  const now = await driverOf(host, address)
  if (now === from) return
  if (now !== undefined) await unbind(host, address, phase, {})
  if (from === undefined) return
  await write(host, probeOf(address), phase, {})
  const after = await driverOf(host, address)
  if (after === from) return
  throw new BindError(`${address} should be with ${from} again, but ${after ?? 'no driver'} has it.`, {
    code: 'PCI_BIND_FAILED',
    phase,
    hint: `Look at the kernel's messages (dmesg), and where it is: lspci -nnk -s ${address}`,
    details: { address, driver: after ?? null },
  })
}

/** @throws BindError when it is not as it was */
async function putBack(host: Host, { address, from }: Omit<Binding, 'to'>, cause: unknown): Promise<void> {
  try {
    await restoreDriver(host, { address, from })
  } catch (error) {
    // An unbind that hangs is the graver news.
    if (error instanceof BindError && error.code === 'PCI_UNBIND_HANGS') throw error
    const byHand = previewBinding({ address, to: from === vfioDriver ? from : undefined, from: vfioDriver })
    throw new BindError(
      `${address} could not be put back to ${from ?? 'having no driver'}: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        code: 'PCI_BIND_FAILED',
        phase: `put ${address} back`,
        cause,
        hint: `Look where it is: lspci -nnk -s ${address}. By hand: ${byHand.map(({ text }) => text).join('; ')}`,
        details: { address },
        ...(cause instanceof PveError && { ids: cause.ids }),
      },
    )
  }
}

async function write(
  host: Host,
  { path, text }: Write,
  phase: string,
  options: HostCallOptions,
): Promise<void> {
  await host.shell.run(['tee', path], { stdin: text, phase, timeLimitMs: writeLimitMs, ...signalOf(options) })
}

async function unbind(host: Host, address: string, phase: string, options: BindOptions): Promise<void> {
  const { path, text } = unbindOf(address)
  try {
    // Not to be cancelled: it cannot be stopped half-way.
    await host.shell.run(['tee', path], {
      stdin: text,
      phase,
      timeLimitMs: options.unbindLimitMs ?? usualUnbindLimitMs,
    })
  } catch (error) {
    if (error instanceof TimeLimitError) {
      throw new BindError(`The driver of ${address} does not let it go: somebody holds it in the kernel.`, {
        code: 'PCI_UNBIND_HANGS',
        phase,
        cause: error,
        hint: 'Nothing but a reboot of the host ends that. Until then leave the device alone; after it, make sure that no process uses it (vmctl gpu status).',
        details: { address },
      })
    }
    // Somebody else was faster: it has no driver any more.
    if (error instanceof CommandError && (await driverOf(host, address, options)) === undefined) return
    throw error
  }
}

/** For dry runs, and to be done by hand. */
export function previewBinding({ address, to, from }: Binding): Preview[] {
  const writes = [
    overrideTo(address, to),
    ...(from === undefined ? [] : [unbindOf(address)]),
    probeOf(address),
  ]
  return writes.map(({ path, text }) => ({
    kind: 'command',
    text: `echo ${quoteShellWord(text.trim())} > ${path}`,
    data: { argv: ['tee', path], stdin: text },
  }))
}
