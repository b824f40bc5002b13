import { Readable, Writable } from 'node:stream'
import { setTimeout as later } from 'node:timers/promises'
import { ConnectionError } from '../errors/index.js'
import type { ProcessEnd, StartedProcess } from '../shell/process.js'

export interface ScriptedAnswer {
  /** Default 0. */
  readonly exitCode?: number
  /** Ends by this signal (`SIGKILL`) instead of an exit code. */
  readonly signal?: string
  readonly stdout?: string | Uint8Array
  readonly stderr?: string | Uint8Array
  /** Before the output comes. Default 0. */
  readonly delayMs?: number
  /** Writes its output and then never ends, until it is ended by a signal. */
  readonly hang?: boolean
}

export function lostConnection(target: string, sent: 'no' | 'maybe'): ConnectionError {
  return new ConnectionError(`The connection to ${target} was lost.`, {
    code: 'CONNECTION_LOST',
    sent,
    host: target,
    hint: 'A fault of the test.',
  })
}

/** A command that does what an answer says. @param lost the connection breaks when it is done */
export function scriptedProcess(
  answer: ScriptedAnswer,
  lost?: ConnectionError,
): StartedProcess & { readonly input: Promise<Uint8Array> } {
  const { exitCode = 0, delayMs = 0, hang = false, stdout = '', stderr = '' } = answer
  const read: Uint8Array[] = []
  let haveInput = (_input: Uint8Array) => {}
  const input = new Promise<Uint8Array>((resolve) => {
    haveInput = resolve
  })
  const stdin = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      read.push(chunk)
      done()
    },
    final: (done) => {
      haveInput(Buffer.concat(read))
      done()
    },
  })
  const wait = new AbortController()
  const delayed = delayMs === 0 ? Promise.resolve() : later(delayMs, undefined, { signal: wait.signal })
  const output = (text: string | Uint8Array) =>
    Readable.from(
      (async function* () {
        await delayed.catch(() => {})
        if (text.length > 0) yield Buffer.from(text)
      })(),
    )
  const streams = { stdout: output(stdout), stderr: output(stderr) }
  let endBy = (_signal: string) => {}
  const signalled = new Promise<ProcessEnd>((resolve) => {
    endBy = (signal) => resolve({ signal })
  })
  const regular = async (): Promise<ProcessEnd> => {
    await input
    await delayed
    if (hang) return await signalled
    if (lost !== undefined) throw lost
    return answer.signal === undefined ? { exitCode } : { signal: answer.signal }
  }
  const exited = Promise.race([signalled, regular()])
  exited.catch(() => {})
  const ended = (stream: Readable) => new Promise<void>((done) => stream.once('close', () => done()))
  return {
    stdin,
    ...streams,
    exited,
    closed: Promise.all([ended(streams.stdout), ended(streams.stderr)]).then(() => {}),
    signal: (name) => {
      endBy(`SIG${name}`)
      wait.abort()
    },
    processGroup: () => undefined,
    abandon: () => wait.abort(),
    input,
  }
}
