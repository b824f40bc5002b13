/** What OpenSSH's client configuration says of a host: the part of it that this package can follow. */
import { readdir } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { parse } from 'ssh-config'
import { ConfigError } from '../../errors/index.js'
import { readFileIfThere } from '../../files/index.js'
import { matchesPattern } from './known-hosts.js'

export interface HostConfig {
  readonly hostName?: string
  readonly user?: string
  readonly port?: number
  readonly identityFiles: readonly string[]
  readonly identitiesOnly: boolean
  /** `false`: none. */
  readonly agent?: string | false
  readonly proxyJump: readonly JumpHost[]
  readonly userKnownHostsFiles?: readonly string[]
  readonly globalKnownHostsFiles?: readonly string[]
  readonly hostKeyAlias?: string
  /** StrictHostKeyChecking yes: nobody is asked. What would weaken the check is not followed. */
  readonly refusesUnknown: boolean
}

export interface JumpHost {
  readonly host: string
  readonly user?: string
  readonly port?: number
}

/** How deep files may include files. */
const deepestInclude = 8

export class SshConfig {
  readonly #config: ReturnType<typeof parse>
  readonly #file: string

  private constructor(config: ReturnType<typeof parse>, file: string) {
    this.#config = config
    this.#file = file
  }

  /** A file that is not there says nothing. @throws ConfigError */
  static async read(file: string): Promise<SshConfig> {
    const text = await withIncludes((await readFileIfThere(file)) ?? '', dirname(file), 0)
    try {
      return new SshConfig(parse(text), file)
    } catch (cause) {
      throw new ConfigError(`${file} cannot be read as a configuration of SSH.`, {
        cause,
        phase: `read ${file}`,
        details: { file },
        hint: 'Correct it (ssh -G <host> says what is wrong), or leave it out: config: false.',
      })
    }
  }

  /** @throws ConfigError for what would be needed to reach the host and is not supported */
  forHost(host: string, user?: string): HostConfig {
    // `Match exec` would run programs, and is left out.
    const found = this.#config.compute(
      { Host: host, ...(user !== undefined && { User: user }) },
      { ignoreCase: true, matchExec: false },
    )
    const list = (key: string): string[] => {
      const value = found[key]
      return value === undefined ? [] : typeof value === 'string' ? [value] : value
    }
    const one = (key: string): string | undefined => list(key)[0]
    const isYes = (key: string) => one(key)?.toLowerCase() === 'yes'
    const hostName = one('hostname')?.replaceAll('%%', '%').replaceAll('%h', host)
    const port = this.#port(one('port'), host)
    const remoteUser = user ?? one('user')
    const expand = (path: string) =>
      expandPath(path, { host: hostName ?? host, user: remoteUser ?? userInfo().username })
    const jump = one('proxyjump')
    const command = list('proxycommand').join(' ').trim()
    if (jump === undefined && command !== '' && command.toLowerCase() !== 'none') {
      throw new ConfigError(`${this.#file} reaches ${host} by ProxyCommand, which is not supported.`, {
        phase: `read ${this.#file}`,
        details: { file: this.#file },
        hint: 'Use ProxyJump there, or give the hosts to go through as jump.',
      })
    }
    const agent = one('identityagent')
    const known = list('userknownhostsfile')
    const globalKnown = list('globalknownhostsfile')
    const alias = one('hostkeyalias')
    return {
      ...(hostName !== undefined && { hostName }),
      ...(remoteUser !== undefined && { user: remoteUser }),
      ...(port !== undefined && { port }),
      identityFiles: list('identityfile')
        .filter((path) => path.toLowerCase() !== 'none')
        .map(expand),
      identitiesOnly: isYes('identitiesonly'),
      ...(agent !== undefined &&
        agent !== 'SSH_AUTH_SOCK' && { agent: agent.toLowerCase() === 'none' ? false : expand(agent) }),
      proxyJump: jump === undefined || jump.toLowerCase() === 'none' ? [] : parseJump(jump),
      ...(known.length > 0 && { userKnownHostsFiles: known.flatMap(words).map(expand) }),
      ...(globalKnown.length > 0 && { globalKnownHostsFiles: globalKnown.flatMap(words).map(expand) }),
      ...(alias !== undefined && { hostKeyAlias: alias }),
      refusesUnknown: isYes('stricthostkeychecking'),
    }
  }

