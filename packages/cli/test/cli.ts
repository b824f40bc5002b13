/** Runs the programs in this process, with a home of its own and captured output. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeEach } from 'vitest'
import type { Program } from '../src/command/program.js'
import type { CommandContext } from '../src/context.js'
import { gpuVmBootstrap as gpuVmBootstrapProgram } from '../src/programs/gpu-vm-bootstrap.js'
import { ostui as ostuiProgram } from '../src/programs/ostui.js'
import { pve as pveProgram } from '../src/programs/pve.js'
import { pxrun as pxrunProgram } from '../src/programs/pxrun.js'
import { vmctl as vmctlProgram } from '../src/programs/vmctl.js'
import type { Questions } from '../src/questions/questions.js'
import { runCli } from '../src/run.js'

export interface PveRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** Standard output as JSON. */
  json(): unknown
  /** The last line of standard error as JSON: `{ error: {…} }`. */
  error(): Record<string, unknown>
}

export interface PveOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly stdin?: string
  /** A terminal on all three. */
  readonly tty?: boolean
  readonly columns?: number
  readonly questions?: Questions
  readonly signal?: AbortSignal
  /** What is put on a host as vmctl. */
  readonly vmctlFile?: string
  /** Default: tasks end at once. */
  readonly demoSpeed?: number
  /** Called with each piece of standard output, as it is written. */
  readonly onStdout?: (text: string) => void
  /** Called with each piece of standard error, as it is written. */
  readonly onStderr?: (text: string) => void
}

class Capture extends Writable {
  text = ''
  constructor(readonly onText?: (text: string) => void) {
    super({ decodeStrings: false })
  }
  override _write(chunk: unknown, _encoding: BufferEncoding, done: () => void) {
    this.text += String(chunk)
    this.onText?.(String(chunk))
    done()
  }
}

export const pve = (argv: readonly string[], options: PveOptions = {}) => run(pveProgram, argv, options)
export const ostui = (argv: readonly string[], options: PveOptions = {}) => run(ostuiProgram, argv, options)
export const vmctl = (argv: readonly string[], options: PveOptions = {}) => run(vmctlProgram, argv, options)
export const gpuVmBootstrap = (argv: readonly string[], options: PveOptions = {}) =>
  run(gpuVmBootstrapProgram, argv, options)
export const pxrun = (argv: readonly string[], options: PveOptions = {}) => run(pxrunProgram, argv, options)

async function run<C extends CommandContext>(
  program: Program<C>,
  argv: readonly string[],
  options: PveOptions,
): Promise<PveRun> {
  const [stdout, stderr] = [new Capture(options.onStdout), new Capture(options.onStderr)]
  const isTty = options.tty ?? false
  const code = await runCli(program, {
    argv,
    env: options.env ?? {},
    cwd: options.cwd ?? homes.current,
    readVersion: () => '0.0.0-test',
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout,
    stderr,
    isTty: { stdin: isTty, stdout: isTty, stderr: isTty },
    ...(options.columns !== undefined && { columns: options.columns }),
    ...(options.signal && { signal: options.signal }),
    ...(options.vmctlFile !== undefined && { vmctlFile: options.vmctlFile }),
    ...(options.questions && { questions: options.questions }),
    resends: 0,
    demoSpeed: options.demoSpeed ?? Number.POSITIVE_INFINITY,
  })
  return {
    code,
    stdout: stdout.text,
    stderr: stderr.text,
    json: () => JSON.parse(stdout.text),
    error() {
      const parsed: unknown = JSON.parse(stderr.text.trim().split('\n').at(-1) ?? '')
      const error: unknown =
        typeof parsed === 'object' && parsed !== null && 'error' in parsed ? parsed.error : undefined
      return typeof error === 'object' && error !== null ? { ...error } : {}
    },
  }
}

const made: string[] = []

export const homes = { current: '' }

/** From here on nothing is known of what was done before. */
export function newHome(): void {
  const home = mkdtempSync(join(tmpdir(), 'pve-cli-'))
  made.push(home)
  homes.current = home
  process.env['XDG_CONFIG_HOME'] = join(home, 'config')
  process.env['XDG_STATE_HOME'] = join(home, 'state')
}

/** A new home (configuration, state, credentials) for each test of the file. */
export function useHome(): void {
  const before = { config: process.env['XDG_CONFIG_HOME'], state: process.env['XDG_STATE_HOME'] }
  beforeEach(newHome)
  afterAll(() => {
    for (const home of made) rmSync(home, { recursive: true, force: true })
    restore('XDG_CONFIG_HOME', before.config)
    restore('XDG_STATE_HOME', before.state)
  })
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

/** Answers in turn; a question too many fails the test. */
export function scriptedQuestions(
  answers: readonly (string | boolean)[],
): Questions & { readonly asked: string[] } {
  const left = [...answers]
  const asked: string[] = []
  const next = (message: string): string | boolean => {
    asked.push(message)
    const answer = left.shift()
    if (answer === undefined) throw new Error(`nobody expected the question: ${message}`)
    return answer
  }
  const text = async ({ message }: { message: string }) => String(next(message))
  return { asked, text, secret: text, choose: text, confirm: async ({ message }) => next(message) === true }
}

/** The address of a port on which nobody listens. */
export async function closedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}
