/** Keys of clients and hosts, made by ssh-keygen. */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileIfThere } from '@pve/core'
import { run } from './commands.js'
import type { LabDescription } from './description.js'

type KeyType = 'ed25519' | 'rsa' | 'ecdsa'
type Fingerprints = LabDescription['sshd']['fingerprints']

const bits: Record<KeyType, readonly string[]> = { ed25519: [], rsa: ['-b', '2048'], ecdsa: ['-b', '256'] }

async function ensureKey(path: string, type: KeyType, comment: string, passphrase = ''): Promise<void> {
  if ((await readFileIfThere(`${path}.pub`)) !== undefined) return
  await rm(path, { force: true })
  await run(['ssh-keygen', '-q', '-t', type, ...bits[type], '-N', passphrase, '-C', comment, '-f', path])
}

export const hostKeyTypes = ['ed25519', 'rsa', 'ecdsa'] as const

/** The host keys of one sshd, in `folder`; those that are there stay. */
export async function ensureHostKeys(folder: string, comment: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const type of hostKeyTypes) await ensureKey(join(folder, type), type, comment)
}

export async function fingerprintsOf(folder: string): Promise<Fingerprints> {
  const of = async (type: KeyType): Promise<string> => {
    const said = await run(['ssh-keygen', '-l', '-f', join(folder, `${type}.pub`)])
    const found = /SHA256:\S+/.exec(said)?.[0]
    if (found === undefined) throw new Error(`ssh-keygen did not say the fingerprint of ${type}: ${said}`)
    return found
  }
  return { ed25519: await of('ed25519'), rsa: await of('rsa'), ecdsa: await of('ecdsa') }
}

/** Lines of a known_hosts file for the host keys in `folder`. */
export async function knownHostLines(folder: string, host: string, port: number): Promise<string[]> {
  const lines: string[] = []
  for (const type of hostKeyTypes) {
    const [algorithm, key] = (await readFile(join(folder, `${type}.pub`), 'utf8')).split(' ')
    lines.push(`[${host}]:${port} ${algorithm} ${key}`)
  }
  return lines
}

/** The keys of the lab's clients; every user takes each of them. */
export async function ensureClientKeys(
  folder: string,
  passphrase: string,
): Promise<{ keys: LabDescription['keys']; authorized: string }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const keys = {
    ed25519: { path: join(folder, 'id_ed25519') },
    ed25519Encrypted: { path: join(folder, 'id_ed25519_encrypted'), passphrase },
    rsa: { path: join(folder, 'id_rsa') },
    ecdsa: { path: join(folder, 'id_ecdsa') },
  }
  await ensureKey(keys.ed25519.path, 'ed25519', 'lab')
  await ensureKey(keys.ed25519Encrypted.path, 'ed25519', 'lab-encrypted', passphrase)
  await ensureKey(keys.rsa.path, 'rsa', 'lab-rsa')
  await ensureKey(keys.ecdsa.path, 'ecdsa', 'lab-ecdsa')
  const lines = await Promise.all(Object.values(keys).map(({ path }) => readFile(`${path}.pub`, 'utf8')))
  return { keys, authorized: lines.join('') }
}
