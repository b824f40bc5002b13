import { readPrivateFileIfThere, withFileLock, writeFileAtomic } from '../files/index.js'
import type { Secret } from '../secret/index.js'
import { wrapDataKey } from './age.js'
import {
  newDataKey,
  newDocument,
  type OpenDocument,
  openDocument,
  parseDocument,
  writeDocument,
} from './document.js'
import { createEditor, type SopsEditor } from './editor.js'
import { type FindIdentitiesOptions, findAgeIdentities, identitiesOf } from './identities.js'
import { ageMetadata, readMetadata } from './metadata.js'
import { creationRuleFor } from './recipients.js'
import { withoutSeals } from './seal.js'
import { SopsError, unsupported } from './sops-error.js'
import { formatOf, stores } from './stores/format.js'
import type { SopsFormat } from './stores/store.js'
import { valuesOf } from './tree.js'
import type { SopsMap } from './value.js'

export interface SopsFileOptions extends Omit<FindIdentitiesOptions, 'recipients'> {
  /** The age keys to use, instead of those that are found where SOPS looks. */
  keys?: readonly Secret[]
  /** Default: by the file's name. */
  format?: SopsFormat
}

/**
 * The values of a SOPS file.
 *
 * @throws SopsError, also SOPS_NO_FILE; ConfigError FILE_NOT_PRIVATE
 * @example
 * import { Secret } from '@pve/core'
 * const { registry_password: password } = await readSopsFile('/etc/pxrun/secrets.yaml')
 * const login = ['docker', 'login', 'registry.example.org', '--username', 'backup', '--password-stdin'] as const
 * if (password instanceof Secret) await shell.run(login, { stdin: password })
 */
export async function readSopsFile(path: string, options: SopsFileOptions = {}): Promise<SopsMap> {
  return valuesOf((await openFile(path, options)).root)
}

/**
 * As {@link readSopsFile}; undefined when there is no such file.
 * @example
 * const values = (await readSopsFileIfThere('/etc/pxrun/secrets.yaml', { signal })) ?? {}
 */
export async function readSopsFileIfThere(
  path: string,
  options: SopsFileOptions = {},
): Promise<SopsMap | undefined> {
  const document = await openIfThere(path, options)
  return document === undefined ? undefined : valuesOf(document.root)
}

export interface EditSopsOptions extends SopsFileOptions {
  /** For whom a file that is not there yet is encrypted; default: {@link creationRuleFor}. */
  recipients?: readonly string[]
  /** How long to wait for others who change it; default 10 000. */
  lockTimeLimitMs?: number
}

/**
 * Changes a SOPS file, or makes it (0600) when it is not there: locked among processes, replaced as a whole, and not
 * written at all when nothing changed. Ciphertext, order and comments of what is not changed stay.
 *
 * @returns whether it was written
 * @throws as {@link readSopsFile}; SopsError SOPS_NO_RECIPIENT, SOPS_STAYS_CLEAR; TimeLimitError; what `change` throws
 * @example
 * import { Secret } from '@pve/core'
 * const key = Secret.of(process.env['NEW_AUTH_KEY'] ?? '')
 * const isWritten = await editSopsFile('/etc/pxrun/secrets.yaml', (editor) => editor.set(['tailscale', 'auth_key'], key))
 */
export async function editSopsFile(
  path: string,
  change: (editor: SopsEditor) => void | Promise<void>,
  options: EditSopsOptions = {},
): Promise<boolean> {
  return await withLock(path, options, async () => {
    const there = await openIfThere(path, options)
    const document = there ?? (await createDocument(path, options))
    const { editor, result } = createEditor(document.root, stores[document.format])
    await change(editor)
    const root = result()
    if (there !== undefined && JSON.stringify(root) === JSON.stringify(there.root)) return false
    await writeFileAtomic(path, writeDocument({ ...document, root }, path))
    return true
  })
}

export interface RotateSopsOptions extends SopsFileOptions {
  addRecipients?: readonly string[]
  removeRecipients?: readonly string[]
  lockTimeLimitMs?: number
}

