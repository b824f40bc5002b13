/**
 * The host's own memory of what was done to it. Each entry is written, and on the disk, before the change itself: whatever
 * cuts a run off, the next one knows what may have been changed, and how it is put back.
 */
import { type JsonObject, PveError } from '@pve/core'
import { z } from 'zod'
import { removeFile, writeFileDurably } from './files.js'
import { type Host, type HostCallOptions, signalOf } from './host.js'

export const ledgerFolder = '/var/lib/gpu-vm-bootstrap'
export const backupsFolder = `${ledgerFolder}/backups`
const ledgerPath = `${ledgerFolder}/ledger.json`

const argv = z.tuple([z.string()], z.string())
const attributes = z.strictObject({ sha256: z.string(), mode: z.number(), owner: z.string() })

const fileEntry = z.strictObject({
  kind: z.literal('file'),
  path: z.string(),
  phase: z.string(),
  /** As it was before anything of ours; its bytes are in `backups/` under its hash. */
  before: attributes.nullable(),
  /** All that was ever written there: what it is when nobody else has changed it. */
  written: z.array(attributes),
  /** Folders that were made for it, the lowest first. */
  folders: z.array(z.string()),
  /** What has to be run once it was put back: `update-grub`. */
  afterRevert: z.array(argv),
})

const commandEntry = z.strictObject({
  kind: z.literal('command'),
  id: z.string(),
  phase: z.string(),
  argv,
  undo: argv,
  /** Exit codes of `undo` that are as good as 0. */
  accept: z.array(z.number()),
})

const packagesEntry = z.strictObject({
  kind: z.literal('packages'),
  phase: z.string(),
  /** Those that were asked for and were not there. */
  names: z.array(z.string()),
})

const entrySchema = z.discriminatedUnion('kind', [fileEntry, commandEntry, packagesEntry])

const ledgerSchema = z.strictObject({
  version: z.literal(1),
  /** In the order in which they were first made. */
  entries: z.array(entrySchema),
  /** What the last run was asked for, in the words of `BootstrapWishes`. */
  wishes: z.custom<JsonObject>((value) => z.record(z.string(), z.json()).safeParse(value).success).optional(),
  /** Set while a run is under way; it stays when the run is cut off. */
  running: z
    .strictObject({ what: z.enum(['bootstrap', 'revert']), since: z.string(), phase: z.string().optional() })
    .optional(),
  /** Of a revert: what is still to be run now that files were put back. */
  afterRevert: z.array(argv).optional(),
  /** Phases that any run was asked for. */
  asked: z.array(z.string()).optional(),
  /**
   * Phases that are gone on with: after a boot, which is owed as long as the boot id is this one (why: sentences), or, without a
   * reason, because a run that was to do them was cut off.
   */
  waiting: z
    .array(z.strictObject({ phase: z.string(), bootId: z.string(), reasons: z.array(z.string()) }))
    .optional(),
})

export type LedgerEntry = z.infer<typeof entrySchema>
export type FileEntry = z.infer<typeof fileEntry>
export type CommandEntry = z.infer<typeof commandEntry>
export type LedgerData = z.infer<typeof ledgerSchema>

const emptyLedger: LedgerData = { version: 1, entries: [] }

/** What identifies an entry: a path and a command are in the ledger once. */
const keyOf = (entry: LedgerEntry): string =>
  entry.kind === 'file'
    ? `file ${entry.path}`
    : entry.kind === 'command'
      ? `command ${entry.phase} ${entry.id}`
      : `packages ${entry.phase} ${entry.names.join(' ')}`

export class Ledger {
  #data: LedgerData

  constructor(data: LedgerData = emptyLedger) {
    this.#data = data
  }

  get data(): LedgerData {
    return this.#data
  }

  file(path: string): FileEntry | undefined {
    return this.#data.entries.find(
      (entry): entry is FileEntry => entry.kind === 'file' && entry.path === path,
    )
  }

  /** Adds an entry, or puts it in the place of the one for the same thing; on the host's disk when it returns. */
  async record(host: Host, entry: LedgerEntry, options: HostCallOptions = {}): Promise<void> {
    const key = keyOf(entry)
    const { entries } = this.#data
    const isThere = entries.some((one) => keyOf(one) === key)
    await this.save(
      host,
      { entries: isThere ? entries.map((one) => (keyOf(one) === key ? entry : one)) : [...entries, entry] },
      options,
    )
  }

  /** Forgets what was put back. */
  async forget(host: Host, entry: LedgerEntry, options: HostCallOptions = {}): Promise<void> {
    const key = keyOf(entry)
    await this.save(host, { entries: this.#data.entries.filter((one) => keyOf(one) !== key) }, options)
  }

  /** `undefined` removes a field. */
  async save(
    host: Host,
    change: { readonly [K in keyof LedgerData]?: LedgerData[K] | undefined },
    options: HostCallOptions = {},
  ): Promise<void> {
    const data = ledgerSchema.parse(JSON.parse(JSON.stringify({ ...this.#data, ...change })))
    if (JSON.stringify(data) === JSON.stringify(this.#data)) return
    const bytes = Buffer.from(`${JSON.stringify(data, null, 2)}\n`)
    await writeFileDurably(host, ledgerPath, bytes, { mode: 0o600, folderMode: 0o700, ...signalOf(options) })
    this.#data = data
  }
}

/**
 * Reads the ledger; an empty one where there is none. Changes nothing.
 * @throws PveError LEDGER_UNREADABLE
 */
export async function openLedger(host: Host, options: HostCallOptions = {}): Promise<Ledger> {
  const { target } = host.shell
  const phase = `read what was done to ${target}`
  let bytes: Uint8Array
  try {
    bytes = await host.shell.readFile(ledgerPath, signalOf(options))
  } catch (error) {
    if (error instanceof PveError && error.code === 'FILE_NOT_FOUND') return new Ledger()
    throw error
  }
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    value = undefined
  }
  const result = ledgerSchema.safeParse(value)
  if (result.success) return new Ledger(result.data)
  throw new PveError(`${ledgerPath} on ${target} cannot be read: it is damaged, or of a newer version.`, {
    code: 'LEDGER_UNREADABLE',
    phase,
    cause: result.error,
    hint: 'Use the version of gpu-vm-bootstrap that wrote it. Without it nothing can be reverted, so nothing was changed.',
  })
}

/** Removes the ledger and all backups, with other folders of ours: the end of a revert. */
export async function removeLedger(
  host: Host,
  folders: readonly string[],
  options: HostCallOptions = {},
): Promise<void> {
  // The ledger goes last: as long as it is there, it is known what else is.
  await host.shell.run(['rm', '-rf', '--', backupsFolder, `${ledgerFolder}/downloads`, ...folders], {
    phase: 'remove the backups',
    ...signalOf(options),
  })
  await removeFile(host, ledgerPath, [ledgerFolder], options)
}
