/** Tests of the wizard in a real terminal: a home and its terminals for each test. */
import { test as base } from 'vitest'
import { Home } from './built-program.js'
import { type Modes, type TerminalOptions, TerminalSession } from './tmux.js'
import { reachGeneral, wizard } from './wizard-moves.js'

type Start = (args: readonly string[], options?: TerminalOptions) => Promise<TerminalSession>

export const test = base.extend<{
  home: Home
  start: Start
  startGeneral: (options?: TerminalOptions) => Promise<TerminalSession>
}>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads there which fixtures it needs
  home: async ({}, use) => {
    const home = new Home()
    await use(home)
    home.remove()
  },
  start: async ({ home }, use) => {
    const sessions: TerminalSession[] = []
    await use(async (args, options) => {
      const session = await TerminalSession.start(home, args, options)
      sessions.push(session)
      return session
    })
    for (const session of sessions) await session.close()
  },
  /** The wizard on General, with the server's answers in place. */
  startGeneral: async ({ start }, use) => {
    await use(async (options) => {
      const session = await start(wizard, options)
      await reachGeneral(session)
      return session
    })
  },
})

/** A terminal as it was before. */
export const sane: Modes = {
  isAsBefore: true,
  hasLines: true,
  hasEcho: true,
  isOtherScreen: false,
  hasCursor: true,
  hasBracketedPaste: false,
}

/** The configuration of a VM, asked for by another run of the program. */
export async function shownVm(home: Home, vm: string): Promise<unknown> {
  const { stdout, stderr } = await home.pve(['vm', 'show', vm, '--demo', '--json'])
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}
