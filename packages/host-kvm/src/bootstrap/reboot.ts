/** Booting a host, and going on afterwards. */
import { type Argv, CancelledError, PveError, type Shell, sleep } from '@pve/core'
import {
  commandStep,
  fileStep,
  type Host,
  type HostCallOptions,
  type HostWork,
  type Ledger,
  ledgerFolder,
  openHost,
  revertFile,
  signalOf,
} from '../host/index.js'

const bootIdPath = '/proc/sys/kernel/random/boot_id'
/** Servers test their memory first. */
const backLimitMs = 20 * 60_000
const pauseMs = 3_000
const signInLimitMs = 30_000

export interface RebootOptions extends HostCallOptions {
  /** Opens a new connection to the same host. */
  readonly reconnect: (signal: AbortSignal) => Promise<Shell>
  /** Between two tries to reach it. Default 3 s. */
  readonly pauseMs?: number
  readonly timeLimitMs?: number
}

/**
 * Boots a host and gives it back with a new connection.
 * @throws PveError REBOOT_NOT_BACK
 */
export async function rebootHost(host: Host, bootId: string, options: RebootOptions): Promise<Host> {
  const { shell } = host
  const { reconnect, signal, timeLimitMs = backLimitMs } = options
  await askForReboot(host, options)
  const until = performance.now() + timeLimitMs
  while (performance.now() < until) {
    await sleep(options.pauseMs ?? pauseMs, signal)
    const next = await newBoot(reconnect, bootId, signal)
    if (next === undefined) continue
    // Services that are still starting would be taken for missing; a degraded system has started, too.
    await next.run(['systemctl', 'is-system-running', '--wait'], {
      phase: 'wait until the host has started',
      timeLimitMs: 10 * 60_000,
      accept: 'any',
      ...signalOf(options),
    })
    return openHost({ shell: next, libvirtUri: host.libvirtUri })
  }
  throw new PveError(
    `${shell.target} did not come back within ${Math.round(timeLimitMs / 60_000)} minutes.`,
    {
      code: 'REBOOT_NOT_BACK',
      phase: `boot ${shell.target}`,
      hint: 'Look at its console. When it is back, run the same again: it goes on from there. To put everything back: gpu-vm-bootstrap revert.',
    },
  )
}

/** The connection may end before the answer comes. */
async function askForReboot({ shell }: Host, options: HostCallOptions): Promise<void> {
  try {
    await shell.run(['systemctl', 'reboot'], {
      phase: `boot ${shell.target}`,
      timeLimitMs: 60_000,
      ...signalOf(options),
    })
  } catch (error) {
    if (!(error instanceof PveError) || error.code !== 'CONNECTION_LOST') throw error
  }
}

/** Undefined as long as it cannot be reached, or has not gone down yet. */
async function newBoot(
  reconnect: (signal: AbortSignal) => Promise<Shell>,
  bootId: string,
  signal: AbortSignal | undefined,
): Promise<Shell | undefined> {
  const limit = AbortSignal.timeout(signInLimitMs)
  let shell: Shell | undefined
  try {
    shell = await reconnect(signal === undefined ? limit : AbortSignal.any([signal, limit]))
    const { stdout } = await shell.run(['cat', bootIdPath], { timeLimitMs: signInLimitMs })
    if (stdout.trim() !== bootId) return shell
  } catch (error) {
    if (signal?.aborted === true) throw error
    if (!(error instanceof PveError) && !(error instanceof CancelledError)) throw error
  }
  await shell?.close().catch(() => {})
  return undefined
}

export const unitName = 'gpu-vm-bootstrap-continue.service'
export const unitPath = `/etc/systemd/system/${unitName}`

/** A program that is one file, as it is in a command. */
export interface ProgramFile {
  /** The word of the command that it is. */
  readonly path: string
  readonly bytes: Uint8Array
}

const programPath = `${ledgerFolder}/gpu-vm-bootstrap`

/**
 * Has systemd go on after the next boot, for a host that is its own client.
 * @param program is kept where no boot removes it: Ubuntu empties /tmp
 */
export async function continueAfterBoot(
  work: HostWork,
  command: Argv,
  program: ProgramFile | undefined,
  signal: AbortSignal,
): Promise<void> {
  const [first, ...rest] = command.map((word) => (word === program?.path ? programPath : word))
  const argv: Argv = [first ?? command[0], ...rest]
  const io = { signal, log: () => {}, progress: () => {}, ids: () => {} }
  const reload = ['systemctl', 'daemon-reload'] as const
  const steps = [
    ...(program === undefined
      ? []
      : [
          fileStep({
            id: 'continue-program',
            title: 'Keep the program until it has gone on',
            path: programPath,
            content: program.bytes,
            mode: 0o700,
            why: 'The boot may empty the folder where it was run.',
          }),
        ]),
    fileStep({
      id: 'continue-unit',
      title: 'Go on after the boot',
      path: unitPath,
      content: unitText(argv),
      why: 'What is left is done after the boot.',
      afterRevert: [reload],
    }),
    commandStep({
      id: 'continue-enable',
      title: 'Go on after the boot',
      argv: ['systemctl', 'enable', unitName],
      why: 'What is left is done after the boot.',
      undo: { argv: ['systemctl', 'disable', unitName], accept: [1] },
    }),
  ]
  for (const step of steps) if ((await step.isDone?.(work, io)) !== true) await step.run(work, io)
  await work.host.shell.run(['systemctl', 'reboot'], { phase: 'boot', timeLimitMs: 60_000, signal })
}

/** Removes what `continueAfterBoot` has left: it is for one boot. */
export async function stopContinuing(host: Host, ledger: Ledger, options: HostCallOptions): Promise<void> {
  const call = signalOf(options)
  const enabled = ledger.data.entries.find(
    (entry) => entry.kind === 'command' && entry.id === 'continue-enable',
  )
  if (enabled?.kind === 'command') {
    await host.shell.run(enabled.undo, { ...call, accept: [0, ...enabled.accept], phase: 'go on only once' })
    await ledger.forget(host, enabled, call)
  }
  const unit = ledger.file(unitPath)
  const program = ledger.file(programPath)
  for (const file of [unit, program])
    if (file !== undefined)
      await revertFile({ host, ledger, phase: 'reboot' }, file, { ...call, force: true })
  if (unit === undefined) return
  await host.shell.run(['systemctl', 'daemon-reload'], { ...call, phase: 'go on only once' })
}

/** systemd reads `%` and `$` in a command, and takes words in quotes apart like C. */
const unitWord = (word: string): string =>
  `"${word.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`

/**
 * It has started once the program runs: a start that lasts is cut off after DefaultTimeoutStartSec (90 s) as soon as systemd reads
 * its units anew without this file, also where it is a `oneshot` that may take its time. Tried on systemd 252.
 * It is for one boot, also where the program refuses to go on and leaves it there.
 */
export const unitText = (argv: Argv): string => `# Of gpu-vm-bootstrap, for one boot; what goes on removes it.
[Unit]
Description=Go on preparing this host for VMs
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
ExecStartPre=-systemctl --no-reload disable ${unitName}
ExecStart=${argv.map(unitWord).join(' ')}

[Install]
WantedBy=multi-user.target
`
