/** The files of a machine: those in the state, the devices it has, and the folders of the node that are mounted in it. */
import { posix } from 'node:path'
import type { DeviceState, FileState, InsideState } from '../state.js'

/** Says what the kernel says: `No such file or directory`. */
export class FileError extends Error {}

const notThere = () => new FileError('No such file or directory')

export interface BindMount {
  readonly target: string
  /** Folder of the node. */
  readonly source: string
  readonly files: Record<string, FileState>
  readonly readOnly: boolean
}

export interface FileTreeParts {
  readonly inside: InsideState
  readonly devices: Readonly<Record<string, DeviceState>>
  readonly mounts: readonly BindMount[]
  /** Files whose text is made when they are read, by path. */
  readonly computed: Readonly<Record<string, () => string>>
}

export interface WriteOptions {
  /** Of a new file. Default 0o644. */
  readonly mode?: number
  readonly append?: boolean
}

interface Place {
  readonly files: Record<string, FileState>
  readonly path: string
  readonly readOnly: boolean
}

const mostLinks = 8

export class FileTree {
  readonly #parts: FileTreeParts

  constructor(parts: FileTreeParts) {
    this.#parts = parts
  }

  device(path: string): DeviceState | undefined {
    return this.#parts.devices[path]
  }

  /** The entry itself, also where it is a link. */
  entry(path: string): FileState | undefined {
    const text = this.#parts.computed[path]
    if (text) return { content: text(), mode: 0o644, user: 'root', group: 'root' }
    const place = this.#place(path)
    return place.files[place.path]
  }

  /** Where a path leads through links. */
  resolve(path: string): string {
    let here = path
    for (let links = 0; links < mostLinks; links++) {
      const entry = this.entry(here)
      if (entry?.kind !== 'link') return here
      here = posix.resolve(posix.dirname(here), entry.content)
    }
    throw new FileError('Too many levels of symbolic links')
  }

  find(path: string): FileState | undefined {
    return this.entry(this.resolve(path))
  }

  exists(path: string): boolean {
    return (
      this.find(path) !== undefined ||
      this.device(this.resolve(path)) !== undefined ||
      this.#isDeviceFolder(path)
    )
  }

  isFolder(path: string): boolean {
    return this.find(path)?.kind === 'folder' || this.#isDeviceFolder(path)
  }

  /** `/dev/dri` is there when a device is in it. */
  #isDeviceFolder(path: string): boolean {
    return Object.keys(this.#parts.devices).some((device) => device.startsWith(`${path}/`))
  }

  read(path: string): Buffer {
    if (this.isFolder(path)) throw new FileError('Is a directory')
    const device = this.device(path)
    if (device) return Buffer.alloc(0)
    const file = this.find(path)
    if (!file) throw notThere()
    return Buffer.from(file.content, file.encoding ?? 'utf8')
  }

  write(path: string, content: Uint8Array, options: WriteOptions = {}): void {
    if (this.device(path)) return
    const real = this.resolve(path)
    if (this.isFolder(real)) throw new FileError('Is a directory')
    const place = this.#writable(real)
    const old = place.files[place.path]
    const bytes = Buffer.from(options.append && old ? Buffer.concat([this.read(real), content]) : content)
    const text = bytes.toString('utf8')
    const isText = Buffer.from(text, 'utf8').equals(bytes)
    const { encoding: _, ...kept } = old ?? { mode: options.mode ?? 0o644, user: 'root', group: 'root' }
    place.files[place.path] = {
      ...kept,
      content: isText ? text : bytes.toString('base64'),
      ...(!isText && { encoding: 'base64' as const }),
    }
  }

  makeFolder(path: string, mode = 0o755): void {
    if (this.exists(path)) throw new FileError('File exists')
    const place = this.#writable(path)
    place.files[place.path] = { kind: 'folder', content: '', mode, user: 'root', group: 'root' }
  }

  makeFolders(path: string, mode = 0o755): void {
    if (this.isFolder(path)) return
    if (path !== '/') this.makeFolders(posix.dirname(path), mode)
    this.makeFolder(path, mode)
  }

  link(target: string, path: string): void {
    if (this.entry(path)) throw new FileError('File exists')
    const place = this.#writable(path)
    place.files[place.path] = { kind: 'link', content: target, mode: 0o777, user: 'root', group: 'root' }
  }

  remove(path: string): void {
    if (this.device(path)) throw new FileError('Device or resource busy')
    if (!this.entry(path)) throw notThere()
    if (this.entry(path)?.kind === 'folder' && this.list(path).length > 0)
      throw new FileError('Directory not empty')
    const place = this.#writable(path)
    delete place.files[place.path]
  }

  /** With all that is in it. */
  removeAll(path: string): void {
    if (this.entry(path)?.kind === 'folder')
      for (const name of this.list(path)) this.removeAll(posix.join(path, name))
    this.remove(path)
  }

  copy(from: string, to: string): void {
    const source = this.find(from)
    if (!source) throw notThere()
    if (source.kind === 'folder') {
      this.makeFolders(to, source.mode)
      for (const name of this.list(from)) this.copy(posix.join(from, name), posix.join(to, name))
      return
    }
    this.write(to, this.read(from), { mode: source.mode })
  }

  move(from: string, to: string): void {
    const source = this.entry(from)
    if (!source) throw notThere()
    if (this.entry(to)?.kind !== 'folder' && this.entry(to)) this.remove(to)
    if (source.kind === 'folder') {
      this.makeFolder(to, source.mode)
      for (const name of this.list(from)) this.move(posix.join(from, name), posix.join(to, name))
    }
    const place = this.#writable(to)
    place.files[place.path] = { ...source }
    this.remove(from)
  }

  change(path: string, change: Partial<Pick<FileState, 'mode' | 'user' | 'group'>>): void {
    if (this.device(path)) return
    const real = this.resolve(path)
    const place = this.#writable(real)
    const entry = place.files[place.path]
    if (!entry) throw notThere()
    place.files[place.path] = { ...entry, ...change }
  }

  /** Names in a folder, sorted. */
  list(path: string): string[] {
    if (!this.isFolder(path)) throw this.exists(path) ? new FileError('Not a directory') : notThere()
    const names = new Set<string>()
    const add = (paths: Iterable<string>, base: string) => {
      const prefix = base === '/' ? '/' : `${base}/`
      for (const one of paths) {
        if (!one.startsWith(prefix) || one === base) continue
        const name = one.slice(prefix.length).split('/')[0]
        if (name) names.add(name)
      }
    }
    const place = this.#place(this.resolve(path))
    add(Object.keys(place.files), place.path)
    add(Object.keys(this.#parts.devices), path)
    return [...names].sort()
  }

  #place(path: string): Place {
    for (const mount of this.#parts.mounts) {
      if (path !== mount.target && !path.startsWith(`${mount.target}/`)) continue
      const rest = path.slice(mount.target.length)
      return { files: mount.files, path: `${mount.source}${rest}`, readOnly: mount.readOnly }
    }
    return { files: this.#parts.inside.files, path, readOnly: false }
  }

  #writable(path: string): Place {
    const parent = posix.dirname(path)
    if (!this.isFolder(parent)) throw this.exists(parent) ? new FileError('Not a directory') : notThere()
    const place = this.#place(path)
    if (place.readOnly) throw new FileError('Read-only file system')
    return place
  }
}
