import type { Stats } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ConfigError } from '../errors/index.js'
import { quoteShellWord } from '../shell/quote.js'
import { errorCode } from './error-code.js'

/** What others than the owner may do: the mode bits of group and world. */
const ofOthers = 0o077

/**
 * Refuses a file with secrets that others on this machine can read, or could replace: the file is to be 0600 or
 * narrower, its folder 0700 or narrower, and both belong to whoever runs this. A symbolic link is followed. Not checked
 * on Windows, which has no such modes. A file that is not there is private.
 *
 * @param options.folder false leaves the folder out, as SSH does for its keys
 * @throws ConfigError FILE_NOT_PRIVATE; its hint has the command that puts it right
 * @example
 * await checkPrivate('/root/.ssh/id_ed25519', { folder: false })
 */
export async function checkPrivate(path: string, options: { folder?: boolean } = {}): Promise<void> {
  if (process.platform === 'win32') return
  const found = await statIfThere(path)
  if (found === undefined) return
  checkOwnerAndMode(path, found)
  if (options.folder !== false) await checkFolder(path)
}

/**
 * The bytes of a file with secrets, or undefined when there is no such file. What is checked is the file that is read,
 * whatever takes its place meanwhile.
 *
 * @throws ConfigError FILE_NOT_PRIVATE, see {@link checkPrivate}
 * @example
 * const bytes = await readPrivateFileIfThere('/etc/nightly-backup/token')
 * const token = bytes && Secret.of(bytes.toString('utf8').trim())
 */
export async function readPrivateFileIfThere(
  path: string,
  options: { folder?: boolean } = {},
): Promise<Buffer | undefined> {
  try {
    const file = await open(path, 'r')
    try {
      if (process.platform !== 'win32') {
        checkOwnerAndMode(path, await file.stat())
        if (options.folder !== false) await checkFolder(path)
      }
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isNotThere(error)) return undefined
    throw error
  }
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (isNotThere(error)) return undefined
    throw error
  }
}

async function checkFolder(path: string): Promise<void> {
  const folder = dirname(await realpath(path))
  checkOwnerAndMode(folder, await stat(folder))
}

function isNotThere(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR'
}

function checkOwnerAndMode(path: string, found: Stats): void {
  const quoted = quoteShellWord(path)
  const own = process.getuid?.()
  if (own !== undefined && found.uid !== own) {
    throw notPrivate(path, `belongs to another user (uid ${found.uid}, this is uid ${own})`, [
      `If it is to be yours: sudo chown ${own} ${quoted}`,
    ])
  }
  if ((found.mode & ofOthers) !== 0) {
    const mode = (found.mode & 0o777).toString(8).padStart(4, '0')
    const wanted = found.isDirectory() ? '700' : '600'
    throw notPrivate(path, `can be used by others than its owner (mode ${mode})`, [
      `Close it: chmod ${wanted} ${quoted}`,
      'If others could read a secret, replace the secret too.',
    ])
  }
}

function notPrivate(path: string, why: string, hints: readonly string[]): ConfigError {
  return new ConfigError(`${path} holds secrets, or the folder of some, and ${why}.`, {
    code: 'FILE_NOT_PRIVATE',
    phase: `read ${path}`,
    hint: hints.join('\n'),
    details: { file: path },
  })
}
