/** Files inside a container. */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { formatBytes, type Preview } from '@pve/core'
import { type Action, passes, patiently } from './action.js'

export interface WantedFile {
  readonly path: string
  readonly content: string | Uint8Array
  /** Permission bits. */
  readonly mode: number
  /** `user:group` */
  readonly owner: string
}

/** A file with just this content, mode and owner; the folder it is in is made where it is missing. */
export function file({ path, content, mode, owner }: WantedFile): Action {
  const bytes = Buffer.from(content)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const octal = mode.toString(8)
  return {
    previews: [filePreview(path, bytes, octal, owner)],
    async isDone(shell, io) {
      const sameContent = {
        argv: ['sha256sum', path] as const,
        passes: ({ exitCode, stdout }: { exitCode: number; stdout: string }) =>
          exitCode === 0 && stdout.replace(/^\\/, '').startsWith(digest),
      }
      const sameOwner = {
        argv: ['stat', '-c', '%a %U:%G', path] as const,
        passes: ({ exitCode, stdout }: { exitCode: number; stdout: string }) =>
          exitCode === 0 && stdout.trim() === `${octal} ${owner}`,
      }
      return (await passes(shell, sameContent, io)) && (await passes(shell, sameOwner, io))
    },
    async run(shell, io) {
      // It may be a list of repositories.
      if (path.startsWith('/etc/')) io.done.clear()
      const options = { signal: io.signal, timeLimitMs: io.timeLimitMs }
      await patiently(io, async () => {
        await shell.run(['mkdir', '-p', posix.dirname(path)], options)
        await shell.writeFile(path, bytes, { ...options, mode, owner })
      })
    },
  }
}

function filePreview(path: string, bytes: Buffer, octal: string, owner: string): Preview {
  const text = bytes.toString('utf8')
  const isText = !text.includes('\ufffd') && !text.includes('\0')
  return {
    kind: 'file',
    text: `${path} (${octal} ${owner}, ${formatBytes(bytes.length)})${isText ? `\n${text.trimEnd()}` : ''}`,
    data: { path, mode: octal, owner, sizeBytes: bytes.length },
  }
}

/** Lines that a file has to have, whatever else is in it. */
export function lines(
  path: string,
  wanted: readonly string[],
  rest: { mode: number; owner: string },
): Action {
  return {
    previews: [
      { kind: 'file', text: `${path}: with ${wanted.join('\n')}`, data: { path, lines: [...wanted] } },
    ],
    async isDone(shell, io) {
      const { stdout } = await patiently(io, () =>
        shell.run(['cat', path], { signal: io.signal, timeLimitMs: io.timeLimitMs, accept: [0, 1] }),
      )
      return missing(stdout, wanted).length === 0
    },
    async run(shell, io) {
      const options = { signal: io.signal, timeLimitMs: io.timeLimitMs }
      await patiently(io, async () => {
        const { stdout } = await shell.run(['cat', path], { ...options, accept: [0, 1] })
        const before = stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n`
        await shell.run(['mkdir', '-p', '-m', '0700', posix.dirname(path)], options)
        await shell.run(['chown', rest.owner, posix.dirname(path)], options)
        await shell.writeFile(path, `${before}${missing(stdout, wanted).join('\n')}\n`, {
          ...options,
          ...rest,
        })
      })
    },
  }
}

function missing(content: string, wanted: readonly string[]): string[] {
  const there = new Set(content.split('\n').map((line) => line.trim()))
  return wanted.filter((line) => !there.has(line.trim()))
}
