/**
 * The built program in a real terminal: tmux, on a socket and with a home of its own. Needs `npm run build` and tmux.
 * Wait for what a key does before the next one where the order matters; nothing here sleeps instead of looking.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { built, type Home, program } from './built-program.js'

const execute = promisify(execFile)
const pollMs = 25
const patienceMs = 10_000

export interface TerminalOptions {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
  /** Standard output of the program goes to a file, as in `vm=$(pve vm create)`; the screen is on the other one. */
  readonly keepsStdout?: boolean
  /** Default `pve`. */
  readonly program?: string
  /** What runs in place of a program of ours: its words. */
  readonly command?: readonly string[]
  /** Standard input is empty, and no terminal. */
  readonly withoutStdin?: boolean
}

export interface Ended {
  readonly exitCode: number
  /** Of `keepsStdout`. */
  readonly stdout: string
}

/** What a program must leave as it found it. */
export interface Modes {
  /** As `stty -g` says it. */
  readonly isAsBefore: boolean
  readonly hasLines: boolean
  readonly hasEcho: boolean
  readonly isOtherScreen: boolean
  readonly hasCursor: boolean
  readonly hasBracketedPaste: boolean
}

/** @throws Error with what is missing, and how to get it */
export async function requireTerminal(): Promise<void> {
  if (!existsSync(built)) throw new Error(`The program is not built (${built}): npm run build`)
  try {
    await execute('tmux', ['-V'])
  } catch {
    throw new Error('tmux is not installed: apt-get install tmux (or brew install tmux).')
  }
}

/**
 * Runs the program, notes how it ended and how it left the terminal, and keeps the screen. An interrupt of the terminal
 * is the program's, and must not end what notes it.
 */
const runner = `trap : INT
stty -g >"$NOTES/before"
(
  if [ -n "$KEEPS_STDOUT" ]; then exec >"$NOTES/stdout"; fi
  if [ -n "$WITHOUT_STDIN" ]; then exec </dev/null; fi
  exec sh -c 'echo $$ >"$NOTES/pid"; exec "$@"' sh "$@"
)
code=$?
stty -g >"$NOTES/after"
stty -a >"$NOTES/modes"
echo $code >"$NOTES/code.new"
mv "$NOTES/code.new" "$NOTES/code"
exec cat >/dev/null
`

export class TerminalSession {
  private isClosed = false

  private constructor(
    readonly home: Home,
    private readonly notes: string,
  ) {}

  /** `pve`, or another program, with these arguments, in a terminal of this size. */
  static async start(
    home: Home,
    args: readonly string[],
    options: TerminalOptions = {},
  ): Promise<TerminalSession> {
    const { columns = 100, rows = 30, env = {} } = options
    const session = new TerminalSession(home, mkdtempSync(home.path('run-')))
    writeFileSync(session.note('run.sh'), runner)
    const variables = home.env({
      ...env,
      NOTES: session.notes,
      KEEPS_STDOUT: options.keepsStdout ? 'yes' : '',
      WITHOUT_STDIN: options.withoutStdin ? 'yes' : '',
    })
    const command = options.command ?? [process.execPath, options.program ?? program, ...args]
    const words = ['sh', session.note('run.sh'), ...command]
    const size = ['-x', String(columns), '-y', String(rows)]
    await execute(
      'tmux',
      [...session.server, 'new-session', '-d', ...size, '-c', home.path('work'), words.map(quoted).join(' ')],
      { env: variables },
    )
    return session
  }

  /** Keys by their tmux names (`Enter`, `C-c`, `F3`, `M-3`, `BTab`), in turn. */
  async keys(...names: readonly string[]): Promise<void> {
    // What follows Escape at once is Alt with it: the screen must be waited for in between.
    if (names.slice(0, -1).includes('Escape')) throw new Error('Escape must be the last of the keys.')
    await this.tmux('send-keys', ...names)
  }

  /** Each character as a key. */
  async type(text: string): Promise<void> {
    await this.tmux('send-keys', '-l', '--', text)
  }

  /** As a terminal does it, in brackets where the program asked for them. */
  async paste(text: string): Promise<void> {
    await this.tmux('set-buffer', '-b', 'pasted', '--', text)
    await this.tmux('paste-buffer', '-p', '-d', '-b', 'pasted')
  }

  async screen(): Promise<string> {
    const text = await this.tmux('capture-pane', '-p')
    return text
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd()
  }

  /** With the escape sequences of colours and styles. */
  styledScreen(): Promise<string> {
    return this.tmux('capture-pane', '-p', '-e')
  }

