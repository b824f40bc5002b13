/**
 * virsh, the one way to libvirt. Its commands are arrays of words; a batch is one process that runs several of them, each
 * answered on its own.
 */
import { randomUUID } from 'node:crypto'
import { quoteShellWord } from '@pve/core'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { errorOfWords, LibvirtError } from './errors.js'

/** Its name and arguments. What comes of a user goes as `--name=value`, which is never taken for another flag. */
export type VirshCommand = readonly [name: string, ...words: string[]]

export interface VirshOptions extends HostCallOptions {
  /** What is being done, for errors: "start web". Default the command. */
  readonly phase?: string
  /** Default 60 seconds. */
  readonly timeLimitMs?: number
}

/** What one command of a batch came to. */
export type VirshAnswer =
  | { readonly output: string; readonly error?: undefined }
  | { readonly output: string; readonly error: LibvirtError }

const defaultTimeLimitMs = 60_000
/** Linux takes no argument of 128 KiB or more. */
const longestBatchBytes = 96 * 1024

/** `--name=value`, which virsh takes for nothing else whatever the value begins with. */
export const option = (name: string, value: string): string => `--${name}=${value}`

/**
 * Runs one command and gives what it printed.
 * @throws LibvirtError with virsh's words; ConnectionError, TimeLimitError, CancelledError
 * @example
 * await virsh(host, ['domstate', 'web'], { phase: 'look at web', timeLimitMs: 10_000 }) // running
 */
export async function virsh(host: Host, command: VirshCommand, options: VirshOptions = {}): Promise<string> {
  const [answer] = await virshBatch(host, [command], { phase: command.join(' '), ...options })
  return outputOf(answer)
}

/**
 * What a command of a batch printed.
 * @throws LibvirtError when the command failed; RangeError when there is no such answer
 */
export function outputOf(answer: VirshAnswer | undefined): string {
  if (answer === undefined) throw new RangeError('virsh was not asked this')
  if (answer.error !== undefined) throw answer.error
  return answer.output
}

/**
 * Runs several commands by as few processes as possible; one that fails does not keep the others from running.
 * @returns an answer for each command, in their order
 * @throws LibvirtError LIBVIRT_UNREACHABLE; ConnectionError, TimeLimitError, CancelledError
 */
export async function virshBatch(
  host: Host,
  commands: readonly VirshCommand[],
  options: VirshOptions = {},
): Promise<readonly VirshAnswer[]> {
  const answers: VirshAnswer[] = []
  for (const part of inParts(commands)) answers.push(...(await runPart(host, part, options)))
  return answers
}

/** As virsh reads a line of its own: words as a shell quotes them, commands with `;` between. */
export const virshLine = (commands: readonly VirshCommand[]): string =>
  commands.map((command) => command.map(quoteShellWord).join(' ')).join('; ')

function inParts(commands: readonly VirshCommand[]): VirshCommand[][] {
  const parts: VirshCommand[][] = []
  let room = 0
  for (const command of commands) {
    // With the two marks that go after it.
    const bytes = Buffer.byteLength(virshLine([command])) + 150
    if (bytes > room) {
      parts.push([])
      room = longestBatchBytes
    }
    room -= bytes
    parts.at(-1)?.push(command)
  }
  return parts
}

async function runPart(
  host: Host,
  commands: readonly VirshCommand[],
  options: VirshOptions,
): Promise<readonly VirshAnswer[]> {
  const { timeLimitMs = defaultTimeLimitMs } = options
  const phase = options.phase ?? commands.map(([name]) => name).join(', ')
  const { target } = host.shell
  // Nobody can have put it into a description that is printed here.
  const mark = `answered-${randomUUID()}`
  const line = virshLine(
    commands.flatMap((command): VirshCommand[] => [command, ['echo', mark], ['echo', '--err', mark]]),
  )
  const result = await host.shell.run(['virsh', '--connect', host.libvirtUri, line], {
    phase,
    timeLimitMs,
    accept: 'any',
    // What virsh says is read here, in English.
    env: { LC_ALL: 'C' },
    shownAs: { argv: ['virsh', virshLine(commands)], target },
    ...signalOf(options),
  })
  if (result.exitCode === 127) {
    throw new LibvirtError(`There is no virsh on ${target}.`, {
      code: 'LIBVIRT_UNREACHABLE',
      phase,
      hint: 'Install libvirt on it: `gpu-vm-bootstrap --only kvm`.',
    })
  }
  const outputs = result.stdout.split(`${mark}\n`)
  const words = result.stderr.split(`error: ${mark}\n`)
  if (outputs.length === 1) throw errorOfWords(wordsOf(result.stderr), { phase, target })
  return commands.map((command, index): VirshAnswer => {
    const output = trimmed(outputs[index] ?? '')
    const said = wordsOf(words[index] ?? '')
    // The last part is what comes after the last mark, or of a command that never came to its own.
    if (index >= outputs.length - 1) {
      const why = wordsOf(words.slice(index).join('')) || 'virsh ended before this command was answered'
      return { output, error: errorOfWords(why, { phase: options.phase ?? command.join(' '), target }) }
    }
    return said === ''
      ? { output }
      : { output, error: errorOfWords(said, { phase: options.phase ?? command.join(' '), target }) }
  })
}

/** Lines that begin with `error:`, and those that go on with one; warnings are none. */
function wordsOf(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const first = lines.findIndex((line) => line.startsWith('error:'))
  if (first < 0) return ''
  return lines
    .slice(first)
    .map((line) => line.replace(/^error: */, '').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** virsh puts empty lines of its own around outputs. */
const trimmed = (output: string): string => output.replace(/^\n+|\n+$/g, '')
