import { exitCodes, PveError, type PveErrorOptions } from '@pve/core'

export type LibvirtErrorCode =
  | 'LIBVIRT_UNREACHABLE'
  | 'LIBVIRT_FAILED'
  | 'LIBVIRT_ANSWER_UNREADABLE'
  | 'DOMAIN_NOT_FOUND'

const exitCodeOfCode: Readonly<Record<LibvirtErrorCode, number>> = {
  LIBVIRT_UNREACHABLE: exitCodes.connection,
  LIBVIRT_FAILED: exitCodes.failed,
  LIBVIRT_ANSWER_UNREADABLE: exitCodes.failed,
  DOMAIN_NOT_FOUND: exitCodes.notFound,
}

/**
 * libvirt does not answer, or refuses; its own words are in the message. Codes: LIBVIRT_UNREACHABLE, LIBVIRT_FAILED,
 * LIBVIRT_ANSWER_UNREADABLE, DOMAIN_NOT_FOUND.
 * @example
 * try {
 *   await vmInfo(host, 'wbe')
 * } catch (error) {
 *   if (error instanceof LibvirtError && error.code === 'DOMAIN_NOT_FOUND') console.error(error.hint) // Did you mean "web"?
 * }
 */
export class LibvirtError extends PveError {
  readonly exitCode: number

  constructor(message: string, options: PveErrorOptions & { readonly code: LibvirtErrorCode }) {
    super(message, options)
    this.exitCode = exitCodeOfCode[options.code]
  }
}

interface Told {
  readonly phase: string
  /** How messages call the machine. */
  readonly target: string
}

/** What virsh's words on its standard error mean. @param words one line or more, without `error: ` */
export function errorOfWords(words: string, { phase, target }: Told): LibvirtError {
  const text = words.replace(/\s*\n\s*/g, '; ').trim()
  const told = { phase, details: { words: text } }
  if (
    /failed to connect to the hypervisor|Failed to connect socket|unable to connect to server/i.test(words)
  ) {
    return new LibvirtError(`libvirt on ${target} does not answer: ${text}`, {
      ...told,
      code: 'LIBVIRT_UNREACHABLE',
      hint: hintForSilence(words),
    })
  }
  if (
    /End of file while reading data|client socket is closed|Cannot recv data|Disconnected from/i.test(words)
  ) {
    return new LibvirtError(`The connection to libvirt on ${target} broke: ${text}`, {
      ...told,
      code: 'LIBVIRT_UNREACHABLE',
      hint: 'libvirt was restarted, or ended. Look at the VM before doing it again: what was asked may have been done.',
    })
  }
  if (/failed to get domain|Domain not found/i.test(words)) {
    return new LibvirtError(`${capital(phase)}: there is no such VM on ${target} any more: ${text}`, {
      ...told,
      code: 'DOMAIN_NOT_FOUND',
      hint: 'Look at `vmctl list`: it was deleted meanwhile.',
    })
  }
  return new LibvirtError(`${capital(phase)}: libvirt on ${target} says: ${text === '' ? 'nothing' : text}`, {
    ...told,
    code: 'LIBVIRT_FAILED',
    hint: hintFor(words),
  })
}

function hintForSilence(words: string): string {
  if (/permission denied|authentication|polkit|access denied/i.test(words))
    return 'Do it as root (sudo), or as a member of the group libvirt.'
  if (/Unable to parse URI|XML error|no connection driver available/i.test(words))
    return 'The URI is none of libvirt: that of a host is qemu:///system.'
  return 'Is the service up (systemctl status libvirtd)? `gpu-vm-bootstrap --only kvm` installs and enables it.'
}

function hintFor(words: string): string {
  if (/Failed to get (shared )?"(write|consistent read)" lock/i.test(words))
    return 'Another program, or another VM, uses the same disk. Stop it first.'
  if (/No space left on device/i.test(words)) return 'A disk of the host is full. Make room there (df -h).'
  if (/Cannot allocate memory|cannot set up guest memory/i.test(words))
    return 'The host has not enough free memory. Stop another VM, or give this one less.'
  if (/Permission denied|Could not open/i.test(words))
    return 'QEMU cannot open a file. Does it exist, and may the user of QEMU (libvirt-qemu) read the folders above it?'
  if (/vfio|passthrough of host PCI devices|PCI device .* is in use/i.test(words))
    return 'A PCI device that the VM has is not with vfio-pci, as after a reboot of the host, or another VM has it: `vmctl gpu status` says which; `vmctl gpu attach` binds it again.'
  if (/No more available PCI slots/i.test(words))
    return 'The running VM has no free slot (pcie-root-port); each function takes one. Stop the VM, give it the GPU, start it: libvirt adds the slots then.'
  if (/network '.*' is not active|Network not found/i.test(words))
    return 'Start the network (virsh net-start), or give the VM another one.'
  if (/Timed out during operation|cannot acquire state change lock/i.test(words))
    return 'Another operation on this VM is at work. Wait for it, then do it again.'
  return "Correct what libvirt's words name. QEMU's own words are in /var/log/libvirt/qemu/ on the host."
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
