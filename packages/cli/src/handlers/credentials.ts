/** credentials set, get, list, rotate: the SOPS file, and where else credentials come from. */
import { exitCodes, type ListedCredential, PveError, revealSecret, Secret, UsageError } from '@pve/core'
import { rotateSopsFile } from '@pve/core/sops'
import { credentialsFile } from '../config/ssh-settings.js'
import { ageKeyOptions } from '../connection/credentials.js'
import type {
  credentialsGet,
  credentialsList,
  credentialsRotate,
  credentialsSet,
} from '../definitions/credentials.js'
import { type Column, renderTable } from '../output/table.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { writeCredential } from './credentials-file.js'

const fileOf = ({ globals, io }: ProxmoxContext): Promise<string> =>
  credentialsFile({ flags: globals, env: io.env, cwd: io.cwd })

export const set: ProxmoxHandler<typeof credentialsSet> = async (context, { arguments: { name }, flags }) => {
  const { out } = context
  if (!/^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(name))
    throw new UsageError(
      'The name of a credential is of letters, digits, _ and -, with dots between its parts.',
      {
        hint: 'Such as TAILSCALE_AUTH_KEY, or tailscale.auth_key. The value is no argument: it is asked for, or read from standard input.',
      },
    )
  const file = await fileOf(context)
  const value = await readValueOf(context, name)
  const changed = await writeCredential(context, file, name, value, flags['generate-key'] ?? false)
  out.result({
    json: { name, file, changed },
    text: () =>
      changed ? `Kept: ${name} in ${file}` : `As it was: ${name} in ${file} has this value already`,
    quiet: () => name,
  })
}

async function readValueOf({ questions, io, readStdin }: ProxmoxContext, name: string): Promise<Secret> {
  if (questions) return checked(await questions.secret({ message: `Value of ${name}` }), 'The value')
  if (io.isTty.stdin)
    throw new UsageError('The value is not given, and nobody can be asked here.', {
      hint: 'Give it on standard input, or leave --yes and --json out.',
    })
  // A key of several lines stays whole; the line end that every program adds is none of it.
  return checked((await readStdin()).replace(/\r?\n$/, ''), 'Standard input')
}

function checked(text: string, what: string): Secret {
  if (text === '') throw new UsageError(`${what} is empty: nothing was kept.`)
  if (text.includes('\0')) throw new UsageError(`${what} is no text: nothing was kept.`)
  return Secret.of(text)
}

export const get: ProxmoxHandler<typeof credentialsGet> = async (context, { arguments: { name }, flags }) => {
  const { out, io } = context
  if (io.isTty.stdout && !flags.reveal)
    throw new UsageError(`${name} would be shown on this terminal.`, {
      hint: 'Add --reveal to show it, or hand it to another program by a pipe.',
    })
  const found = await (await context.credentials()).get(name)
  if (!found)
    throw new CredentialNotFoundError(`There is no credential '${name}'.`, {
      code: 'CREDENTIAL_NOT_FOUND',
      phase: `find the credential ${name}`,
      hint: `'pxrun credentials list' shows those that there are. To keep it: pxrun credentials set ${name}`,
    })
  out.note(`From ${found.origin}`)
  const value = revealSecret(found.value)
  // As it is: everything else that is shown has it masked.
  if (out.json) out.raw(`${JSON.stringify({ name, value, origin: found.origin }, undefined, 2)}\n`)
  else out.raw(`${value}\n`)
}

class CredentialNotFoundError extends PveError {
  static readonly exitCode = exitCodes.notFound
}

const columns: readonly Column<ListedCredential>[] = [
  { title: 'NAME', value: (row) => row.name },
  { title: 'FROM', value: (row) => row.origin, shrinks: true },
]

export const list: ProxmoxHandler<typeof credentialsList> = async (context) => {
  const listed = await (await context.credentials()).list()
  const file = await fileOf(context)
  context.out.result({
    json: listed,
    text: (style, width) =>
      listed.length === 0
        ? `There are no credentials; ${file} would be the file for them. To keep one: pxrun credentials set NAME`
        : renderTable(columns, listed, { style, width }),
    quiet: () => listed.map(({ name }) => name).join('\n'),
  })
}

export const rotate: ProxmoxHandler<typeof credentialsRotate> = async (context, { flags }) => {
  const { io, out } = context
  const file = await fileOf(context)
  const recipients = await rotateSopsFile(file, {
    ...ageKeyOptions(context),
    env: io.env,
    addRecipients: flags['add-recipient'],
    removeRecipients: flags['remove-recipient'],
  })
  out.result({
    json: { file, recipients },
    text: () => [`Encrypted anew: ${file}, for`, ...recipients.map((one) => `  ${one}`)].join('\n'),
    quiet: () => recipients.join('\n'),
  })
  if (flags['remove-recipient'].length > 0)
    out.note('Who was removed may have kept a copy: replace the credentials themselves too.')
}
