/** A shell of root on a machine, by SSH: the same for a node of a cluster and for a host on its own. */
import {
  CommandError,
  ConnectionError,
  type CredentialSources,
  HostKeyError,
  Secret,
  type Shell,
  type SudoSetting,
  sleep,
} from '@pve/core'
import type { HostKeyAnswer, SshOptions, UnknownHostKey } from '@pve/core/ssh'
import type { SshLogin } from '../config/ssh-login.js'
import type { CliIo } from '../context.js'
import type { Questions } from '../questions/questions.js'

/** Names under which passwords for SSH are looked for. */
export interface SshCredentialNames {
  readonly sshPassword: string
  readonly jumpPassword: string
  readonly sshPassphrase: string
  readonly sudoPassword: string
}

export interface SshSources {
  readonly io: CliIo
  readonly questions: Questions | undefined
  readonly signal: AbortSignal
  readonly ssh: SshLogin
  readonly credentialNames: SshCredentialNames
  credentials(): Promise<Pick<CredentialSources, 'get'>>
}

/** One machine. */
export interface SshTarget {
  readonly host: string
  /** How people call it: `pve1`. */
  readonly title: string
  /** Undefined: what ~/.ssh/config says, or the name of this machine's user. */
  readonly user: string | undefined
  readonly port: number | undefined
  /** What to try when it cannot be reached, with this program's flags. */
  readonly hint: string
  /** Whether what is to be done there needs no root: it is asked of a user who is not root. Default: it does need root. */
  readonly isUserEnough?: (shell: Shell) => Promise<boolean>
}

/** A machine that does not answer is asked again this often, where that does no harm. */
const attempts = 3
const firstPauseMs = 500

/** @throws HostKeyError, SshAuthenticationError, ConnectionError; CommandError SUDO_FAILED */
export async function openSshShell(sources: SshSources, target: SshTarget): Promise<Shell> {
  const { signal, credentialNames } = sources
  const { title, user } = target
  const options = await sshOptions(sources, target)
  const { openSsh } = await import('@pve/core/ssh')
  const open = async (sudo: SudoSetting): Promise<Shell> => {
    const most = sources.io.resends === undefined ? attempts : sources.io.resends + 1
    for (let attempt = 1; ; attempt++) {
      try {
        return await openSsh({ ...options, sudo })
      } catch (error) {
        const isTransient = error instanceof ConnectionError && error.sent === 'no'
        if (!isTransient || attempt >= most) throw withHint(error, target.hint)
        await sleep(firstPauseMs * 2 ** (attempt - 1), signal)
      }
    }
  }
  if (user === 'root') return open(false)
  const shell = await open(true)
  try {
    if (await target.isUserEnough?.(shell)) return asUser(shell)
    // Before anything is made: whether this user may become root.
    await shell.run(['true'], { signal, phase: `become root on ${title}` })
    return shell
  } catch (error) {
    await shell.close()
    if (!(error instanceof CommandError) || error.code !== 'SUDO_FAILED') throw error
    const password = await secretOf(
      sources,
      credentialNames.sudoPassword,
      `sudo password ${user === undefined ? '' : `of ${user} `}on ${title}`,
    )
    if (!password) throw error
    return open({ password })
  }
}

/** The same shell, whose commands are the user's own unless they say otherwise. */
export function asUser(shell: Shell): Shell {
  const { openTerminal } = shell
  const own = { sudo: false }
  return {
    target: shell.target,
    run: (argv, options) => shell.run(argv, { ...own, ...options }),
    readFile: (path, options) => shell.readFile(path, { ...own, ...options }),
    writeFile: (path, content, options) => shell.writeFile(path, content, { ...own, ...options }),
    withTemporaryFile: (content, work, options) =>
      shell.withTemporaryFile(content, work, { ...own, ...options }),
    ...(openTerminal && {
      openTerminal: (argv, options) => openTerminal.call(shell, argv, { ...own, ...options }),
    }),
    close: () => shell.close(),
  }
}