  /** @returns the screen that has it */
  async waitFor(wanted: string | RegExp, ms = patienceMs): Promise<string> {
    return this.until(
      (screen) => (typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen)),
      `does not show ${String(wanted)}`,
      ms,
    )
  }

  /** For what neither a text nor its absence says. @returns the screen that fits */
  async waitUntil(
    isReached: (screen: string) => boolean,
    complaint: string,
    ms = patienceMs,
  ): Promise<string> {
    return this.until(isReached, complaint, ms)
  }

  async waitUntilGone(unwanted: string | RegExp, ms = patienceMs): Promise<string> {
    return this.until(
      (screen) => (typeof unwanted === 'string' ? !screen.includes(unwanted) : !unwanted.test(screen)),
      `goes on showing ${String(unwanted)}`,
      ms,
    )
  }

  /** The screen when it has been the same for a moment: a frame may arrive in several pieces. */
  async settled(): Promise<string> {
    let last: string | undefined
    return this.until(
      (screen) => {
        const isSame = screen === last
        last = screen
        return isSame
      },
      'never stands still',
      patienceMs,
      4 * pollMs,
    )
  }

  async resize(columns: number, rows: number): Promise<void> {
    await this.tmux('resize-window', '-x', String(columns), '-y', String(rows))
  }

  get hasEnded(): boolean {
    return existsSync(this.note('code'))
  }

  async ended(ms = patienceMs): Promise<Ended> {
    await this.until(() => this.hasEnded, 'is of a program that has not ended', ms)
    const stdout = existsSync(this.note('stdout')) ? readFileSync(this.note('stdout'), 'utf8') : ''
    return { exitCode: Number(readFileSync(this.note('code'), 'utf8')), stdout }
  }

  /** Sends a signal to the program, as `kill` does. */
  signal(name: NodeJS.Signals): void {
    process.kill(Number(readFileSync(this.note('pid'), 'utf8')), name)
  }

  /** After the program has ended. */
  async modes(): Promise<Modes> {
    const words = readFileSync(this.note('modes'), 'utf8').split(/[\s;]+/)
    const flags = await this.tmux('display-message', '-p', '#{alternate_on} #{cursor_flag}')
    const [isOther, hasCursor] = flags.trim().split(' ')
    // Nothing says whether pastes come in brackets: it shows in one.
    await this.paste('pasted')
    const screen = await this.waitFor('pasted')
    return {
      isAsBefore: readFileSync(this.note('before'), 'utf8') === readFileSync(this.note('after'), 'utf8'),
      hasLines: words.includes('icanon'),
      hasEcho: words.includes('echo'),
      isOtherScreen: isOther === '1',
      hasCursor: hasCursor === '1',
      hasBracketedPaste: screen.includes('[200~'),
    }
  }

  /** Ends exactly what was started. */
  async close(): Promise<void> {
    if (this.isClosed) return
    this.isClosed = true
    await this.tmux('kill-server').catch(() => {})
    const pid = existsSync(this.note('pid')) ? Number(readFileSync(this.note('pid'), 'utf8')) : undefined
    // It may still write its state down: what is removed before would be there again.
    if (pid !== undefined && !this.hasEnded) await gone(pid)
  }

  private note(name: string): string {
    return join(this.notes, name)
  }

  private get server(): string[] {
    return ['-u', '-f', '/dev/null', '-S', this.note('socket')]
  }

  private async tmux(...args: readonly string[]): Promise<string> {
    const { stdout } = await execute('tmux', [...this.server, ...args])
    return stdout
  }

  private async until(
    isReached: (screen: string) => boolean,
    complaint: string,
    ms: number,
    everyMs = pollMs,
  ): Promise<string> {
    const deadline = Date.now() + ms
    let before: string | undefined
    for (;;) {
      const screen = await this.screen()
      if (isReached(screen)) return screen
      const why = this.hasEnded ? 'The program has ended, and' : Date.now() > deadline ? `After ${ms} ms` : ''
      // What it wrote last may still be on its way to the screen.
      if (why !== '' && screen === before)
        throw new Error(`${why} the screen ${complaint}. It is:\n${framed(screen)}`)
      before = screen
      await sleep(everyMs)
    }
  }
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`

const framed = (screen: string): string =>
  screen
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n')

async function gone(pid: number): Promise<void> {
  const deadline = Date.now() + 3_000
  while (isThere(pid)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL')
    await sleep(pollMs)
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
