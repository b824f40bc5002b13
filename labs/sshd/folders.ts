/** Where the lab keeps what it makes. */
import { existsSync, readdirSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { paths } from '@pve/core'

/** Everything of all labs of this user: `$LAB_SSHD_STATE`, by default a folder of the cache. */
export function labRoot(): string {
  const given = process.env['LAB_SSHD_STATE']
  if (given === undefined || given === '') return join(paths.cache('pve-suite'), 'sshd-lab')
  if (!isAbsolute(given))
    throw new Error(`LAB_SSHD_STATE must be an absolute path, not ${given}: set it to one.`)
  return given
}

export const basesFolder = (): string => join(labRoot(), 'bases')

/** The labs that have a folder, whether they run or not. */
export const labNames = (): string[] => {
  const folder = join(labRoot(), 'labs')
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** @throws Error for a name that is no plain folder name */
export function labFolder(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error(`A lab is named by small letters, digits and -, not '${name}'.`)
  return join(labRoot(), 'labs', name)
}
