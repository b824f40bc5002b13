/** How the real `ssh` reaches the lab. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attempt, type CommandOptions, type Outcome } from './commands.js'
import type { LabDescription, LabKeyName } from './description.js'

export interface SshTarget {
  /** Default `root`. */
  readonly user?: string
  /** Default the plain ed25519 key; null signs in by password alone. */
  readonly key?: LabKeyName | null
  /** What is typed where ssh asks for a password or a passphrase. Default: nothing can be typed. */
  readonly types?: string
  /** Through the jump host, to the sshd by its inner name. */
  readonly throughJump?: boolean
  /** Options of `ssh` before the host. */
  readonly options?: readonly string[]
}

const option = (name: string, value: string): string[] => ['-o', `${name}=${value}`]

/** Everything between `ssh` and the remote command. */
export function sshArguments(description: LabDescription, target: SshTarget = {}): string[] {
  const { user = 'root', key = 'ed25519', types, throughJump = false, options = [] } = target
  const { sshd, inner, jump, keys, knownHosts } = description
  const checked = option('UserKnownHostsFile', `"${knownHosts}"`)
  const identity =
    key === null
      ? [...option('PubkeyAuthentication', 'no')]
      : [
          '-i',
          keys[key].path,
          ...option('IdentitiesOnly', 'yes'),
          ...option('PreferredAuthentications', 'publickey'),
        ]
  const forward = ['ssh', '-F', 'none', '-p', String(jump.port), ...identity, ...checked]
  const proxy = [...forward, '-W', '[%h]:%p', `${jump.user}@${jump.host}`].join(' ')
  const { host, port } = throughJump ? inner : sshd
  return [
    ...['-F', 'none', '-p', String(port)],
    ...identity,
    ...checked,
    ...option('StrictHostKeyChecking', 'yes'),
    ...option('BatchMode', types === undefined ? 'yes' : 'no'),
    ...(types === undefined ? [] : option('NumberOfPasswordPrompts', '1')),
    ...(throughJump ? option('ProxyCommand', proxy) : []),
    ...options,
    `${user}@${host}`,
  ]
}

/** Runs one command by `ssh`, whatever its exit code; 255 is ssh's own failure. */
export async function ssh(
  description: LabDescription,
  command: string,
  target: SshTarget & CommandOptions = {},
): Promise<Outcome> {
  const { types, stdin, timeLimitMs } = target
  const folder = await mkdtemp(join(description.folder, 'ssh-'))
  try {
    const askpass = join(folder, 'askpass')
    await writeFile(askpass, '#!/bin/sh\nprintf "%s\\n" "$LAB_TYPES"\n')
    await chmod(askpass, 0o700)
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      ...(types !== undefined && { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', LAB_TYPES: types }),
    }
    return await attempt(['ssh', ...sshArguments(description, target), '--', command], {
      env,
      ...(stdin !== undefined && { stdin }),
      ...(timeLimitMs !== undefined && { timeLimitMs }),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
