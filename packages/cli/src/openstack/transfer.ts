/** Offering a volume and taking it: the key passes by, and is never kept. */
import { revealSecret, Secret, UsageError } from '@pve/core'
import type { ArgumentDefinition, CommandDefinition, Flags } from '../command/types.js'
import type { CloudHandler } from './context.js'

type Takes<N extends string> = CommandDefinition<
  Flags & Readonly<Record<string, never>>,
  readonly (ArgumentDefinition & { readonly name: N; readonly required: true })[]
>

export const create: CloudHandler<Takes<'volume' | 'name'>> = async (
  context,
  { arguments: { volume, name } },
) => {
  const { out, signal } = context
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  const offered = await sdk.createTransfer(cloud, volume, name, { signal })
  const { id, volumeId } = offered
  const authKey = revealSecret(offered.authKey)
  // What the command is for: the redactor would mask it everywhere else.
  if (out.json) out.raw(`${JSON.stringify({ id, name, volumeId, authKey }, undefined, 2)}\n`)
  else if (out.quiet) out.raw(`${authKey}\n`)
  else out.raw(`id   ${id}\nkey  ${authKey}\n`)
}

export const accept: CloudHandler<Takes<'transfer'>> = async (context, { arguments: { transfer } }) => {
  const { out, questions, signal } = context
  const key = questions
    ? await questions.secret({ message: 'Key of the transfer' })
    : (await context.readStdin()).trim()
  if (key === '')
    throw new UsageError('The key of the transfer is missing.', { hint: 'Give it on standard input.' })
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  const volumeId = await sdk.acceptTransfer(cloud, transfer, Secret.of(key), { signal })
  out.result({
    json: { volumeId },
    text: (style) => `${style.green('Volume taken:')} ${volumeId}`,
    quiet: () => volumeId,
  })
}
