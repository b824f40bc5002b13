/** What the lab takes from Debian, and the bases of its containers: both made once. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileIfThere, withFileLock, writeFileAtomic } from '@pve/core'
import { ensurePackages, type Tell } from '../packages.js'
import { run } from './commands.js'
import { basesFolder } from './folders.js'

/** Programs and the packages that have them. */
const needed = [
  ['/usr/sbin/sshd', 'openssh-server'],
  ['/usr/bin/ssh', 'openssh-client'],
  ['/usr/bin/sudo', 'sudo'],
  ['/usr/bin/python3', 'python3'],
  ['/usr/bin/unshare', 'util-linux'],
  ['/usr/sbin/debootstrap', 'debootstrap'],
  ['/bin/busybox', 'busybox-static'],
] as const

/** @throws Error saying what is missing, where it cannot be installed */
export const ensureLabPackages = (tell: Tell): Promise<void> => ensurePackages(needed, tell)

export const baseNames = ['debian', 'busybox'] as const
export type BaseName = (typeof baseNames)[number]

const scripts = join(import.meta.dirname, 'bases')

/** Changes whenever what a base is made from changes. */
async function stampOf(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(scripts)).sort())
    hash.update(name).update(await readFile(join(scripts, name)))
  return hash.digest('hex')
}

/** Makes the bases that are missing or made by an older script; Debian's takes about a minute. */
export async function ensureBases(tell: Tell): Promise<void> {
  const folder = basesFolder()
  const stampFile = join(folder, 'stamp')
  const stamp = await stampOf()
  if ((await readFileIfThere(stampFile)) === stamp) return
  await withFileLock(
    join(folder, 'bases'),
    async () => {
      if ((await readFileIfThere(stampFile)) === stamp) return
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const repo = join(folder, 'lab-repo')
      await run([join(scripts, 'make-repo'), repo])
      await run([join(scripts, 'make-busybox'), join(folder, 'busybox.tar')])
      tell('making the Debian base by debootstrap (about a minute, once)')
      await run([join(scripts, 'make-debian'), join(folder, 'debian.tar'), repo], { timeLimitMs: 600_000 })
      await writeFileAtomic(stampFile, stamp)
    },
    { timeLimitMs: 600_000 },
  )
}
