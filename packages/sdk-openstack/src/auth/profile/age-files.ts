/** An age file for each profile, 0600 in a folder of 0700. The names are in clear: they list without the passphrase. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  ConfigError,
  checkPrivate,
  makeFolder,
  readPrivateFileIfThere,
  withFileLock,
  writeFileAtomic,
} from '@pve/core'
import type { SealedBy } from '@pve/core/sops'
import type { Vault } from './types.js'

const suffix = '.age'

/** @param unlock gives undefined when nobody says how to open it; asked at each first use */
export function ageFileVault(folder: string, unlock: () => Promise<SealedBy | undefined>): Vault {
  const pathOf = (name: string) => join(folder, `${encodeURIComponent(name)}${suffix}`)
  return {
    place: folder,
    async get(name) {
      const path = pathOf(name)
      const file = await readPrivateFileIfThere(path)
      if (file === undefined) return undefined
      const by = await unlock()
      if (by === undefined) throw locked(path, 'is encrypted, and nothing was given that opens it')
      const { openText } = await import('@pve/core/sops')
      try {
        return await openText(file, by)
      } catch {
        throw locked(
          path,
          `does not open with this ${'passphrase' in by ? 'passphrase' : 'age key'}, or is damaged`,
        )
      }
    },
    async set(name, text) {
      const path = pathOf(name)
      const by = await unlock()
      if (by === undefined)
        throw locked(path, 'can only be written encrypted, and nothing was given to encrypt it with')
      const { sealText } = await import('@pve/core/sops')
      const sealed = await sealText(text, by)
      await makeFolder(folder)
      await checkPrivate(path)
      await withFileLock(path, () => writeFileAtomic(path, sealed))
    },
    async delete(name) {
      const path = pathOf(name)
      return await withFileLock(path, async () => {
        const there = (await names(folder)).includes(name)
        await rm(path, { force: true })
        return there
      })
    },
    names: () => names(folder),
  }
}

async function names(folder: string): Promise<string[]> {
  let files: string[]
  try {
    files = await readdir(folder)
  } catch {
    return []
  }
  return files
    .filter((file) => file.endsWith(suffix) && !file.startsWith('.'))
    .map((file) => decodeURIComponent(file.slice(0, -suffix.length)))
    .sort()
}

function locked(path: string, what: string): ConfigError {
  return new ConfigError(`${path} ${what}.`, {
    code: 'OS_PROFILE_LOCKED',
    phase: `open ${path}`,
    hint: 'Set OS_PROFILE_PASSPHRASE to its passphrase. If that is lost, delete the profile and save it again.',
    details: { file: path },
  })
}
