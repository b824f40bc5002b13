/** What there is to say of a file, a folder or a device. */
import { groupNamed, type Machine } from './machine.js'

const typeLetters = { folder: 'd', link: 'l' } as const

interface Facts {
  readonly mode: number
  readonly user: string
  readonly group: string
  readonly sizeBytes: number
  readonly kind: string
  readonly letter: string
  readonly device?: { major: number; minor: number }
}

export function factsOf(machine: Machine, path: string, follow: boolean): Facts | undefined {
  const { files, inside } = machine
  const device = files.device(path)
  if (device) {
    const isBlock = device.kind === 'block'
    return {
      mode: device.mode,
      user: 'root',
      group: groupNamed(inside, device.gid),
      sizeBytes: 0,
      kind: isBlock ? 'block special file' : 'character special file',
      letter: isBlock ? 'b' : 'c',
      device,
    }
  }
  const entry = follow ? files.find(path) : files.entry(path)
  if (entry) {
    return {
      mode: entry.mode,
      user: entry.user,
      group: entry.group,
      sizeBytes: entry.kind === 'folder' ? 4096 : Buffer.byteLength(entry.content, entry.encoding ?? 'utf8'),
      kind: entry.kind === 'folder' ? 'directory' : entry.kind === 'link' ? 'symbolic link' : 'regular file',
      letter: entry.kind ? typeLetters[entry.kind] : '-',
    }
  }
  if (files.isFolder(path))
    return { mode: 0o755, user: 'root', group: 'root', sizeBytes: 60, kind: 'directory', letter: 'd' }
  return undefined
}

export const rights = (mode: number): string =>
  [6, 3, 0]
    .map((shift) => {
      const bits = (mode >> shift) & 7
      return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${bits & 1 ? 'x' : '-'}`
    })
    .join('')