/**
 * Gives a file a new data key and encrypts everything anew, as `sops rotate` does; with recipients added or removed.
 * Who was removed cannot read the file from then on, but may have kept a copy: replace the secrets themselves too.
 *
 * @returns the recipients that it has now
 * @throws as {@link readSopsFile}; SopsError SOPS_NO_RECIPIENT when nobody would be left; SOPS_UNSUPPORTED when it is
 * also encrypted for SSH keys, plugins, PGP or a KMS, which cannot be encrypted for here
 * @example
 * const gone = 'age1rd9pd83z6nllxasw4k252a23znz67ah08dlgpdqtv7hcg0un7scqdagdrp'
 * const recipients = await rotateSopsFile('/etc/pxrun/secrets.yaml', { removeRecipients: [gone] })
 */
export async function rotateSopsFile(
  path: string,
  options: RotateSopsOptions = {},
): Promise<readonly string[]> {
  return await withLock(path, options, async () => {
    const document = await openFile(path, options)
    const { age, otherKinds } = readMetadata(document.metadata, path)
    if (otherKinds.length > 0) {
      throw unsupported(
        path,
        `is encrypted for ${otherKinds.join(', ')} as well, which cannot be encrypted for here.`,
        'Rotate it with the sops program: sops rotate --in-place <file>',
      )
    }
    const removed = new Set(options.removeRecipients)
    for (const recipient of removed) {
      if (age.some((entry) => entry.recipient === recipient)) continue
      throw new SopsError(`${path} is not encrypted for ${recipient}.`, {
        code: 'SOPS_NO_RECIPIENT',
        phase: `rotate ${path}`,
        hint: `Its recipients: ${age.map((entry) => entry.recipient).join(', ')}`,
      })
    }
    const kept = age.map(({ recipient }) => recipient).filter((recipient) => !removed.has(recipient))
    const recipients = [...new Set([...kept, ...(options.addRecipients ?? [])])]
    const dataKey = newDataKey()
    const metadata = { ...document.metadata, age: ageMetadata(await wrapDataKey(dataKey, recipients)) }
    await writeFileAtomic(
      path,
      writeDocument({ ...document, root: withoutSeals(document.root), metadata, dataKey }, path),
    )
    return recipients
  })
}

async function withLock<T>(
  path: string,
  { lockTimeLimitMs, signal }: { lockTimeLimitMs?: number; signal?: AbortSignal },
  run: () => Promise<T>,
): Promise<T> {
  return await withFileLock(path, run, {
    ...(lockTimeLimitMs !== undefined && { timeLimitMs: lockTimeLimitMs }),
    ...(signal !== undefined && { signal }),
  })
}

async function openFile(path: string, options: SopsFileOptions): Promise<OpenDocument> {
  const document = await openIfThere(path, options)
  if (document !== undefined) return document
  throw new SopsError(`There is no file ${path}.`, {
    code: 'SOPS_NO_FILE',
    phase: `read ${path}`,
    hint: 'Check the path, or set a first secret to create it.',
    details: { file: path },
  })
}

async function openIfThere(path: string, options: SopsFileOptions): Promise<OpenDocument | undefined> {
  const format = options.format ?? formatOf(path)
  const bytes = await readPrivateFileIfThere(path)
  if (bytes === undefined) return undefined
  const sealed = parseDocument(bytes.toString('utf8'), format, path)
  const { keys, ...find } = options
  const recipients = sealed.checked.age.map(({ recipient }) => recipient)
  const found =
    keys === undefined ? await findAgeIdentities({ ...find, recipients }) : await identitiesOf(keys)
  return await openDocument(sealed, found, path)
}

async function createDocument(path: string, options: EditSopsOptions): Promise<OpenDocument> {
  const format = options.format ?? formatOf(path)
  const { recipients, rule } =
    options.recipients === undefined
      ? await creationRuleFor(path, options.env)
      : { recipients: options.recipients, rule: {} }
  const empty = stores[format].parse(format === 'json' ? '{}' : '', path)
  return await newDocument(format, empty, recipients, rule)
}
