/** The keyring of the operating system, if it has one and the optional package `@napi-rs/keyring` is installed. */
import { type Logger, withTimeLimit } from '@pve/core'
import type { Vault } from './types.js'

type KeyringModule = typeof import('@napi-rs/keyring')

const service = 'pve-openstack'
/** Someone may have to unlock it first. */
const limitMs = 60_000
/** On Linux the package would else fall back to the kernel's keyring, which forgets everything at the next boot. */
const options = { linux: { store: 'secret-service' } } as const

/** Undefined where there is none, or it cannot be used: that is no error. */
export async function systemKeyring(logger: Logger): Promise<Vault | undefined> {
  let keyring: KeyringModule
  try {
    keyring = await import('@napi-rs/keyring')
  } catch {
    logger.debug({}, 'no keyring: the package @napi-rs/keyring is not installed')
    return undefined
  }
  const vault = vaultOf(keyring)
  try {
    // Reading is how it shows whether anything is there to read from.
    await vault.get('')
    return vault
  } catch (error) {
    logger.debug({ error: error instanceof Error ? error.message : String(error) }, 'no keyring can be used')
    return undefined
  }
}

function vaultOf({ AsyncEntry, findCredentialsAsync }: KeyringModule): Vault {
  // An account without a name is refused by some keyrings.
  const entry = (name: string) => new AsyncEntry(service, `profile:${name}`, options)
  const limited = <T>(what: string, run: (signal: AbortSignal) => Promise<T>) =>
    withTimeLimit(`the keyring to ${what}`, limitMs, run)
  return {
    place: 'the keyring',
    async get(name) {
      // Not getPassword: it gives nothing at all for a keyring that is locked or gone.
      const bytes = await limited('give a profile', (signal) => entry(name).getSecret(signal))
      return bytes == null ? undefined : Buffer.from(bytes).toString('utf8')
    },
    set: (name, text) =>
      limited('keep a profile', (signal) => entry(name).setSecret(Buffer.from(text), signal)),
    delete: (name) => limited('delete a profile', (signal) => entry(name).deleteCredential(signal)),
    async names() {
      const found = await limited('list profiles', (signal) =>
        findCredentialsAsync(service, undefined, signal),
      )
      return found.flatMap(({ account }) => /^profile:(.+)$/s.exec(account)?.[1] ?? []).sort()
    },
  }
}