  #port(text: string | undefined, host: string): number | undefined {
    if (text === undefined) return undefined
    const port = Number(text)
    if (isPort(port)) return port
    throw new ConfigError(`${this.#file} has no usable port for ${host}: ${text}`, {
      phase: `read ${this.#file}`,
      details: { file: this.#file },
      hint: portHint,
    })
  }
}

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536
const portHint = 'A port is a number from 1 to 65535.'

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/**
 * `user@host:port`, comma-separated; addresses of IPv6 in brackets; `ssh://` before each is allowed.
 *
 * @throws ConfigError for what is no such list
 * @example
 * parseJump('ada@bastion.example.org:2222,[2001:db8::7]')
 * // [ { host: 'bastion.example.org', user: 'ada', port: 2222 }, { host: '2001:db8::7' } ]
 */
export function parseJump(text: string): JumpHost[] {
  return text.split(',').map((part) => {
    const match = /^(?:ssh:\/\/)?(?:([^@\s]+)@)?(?:\[([^\]\s]+)\]|([^:@/\s]+))(?::(\d{1,5}))?\/?$/.exec(
      part.trim(),
    )
    const [, user, bracketed, plain, port] = match ?? []
    const host = bracketed ?? plain
    if (host === undefined) {
      throw new ConfigError(`"${part}" is not a host to go through.`, {
        hint: 'Write user@host:port; the user and the port may be left out.',
      })
    }
    if (port !== undefined && !isPort(Number(port))) {
      throw new ConfigError(`"${part}" is not a host to go through: ${port} is no port.`, { hint: portHint })
    }
    return { host, ...(user !== undefined && { user }), ...(port !== undefined && { port: Number(port) }) }
  })
}

function expandPath(path: string, names: { host: string; user: string }): string {
  const values: Readonly<Record<string, string>> = {
    '%': '%',
    d: homedir(),
    h: names.host,
    r: names.user,
    u: userInfo().username,
  }
  const expanded = path.replace(/%([%dhru])/g, (whole, letter: string) => values[letter] ?? whole)
  return inHome(expanded)
}

/** `~` is the home folder. */
export function inHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path
}

/**
 * Puts the text of included files in place. After it the section goes on in which the Include stood. Turning names into
 * full ones (CanonicalizeHostname) is left out: the parser would run nslookup.
 */
async function withIncludes(text: string, folder: string, depth: number): Promise<string> {
  let section = ''
  const result: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const [, keyword = '', value = ''] = /^\s*([A-Za-z]+)[\s=]+(.*?)\s*$/.exec(line) ?? []
    const lower = keyword.toLowerCase()
    if (lower === 'canonicalizehostname') continue
    if (lower === 'host' || lower === 'match') section = line
    if (lower !== 'include') {
      result.push(line)
      continue
    }
    if (depth >= deepestInclude) continue
    for (const pattern of words(value.replaceAll('"', ''))) {
      for (const path of await includedFiles(inHome(pattern), folder)) {
        const included = (await readFileIfThere(path)) ?? ''
        result.push(await withIncludes(included, folder, depth + 1))
      }
    }
    if (section !== '') result.push(section)
  }
  return result.join('\n')
}

/** The files that a pattern names; wildcards stand in the last part only. */
async function includedFiles(pattern: string, folder: string): Promise<string[]> {
  const path = isAbsolute(pattern) ? pattern : join(folder, pattern)
  const name = basename(path)
  if (!/[*?]/.test(name)) return [path]
  const names = await readdir(dirname(path)).catch(() => [])
  return names
    .filter((found) => matchesPattern(name, found) && !found.startsWith('.'))
    .sort()
    .map((found) => join(dirname(path), found))
}
