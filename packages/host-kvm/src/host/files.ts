/** A host's files as they are looked at, written, kept and put back. */
import { createHash } from 'node:crypto'
import { CommandError, PveError } from '@pve/core'
import { HostConflictError } from './errors.js'
import { type Host, type HostCallOptions, signalOf } from './host.js'
import {
  backUpScript,
  inspectScript,
  removeScript,
  restoreScript,
  scriptExit,
  writeScript,
} from './scripts.js'

export interface FileAttributes {
  /** Of its bytes, hexadecimal. */
  readonly sha256: string
  /** Permission bits. */
  readonly mode: number
  /** `0:0` */
  readonly owner: string
}

export type FileState =
  | { readonly kind: 'absent'; readonly missingFolders: readonly string[] }
  | ({ readonly kind: 'file' } & FileAttributes)

const timeLimitMs = 60_000

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** @throws PveError FILE_NOT_REGULAR for links, folders and devices: those are not ours to replace */
export async function inspectFile(
  host: Host,
  path: string,
  options: HostCallOptions = {},
): Promise<FileState> {
  checkPath(path)
  const phase = `look at ${path}`
  const { stdout } = await runScript(host, phase, inspectScript, [path], options)
  const [line = '', ...rest] = stdout.split('\n')
  if (line === 'absent') {
    return { kind: 'absent', missingFolders: rest.flatMap((one) => /^missing (.+)$/.exec(one)?.[1] ?? []) }
  }
  const file = /^file ([0-7]+) (\d+:\d+) ([0-9a-f]{64})/.exec(line)
  if (file) {
    const [, mode = '0', owner = '0:0', sha256 = ''] = file
    return { kind: 'file', mode: Number.parseInt(mode, 8), owner, sha256 }
  }
  throw new PveError(
    `${path} on ${host.shell.target} is no regular file${line === 'link' ? ' but a link' : ''}.`,
    {
      code: 'FILE_NOT_REGULAR',
      phase,
      hint: 'Somebody put it there for a reason. Look at it, and move it away when it is not needed.',
    },
  )
}

/** Replaces or makes a file so that after a power cut there is the old content or the new; folders are made. */
export async function writeFileDurably(
  host: Host,
  path: string,
  bytes: Uint8Array,
  options: HostCallOptions & {
    readonly mode: number
    readonly owner?: string
    /** Of a folder that is made for it. Default 0o755. */
    readonly folderMode?: number
  },
): Promise<void> {
  checkPath(path)
  const { mode, owner = '0:0', folderMode = 0o755 } = options
  const words = [path, `${bytes.length}`, mode.toString(8), owner, folderMode.toString(8)]
  const phase = `write ${path}`
  const { exitCode } = await runScript(host, phase, writeScript, words, options, {
    stdin: bytes,
    accept: [0, scriptExit.cutShort],
  })
  if (exitCode === scriptExit.cutShort) {
    throw new CommandError(`Not all of the content arrived for ${path} on ${host.shell.target}.`, {
      phase,
      target: host.shell.target,
      hint: 'Nothing was put in place. Is the disk there full (df -h)? Otherwise do it again.',
    })
  }
}

/**
 * Keeps a copy of a file under the name of its content.
 * @throws HostConflictError FILE_CHANGED_SINCE when it is not the content that was looked at
 */
export async function backUpFile(
  host: Host,
  path: string,
  { sha256 }: FileAttributes,
  backupsFolder: string,
  options: HostCallOptions = {},
): Promise<void> {
  const phase = `back up ${path}`
  const { exitCode } = await runScript(host, phase, backUpScript, [path, backupsFolder, sha256], options, {
    accept: [0, scriptExit.changed],
  })
  if (exitCode === scriptExit.changed) {
    throw new HostConflictError(`${path} on ${host.shell.target} was changed while it was backed up.`, {
      code: 'FILE_CHANGED_SINCE',
      phase,
      hint: 'Nothing was changed. Find out who writes it, then do it again.',
    })
  }
}

/** Puts a kept copy back, with mode and owner. @throws PveError BACKUP_DAMAGED */
export async function restoreFile(
  host: Host,
  path: string,
  { sha256, mode, owner }: FileAttributes,
  backupsFolder: string,
  options: HostCallOptions = {},
): Promise<void> {
  const phase = `put ${path} back`
  const backup = `${backupsFolder}/${sha256}`
  const words = [path, backup, sha256, mode.toString(8), owner]
  const { exitCode } = await runScript(host, phase, restoreScript, words, options, {
    accept: [0, scriptExit.damaged],
  })
  if (exitCode === scriptExit.damaged) {
    throw new PveError(`The backup of ${path} on ${host.shell.target} is missing or damaged: ${backup}`, {
      code: 'BACKUP_DAMAGED',
      phase,
      hint: `${path} was left as it is. Put it right by hand, then revert with force.`,
    })
  }
}

/** Removes a file, and of these folders those that are then empty. */
export async function removeFile(
  host: Host,
  path: string,
  folders: readonly string[],
  options: HostCallOptions = {},
): Promise<void> {
  checkPath(path)
  await runScript(host, `remove ${path}`, removeScript, [path, ...folders], options)
}

async function runScript(
  host: Host,
  phase: string,
  script: string,
  words: readonly string[],
  options: HostCallOptions,
  more: { readonly stdin?: Uint8Array; readonly accept?: readonly number[] } = {},
) {
  const { shell } = host
  return await shell.run(['sh', '-c', script, 'sh', ...words], {
    phase,
    timeLimitMs,
    // The scripts are ours, and say nothing to who reads an error; what they do is the phase.
    shownAs: { argv: ['sh'], target: shell.target },
    ...signalOf(options),
    ...more,
  })
}

/** Paths are the program's own, never a user's: a wrong one is a mistake in it. */
function checkPath(path: string): void {
  if (!/^(\/[^/\n\0]+){2,}$/.test(path) || /\/\.{1,2}(\/|$)/.test(path))
    throw new TypeError(`not the absolute path of a file in a folder: ${path}`)
}
