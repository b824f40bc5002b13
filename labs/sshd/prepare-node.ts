/** What the node starts from: its own /etc, its users, and the programs that it has beside the machine's. */
import { randomBytes } from 'node:crypto'
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileAtomic } from '@pve/core'
import { run } from './commands.js'
import type { LabDescription } from './description.js'

/** As the API simulator's own node: what `pct` and the API say of one container then names one node. */
export const nodeName = 'pve1'
export const innerName = 'pve1-inner.internal'
export const jumpUser = 'labjump'
const nodeScripts = join(import.meta.dirname, 'node')

export const randomText = (): string => randomBytes(12).toString('base64url')

export const makeUsers = (): LabDescription['users'] => ({
  root: { uid: 0, sudo: 'is-root' },
  labadmin: { uid: 61001, password: randomText(), sudo: 'without-password' },
  labsudo: { uid: 61002, password: randomText(), sudo: 'with-password' },
  labuser: { uid: 61003, password: randomText(), sudo: 'none' },
  [jumpUser]: { uid: 61004, password: randomText(), sudo: 'none' },
})

/** The node's /etc: a copy of the machine's, with users, sudo and sign-in of the lab's own. */
async function prepareEtc(etc: string, authorized: string, users: LabDescription['users']): Promise<void> {
  await rm(etc, { recursive: true, force: true })
  await run(['cp', '-a', '/etc', etc])
  const write = async (path: string, lines: readonly string[], mode = 0o644) => {
    const target = join(etc, path)
    // A link would lead out of the copy.
    await rm(target, { force: true })
    await mkdir(join(target, '..'), { recursive: true })
    await writeFile(target, `${lines.join('\n')}\n`)
    await chmod(target, mode)
  }
  // The two seconds after a wrong password are no part of what is tested.
  const unix = [
    'auth required pam_unix.so nodelay',
    'account required pam_unix.so',
    'session required pam_unix.so',
  ]
  await write('pam.d/sshd', unix)
  await write('pam.d/sudo', unix)
  await write('nsswitch.conf', ['passwd: files', 'group: files', 'shadow: files', 'hosts: files dns'])
  await write('hosts', ['127.0.0.1 localhost', `127.0.1.1 ${nodeName}`, `127.0.0.2 ${innerName}`])
  await write('hostname', [nodeName])
  await write('environment', [])
  await write('resolv.conf', [(await readFile('/etc/resolv.conf', 'utf8')).trimEnd()])
  await rm(join(etc, 'sudoers.d'), { recursive: true, force: true })
  await write(
    'sudoers',
    [
      'Defaults env_reset, use_pty, lecture=never',
      'Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',
      'root ALL=(ALL:ALL) ALL',
      'labadmin ALL=(ALL:ALL) NOPASSWD: ALL',
      'labsudo ALL=(ALL:ALL) ALL',
    ],
    0o440,
  )
  for (const name of Object.keys(users)) await write(`ssh/authorized_keys/${name}`, [authorized.trimEnd()])
}

export async function prepareNode(
  folder: string,
  users: LabDescription['users'],
  authorized: string,
): Promise<void> {
  const node = join(folder, 'node')
  await mkdir(node, { recursive: true, mode: 0o700 })
  // What a lab that was killed left behind.
  await rm(join(node, 'ready'), { force: true })
  await rm(join(folder, 'ct'), { recursive: true, force: true })
  await prepareEtc(join(node, 'etc'), authorized, users)
  await mkdir(join(node, 'etc/pve/lxc'), { recursive: true })
  await rm(join(node, 'tmp'), { recursive: true, force: true })
  for (const [name, mode] of [
    ['home', 0o755],
    ['home/root', 0o700],
    ['tmp', 0o1777],
    ['sbin', 0o755],
  ] as const) {
    await mkdir(join(node, name), { recursive: true })
    await chmod(join(node, name), mode)
  }
  await cp(nodeScripts, join(node, 'sbin'), { recursive: true })
  await mkdir(join(folder, 'ct'), { recursive: true, mode: 0o755 })
  await writeFileAtomic(join(node, 'users.json'), JSON.stringify(users))
}
