/** The API token: its id, and its secret, which may come with the id, by itself, or in a file. */
import { resolve } from 'node:path'
import { ConfigError, readFileIfThere, Secret } from '@pve/core'
import type { Stored } from './credentials.js'
import type { Setting } from './variables.js'

export interface TokenSettings {
  readonly tokenId?: Setting<string>
  readonly tokenSecret?: Setting<Secret>
}

export interface TokenSources {
  /** The values of the global flags, as parsed; `token-secret-file` is read. */
  readonly flags: Readonly<Record<string, unknown>>
  /** What the file's path is relative to. */
  readonly cwd: string
  /** The secret of `--token-secret-file -`. */
  readonly readStdin: () => Promise<string>
}

interface GivenToken {
  readonly id: Setting<string> | undefined
  readonly secretFlag: Setting<string> | undefined
  readonly secretVariable: Setting<string> | undefined
}

/** @throws ConfigError for a file that is not there, and for a secret that cannot be one */
export async function readToken(
  sources: TokenSources,
  { id, secretFlag, secretVariable }: GivenToken,
  stored: Stored['token'],
): Promise<TokenSettings> {
  const secret = await secretFrom(sources, secretFlag, secretVariable)
  const split = splitTokenId(id)
  return completed(split.id, secret ?? split.secret, stored)
}

async function secretFrom(
  sources: TokenSources,
  byFlag: Setting<string> | undefined,
  byEnv: Setting<string> | undefined,
): Promise<Setting<Secret> | undefined> {
  const file = sources.flags['token-secret-file']
  if (typeof file === 'string' && !byFlag) {
    const text = file === '-' ? await sources.readStdin() : await readFileIfThere(resolve(sources.cwd, file))
    if (text === undefined)
      throw new ConfigError(`There is no file ${file}.`, { phase: 'read --token-secret-file' })
    return { value: secretOf(text.trim(), file), source: `flag --token-secret-file ${file}` }
  }
  const given = byFlag ?? byEnv
  return given && { value: secretOf(given.value, given.source), source: given.source }
}

/** A secret goes into a header: it is one line of ASCII, and not empty. */
function secretOf(text: string, source: string): Secret {
  const secret = Secret.of(text)
  const problem = problemOf(text)
  if (problem === undefined) return secret
  throw new ConfigError(`The token secret of ${source} ${problem}.`, {
    hint: 'A secret looks like 12345678-1234-1234-1234-1234567890ab.',
  })
}

function problemOf(text: string): string | undefined {
  if (text === '') return 'is empty'
  if (/[\r\n\0]/.test(text)) return 'is more than one line'
  // As an ellipsis that was copied from a manual.
  return /[^ -~]/.test(text) ? 'has characters that no secret has' : undefined
}

/** `root@pam!auto=<secret>`, as it stands in the header: both in one. */
function splitTokenId(given: Setting<string> | undefined): {
  id: Setting<string> | undefined
  secret: Setting<Secret> | undefined
} {
  const equals = given?.value.indexOf('=') ?? -1
  if (!given || equals < 0) return { id: given, secret: undefined }
  return {
    id: { value: given.value.slice(0, equals), source: given.source },
    secret: { value: secretOf(given.value.slice(equals + 1), given.source), source: given.source },
  }
}

/** Id and secret belong together: one of them from outside is completed from the store only when the ids agree. */
function completed(
  id: Setting<string> | undefined,
  secret: Setting<Secret> | undefined,
  stored: Stored['token'],
): TokenSettings {
  if (!id && !secret) return stored ?? {}
  if (id && !secret && stored?.tokenId.value === id.value)
    return { tokenId: id, tokenSecret: stored.tokenSecret }
  return { ...(id && { tokenId: id }), ...(secret && { tokenSecret: secret }) }
}
