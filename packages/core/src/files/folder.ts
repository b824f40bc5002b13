import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './error-code.js'

/**
 * Makes a folder, and those above it that are not there; one that is there stays as it is. Fails at once where none can
 * be made: `mkdir` of Node with `recursive` tries for ever below a folder like /proc, that has things but takes none.
 *
 * @param options.mode permission bits of what is made, which the umask narrows; default 0o700
 * @throws Error of the system: ENOENT, EACCES, EROFS, EEXIST or ENOTDIR (a file has the name)
 * @example
 * await makeFolder('/srv/reports/2026', { mode: 0o755 })
 */
export async function makeFolder(path: string, options: { mode?: number } = {}): Promise<void> {
  const { mode = 0o700 } = options
  const missing = await makeOne(path, mode)
  if (missing === undefined) return
  const above = dirname(path)
  if (above === path) throw missing
  await makeFolder(above, { mode })
  const stillMissing = await makeOne(path, mode)
  if (stillMissing !== undefined) throw stillMissing
}

/** @returns the error when the folder above it is not there */
async function makeOne(path: string, mode: number): Promise<unknown> {
  try {
    await mkdir(path, { mode })
  } catch (error) {
    // Which error an existing folder gives depends on the system, and on where it is.
    if (await isFolder(path)) return undefined
    if (errorCode(error) === 'ENOENT') return error
    throw error
  }
  return undefined
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
