import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { ConfigError } from '../../errors/index.js'
import type { HostKeyCheck } from './host-key.js'
import type { AskedHost, SshEndpoint, SshOptions, SshPrivateKey } from './options.js'
import { inHome, SshConfig } from './ssh-config.js'

/** A host with nothing left open. */
export interface ResolvedEndpoint {
  /** Where to connect to. */
  readonly host: string
  readonly port: number
  readonly user: string
  /** Named by the caller or the configuration: one that cannot be read is an error. */
  readonly namedKeys: readonly SshPrivateKey[]
  /** Tried when they are there. */
  readonly usualKeys: readonly SshPrivateKey[]
  readonly agent: string | undefined
  readonly identitiesOnly: boolean
  readonly passphrase: SshEndpoint['passphrase']
  readonly password: SshEndpoint['password']
  readonly hostKey: HostKeyCheck
}

/** How messages call it: `ssh://pve1:22`. */
export const originOf = ({ host, port }: { host: string; port: number }): string =>
  `ssh://${host.includes(':') ? `[${host}]` : host}:${port}`

const mostJumps = 10

/** The hosts on the way, and at the end the target. @throws ConfigError */
export async function resolveEndpoints(options: SshOptions): Promise<ResolvedEndpoint[]> {
  const { config = true } = options
  const file = typeof config === 'string' ? inHome(config) : join(homedir(), '.ssh', 'config')
  const sshConfig = config === false ? undefined : await SshConfig.read(file)
  const jumps = options.jump ?? jumpsOf(options, sshConfig, 0)
  // A callback names the host it asks for; a given secret is one host's own.
  const { password } = options
  const inherited = {
    ...(typeof password === 'function' && {
      password: (asked: AskedHost) => password({ ...asked, isJumpHost: true }),
    }),
    ...(typeof options.passphrase === 'function' && { passphrase: options.passphrase }),
    ...(options.knownHostsFiles !== undefined && { knownHostsFiles: options.knownHostsFiles }),
    ...(options.agent !== undefined && { agent: options.agent }),
  }
  const hops = jumps.map((jump): SshEndpoint => ({ ...inherited, ...jump }))
  return [...hops, options].map((endpoint) => resolveEndpoint(endpoint, options, sshConfig))
}

/** `ProxyJump` of the host, and before it those of the first jump host itself. */
function jumpsOf(endpoint: SshEndpoint, config: SshConfig | undefined, depth: number): SshEndpoint[] {
  const jumps = config?.forHost(endpoint.host, endpoint.user).proxyJump ?? []
  const [first] = jumps
  if (first === undefined) return []
  if (depth >= mostJumps) {
    throw new ConfigError(`The jump hosts of ${endpoint.host} lead in a circle.`, {
      hint: 'Look at ProxyJump in the configuration of SSH.',
    })
  }
  return [...jumpsOf(first, config, depth + 1), ...jumps]
}

function resolveEndpoint(
  endpoint: SshEndpoint,
  options: SshOptions,
  config: SshConfig | undefined,
): ResolvedEndpoint {
  const found = config?.forHost(endpoint.host, endpoint.user)
  const home = join(homedir(), '.ssh')
  const named = endpoint.privateKeys ?? (found?.identityFiles ?? []).map((file) => ({ file }))
  const usual = ['id_ed25519', 'id_ecdsa', 'id_rsa'].map((name) => ({ file: join(home, name) }))
  const agent = endpoint.agent ?? found?.agent ?? process.env['SSH_AUTH_SOCK']
  const host = found?.hostName ?? endpoint.host
  const port = endpoint.port ?? found?.port ?? 22
  const [userFile = join(home, 'known_hosts'), ...otherFiles] = found?.userKnownHostsFiles ?? [
    join(home, 'known_hosts'),
    join(home, 'known_hosts2'),
  ]
  const globalFiles = found?.globalKnownHostsFiles ?? [
    '/etc/ssh/ssh_known_hosts',
    '/etc/ssh/ssh_known_hosts2',
  ]
  return {
    host,
    port,
    user: endpoint.user ?? found?.user ?? userInfo().username,
    namedKeys: named.map((key) => ('file' in key ? { file: inHome(key.file) } : key)),
    usualKeys: named.length === 0 ? usual : [],
    agent: agent === false || agent === undefined || agent === '' ? undefined : agent,
    identitiesOnly: endpoint.identitiesOnly ?? found?.identitiesOnly ?? false,
    passphrase: endpoint.passphrase,
    password: endpoint.password,
    hostKey: {
      host,
      port,
      alias: endpoint.hostKeyAlias ?? found?.hostKeyAlias,
      files: endpoint.knownHostsFiles ?? [userFile, ...otherFiles, ...globalFiles],
      onUnknownHostKey: found?.refusesUnknown === true ? undefined : options.onUnknownHostKey,
      acceptChangedHostKey: options.acceptChangedHostKey,
    },
  }
}
