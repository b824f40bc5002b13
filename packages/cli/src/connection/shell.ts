/** From the settings to shells of root on the nodes: by SSH, or those of the simulated cluster. */
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
import { ApiError, type NodeShells, type PveClient } from '@pve/sdk'
import type { Simulator } from '@pve/sdk/testing'
import type { SshSettings } from '../config/ssh-settings.js'
import type { CliIo } from '../context.js'
import type { Questions } from '../questions/questions.js'
import { credentialNames } from './credential-names.js'

export interface ShellSources {
  readonly io: CliIo
  readonly questions: Questions | undefined
  readonly signal: AbortSignal
  readonly ssh: SshSettings
  /** Of --demo: no SSH then. */
  readonly simulator: Simulator | undefined
  /** Knows the addresses of the nodes. */
  readonly pve: PveClient
  credentials(): Promise<CredentialSources>
  onEnd(cleanUp: () => Promise<void>): void
}

/** One connection for each node, opened when it is first asked for and closed when the command ends. */
export function openNodeShells(sources: ShellSources): NodeShells {
  const opened = new Map<string, Promise<Shell>>()
  sources.onEnd(async () => {
    const shells = await Promise.allSettled(opened.values())
    await Promise.all(shells.map(async (one) => (one.status === 'fulfilled' ? one.value.close() : undefined)))
  })
  return (node) => {
    const there = opened.get(node)
    if (there) return there
    const shell = (sources.simulator ? inSimulator(sources.simulator, node) : overSsh(sources, node)).catch(
      (error: unknown) => {
        opened.delete(node)
        throw error
      },
    )
    opened.set(node, shell)
    return shell
  }
}

const inSimulator = async (simulator: Simulator, node: string): Promise<Shell> => simulator.shell(node)

/** A node that does not answer is asked again this often, where that does no harm. */
const attempts = 3
const firstPauseMs = 500

async function overSsh(sources: ShellSources, node: string): Promise<Shell> {
  const { ssh, signal } = sources
  const host = ssh.addressOf(node) ?? (await addressInCluster(sources.pve, node))
  const options = await sshOptions(sources, host)
  const { openSsh } = await import('@pve/core/ssh')
  const open = async (sudo: SudoSetting): Promise<Shell> => {
    const most = sources.io.resends === undefined ? attempts : sources.io.resends + 1
    for (let attempt = 1; ; attempt++) {
      try {
        return await openSsh({ ...options, sudo })
      } catch (error) {
        const isTransient = error instanceof ConnectionError && error.sent === 'no'
        if (!isTransient || attempt >= most) throw withHint(error, node)
        await sleep(firstPauseMs * 2 ** (attempt - 1), signal)
      }
    }
  }
  if (ssh.user === 'root') return open(false)
  const shell = await open(true)
  try {
    // Before anything is made: whether this user may become root.
    await shell.run(['true'], { signal, phase: `become root on ${node}` })
    return shell
  } catch (error) {
    await shell.close()
    if (!(error instanceof CommandError) || error.code !== 'SUDO_FAILED') throw error
    const password = await secretOf(
      sources,
      credentialNames.sudoPassword,
      `sudo password of ${ssh.user} on ${node}`,
    )
    if (!password) throw error
    return open({ password })
  }
}

async function sshOptions(sources: ShellSources, host: string): Promise<SshOptions> {
  const { io, signal, ssh } = sources
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
    user: ssh.user,
    ...(ssh.port !== undefined && { port: ssh.port }),
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
async function secretOf(
  { credentials, questions }: ShellSources,
  name: string,
  message: string,
): Promise<Secret | undefined> {
  const found = await (await credentials()).get(name)
  if (found) return found.value
  return questions && Secret.of(await questions.secret({ message }))
}

/** By flag, else by somebody who is asked, else not at all. */
function hostKeyAnswer({ ssh, questions }: ShellSources): SshOptions['onUnknownHostKey'] {
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
function withHint(error: unknown, node: string): unknown {
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
    hint: [hint, `Another address: --ssh-host ${node}=ADDRESS; through another host: --ssh-jump HOST.`]
      .filter(Boolean)
      .join(' '),
    ...(phase !== undefined && { phase }),
  })
}

/**
 * What the cluster calls the node's address. A node on its own is where its API is: behind a router its own address
 * would lead nowhere.
 */
async function addressInCluster(pve: PveClient, node: string): Promise<string> {
  const [origin] = pve.transport.hosts
  try {
    const nodes = (await pve.get('/cluster/status')).filter(({ type }) => type === 'node')
    if (nodes.length === 1 && origin !== undefined) return hostOf(origin)
    return nodes.find(({ name }) => name === node)?.ip ?? node
  } catch (error) {
    // Who may not see the cluster may know the node by its name.
    if (error instanceof ApiError) return node
    throw error
  }
}

const hostOf = (origin: string): string => new URL(origin).hostname.replace(/^\[(.*)\]$/, '$1')
