/** What is asked of a host beyond its facts, when it is needed. */
import type { HostFacts } from '../facts/index.js'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { runningVms } from './running-vms.js'
import type { PhasePlan, Probes } from './types.js'
import type { BootstrapWishes } from './wishes.js'

/** Asks apt's own download for the first list of the first mirror: by its proxy, its name servers, its certificates. */
export const mirrorScript = `uri=$(apt-get update --print-uris 2>/dev/null | sed -n "1s/^'\\([^']*\\)'.*/\\1/p")
[ -n "$uri" ] || exit 3
to=$(mktemp -d) || exit
trap 'rm -rf -- "$to"' EXIT
timeout 60 /usr/lib/apt/apt-helper -o Acquire::Retries=1 download-file "$uri" "$to/list" >&2`

export async function probeHost(
  host: Host,
  facts: HostFacts,
  wishes: BootstrapWishes,
  plans: readonly PhasePlan[],
  options: HostCallOptions = {},
): Promise<Probes> {
  const call = signalOf(options)
  const needsInternet = plans.some(({ state, needsInternet }) => state === 'to do' && needsInternet)
  const isBootAhead = plans.some(({ rebootReasons }) => rebootReasons.length > 0)
  const ask = async (argv: readonly [string, ...string[]], phase: string, timeLimitMs: number) => {
    const { exitCode } = await host.shell.run(argv, { ...call, phase, timeLimitMs, accept: 'any' })
    return exitCode === 0
  }
  return {
    ...(needsInternet && {
      internet: (await ask(['sh', '-c', mirrorScript, 'sh'], 'see whether the mirrors answer', 120_000))
        ? 'reachable'
        : 'not reachable',
    }),
    ...(wishes.user !== undefined && {
      user: (await ask(['getent', 'passwd', '--', wishes.user], `look for the user ${wishes.user}`, 60_000))
        ? 'exists'
        : 'does not exist',
    }),
    ...(isBootAhead && facts.libvirt.isRunning && { runningVms: await runningVms(host, call) }),
  }
}
