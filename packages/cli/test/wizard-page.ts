/** docs/wizard.md: every screen of the VM wizard, taken from the running program. */
import { Home } from './built-program.js'
import { type TerminalOptions, TerminalSession } from './tmux.js'
import { createWorks, enter, fill, focus, reachGeneral, readyToCreate, wizard } from './wizard-moves.js'

interface Screen {
  readonly title: string
  readonly text: string
  readonly frame: string
}

/** Notes the screens of one run of the program, in turn. */
type Tour = (session: TerminalSession, note: (title: string, text: string) => Promise<void>) => Promise<void>

export async function wizardMarkdown(): Promise<string> {
  const [signIn, steps, refused, interrupted, small] = await Promise.all([
    tour(signInTour, [...wizard, '--username', 'tess@pve']),
    tour(stepsTour, wizard, { env: { PVE_DEMO_SPEED: '0.6' } }),
    tour(refusedTour, [...wizard, '--wizard', '--name', 'shop1', '--username', 'alice@pve']),
    tour(interruptedTour, [...wizard, '--wizard', '--name', 'shop1'], { env: { PVE_DEMO_SPEED: '0.2' } }),
    tour(smallTour, wizard),
  ])
  const parts = [...signIn, ...steps, ...refused, ...interrupted, ...small].flatMap(
    ({ title, text, frame }) => [`## ${title}`, text, `\`\`\`text\n${frame}\n\`\`\``],
  )
  return `${[introduction, ...parts].join('\n\n')}\n`
}

const introduction = `# The wizard

Made from the running program by \`npm run docs:wizard\`: frames of 100x30 cells, on the simulated server of \`--demo\`. Do
not edit.

\`pve vm create\` in a terminal, without a name and a file, opens it; \`--wizard\` opens it with them, too, and \`--yes\` or
\`--json\` never. What flags say stands in it already. To look at it without a server: \`pve vm create --demo\`.

Nothing is changed on the server before \`Create\` on Confirm. What was typed stays, whichever way somebody goes:

| Key | |
| --- | --- |
| Tab, ↓ and Shift-Tab, ↑ | next and previous field |
| Space | acts on the field: opens its list, switches it, changes or adds an item |
| Enter | goes on; in an open list, chooses |
| Esc | goes back; closes what is open |
| F1 to F10, Alt-1 to Alt-0 | go to a step that was reached; so do bare digits outside of texts |
| ? or F12 | help |
| Ctrl-C | leaves; on Submit it stops what is under way, and a second one leaves at once |

Colours are never the only sign, and \`NO_COLOR\` turns them off. The screen is drawn on standard error; the result goes to
standard output when the wizard is over.`

const signInTour: Tour = async (session, note) => {
  await session.waitFor('› Password')
  await session.type('tess-demo')
  await enter(session, '› Second factor')
  await note(
    'Sign-in',
    'It is passed over when flags, environment or `pve login` have said it all. A second factor is asked for when the server wants one, and a certificate that is not known is shown before anything is sent.',
  )
}

