import { ConfigError, type Logger, once, revealSecret, Secret, silentLogger } from '@pve/core'
import type { SealedBy } from '@pve/core/sops'
import { z } from 'zod'
import { type CloudKey, type Environment, isKnownKey, isSecretKey } from '../sources/index.js'
import { ageFileVault } from './age-files.js'
import { systemKeyring } from './keyring.js'
import type { LoadedProfile, ProfileReader, ProfileValues, Vault } from './types.js'

export interface ProfileStoreOptions {
  /** For the encrypted files, where there is no keyring. */
  readonly folder: string
  /** Default: the system's, if it has one. False: only files. */
  readonly keyring?: Vault | false
  /** An age key (AGE-SECRET-KEY-1…) for the files, in place of a passphrase. */
  readonly identity?: Secret
  /** For OS_PROFILE_PASSPHRASE. Default: process.env. */
  readonly env?: Environment
  /** Asks for the passphrase of the files when OS_PROFILE_PASSPHRASE is not set. */
  readonly askPassphrase?: () => Promise<Secret | undefined>
  readonly logger?: Logger
}

/** Secrets of clouds by name, encrypted in the keyring or in files; what a cloud's files do not say is looked up here. */
export interface ProfileStore extends ProfileReader {
  /**
   * Replaces the profile of this name.
   * @returns where it is now, for people
   * @throws ConfigError OS_PROFILE_LOCKED when there is neither a keyring nor a passphrase
   */
  save(name: string, values: ProfileValues): Promise<string>
  /** False when there was none. */
  delete(name: string): Promise<boolean>
  /** Sorted; asks for no passphrase. */
  list(): Promise<readonly { readonly name: string; readonly place: string }[]>
}

const content = z.record(z.string(), z.string())

/**
 * Nothing is opened before the first call. The system's keyring needs the optional package `@napi-rs/keyring`; without
 * one, each profile is an age file of mode 0600.
 * @example
 * import { Secret } from '@pve/core'
 * const profiles = profileStore({ folder: '/home/ada/.config/shop-deploy/profiles' })
 * await profiles.save('shop', { password: Secret.of(process.env['SHOP_PASSWORD'] ?? '') })
 * const config = await resolveCloud({ cloud: 'shop', profiles })
 * console.log(config.origins['auth.password']) // profile shop in the keyring
 */
export function profileStore(options: ProfileStoreOptions): ProfileStore {
  const logger = options.logger ?? silentLogger
  const unlock = once(() => unlocker(options))
  const files = ageFileVault(options.folder, unlock)
  const keyring = once(async () => {
    if (options.keyring === false) return undefined
    return options.keyring ?? (await systemKeyring(logger))
  })
  /** Where profiles may be, the place for new ones first. */
  const vaults = async (): Promise<Vault[]> => [(await keyring()) ?? [], files].flat()
  return {
    async load(name) {
      for (const vault of await vaults()) {
        const text = await vault.get(name)
        if (text !== undefined) return loaded(name, text, vault)
      }
      return undefined
    },
    async save(name, values) {
      const [first = files, ...others] = await vaults()
      await first.set(name, textOf(values))
      // An older one elsewhere would come to light again when this one is deleted.
      for (const vault of others) await vault.delete(name)
      return first.place
    },
    async delete(name) {
      let deleted = false
      for (const vault of await vaults()) deleted = (await vault.delete(name)) || deleted
      return deleted
    },
    async list() {
      const found = new Map<string, string>()
      for (const vault of await vaults()) {
        for (const name of await vault.names()) if (!found.has(name)) found.set(name, vault.place)
      }
      return [...found]
        .map(([name, place]) => ({ name, place }))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
    },
  }
}

async function unlocker({
  env = process.env,
  identity,
  askPassphrase,
}: ProfileStoreOptions): Promise<SealedBy | undefined> {
  if (identity !== undefined) return { identity }
  const inEnvironment = env['OS_PROFILE_PASSPHRASE']
  const passphrase = inEnvironment ? Secret.of(inEnvironment) : await askPassphrase?.()
  return passphrase === undefined ? undefined : { passphrase }
}

function textOf(values: ProfileValues): string {
  const texts = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, revealSecret(value)] as const],
  )
  return JSON.stringify(Object.fromEntries(texts))
}

function loaded(name: string, text: string, vault: Vault): LoadedProfile {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    // Its words quote the text, which is made of secrets.
  }
  const checked = content.safeParse(parsed)
  if (!checked.success) {
    throw new ConfigError(`The profile ${name} in ${vault.place} is not one of this program.`, {
      phase: `read the profile ${name}`,
      hint: 'Delete it, and save it again.',
    })
  }
  const values: Partial<Record<CloudKey, string | Secret>> = {}
  for (const [key, value] of Object.entries(checked.data)) {
    if (isKnownKey(key)) values[key] = isSecretKey(key) ? Secret.of(value) : value
  }
  return { values, origin: `profile ${name} in ${vault.place}` }
}
