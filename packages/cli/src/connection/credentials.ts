import { join } from 'node:path'
import { type CredentialSources, type CredentialSourcesOptions, credentialSources, Secret } from '@pve/core'
import { credentialsFile } from '../config/ssh-settings.js'
import type { CliIo } from '../context.js'
import type { Questions } from '../questions/questions.js'
import { credentialNames } from './credential-names.js'

export interface CredentialOptions {
  readonly io: CliIo
  readonly flags: Readonly<Record<string, unknown>>
  readonly questions: Questions | undefined
  readonly signal: AbortSignal
}

/** Environment, then `.env` of the working directory, then the SOPS file. */
export async function openCredentials(options: CredentialOptions): Promise<CredentialSources> {
  const { io } = options
  return credentialSources({
    env: io.env,
    envFiles: [join(io.cwd, '.env')],
    sopsFiles: [await credentialsFile({ flags: options.flags, env: io.env, cwd: io.cwd })],
    sops: ageKeyOptions(options),
    names: Object.values(credentialNames),
  })
}

/** How the age keys of SOPS files are found: a passphrase that protects some is asked for. */
export const ageKeyOptions = ({
  questions,
  signal,
}: Pick<CredentialOptions, 'questions' | 'signal'>): NonNullable<CredentialSourcesOptions['sops']> => ({
  signal,
  ...(questions && {
    passphrase: async (path: string) =>
      Secret.of(await questions.secret({ message: `Passphrase of ${path}` })),
  }),
})
