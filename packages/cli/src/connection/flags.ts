/** The flags by which another command reaches the same server as this one, as the same user. */
import { isFlag, type Settings } from '../config/settings.js'

/**
 * What environment, files and the credential store say anyway is not repeated; secrets have no flags.
 * @param origin where it was signed in, if that may differ from the settings
 */
export function connectionFlags(settings: Settings, origin?: string): string[] {
  if (settings.demo.value) return ['--demo', ...given(settings, ['username', 'realm', 'tokenId'])]
  const isOther = origin !== undefined && origin !== settings.hosts?.value[0]
  // What was said of the certificate and the user of one server is not meant for another.
  if (isOther) return ['--host', origin]
  return [
    ...given(settings, ['cluster']),
    ...(settings.hosts && isFlag(settings.hosts) ? ['--host', settings.hosts.value.join(',')] : []),
    ...given(settings, ['username', 'realm', 'tokenId', 'fingerprint', 'caFile']),
    ...(settings.insecure?.value && isFlag(settings.insecure) ? ['--insecure'] : []),
  ]
}

const flags = {
  cluster: '--cluster',
  username: '--username',
  realm: '--realm',
  tokenId: '--token-id',
  fingerprint: '--fingerprint',
  caFile: '--ca-file',
} as const

const given = (settings: Settings, names: readonly (keyof typeof flags)[]): string[] =>
  names.flatMap((name) => {
    const setting = settings[name]
    return setting && isFlag(setting) ? [flags[name], setting.value] : []
  })

const sshFlagNames = ['ssh-host', 'ssh-user', 'ssh-port', 'ssh-key', 'ssh-jump', 'ssh-known-hosts']

/** The flags by which another command of `pxrun` reaches the same nodes. */
export const sshFlags = (globals: Readonly<Record<string, unknown>>): string[] =>
  sshFlagNames.flatMap((name) => {
    const value = globals[name]
    const values = Array.isArray(value) ? value : value === undefined ? [] : [value]
    return values.flatMap((one) => [`--${name}`, String(one)])
  })
