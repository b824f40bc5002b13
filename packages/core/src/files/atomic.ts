import { open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './error-code.js'
import { makeFolder } from './folder.js'

/**
 * Replaces a file as a whole: whoever reads it, or a crash, sees the old content or the new. Makes the folder (0700)
 * when there is none; a symbolic link is written through.
 *
 * @param options.mode permission bits of the file, whatever the umask; default 0o600
 * @example
 * await writeFileAtomic('/srv/reports/vms.json', `${JSON.stringify([{ vmid: 101 }])}\n`, { mode: 0o644 })
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  options: { mode?: number } = {},
): Promise<void> {
  const target = await linkTarget(path)
  const folder = dirname(target)
  await makeFolder(folder)
  const temporary = join(folder, `.${basename(target)}.${process.pid}.${crypto.randomUUID()}.tmp`)
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.chmod(options.mode ?? 0o600)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function linkTarget(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path
    throw error
  }
}

/** Makes the rename itself survive a power cut, where the platform can. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // Windows cannot open folders, some network file systems cannot sync them; the file is in place all the same.
  }
}

/**
 * The file's text (UTF-8), or undefined when there is no such file.
 * @example
 * const text = (await readFileIfThere('/var/lib/nightly-backup/last-run')) ?? 'never'
 */
export async function readFileIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    // ENOTDIR: what should be its folder is a file.
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}
