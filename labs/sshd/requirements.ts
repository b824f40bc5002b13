/** What the lab takes from Debian, and the bases of its containers: both made once. */
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileIfThere, withFileLock, writeFileAtomic } from '@pve/core'
import { attempt, run } from './commands.js'
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

const exists = async (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  )

const policyFile = '/usr/sbin/policy-rc.d'

/** While it installs, no daemon may start: the machine's own sshd is none of the lab's business. */
async function withoutDaemons<T>(work: () => Promise<T>): Promise<T> {
  if (await exists(policyFile)) return await work()
  await writeFile(policyFile, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return await work()
  } finally {
    await rm(policyFile, { force: true })
  }
}

/** @throws Error saying what is missing, where it cannot be installed */
export async function ensurePackages(tell: (text: string) => void): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new Error(
      'The SSH lab needs Linux and root: run it as root, or as root in a container with CAP_SYS_ADMIN.',
    )
  const missing: string[] = []
  for (const [path, name] of needed) if (!(await exists(path))) missing.push(name)
  if (missing.length === 0) return
  if (!(await exists('/usr/bin/apt-get')))
    throw new Error(`The SSH lab needs ${missing.join(', ')}, and there is no apt-get: install them.`)
  tell(`installing ${missing.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await withoutDaemons(async () => {
    const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing]
    // The lists may be there already.
    if ((await attempt(install, { env, timeLimitMs: 300_000 })).exitCode === 0) return
    await run(['apt-get', 'update', '-qq'], { env, timeLimitMs: 300_000 })
    await run(install, { env, timeLimitMs: 300_000 })
  })
}

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
export async function ensureBases(tell: (text: string) => void): Promise<void> {
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
