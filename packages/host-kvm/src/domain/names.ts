/** Names that a user gives to what is made. */
import { ValidationError } from '@pve/core'

/** It becomes part of files' names, of a host name and of libvirt's XML. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const refuse = (path: string, message: string, hint = 'Choose another.'): never => {
  throw new ValidationError('', { issues: [{ path, message }], hint })
}

/** @throws ValidationError for a name that a new VM or template cannot have */
export function checkNewName(path: 'name' | 'template', name: string): void {
  if (!plainName.test(name)) {
    refuse(
      path,
      `${JSON.stringify(name)} cannot be a name: up to 63 letters, digits, dots, dashes and underscores, beginning with a letter or a digit`,
      'Such as trainer-2.',
    )
  }
  if (uuid.test(name)) refuse(path, `${JSON.stringify(name)} looks like a UUID: choose a name that does not`)
}

/** libvirt makes a file of that name. @throws ValidationError */
export function checkSnapshotName(name: string): void {
  if (
    name.trim() === '' ||
    Buffer.byteLength(name) > 200 ||
    /[\p{Cc}/]/u.test(name) ||
    name.startsWith('.')
  ) {
    refuse(
      'snapshot',
      `${JSON.stringify(name)} cannot be the name of a snapshot: one line of up to 200 bytes that can be seen, without a slash, not beginning with a dot`,
      'Such as before-upgrade.',
    )
  }
  // `qemu-img snapshot -a 1` takes the snapshot with the ID 1 first, and that may be one of another name.
  if (/^\d+$/.test(name)) {
    refuse(
      'snapshot',
      `${JSON.stringify(name)} cannot be the name of a snapshot: QEMU numbers the snapshots of a disk, and would take it for such a number. Add a letter, for example "snapshot-${name}"`,
    )
  }
}

/** @throws ValidationError for control characters, which XML cannot hold */
export function checkText(path: string, text: string): void {
  if (/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text))
    refuse(path, 'control characters cannot be kept', 'Take them out.')
}

/** No option of ssh's, and nothing that ends or splits the name: `ssh -l` takes the rest. */
const userName = /^[A-Za-z0-9_][^\s@/:\p{Cc}]*$/u
const osName = /^[a-z0-9][a-z0-9._-]{0,62}$/

/**
 * Whether `ssh -l` can be given it as the name of a user.
 * @example
 * isUserName('ubuntu') // true
 * isUserName('-oProxyCommand=x') // false
 */
export const isUserName = (name: string): boolean => userName.test(name)

/** @throws ValidationError for a user that `ssh` could not sign in as */
export function checkUserName(name: string): void {
  if (isUserName(name)) return
  refuse(
    'user',
    `${JSON.stringify(name)} cannot be the name of a user: one word without @, / and :, not beginning with a dash`,
  )
}

/** In lower case, as it is compared later. @throws ValidationError */
export function readOsName(text: string): string {
  const name = text.toLowerCase()
  if (!osName.test(name))
    refuse('os', `${JSON.stringify(text)} cannot be the name of a system: one word, such as ubuntu or talos`)
  return name
}
