/** What is asked of a host beyond its facts, when it is needed. */
import type { HostFacts } from '../facts/index.js'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { runningVms } from './running-vms.js'
import type { PhasePlan, Probes } from './types.js'
import { type BootstrapWishes, isWished } from './wishes.js'

/**
 * URL…: by apt's own download, with its proxy, its name servers, its certificates, asks for the first list of the first mirror,
 * then for each URL. It prints what did not come: `mirrors`, and URLs.
 */
export const mirrorScript = `to=$(mktemp -d) || exit
trap 'rm -rf -- "$to"' EXIT
get() { rm -f -- "$to/got"; timeout 60 /usr/lib/apt/apt-helper -o Acquire::Retries=1 download-file "$1" "$to/got" >&2; }
uri=$(apt-get update --print-uris 2>/dev/null | sed -n "1s/^'\\([^']*\\)'.*/\\1/p")
{ [ -n "$uri" ] && get "$uri"; } || echo mirrors
for url; do get "$url" || printf '%s\\n' "$url"; done`

export async function probeHost(
  host: Host,
  facts: HostFacts,
  wishes: BootstrapWishes,
  plans: readonly PhasePlan[],
  options: HostCallOptions = {},
): Promise<Probes> {
  const call = signalOf(options)
  const needsInternet = plans.some(({ state, needsInternet }) => state === 'to do' && needsInternet)
  const downloads = plans.flatMap(({ state, downloads = [] }) => (state === 'to do' ? downloads : []))
  const isBootAhead = plans.some(({ rebootReasons }) => rebootReasons.length > 0)
  const ask = async (argv: readonly [string, ...string[]], phase: string, timeLimitMs: number) => {
    const { exitCode } = await host.shell.run(argv, { ...call, phase, timeLimitMs, accept: 'any' })
    return exitCode === 0
  }
  return {
    ...(needsInternet && (await askServers(host, downloads, call))),
    ...(wishes.user !== undefined &&
      isWished(wishes, 'kvm') && {
        user: (await ask(['getent', 'passwd', '--', wishes.user], `look for the user ${wishes.user}`, 60_000))
          ? 'exists'
          : 'does not exist',
      }),
    ...(isBootAhead && facts.libvirt.isRunning && { runningVms: await runningVms(host, call) }),
  }
}

async function askServers(
  host: Host,
  downloads: readonly string[],
  options: HostCallOptions,
): Promise<Pick<Probes, 'internet' | 'silentServers'>> {
  const { exitCode, stdout } = await host.shell.run(['sh', '-c', mirrorScript, 'sh', ...downloads], {
    ...options,
    phase: 'see whether the mirrors answer',
    timeLimitMs: 4 * 60_000,
    accept: 'any',
  })
  const silent = stdout.split('\n').filter((line) => line !== '')
  const servers = downloads.filter((url) => silent.includes(url)).map((url) => new URL(url).hostname)
  return {
    internet: exitCode === 0 && !silent.includes('mirrors') ? 'reachable' : 'not reachable',
    ...(servers.length > 0 && { silentServers: [...new Set(servers)] }),
  }
}
