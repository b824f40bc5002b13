/** Tailscale inside a container. Its key goes by a file that only root can read, and that is gone afterwards. */
import { PveError, type Secret } from '@pve/core'
import { z } from 'zod'
import { type Action, type Check, commandPreview, passes } from './action.js'
import { download } from './download.js'
import type { ContainerOs } from './os.js'
import { install, isInstalled, managerOf } from './packages.js'
import { service } from './service.js'

export interface WantedTailscale {
  readonly authKey: Secret | undefined
  /** Options of `tailscale up`. */
  readonly options: readonly string[]
}

export function tailscale(os: ContainerOs, wanted: WantedTailscale): Action[] {
  return [
    ...fromTailscale(os),
    ...service(os, managerOf(os) === 'apk' ? 'tailscale' : 'tailscaled'),
    ...(wanted.authKey ? [join(wanted.authKey, wanted.options)] : []),
  ]
}

const statusSchema = z.object({ BackendState: z.string() })

const joined: Check = {
  argv: ['tailscale', 'status', '--json'],
  passes: ({ stdout }) => stateOf(stdout) === 'Running',
}

function stateOf(text: string): string | undefined {
  try {
    return statusSchema.safeParse(JSON.parse(text)).data?.BackendState
  } catch {
    return undefined
  }
}

const join = (authKey: Secret, options: readonly string[]): Action => ({
  previews: [commandPreview(['tailscale', 'up', '--auth-key=file:KEY', ...options])],
  isDone: (shell, io) => passes(shell, joined, io),
  async run(shell, io) {
    const limits = { signal: io.signal, timeLimitMs: io.timeLimitMs }
    await shell.withTemporaryFile(
      authKey,
      (path) =>
        shell.run(['tailscale', 'up', `--auth-key=file:${path}`, '--timeout=60s', ...options], {
          ...limits,
          onLine: (line) => io.log(line),
          phase: 'join the tailnet',
        }),
      limits,
    )
    if (await passes(shell, joined, io)) return
    throw new PveError('tailscale up ended well, but the container is not in the tailnet.', {
      code: 'TAILSCALE_NOT_JOINED',
      hint: 'Does the key need approval of the device? See `tailscale status` in the container.',
    })
  },
})

/** https://pkgs.tailscale.com/stable/ ; where a mirror or the distribution has the package, that is taken. */
function fromTailscale(os: ContainerOs): Action[] {
  const manager = managerOf(os)
  if (manager === 'apt' && os.codename !== undefined) {
    const base = `https://pkgs.tailscale.com/stable/${os.id}/${os.codename}`
    const offered: Check = {
      argv: ['apt-cache', 'policy', 'tailscale'],
      passes: ({ stdout }) => /^\s*Candidate: (?!\(none\))\S/m.test(stdout),
    }
    const get = (url: string, path: string): Action => download(url, path, offered)
    return [
      ...install(os, ['ca-certificates', 'curl']),
      get(`${base}.noarmor.gpg`, '/usr/share/keyrings/tailscale-archive-keyring.gpg'),
      get(`${base}.tailscale-keyring.list`, '/etc/apt/sources.list.d/tailscale.list'),
      ...install(os, ['tailscale'], 'tailscale'),
    ]
  }
  if (manager === 'dnf') {
    const repository = '/etc/yum.repos.d/tailscale.repo'
    const family = os.id === 'fedora' ? 'fedora' : `centos/${(os.version ?? '9').split('.')[0]}`
    return [
      download(
        `https://pkgs.tailscale.com/stable/${family}/tailscale.repo`,
        repository,
        isInstalled(os, ['tailscale']),
      ),
      ...install(os, ['tailscale'], 'tailscale'),
    ]
  }
  // Alpine, Arch and openSUSE have it in their own archives.
  return install(os, ['tailscale'])
}
