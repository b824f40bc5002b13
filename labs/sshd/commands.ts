/** Runs programs of this machine for the lab. */

import { isUtf8 } from 'node:buffer'
import { spawn } from 'node:child_process'

export interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface CommandOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
  /** Default 60 s; then it is killed. */
  readonly timeLimitMs?: number
}

const text = (chunks: readonly Buffer[]): string => {
  const bytes = Buffer.concat(chunks)
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}

/** Runs a program to its end, whatever its exit code; 255 when a signal ended it. */
export async function attempt(argv: readonly string[], options: CommandOptions = {}): Promise<Outcome> {
  const [program, ...rest] = argv
  if (program === undefined) throw new TypeError('a command needs a program')
  return await new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      stdio: 'pipe',
      ...(options.env && { env: options.env }),
      timeout: options.timeLimitMs ?? 60_000,
      killSignal: 'SIGKILL',
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // A command that does not read its input closes it first.
    child.stdin.on('error', () => {})
    child.stdin.end(options.stdin ?? '')
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ exitCode: code ?? 255, stdout: text(stdout), stderr: text(stderr) }),
    )
  })
}

/** @throws Error with the end of what the program said, when it fails */
export async function run(argv: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await attempt(argv, options)
  if (exitCode === 0) return stdout
  const said = `${stdout}${stderr}`.trimEnd().split('\n').slice(-20).join('\n')
  throw new Error(`${argv.slice(0, 3).join(' ')} failed (exit code ${exitCode}):\n${said}`)
}
