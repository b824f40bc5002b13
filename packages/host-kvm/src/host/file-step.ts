/** A file of the host as a step of a plan: looked at, shown as a diff, kept and replaced, put back. */
import { type Argv, type Preview, PveError, type Step } from '@pve/core'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { HostConflictError } from './errors.js'
import {
  backUpFile,
  type FileAttributes,
  type FileState,
  inspectFile,
  removeFile,
  restoreFile,
  sha256Of,
  writeFileDurably,
} from './files.js'
import { type HostCallOptions, signalOf } from './host.js'
import { backupsFolder, type FileEntry } from './ledger.js'
import type { HostWork } from './work.js'

export interface FileStepOptions {
  readonly id: string
  readonly title: string
  /** Absolute; its folder is made where it is missing. */
  readonly path: string
  readonly content: string | Uint8Array
  /** Default 0o644. */
  readonly mode?: number
  /** A sentence for the dry run: what it is good for. */
  readonly why: string
  /** What has to be run, once, after this file was put back by a revert. */
  readonly afterRevert?: readonly Argv[]
}

/** The owner of what is new is root; what is there keeps its own. */
export function fileStep(options: FileStepOptions): Step<HostWork> {
  const { id, title, path, content, mode = 0o644, why, afterRevert = [] } = options
  const bytes = Buffer.from(content)
  const sha256 = sha256Of(bytes)
  /** What this run found there, for its undo. */
  let found: FileAttributes | null | undefined
  const isAsWanted = (state: FileState) =>
    state.kind === 'file' && state.sha256 === sha256 && state.mode === mode
  return {
    id,
    title,
    isDone: async ({ host }, io) => isAsWanted(await inspectFile(host, path, io)),
    preview: async ({ host }) => [
      filePreview({ path, bytes, mode, why }, await currentBytes({ host }, path)),
    ],
    async run(work, io) {
      const { host, ledger, phase } = work
      const call = signalOf(io)
      const state = await inspectFile(host, path, call)
      found = state.kind === 'file' ? attributesOf(state) : null
      if (found !== null) await backUpFile(host, path, found, backupsFolder, call)
      const known = ledger.file(path)
      const written = { sha256, mode, owner: found?.owner ?? '0:0' }
      await ledger.record(
        host,
        {
          kind: 'file',
          path,
          phase: known?.phase ?? phase,
          before: known === undefined ? found : known.before,
          written: [...(known?.written ?? []).filter((one) => !isSame(one, written)), written],
          folders: known?.folders ?? (state.kind === 'absent' ? [...state.missingFolders] : []),
          afterRevert: afterRevert.map(([program, ...rest]) => [program, ...rest]),
        },
        call,
      )
      await writeFileDurably(host, path, bytes, { mode, owner: written.owner, ...call })
    },
    async undo(work, io) {
      if (found === undefined) return
      const entry = work.ledger.file(path)
      if (entry === undefined) return
      await putBack(work, entry, found, signalOf(io))
    },
    undoTitle: `Put ${path} back`,
  }
}

/**
 * Puts a file back as it was before anything of ours, and forgets its entry.
 * @throws HostConflictError FILE_CHANGED_SINCE when somebody else changed it since, unless `force`
 */
export async function revertFile(
  work: HostWork,
  entry: FileEntry,
  options: HostCallOptions & { readonly force?: boolean } = {},
): Promise<void> {
  await putBack(work, entry, entry.before, options)
}

/** Whether the file is as we left it, was put back already, or is somebody else's work by now. */
export async function standingOf(
  { host }: Pick<HostWork, 'host'>,
  entry: FileEntry,
  options: HostCallOptions = {},
): Promise<'ours' | 'as before' | 'changed since'> {
  const state = await inspectFile(host, entry.path, options)
  if (state.kind === 'absent') return entry.before === null ? 'as before' : 'changed since'
  if (entry.before !== null && isSame(entry.before, state)) return 'as before'
  return entry.written.some((one) => isSame(one, state)) ? 'ours' : 'changed since'
}

async function putBack(
  work: HostWork,
  entry: FileEntry,
  to: FileAttributes | null,
  options: HostCallOptions & { readonly force?: boolean },
): Promise<void> {
  const { host, ledger } = work
  const { path, before, folders } = entry
  const call = signalOf(options)
  const standing = await standingOf(work, entry, call)
  if (standing === 'changed since' && options.force !== true) {
    throw new HostConflictError(`${path} on ${host.shell.target} was changed by somebody else since.`, {
      code: 'FILE_CHANGED_SINCE',
      phase: `put ${path} back`,
      hint: `It was left as it is. Look at it; with force the content from before gpu-vm-bootstrap takes its place.`,
    })
  }
  if (to === null) await removeFile(host, path, folders, call)
  else await restoreFile(host, path, to, backupsFolder, call)
  const isAsBefore = to === before || (to !== null && before !== null && isSame(to, before))
  if (isAsBefore) await ledger.forget(host, entry, call)
}

const attributesOf = ({ sha256, mode, owner }: FileAttributes): FileAttributes => ({ sha256, mode, owner })

const isSame = (one: FileAttributes, other: FileAttributes): boolean =>
  one.sha256 === other.sha256 && one.mode === other.mode && one.owner === other.owner

/** Undefined where there is no file. */
export async function currentBytes(
  { host }: Pick<HostWork, 'host'>,
  path: string,
  options: HostCallOptions = {},
): Promise<Uint8Array | undefined> {
  try {
    return await host.shell.readFile(path, signalOf(options))
  } catch (error) {
    if (error instanceof PveError && error.code === 'FILE_NOT_FOUND') return undefined
    throw error
  }
}

interface ShownFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly mode: number
  readonly why: string
}

/** Larger ones are told by their size. */
const longestDiffBytes = 64 * 1024

function filePreview({ path, bytes, mode, why }: ShownFile, before: Uint8Array | undefined): Preview {
  const octal = `0${mode.toString(8)}`
  const head = `${path} (${octal}): ${why}`
  const diff = diffOf(path, before, bytes)
  return {
    kind: 'file',
    text: diff === undefined ? `${head}\n${bytes.length} bytes` : `${head}\n${diff}`,
    data: { path, mode: octal, why, sizeBytes: bytes.length, ...(diff !== undefined && { diff }) },
  }
}

/** Undefined for what is no text, or too long to be read. */
export function diffOf(
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): string | undefined {
  const [old, wanted] = [textOf(before), textOf(after)]
  if (old === undefined || wanted === undefined) return undefined
  const from = before === undefined ? '/dev/null' : path
  const to = after === undefined ? '/dev/null' : path
  const headers = { headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(from, to, old, wanted, undefined, undefined, headers).trimEnd()
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return ''
  if (bytes.length > longestDiffBytes) return undefined
  const text = Buffer.from(bytes).toString('utf8')
  return /[\0\ufffd]/.test(text) ? undefined : text
}
