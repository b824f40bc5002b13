/** Configuration of the lab's two sshd. Paths are those of the node. */
import { hostKeyTypes } from './keys.js'

const common = (hostKeys: string, pidFile: string): string[] => [
  ...hostKeyTypes.map((type) => `HostKey ${hostKeys}/${type}`),
  `PidFile ${pidFile}`,
  'AuthorizedKeysFile /etc/ssh/authorized_keys/%u',
  'UsePAM yes',
  'PermitUserRC no',
  'PrintMotd no',
  'UseDNS no',
  'MaxSessions 200',
  'MaxStartups 200:30:400',
  'MaxAuthTries 20',
  'LoginGraceTime 60',
  'LogLevel VERBOSE',
]

export interface Listen {
  readonly host: string
  readonly port: number
}

const listen = (addresses: readonly Listen[]) =>
  addresses.map(({ host, port }) => `ListenAddress ${host}:${port}`)

export const mainSshdConfig = (addresses: readonly Listen[], users: readonly string[]): string =>
  [
    ...listen(addresses),
    ...common('/run/lab/node/ssh/host', '/run/sshd/main.pid'),
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication yes',
    'KbdInteractiveAuthentication yes',
    `AllowUsers ${users.join(' ')}`,
    'Subsystem sftp internal-sftp',
    'AcceptEnv LANG LC_*',
    '',
  ].join('\n')

/** Opens ways to other hosts, and nothing else. */
export const jumpSshdConfig = (address: Listen, user: string): string =>
  [
    ...listen([address]),
    ...common('/run/lab/node/ssh/jump-host', '/run/sshd/jump.pid'),
    'PermitRootLogin no',
    'PasswordAuthentication yes',
    'KbdInteractiveAuthentication yes',
    `AllowUsers ${user}`,
    'AllowTcpForwarding local',
    'AllowStreamLocalForwarding no',
    'PermitTTY no',
    'ForceCommand /usr/sbin/nologin',
    '',
  ].join('\n')
