/** A few commands, enough to try agent and console: they know only the guest's name and files. */
import type { GuestState } from './state.js'

export interface CommandOutcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** How long it runs. */
  readonly seconds: number
}

const outcome = (stdout: string, exitCode = 0, stderr = '', seconds = 0): CommandOutcome => ({
  exitCode,
  stdout,
  stderr,
  seconds,
})

const builtInFiles = (name: string): Record<string, string> => ({
  '/etc/hostname': `${name}\n`,
  '/etc/os-release':
    'NAME=NixOS\nID=nixos\nVERSION="25.11 (Xantusia)"\nVERSION_ID="25.11"\nPRETTY_NAME="NixOS 25.11 (Xantusia)"\n',
})

/** @param command name and arguments; `sh -c` and `bash -c` take a line of several, joined by `;` or `&&` */
export function runGuestCommand(
  guest: GuestState,
  command: readonly string[],
  input: string,
  now: number,
): CommandOutcome {
  const name = guest.config['name'] ?? `vm${guest.vmid}`
  const files: Record<string, string> = { ...builtInFiles(name), ...guest.files }
  const [path = '', ...args] = command
  const program = path.slice(path.lastIndexOf('/') + 1)
  switch (program) {
    case 'true':
    case '':
      return outcome('')
    case 'false':
      return outcome('', 1)
    case 'echo':
      return outcome(`${args.join(' ')}\n`)
    case 'printf':
      return outcome(args.join(' ').replace(/\\n/g, '\n'))
    case 'exit':
      return outcome('', Number(args[0] ?? 0))
    case 'hostname':
      return outcome(`${name}\n`)
    case 'whoami':
      return outcome('root\n')
    case 'pwd':
      return outcome('/root\n')
    case 'uname':
      return outcome(
        args.includes('-a')
          ? `Linux ${name} 6.12.57 #1-NixOS SMP PREEMPT_DYNAMIC x86_64 GNU/Linux\n`
          : args.includes('-r')
            ? '6.12.57\n'
            : 'Linux\n',
      )
    case 'date':
      return outcome(`${new Date(now).toUTCString()}\n`)
    case 'uptime':
      return outcome(
        ` up ${Math.floor((now - (guest.running?.startedAt ?? now)) / 60000)} min,  1 user,  load average: 0.01, 0.02, 0.00\n`,
      )
    case 'sleep':
      return outcome('', 0, '', Number(args[0] ?? 0))
    case 'cat':
      return args.length === 0 ? outcome(input) : cat(files, args)
    case 'ls':
      return outcome(list(files, args.find((arg) => !arg.startsWith('-')) ?? '/root'))
    case 'sh':
    case 'bash':
      return args[0] === '-c'
        ? script(guest, args[1] ?? '', input, now)
        : outcome(input === '' ? '' : script(guest, input, '', now).stdout)
    default:
      return outcome('', 127, `${program}: command not found\n`)
  }
}

function cat(files: Readonly<Record<string, string>>, paths: readonly string[]): CommandOutcome {
  const missing = paths.filter((path) => files[path] === undefined)
  const text = paths.map((path) => files[path] ?? '').join('')
  return outcome(
    text,
    missing.length > 0 ? 1 : 0,
    missing.map((path) => `cat: ${path}: No such file or directory\n`).join(''),
  )
}

function list(files: Readonly<Record<string, string>>, folder: string): string {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  const names = Object.keys(files).flatMap((path) =>
    path.startsWith(prefix) ? [path.slice(prefix.length).split('/')[0] ?? ''] : [],
  )
  return [...new Set(names)]
    .sort()
    .map((name) => `${name}\n`)
    .join('')
}

function script(guest: GuestState, line: string, input: string, now: number): CommandOutcome {
  let all = outcome('')
  for (const [, joiner = ';', part = ''] of `;${line}`.matchAll(/(;|&&|\n)([^;&\n]*)/g)) {
    if (part.trim() === '' || (joiner === '&&' && all.exitCode !== 0)) continue
    const [, text = part, stream] = /^(.*?)(?:\s*>&([12]))?$/.exec(part.trim()) ?? []
    const words =
      text.match(/"[^"]*"|'[^']*'|\S+/g)?.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2')) ?? []
    const one = runGuestCommand(guest, words, input, now)
    const toErrors = stream === '2'
    all = {
      exitCode: one.exitCode,
      stdout: all.stdout + (toErrors ? '' : one.stdout),
      stderr: all.stderr + one.stderr + (toErrors ? one.stdout : ''),
      seconds: all.seconds + one.seconds,
    }
    if (words[0] === 'exit') break
  }
  return all
}
