/** Where the lab keeps what it makes: `cache/` (image, tiny guest, saved states) and `run/NAME/` (disk, key, logs). */
import { isAbsolute, join } from 'node:path'

/** @throws Error for a folder that is no absolute path */
export function labHome(): string {
  const given = process.env['KVM_LAB_HOME']
  if (given === undefined || given === '') return '/var/tmp/kvm-lab'
  if (!isAbsolute(given))
    throw new Error(`KVM_LAB_HOME must be an absolute path, not ${given}: set it to one.`)
  return given
}

/** `vmlinuz` and `initrd.img` of a guest that boots in seconds under software emulation. */
export const tinyGuestFolder = (): string => join(labHome(), 'cache', 'tiny')
