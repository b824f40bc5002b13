import { CommandError } from '../errors/index.js'
import { commandText } from './command-line.js'
import { visibleText } from './output.js'
import type { ProcessEnd } from './process.js'
import type { Argv } from './types.js'

/** Lines of standard error that an error keeps. */
const mostLines = 20
const longestLine = 500

export interface CommandFailure {
  readonly argv: Argv
  readonly end: ProcessEnd
  readonly stderr: string
  readonly phase: string
  readonly target: string
}

/** What a command's end comes down to as an error: its own last words, and what to do where that is known. */
export function commandError({ argv, end, stderr, phase, target }: CommandFailure): CommandError {
  const lines = lastLines(stderr)
  const word = lines.at(-1)
  const command = commandText(argv)
  const how =
    'signal' in end ? `was ended by the signal ${end.signal}` : `ended with exit code ${end.exitCode}`
  const isMissing = 'exitCode' in end && end.exitCode === 127
  const hint = hintFor(end, stderr, target, argv[0])
  return new CommandError(
    `${phase === command ? command : `${phase}: ${command}`} ${how} on ${target}${word === undefined ? '.' : `: ${word}`}`,
    {
      code: isMissing ? 'COMMAND_NOT_FOUND' : 'COMMAND_FAILED',
      phase,
      target,
      stderr: lines.join('\n'),
      ...('signal' in end ? { signal: end.signal } : { commandExitCode: end.exitCode }),
      ...(hint !== undefined && { hint }),
    },
  )
}

function hintFor(end: ProcessEnd, stderr: string, target: string, program: string): string | undefined {
  if (/No space left on device|\bENOSPC\b/i.test(stderr)) {
    return `A disk of ${target} is full. Make room there (df -h, df -i), then do it again.`
  }
  if (/Disk quota exceeded|\bEDQUOT\b/i.test(stderr)) {
    return `The quota of the user on ${target} is used up. Make room there, then do it again.`
  }
  if ('signal' in end) {
    return end.signal === 'SIGKILL'
      ? `Somebody ended it, or ${target} ran out of memory (dmesg says so).`
      : undefined
  }
  if (end.exitCode === 127) {
    return `Is ${program}, or a program that it calls, installed on ${target} and in the PATH?`
  }
  if (end.exitCode === 126) {
    return `${program} is there but cannot be run. Is it executable, and made for that system?`
  }
  return undefined
}

function lastLines(stderr: string): string[] {
  return stderr
    .split('\n')
    .map((line) => visibleText(line.replace(/\r+$/, '').split('\r').at(-1) ?? ''))
    .filter((line) => line.trim() !== '')
    .slice(-mostLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
}