const stepsTour: Tour = async (session, note) => {
  await reachGeneral(session)
  await focus(session, 'Name')
  await fill(session, 'shop1')
  await note('General', 'What is dimmed on a real screen is a default; it says `default`, too.')

  await enter(session, '[3 OS]')
  await focus(session, 'ISO image')
  await session.keys('Space')
  await session.waitFor('virtio-win')
  await note('OS', 'The list of ISO images, open. What is typed filters it; the chosen one is marked.')
  await session.keys('Escape')
  await session.waitUntilGone('filter:')

  await enter(session, /\[4 System\][\s\S]*EFI storage +ceph-pool/)
  await note('System', 'Fields that do not apply are not shown: without OVMF there is no EFI disk.')

  await enter(session, /\[5 Disks\][\s\S]*scsi0 .*32G/)
  await note('Disks', 'The disks of the VM, in a line each.')
  await session.keys('a')
  await session.waitFor(/Disk 2[\s\S]*Storage +ceph-pool/)
  await focus(session, 'Size')
  await fill(session, '8')
  await note('A disk', 'One disk being changed, here a second one. Enter and Esc go back to the list.')
  await enter(session, /scsi1 .*8G/)

  await enter(session, /\[6 CPU\][\s\S]*Cores +2/)
  await note('CPU', 'A type that the list does not have can be typed.')
  await enter(session, '[7 Memory]')
  await fill(session, '4096')
  await session.waitFor(/Minimum +4096/)
  await note('Memory', 'The minimum follows the memory until it is changed.')
  await enter(session, /\[8 Network\][\s\S]*1 +vmbr/)
  await note('Network', 'The network cards, as the disks are.')

  await enter(session, '[9 Confirm]')
  await createWorks(session)
  await note(
    'Confirm: configuration',
    'Everything, in the order of the steps. Tab changes the view; s saves the spec as YAML, from which `pve vm create -f` makes the same.',
  )
  await session.keys('Tab')
  await session.waitFor('[Command line]')
  await note('Confirm: command line', 'The same as one command.')
  await session.keys('Tab')
  await session.waitFor('[YAML]')
  await note('Confirm: YAML', 'What s writes into a file. What was left to the defaults is not in it.')
  await session.keys('Tab')
  await session.waitFor('1. Create VM')
  await note(
    'Confirm: requests',
    'What will be sent, after the server was asked; nothing of it was sent yet.',
  )
  await session.keys('Tab')
  await session.waitFor('[Configuration]')

  await session.keys('F2')
  await session.waitFor('[2 General]')
  await session.type('_')
  await session.waitFor('shop1_')
  await session.keys('F9')
  await session.waitFor('in the way')
  await note('Confirm: a problem', 'Problems come first; Enter goes to the field.')
  await enter(session, '[2 General]')
  await session.keys('BSpace')
  await session.waitFor(/Name +shop1$/m)
  await session.keys('F9')
  await createWorks(session)

  await enter(session, /Create VM .* [\d.]+ s$/m)
  await note('Submit', "Under way: the steps of the plan, and the log of the server's tasks as it comes.")
  await session.waitFor('is there, on pve1.')
  await note('Submit: done', 'The VM is there. Enter leaves, and prints the same.')
  await session.keys('?')
  await session.waitFor('Ctrl-R')
  await note('Help', 'On every screen. On a form it begins with the field that has the focus.')
}

const refusedTour: Tour = async (session, note) => {
  await session.waitFor('› Password')
  await session.type('alice-demo')
  await enter(session, '[2 General]')
  await readyToCreate(session)
  await enter(session, 'NOT CREATED')
  await note(
    'Submit: refused',
    'Nothing was made: what the server said, and what can be done. What was typed is still there.',
  )
}

const interruptedTour: Tour = async (session, note) => {
  await readyToCreate(session)
  await enter(session, /\.\.\. +Create VM/)
  await session.keys('C-c')
  await session.waitFor('NOT FINISHED')
  await note(
    'Submit: interrupted',
    'After Ctrl-C: what is there, what is left, and the choice between finishing it and removing it again.',
  )
}

const smallTour: Tour = async (session, note) => {
  await reachGeneral(session)
  await focus(session, 'Name')
  await session.resize(60, 15)
  await session.waitFor(/↓ \d+ more/)
  await note('A small terminal', 'At 60x15 only what is around the focus is shown.')
  await session.resize(30, 8)
  await session.waitFor('too small')
  await note(
    'A terminal that is too small',
    'At 30x8 nothing sensible can be shown. Made larger again, it goes on where it was.',
  )
}

async function tour(
  walk: Tour,
  args: readonly string[],
  options: TerminalOptions = {},
): Promise<readonly Screen[]> {
  const home = new Home()
  const session = await TerminalSession.start(home, args, { columns: 100, rows: 30, ...options })
  const screens: Screen[] = []
  try {
    await walk(session, async (title, text) => {
      screens.push({ title, text, frame: lasting(await session.settled()) })
    })
    return screens
  } finally {
    await session.close()
    home.remove()
  }
}

/** What differs from run to run is replaced by something as long, so that lines break where they did. */
const lasting = (frame: string): string =>
  frame
    .replace(/^((?:Under way|\.\.\. |ok |was ).* {2})\d[\d.]* m?s$/gm, '$11.2 s')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '0d9516a8-8367-4560-87a8-32dd3443a6b9')
    .replace(/\bUPID:(\w+):[0-9A-F]{8}:[0-9A-F]{8}:[0-9A-F]{8}:/g, 'UPID:$1:000003F7:062E0FE4:6B01DD62:')
    .replace(/\b(?:[0-9A-F]{2}:){5}[0-9A-F]{2}\b/g, 'BC:24:11:00:00:01')
