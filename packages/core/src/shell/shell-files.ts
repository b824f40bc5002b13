/** Files by commands that every POSIX system has: SFTP is switched off on many servers, and knows no sudo. */
import { randomUUID } from 'node:crypto'
import { CommandError, PveError, UsageError } from '../errors/index.js'
import type { Secret } from '../secret/index.js'
import { contentBytes } from './content.js'

import type { Argv, FileOptions, OutputStream, WriteFileOptions } from './types.js'

/** What is read into memory at most. */
const largestFileBytes = 512 * 1024 * 1024

/** Exit codes of the scripts below that mean something of their own. */
const exit = { notThere: 44, cutShort: 45, isFolder: 46 } as const

const readScript = `[ -e "$1" ] || exit ${exit.notThere}
[ -d "$1" ] && exit ${exit.isFolder}
exec cat -- "$1"`

/**
 * The size is compared before anything is put in place: a connection that is lost looks like the end of the content to
 * `cat`. A symbolic link is written through.
 */
const writeScript = `umask 077
to=$1
[ -L "$to" ] && to=$(readlink -f -- "$to")
[ -d "$to" ] && exit ${exit.isFolder}
new=$(mktemp -- "$to.XXXXXXXXXX") || exit
trap 'rm -f -- "$new"' EXIT
trap 'exit 1' HUP INT TERM
cat > "$new" || exit
[ "$(wc -c < "$new")" -eq "$2" ] || exit ${exit.cutShort}
if [ -n "$4" ]; then chown -- "$4" "$new" || exit; fi
chmod "$3" "$new" && mv -f -T -- "$new" "$to"`

/** \`mkdir\` refuses a folder that is there, so nobody can have put one in the way. */
const temporaryScript = `umask 077
mkdir -- "$1" || exit
trap 'rm -rf -- "$1"; exit 1' HUP INT TERM
cat > "$1/content" && [ "$(wc -c < "$1/content")" -eq "$2" ] && exit 0
rm -rf -- "$1"
exit ${exit.cutShort}`

export interface FileCommandOptions extends FileOptions {
  readonly stdin?: Uint8Array
  readonly phase: string
  readonly onData?: (chunk: Uint8Array, stream: OutputStream) => void
}

/** Runs a script with its arguments; gives the exit code when it is one of `accept`. */
export type RunFileCommand = (
  argv: Argv,
  options: FileCommandOptions & { readonly accept: readonly number[] },
) => Promise<number>

/** Removing a file takes a moment; whoever waits for it wants to go on. */
const removalLimitMs = 30_000

export class ShellFiles {
  readonly #run: RunFileCommand
  readonly #target: string

  constructor(run: RunFileCommand, target: string) {
    this.#run = run
    this.#target = target
  }

  async read(path: string, options: FileOptions = {}): Promise<Uint8Array> {
    checkPath(path)
    const phase = `read ${path}`
    const chunks: Uint8Array[] = []
    let sizeBytes = 0
    const code = await this.#run(['sh', '-c', readScript, 'sh', path], {
      ...options,
      phase,
      accept: [0, exit.notThere, exit.isFolder],
      onData: (chunk, stream) => {
        if (stream !== 'stdout') return
        sizeBytes += chunk.length
        if (sizeBytes > largestFileBytes) {
          throw new PveError(`${path} on ${this.#target} is larger than 512 MiB and cannot be read.`, {
            code: 'FILE_TOO_LARGE',
            phase,
            hint: 'Copy it with scp or rsync, or read a part of it by a command (head, tail).',
          })
        }
        chunks.push(chunk)
      },
    })
    if (code === exit.notThere) {
      throw this.#failed(phase, `There is no file ${path} on ${this.#target}.`, {
        code: 'FILE_NOT_FOUND',
        hint: 'Check the path, and whether the user may look into its folder.',
      })
    }
    if (code === exit.isFolder) throw this.#isFolder(phase, path)
    return Buffer.concat(chunks)
  }

  async write(
    path: string,
    content: string | Uint8Array | Secret,
    options: WriteFileOptions = {},
  ): Promise<void> {
    checkPath(path)
    const { mode = 0o600, owner = '', ...rest } = options
    const bytes = contentBytes(content)
    const phase = `write ${path}`
    const argv = ['sh', '-c', writeScript, 'sh', path, `${bytes.length}`, mode.toString(8), owner] as const
    const code = await this.#run(argv, {
      ...rest,
      phase,
      stdin: bytes,
      accept: [0, exit.cutShort, exit.isFolder],
    })
    if (code === exit.isFolder) throw this.#isFolder(phase, path)
    if (code === exit.cutShort) throw this.#cutShort(phase, path)
  }

  async withTemporary<T>(
    content: string | Uint8Array | Secret,
    work: (path: string) => Promise<T>,
    options: FileOptions = {},
  ): Promise<T> {
    const bytes = contentBytes(content)
    // A name that is known from the start can be removed whatever was heard of its making.
    const folder = `/tmp/pve-${randomUUID()}`
    const phase = `put a temporary file on ${this.#target}`
    const remove = () =>
      this.#run(['rm', '-rf', '--', folder], {
        phase: `remove ${folder}`,
        accept: [0],
        timeLimitMs: Math.min(options.timeLimitMs ?? removalLimitMs, removalLimitMs),
        ...(options.sudo !== undefined && { sudo: options.sudo }),
      })
    let result: T
    try {
      const code = await this.#run(['sh', '-c', temporaryScript, 'sh', folder, `${bytes.length}`], {
        ...options,
        phase,
        stdin: bytes,
        accept: [0, exit.cutShort],
      })
      if (code === exit.cutShort) throw this.#cutShort(phase, folder)
      result = await work(`${folder}/content`)
    } catch (error) {
      // The first error is the one to tell; the folder is readable by its owner alone.
      await remove().catch(() => {})
      throw error
    }
    await remove().catch((cause: unknown) => {
      throw new PveError(`The temporary file ${folder}/content was left behind on ${this.#target}.`, {
        code: 'TEMPORARY_FILE_LEFT',
        phase,
        cause,
        hint: `What it was for is done. Remove it: rm -rf ${folder}`,
      })
    })
    return result
  }

  #isFolder(phase: string, path: string): CommandError {
    return this.#failed(phase, `${path} on ${this.#target} is a folder, not a file.`, {
      hint: 'Name the file itself.',
    })
  }

  #cutShort(phase: string, path: string): CommandError {
    return this.#failed(phase, `Not all of the content arrived for ${path} on ${this.#target}.`, {
      hint: 'Nothing was put in place. Is the disk there full (df -h)? Otherwise do it again.',
    })
  }

  #failed(phase: string, message: string, options: { code?: string; hint: string }): CommandError {
    return new CommandError(message, { ...options, phase, target: this.#target })
  }
}

function checkPath(path: string): void {
  if (path !== '' && !path.includes('\0')) return
  throw new UsageError('The path of the file is empty or holds a NUL character.', {
    hint: 'Name the file by its absolute path.',
  })
}
