/** The process around one run: signals, streams, exit code. */
import { readFileSync } from 'node:fs'
import { CancelledError, exitCodes } from '@pve/core'
import type { Program } from './command/program.js'
import type { CommandContext } from './context.js'
import { runCli } from './run.js'

const graceMs = 2_000

/** What a program knows of the form in which it was delivered. */
export interface Delivery {
  /** Default: that of the package. */
  readonly version?: string
  /** The self-contained file of `vmctl`. */
  readonly vmctlFile?: string
}

/** Runs the command that the arguments name; the process then ends with its code. */
export async function main<C extends CommandContext>(
  program: Program<C>,
  { version, vmctlFile }: Delivery = {},
): Promise<void> {
  // Arguments may hold a secret: the list of processes shows this name in their place (Linux).
  process.title = program.name

  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      // The second time somebody means it.
      if (controller.signal.aborted) process.exit(exitCodes.cancelled)
      controller.abort(new CancelledError('Interrupted.'))
    })
  }
  // `pve vm list | head -1`: the reader has what it wanted.
  let isReaderGone = false
  let isDiskFull = false
  const readerGone = new AbortController()
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // What changes something goes on to its end all the same.
      if (error.code === 'EPIPE') isReaderGone = true
      else if (!isDiskFull) {
        isDiskFull = true
        if (stream !== process.stderr)
          process.stderr.write(`error: the output cannot be written: ${error.message}\n`)
        // The last of it is written when the command itself has ended well.
        if (process.exitCode === exitCodes.ok) process.exitCode = exitCodes.failed
      }
      if (isReaderGone) readerGone.abort(new CancelledError('Nobody reads the output any more.'))
    })
  }

  const columns = process.stdout.columns ?? process.stderr.columns
  const code = await runCli(program, {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    readVersion: () => version ?? readVersion(),
    ...(vmctlFile !== undefined && { vmctlFile }),
    ...(process.argv[1] !== undefined && { command: [process.execPath, process.argv[1]] }),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    isTty: {
      stdin: process.stdin.isTTY === true,
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true,
    },
    ...(columns !== undefined && { columns }),
    ...(process.stdin.isTTY &&
      process.stderr.isTTY &&
      process.env['TERM'] !== 'dumb' && { terminal: { input: process.stdin, output: process.stderr } }),
    leaveAtOnce: () => process.exit(exitCodes.cancelled),
    signal: controller.signal,
    readerGone: readerGone.signal,
  })
  process.exitCode = isReaderGone
    ? exitCodes.ok
    : isDiskFull && code === exitCodes.ok
      ? exitCodes.failed
      : code
  // What is left open by a mistake shall not keep a command from ending once all is written.
  setInterval(() => {
    if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
  }, graceMs).unref()
}

/** From `src/` and from `dist/` the package is one folder up, from `dist/chunks/` two. */
function readVersion(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8'))
      if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
        return String(manifest.version)
    } catch {
      // Not there: it is the other one.
    }
  }
  return 'unknown'
}
