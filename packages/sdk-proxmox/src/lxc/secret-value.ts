/** A secret of a spec: the value itself, or where it is to be found when it is needed. */
import { type Issue, Secret } from '@pve/core'
import { z } from 'zod'

/**
 * `{ env: NAME }` and `{ credential: NAME }` are looked up when the container is made, so that neither a file nor what is
 * kept of a container holds the secret.
 */
export type SecretValue = Secret | { readonly env: string } | { readonly credential: string }

/** Where a secret is, in place of it. */
export const secretReferences = [
  z.strictObject({ env: z.string().min(1).describe('Name of an environment variable') }),
  z.strictObject({ credential: z.string().min(1).describe('Name in the credentials (pxrun credentials)') }),
] as const

/** From here on a value that was written down is a `Secret`. */
export const secretValue = z
  .union(
    [
      z
        .string()
        .min(1)
        .transform((text) => Secret.of(text)),
      z.custom<Secret>((value) => value instanceof Secret),
      ...secretReferences,
    ],
    'must be a text, { env: NAME } or { credential: NAME }',
  )
  .describe('The value, or where it is: { env: NAME } or { credential: NAME }')

/** Where references are looked up. */
export interface SecretSources {
  /** Default that of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Undefined when there is none of that name. Default: there are none. */
  readonly credential?: (name: string) => Promise<Secret | string | undefined>
}

/** @returns the value, or an issue in `issues` */
export async function resolveSecret(
  value: SecretValue,
  path: string,
  sources: SecretSources,
  issues: Issue[],
): Promise<Secret | undefined> {
  if (value instanceof Secret) return value
  if ('env' in value) {
    const text = (sources.env ?? process.env)[value.env]
    if (text !== undefined && text !== '') return Secret.of(text)
    issues.push({ path, message: `the environment variable ${value.env} is not set` })
    return undefined
  }
  const found = await sources.credential?.(value.credential)
  if (found !== undefined) return typeof found === 'string' ? Secret.of(found) : found
  issues.push({
    path,
    message: `there is no credential '${value.credential}'; set it: pxrun credentials set ${value.credential}`,
  })
  return undefined
}

/**
 * How a secret is written down where somebody may read it: a reference stays, a value becomes a reference to an
 * environment variable that whoever uses the file has to set.
 */
export const withoutValue = (value: SecretValue, name: string): { env: string } | { credential: string } =>
  value instanceof Secret ? { env: name } : value
