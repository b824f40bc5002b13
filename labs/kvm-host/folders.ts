/** Where the lab keeps what it makes. */
import { isAbsolute, join } from 'node:path'

/** @throws Error for a folder that is no absolute path */
export function labHome(): string {
  const given = process.env['KVM_LAB_HOME']
  if (given === undefined || given === '') return '/var/tmp/kvm-lab'
  if (!isAbsolute(given))
    throw new Error(`KVM_LAB_HOME must be an absolute path, not ${given}: set it to one.`)
  return given
}

/** The image, the tiny guest and the saved states. */
export const imageFolder = (): string => join(labHome(), 'cache')

/** `vmlinuz` and `initrd.img` of a guest that boots in seconds under software emulation. */
export const tinyGuestFolder = (): string => join(imageFolder(), 'tiny')

/** Disk, key and logs of one host. @throws Error for a name that is no plain folder name */
export function instanceFolder(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error(`A host of the lab is named by small letters, digits and -, not '${name}'.`)
  return join(labHome(), 'run', name)
}
