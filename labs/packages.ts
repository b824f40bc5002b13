/** What the labs take from Debian: installed once, without a daemon being started. */
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { attempt, run } from './sshd/commands.js'

/** What takes long is told here, a line at a time. */
export type Tell = (line: string) => void

/** A file that a package has, and the package. */
export type Needed = readonly (readonly [path: string, packageName: string])[]

const policyFile = '/usr/sbin/policy-rc.d'

/** The machine's own services are none of a lab's business. */
async function withoutDaemons<T>(work: () => Promise<T>): Promise<T> {
  if (existsSync(policyFile)) return await work()
  await writeFile(policyFile, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return await work()
  } finally {
    await rm(policyFile, { force: true })
  }
}

/** @throws Error saying what is missing, where it cannot be installed */
export async function ensurePackages(needed: Needed, tell: Tell): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new Error(
      'This needs Linux and root: run it as root, or as root in a container with CAP_SYS_ADMIN.',
    )
  const missing = needed.filter(([path]) => !existsSync(path)).map(([, name]) => name)
  if (missing.length === 0) return
  if (!existsSync('/usr/bin/apt-get'))
    throw new Error(`Missing: ${missing.join(', ')}, and there is no apt-get to install them.`)
  tell(`installing ${missing.join(', ')}`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeLimitMs: 600_000 }
  // Another lab may be installing at this moment, and a mirror may fail once.
  const aptGet = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  const install = [...aptGet, 'install', '-y', '--no-install-recommends', ...missing]
  await withoutDaemons(async () => {
    // The lists may be there already.
    if ((await attempt(install, options)).exitCode === 0) return
    await run([...aptGet, 'update'], options)
    await run(install, options)
  })
}
