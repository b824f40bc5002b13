/** Moves through the VM wizard in a terminal, each waiting for what must then be seen. */
import type { TerminalSession } from './tmux.js'

export const wizard = ['vm', 'create', '--demo'] as const

/** General, with the server's answers in place. */
export async function reachGeneral(session: TerminalSession): Promise<void> {
  await session.waitFor(/\[2 General\][\s\S]*VM ID +\d+/)
}

/** Moves to the field by Tab, wherever the focus is. */
export async function focus(session: TerminalSession, label: string): Promise<string> {
  let before: string | undefined
  for (let moves = 0; moves < 20; moves++) {
    const screen = await session.waitUntil(
      (shown) => focused(shown) !== undefined && focused(shown) !== before,
      `does not move the focus from ${before}`,
    )
    before = focused(screen)
    if (before === label) return screen
    await session.keys('Tab')
  }
  throw new Error(`No field ${label} gets the focus on:\n${await session.screen()}`)
}

/** The label at the mark; what stands behind it may still be on its way. */
const focused = (screen: string): string | undefined => /^ *› (.+?)(?: {2,}|$)/m.exec(screen)?.[1]

/** Types into the field that has the focus. */
export async function fill(session: TerminalSession, text: string): Promise<void> {
  await session.type(text)
  await session.waitUntil(
    (screen) => /^ *› .*$/m.exec(screen)?.[0].includes(text) === true,
    `does not show ${text} at the focus`,
  )
}

/** Enter, and what must then be seen. */
export async function enter(session: TerminalSession, wanted: string | RegExp): Promise<string> {
  await session.keys('Enter')
  return session.waitFor(wanted)
}

/** The steps after the sign-in, in turn. */
export const screens = ['General', 'OS', 'System', 'Disks', 'CPU', 'Memory', 'Network', 'Confirm'] as const

/** From General on by Enter alone. */
export async function goOnTo(session: TerminalSession, title: string): Promise<string> {
  let screen = await session.waitFor('[2 General]')
  for (const next of screens.slice(1)) {
    if (screen.includes(` ${title}]`)) break
    screen = await enter(session, ` ${next}]`)
  }
  return screen
}

/** Two presses of Enter that are closer than this are one that is held down, which creates nothing. */
const deliberateMs = 450

export async function readyToCreate(session: TerminalSession): Promise<void> {
  await goOnTo(session, 'Confirm')
  await createWorks(session)
}

/** On Confirm: the button works, long enough after the last Enter. */
export async function createWorks(session: TerminalSession): Promise<void> {
  await session.waitFor(/› \[ Create \]$/m)
  await new Promise((resolve) => setTimeout(resolve, deliberateMs))
}
