import { posix } from 'node:path'

/** As they are written: no link is followed. */
export const isBelow = (path: string, folder: string): boolean =>
  posix.normalize(path).startsWith(`${posix.normalize(folder).replace(/\/+$/, '')}/`)
