/** Writes a credential to the SOPS file, which is made, with a key, where there is none yet. */
import { dirname } from 'node:path'
import { checkPrivate, readFileIfThere, Secret } from '@pve/core'
import {
  ageKeysPath,
  creationRuleFor,
  editSopsFile,
  findAgeIdentities,
  generateAgeIdentity,
  SopsError,
  type SopsMap,
  type SopsPath,
  type SopsValue,
  writeAgeIdentity,
} from '@pve/core/sops'
import { ageKeyOptions } from '../connection/credentials.js'
import type { ProxmoxContext } from '../proxmox-context.js'

/**
 * @param generateKey make an age key where there is none, without a question
 * @returns whether it was written: a value that was there already changes nothing
 */
export async function writeCredential(
  context: ProxmoxContext,
  file: string,
  name: string,
  value: Secret,
  generateKey: boolean,
): Promise<boolean> {
  const { env } = context.io
  const keys = { ...ageKeyOptions(context), env }
  const isNew = (await readFileIfThere(file)) === undefined
  // What is written into an open folder could not be read again.
  if (isNew) await checkPrivate(dirname(file), { folder: false })
  const recipients = isNew ? await recipientsFor(context, file, generateKey) : undefined
  return editSopsFile(file, (editor) => editor.set(pathOf(name, editor.values()), value), {
    ...keys,
    ...(recipients && { recipients }),
  })
}

/** Where the file has it, by this name or another that means the same; else the parts of the name. */
function pathOf(name: string, values: SopsMap): SopsPath {
  const paths = leavesOf(values)
  return (
    paths.find((path) => path.join('.') === name) ??
    paths.find((path) => variableOf(path.join('.')) === variableOf(name)) ??
    asPath(name.split('.')) ?? [name]
  )
}

/** `tailscale.auth_key` → `TAILSCALE_AUTH_KEY`: what has the same is found by either name. */
const variableOf = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')

function leavesOf(values: SopsMap): SopsPath[] {
  const below = (value: SopsValue, path: readonly (string | number)[]): SopsPath[] => {
    if (value === null || typeof value !== 'object' || value instanceof Secret) {
      const found = asPath(path)
      return found ? [found] : []
    }
    return isList(value)
      ? value.flatMap((item, index) => below(item, [...path, index]))
      : Object.entries(value).flatMap(([key, item]) => below(item, [...path, key]))
  }
  return below(values, [])
}

const isList = (value: readonly SopsValue[] | SopsMap): value is readonly SopsValue[] => Array.isArray(value)

function asPath([first, ...rest]: readonly (string | number)[]): SopsPath | undefined {
  return typeof first === 'string' ? [first, ...rest] : undefined
}

/** Undefined where `.sops.yaml` or the environment has a rule: that is then followed, and says more than for whom. */
async function recipientsFor(
  context: ProxmoxContext,
  file: string,
  generateKey: boolean,
): Promise<readonly string[] | undefined> {
  const { io, questions, out } = context
  try {
    await creationRuleFor(file, io.env)
    return undefined
  } catch (error) {
    if (!(error instanceof SopsError) || error.code !== 'SOPS_NO_RECIPIENT') throw error
  }
  const { identities, looked } = await findAgeIdentities({ ...ageKeyOptions(context), env: io.env })
  if (identities.length > 0) return [...new Set(identities.map(({ recipient }) => recipient))]
  const path = ageKeysPath(io.env)
  const isWanted =
    generateKey ||
    (await questions?.confirm({
      message: `You have no age key to encrypt credentials for. Make one in ${path}?`,
      initial: true,
    }))
  if (!isWanted)
    throw new SopsError('There is no age key to encrypt credentials for.', {
      code: 'SOPS_NO_RECIPIENT',
      phase: `create ${file}`,
      hint: 'Add --generate-key to make one; or name one that you have in SOPS_AGE_KEY_FILE.',
      details: { looked: [...looked] },
    })
  const identity = await generateAgeIdentity()
  await writeAgeIdentity(identity, path)
  out.warn(
    `a new age key is in ${path}. Back it up where only you can read it: without it nobody can read ${file}. Its public half is ${identity.recipient}`,
  )
  return [identity.recipient]
}