async function sshOptions(
  sources: SshSources,
  { host, user, port }: Pick<SshTarget, 'host' | 'user' | 'port'>,
): Promise<SshOptions> {
  const { io, signal, ssh, credentialNames } = sources
  const { parseJump } = await import('@pve/core/ssh')
  const onUnknownHostKey = hostKeyAnswer(sources)
  /** For the hosts on the way as well. */
  const ofEveryHost: Pick<SshOptions, 'privateKeys' | 'agent' | 'knownHostsFiles'> = {
    ...(ssh.key !== undefined && { privateKeys: [{ file: ssh.key }] }),
    agent: io.env['SSH_AUTH_SOCK'] ?? false,
    ...(ssh.knownHosts !== undefined && { knownHostsFiles: [ssh.knownHosts] }),
  }
  return {
    ...ofEveryHost,
    host,
    ...(user !== undefined && { user }),
    ...(port !== undefined && { port }),
    passphrase: ({ key }) => secretOf(sources, credentialNames.sshPassphrase, `Passphrase of ${key}`),
    password: (asked) =>
      secretOf(
        sources,
        asked.isJumpHost ? credentialNames.jumpPassword : credentialNames.sshPassword,
        `SSH password of ${asked.user}@${asked.host}`,
      ),
    ...(ssh.jump !== undefined && {
      jump: parseJump(ssh.jump).map((jump) => ({ ...ofEveryHost, ...jump })),
    }),
    config: ssh.config,
    ...(ssh.timeLimitMs !== undefined && { connectTimeLimitMs: ssh.timeLimitMs }),
    ...(onUnknownHostKey && { onUnknownHostKey }),
    acceptChangedHostKey: ssh.replaceHostKey,
    signal,
  }
}

/** From the credentials, else from somebody who is asked; undefined where neither has it. */
export async function secretOf(
  { credentials, questions }: Pick<SshSources, 'credentials' | 'questions'>,
  name: string,
  message: string,
): Promise<Secret | undefined> {
  const found = await (await credentials()).get(name)
  if (found) return found.value
  return questions && Secret.of(await questions.secret({ message }))
}

/** By flag, else by somebody who is asked, else not at all. */
function hostKeyAnswer({ ssh, questions }: SshSources): SshOptions['onUnknownHostKey'] {
  if (!ssh.acceptNew && !ssh.replaceHostKey && !questions) return undefined
  return async (facts) => {
    if (facts.previous ? ssh.replaceHostKey : ssh.acceptNew) return 'remember'
    return questions ? askHostKey(questions, facts) : 'refuse'
  }
}

async function askHostKey(questions: Questions, facts: UnknownHostKey): Promise<HostKeyAnswer> {
  const { host, port, keyType, fingerprint } = facts
  const answer = await questions.choose({
    message: `The host key of ${host}${port === 22 ? '' : ` (port ${port})`} is not known:\n${keyType} ${fingerprint}\nCompare it with that of the host itself: ssh-keygen -lf /etc/ssh/ssh_host_${keyType.replace(/^ssh-/, '').replace(/^ecdsa-.*/, 'ecdsa')}_key.pub`,
    choices: [
      { value: 'remember', label: 'It is the same: go on, and remember it' },
      { value: 'once', label: 'Go on this once' },
      { value: 'refuse', label: 'Stop' },
    ],
    initial: 'refuse',
  })
  return answer === 'remember' || answer === 'once' ? answer : 'refuse'
}

/** Says which flag of this program it is. */
function withHint(error: unknown, own: string): unknown {
  if (error instanceof HostKeyError) {
    const flag = {
      HOST_KEY_UNKNOWN: 'If it is the same, accept and remember it: --ssh-accept-new',
      HOST_KEY_CHANGED: 'When you know why it has changed: --ssh-replace-host-key',
    }[error.code]
    if (flag === undefined) return error
    const { message, host, keyType, fingerprint, phase, hint, details } = error
    return new HostKeyError(message, {
      code: error.code === 'HOST_KEY_UNKNOWN' ? 'HOST_KEY_UNKNOWN' : 'HOST_KEY_CHANGED',
      host,
      keyType,
      fingerprint,
      cause: error,
      hint: [hint, `${flag}.`].filter(Boolean).join(' '),
      ...(phase !== undefined && { phase }),
      ...(details && { details }),
    })
  }
  if (!(error instanceof ConnectionError)) return error
  const { message, code, sent, host, phase, hint } = error
  return new ConnectionError(message, {
    code,
    sent,
    host,
    cause: error,
    hint: [hint, own].filter(Boolean).join(' '),
    ...(phase !== undefined && { phase }),
  })
}
