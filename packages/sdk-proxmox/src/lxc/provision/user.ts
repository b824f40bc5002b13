/** Users inside a container. */
import { scrypt } from 'node:crypto'
import { posix } from 'node:path'
import { revealSecret, Secret, type Shell } from '@pve/core'
import { type Action, type ActionIo, type Check, command, keepMark, passes, patiently } from './action.js'
import { file, lines } from './files.js'
import type { ContainerOs } from './os.js'
import { install } from './packages.js'

export interface WantedUser {
  readonly name: string
  readonly uid: number | undefined
  readonly groups: readonly string[]
  readonly shell: string | undefined
  readonly sshKeys: readonly string[]
  readonly sudo: boolean
  readonly password: Secret | undefined
}

export function user(os: ContainerOs, wanted: WantedUser): Action[] {
  const { name, uid, groups, shell, sshKeys, sudo, password } = wanted
  const busybox = os.packageManager === 'apk'
  const exists: Check = { argv: ['id', '-u', name] }
  const uidText = uid === undefined ? [] : ['-u', String(uid)]
  return [
    command(
      busybox
        ? ['adduser', '-D', ...uidText, '-s', shell ?? '/bin/sh', name]
        : ['useradd', '-m', ...uidText, '-s', shell ?? '/bin/bash', name],
      { check: exists, again: true },
    ),
    ...(busybox && password === undefined ? [unlock(name)] : []),
    ...groups.flatMap((group) => inGroup(os, name, group)),
    ...(sudo ? allowSudo(os, name) : []),
    ...(sshKeys.length === 0 ? [] : [authorizedKeys(name, sshKeys)]),
    ...(password ? [setPassword(name, password)] : []),
  ]
}

/**
 * busybox makes users with `!` for a password, which sshd without PAM takes for a locked account, also with a key; `*` is
 * no password either, and not locked.
 */
const unlock = (name: string): Action =>
  command(['chpasswd', '-e'], {
    stdin: `${name}:*\n`,
    check: {
      argv: ['cat', '/etc/shadow'],
      passes: ({ stdout }) => !stdout.split('\n').some((line) => line.startsWith(`${name}:!`)),
    },
    again: true,
  })

/** Where the home of a user is, and who its files belong to, says the container. */
function authorizedKeys(name: string, keys: readonly string[]): Action {
  const at = async (shell: Shell, io: ActionIo): Promise<Action> => {
    const options = { signal: io.signal, timeLimitMs: io.timeLimitMs, phase: `find the home of ${name}` }
    const { stdout } = await patiently(io, () => shell.run(['cat', '/etc/passwd'], options))
    const [, , , group = name, , home = `/home/${name}`] =
      stdout
        .split('\n')
        .find((line) => line.startsWith(`${name}:`))
        ?.split(':') ?? []
    return lines(posix.join(home, '.ssh/authorized_keys'), keys, { mode: 0o600, owner: `${name}:${group}` })
  }
  return {
    previews: lines(`~${name}/.ssh/authorized_keys`, keys, { mode: 0o600, owner: name }).previews,
    isDone: async (shell, io) => (await (await at(shell, io)).isDone?.(shell, io)) === true,
    run: async (shell, io) => (await at(shell, io)).run(shell, io),
  }
}

/** Member of a group, which is made where it is missing. */
export function inGroup({ packageManager }: ContainerOs, name: string, group: string): Action[] {
  const busybox = packageManager === 'apk'
  return [
    command(busybox ? ['addgroup', group] : ['groupadd', group], {
      check: { argv: ['getent', 'group', group] },
      again: true,
    }),
    command(busybox ? ['addgroup', name, group] : ['usermod', '-a', '-G', group, name], {
      check: {
        argv: ['id', '-nG', name],
        passes: ({ exitCode, stdout }) => exitCode === 0 && stdout.trim().split(/\s+/).includes(group),
      },
      again: true,
    }),
  ]
}

const allowSudo = (os: ContainerOs, name: string): Action[] => [
  ...install(os, ['sudo']),
  file({
    path: `/etc/sudoers.d/${name}`,
    content: `${name} ALL=(ALL:ALL) NOPASSWD:ALL\n`,
    mode: 0o440,
    owner: 'root:root',
  }),
]

/** Where it is kept which passwords were set: one that somebody changed since is left as it is. */
const passwordFolder = '/var/lib/pve-suite/passwords'

function setPassword(name: string, password: Secret): Action {
  const change = command(['chpasswd'], {
    stdin: Secret.of(`${name}:${revealSecret(password)}\n`),
    again: true,
  })
  return {
    previews: change.previews,
    isDone: async (shell, io) =>
      passes(shell, { argv: ['test', '-e', await passwordMark(name, password)] }, io),
    async run(shell, io) {
      await change.run(shell, io)
      await keepMark(shell, await passwordMark(name, password), io)
    },
  }
}

const marks = new WeakMap<Secret, Promise<Buffer>>()

/** Slow on purpose, as /etc/shadow is: whoever reads the folder shall not find the password by trying. */
async function passwordMark(name: string, password: Secret): Promise<string> {
  const known = marks.get(password) ?? derive(revealSecret(password), name)
  marks.set(password, known)
  return `${passwordFolder}/${(await known).toString('hex')}`
}

const derive = (password: string, name: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, `pve-suite ${name}`, 24, (error, key) => (error ? reject(error) : resolve(key)))
  })
