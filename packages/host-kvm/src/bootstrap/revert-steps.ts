/** The steps of a revert: what takes back each thing that the ledger has, and what is run once files are back. */
import {
  type Argv,
  CommandError,
  ConnectionError,
  quoteShellWord,
  type Step,
  type StepIo,
  sleep,
  TimeLimitError,
} from '@pve/core'
import {
  backupsFolder,
  type CommandEntry,
  commandPreview,
  currentBytes,
  diffOf,
  type FileEntry,
  type Host,
  type HostCallOptions,
  type HostWork,
  type Ledger,
  type LedgerEntry,
  openHost,
  revertFile,
  signalOf,
} from '../host/index.js'
import { removePackages } from './apt.js'
import { takingBridgeBack } from './phases/bridge/take-back.js'

/** As the options of a revert have them. */
interface RevertChoices {
  readonly force?: boolean
  readonly removePackages?: boolean
}

/** What takes an entry of the ledger back; of packages that are to stay, nothing. */
export function stepsOf(entry: LedgerEntry, options: RevertChoices): Step<HostWork>[] {
  switch (entry.kind) {
    case 'file':
      return [fileBack(entry, options)]
    case 'command':
      return [commandBack(entry)]
    case 'packages':
      return options.removePackages === true ? [packagesBack(entry.phase, entry.names, entry)] : []
  }
}

function fileBack(entry: FileEntry, { force = false }: RevertChoices): Step<HostWork> {
  const { path, before } = entry
  return {
    id: `file ${path}`,
    title: before === null ? `Remove ${path}` : `Put ${path} back`,
    preview: async (work) => {
      const [now, then] = await Promise.all([
        currentBytes(work, path),
        before === null ? undefined : currentBytes(work, `${backupsFolder}/${before.sha256}`),
      ])
      const diff = diffOf(path, now, then)
      return [{ kind: 'file', text: diff ?? path, data: { path, ...(diff !== undefined && { diff }) } }]
    },
    run: (work, io) => revertFile(work, entry, { ...signalOf(io), force }),
  }
}

const commandBack = (entry: CommandEntry): Step<HostWork> => ({
  id: `command ${entry.phase} ${entry.id}`,
  title: `Take back: ${entry.phase} ${entry.id}`,
  preview: () => [commandPreview(entry.undo, `It takes back ${shownCommand(entry.argv)}.`)],
  async run(work, io) {
    const run = async () => {
      await work.host.shell.run(entry.undo, {
        phase: `take back ${entry.phase} ${entry.id}`,
        signal: io.signal,
        accept: [0, ...entry.accept],
        onLine: (line) => io.log(line),
      })
    }
    const checked = takingBridgeBack(work, entry, run, io)
    await (work.reconnect === undefined ? checked() : throughReconnects(work, checked, io))
    await work.ledger.forget(work.host, entry, signalOf(io))
  },
})

/** In one line: of a script, its first words say nothing of what was done. */
const shownCommand = (argv: readonly string[]): string => {
  const words = argv.map(quoteShellWord).join(' ')
  return argv.some((word) => word.includes('\n')) ? 'what a script of gpu-vm-bootstrap did' : words
}

/** A network that is taken back may take the connection along; the host goes on by itself meanwhile. */
const reconnectLimitMs = 5 * 60_000
const reconnectPauseMs = 3_000

async function throughReconnects(work: HostWork, run: () => Promise<void>, io: StepIo): Promise<void> {
  const until = performance.now() + reconnectLimitMs
  for (;;) {
    try {
      return await run()
    } catch (error) {
      const isLost = error instanceof ConnectionError || error instanceof TimeLimitError
      // What was begun before the connection was lost still runs.
      const isBusy = error instanceof CommandError && /already (loaded|exists)/.test(error.stderr)
      if (io.signal.aborted || !(isLost || isBusy) || performance.now() > until) throw error
      io.log('The connection was lost, or the host is still busy: trying again.')
      await sleep(reconnectPauseMs, io.signal)
      if (!isLost) continue
      const shell = await work.reconnect?.(io.signal).catch(() => undefined)
      if (shell !== undefined) work.host = openHost({ shell, libvirtUri: work.host.libvirtUri })
    }
  }
}

const packagesBack = (phase: string, names: readonly string[], entry: LedgerEntry): Step<HostWork> => ({
  id: `packages ${phase} ${names.join(' ')}`,
  title: `Remove ${names.join(', ')}`,
  preview: () => [commandPreview(['apt-get', 'purge', ...names], 'They were installed by gpu-vm-bootstrap.')],
  async run(work, io) {
    await removePackages(work.host, names, io)
    await work.ledger.forget(work.host, entry, signalOf(io))
  },
})

/** Once, however many files ask for it, and also when the revert that put the files back was cut off. */
export function afterRevertOf({ data }: Ledger): Argv[] {
  const wanted = [
    ...(data.afterRevert ?? []),
    ...data.entries.flatMap((entry) => (entry.kind === 'file' ? entry.afterRevert : [])),
  ]
  const byWords = new Map(wanted.map((argv) => [argv.join('\0'), argv]))
  return [...byWords.values()].map(([program, ...rest]) => [program, ...rest])
}

/**
 * What a revert that was cut off has not run any more after it put files back: otherwise GRUB's menu would still have what
 * the files do not say.
 */
export async function finishRevert(host: Host, ledger: Ledger, options: HostCallOptions): Promise<void> {
  for (const [program, ...rest] of ledger.data.afterRevert ?? [])
    await runAfterRevert({ host, ledger }, [program, ...rest], { ...options, log: () => {} })
}

export const afterStep = (argv: Argv): Step<HostWork> => ({
  id: `after ${argv.join(' ')}`,
  title: `Run ${argv.join(' ')}`,
  preview: () => [commandPreview(argv, 'What is made from the files is made anew.')],
  run: (work, io) => runAfterRevert(work, argv, io),
})

/** An initramfs of each kernel is made anew. */
const afterLimitMs = 60 * 60_000

async function runAfterRevert(
  { host, ledger }: Pick<HostWork, 'host' | 'ledger'>,
  argv: Argv,
  { log, ...options }: HostCallOptions & Pick<StepIo, 'log'>,
): Promise<void> {
  await host.shell.run(argv, {
    phase: argv.join(' '),
    timeLimitMs: afterLimitMs,
    onLine: (line) => log(line),
    ...signalOf(options),
  })
  const left = (ledger.data.afterRevert ?? []).filter((one) => one.join('\0') !== argv.join('\0'))
  await ledger.save(host, { afterRevert: left }, signalOf(options))
}
