#!/usr/bin/env node
/** The `pve` command. */
import { readFileSync } from 'node:fs'
import { CancelledError, exitCodes } from '@pve/core'
import { runCli } from './run.js'

// Arguments may hold a secret: the list of processes shows this name in their place (Linux).
process.title = 'pve'

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
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isReaderGone = true
    controller.abort(new CancelledError('Nobody reads the output any more.'))
  })
}

/** Both `src/pve.ts` and `dist/pve.js` lie one folder beneath the package. */
function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}

const columns = process.stdout.columns ?? process.stderr.columns
const code = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  readVersion,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  isTty: {
    stdin: process.stdin.isTTY === true,
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  ...(columns !== undefined && { columns }),
  signal: controller.signal,
})
process.exitCode = isReaderGone ? exitCodes.ok : code
