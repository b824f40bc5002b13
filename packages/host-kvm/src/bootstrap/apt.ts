/** Packages, by apt-get. */
import { type Argv, CommandError, PveError, type Step, type StepIo, sleep } from '@pve/core'
import { commandPreview, type Host, type HostWork, signalOf } from '../host/index.js'

const aptOptions = ['--quiet', '--yes', '--option', 'DPkg::Lock::Timeout=300'] as const
const env = { DEBIAN_FRONTEND: 'noninteractive', NEEDRESTART_MODE: 'l' }
/** apt would solve a conflict by removing what nobody asked to be removed, and what no revert knows. */
const removesNothing = '--no-remove'
/** A driver is built for each kernel, and the toolkit is 4 GB. */
const installLimitMs = 90 * 60_000
const updateLimitMs = 10 * 60_000

const update: Argv = ['apt-get', 'update', ...aptOptions]
const repair: Argv = ['dpkg', '--configure', '--pending']

export interface InstallOptions {
  readonly id: string
  readonly title: string
  readonly names: readonly string[]
  readonly why: string
  /** Those of them that not every release has: left out where apt knows no such package. */
  readonly optional?: readonly string[]
}

/** Installs what is missing of these packages. They stay in a revert, unless it is asked to remove them. */
export function installStep({ id, title, names, why, optional = [] }: InstallOptions): Step<HostWork> {
  const install: Argv = ['apt-get', 'install', ...aptOptions, removesNothing, ...names]
  return {
    id,
    title,
    isDone: async ({ host }, io) => {
      const required = names.filter((name) => !optional.includes(name))
      return (await missingPackages(host, required, io)).length === 0
    },
    preview: () => [
      commandPreview(update, 'The lists of packages have to be current.', env),
      commandPreview(
        install,
        optional.length === 0 ? why : `${why} (${optional.join(', ')}: where the release has it)`,
        env,
      ),
    ],
    async run({ host, ledger, phase }, io) {
      await aptGet(host, update, updateLimitMs, io)
      const missing = await missingPackages(host, names, io)
      const unknown = await unknownPackages(
        host,
        missing.filter((name) => optional.includes(name)),
        io,
      )
      const wanted = missing.filter((name) => !unknown.includes(name))
      if (wanted.length === 0) return
      await ledger.record(host, { kind: 'packages', phase, names: [...wanted] }, signalOf(io))
      const argv: Argv = ['apt-get', 'install', ...aptOptions, removesNothing, ...wanted]
      try {
        await aptGet(host, argv, installLimitMs, io)
      } catch (error) {
        throw removalError(error, host, wanted) ?? error
      }
    },
  }
}

function removalError(error: unknown, { shell }: Host, names: readonly string[]): PveError | undefined {
  if (!(error instanceof CommandError) || !/remove is disabled/i.test(error.stderr)) return undefined
  return new PveError(`On ${shell.target} other packages would have to go for ${names.join(', ')}.`, {
    code: 'PACKAGES_CONFLICT',
    phase: `install ${names.join(', ')}`,
    cause: error,
    hint: `Nothing was installed or removed. See which: apt-get install --simulate ${names.join(' ')}. Remove them yourself when they are not needed, then run this again.`,
  })
}

/** Those that are not installed. */
export async function missingPackages(
  host: Host,
  names: readonly string[],
  { signal }: Pick<StepIo, 'signal'>,
): Promise<readonly string[]> {
  const { stdout } = await host.shell.run(
    ['dpkg-query', '--show', '--showformat', '${Package} ${db:Status-Status}\\n', ...names],
    { signal, accept: [0, 1], phase: 'see what is installed' },
  )
  const installed = new Set(stdout.split('\n').flatMap((line) => /^(\S+) installed$/.exec(line)?.[1] ?? []))
  return names.filter((name) => !installed.has(name))
}

/** Those that apt could not install from anywhere. */
async function unknownPackages(
  host: Host,
  names: readonly string[],
  { signal }: Pick<StepIo, 'signal'>,
): Promise<readonly string[]> {
  if (names.length === 0) return []
  const { stdout } = await host.shell.run(['apt-cache', 'madison', '--', ...names], {
    signal,
    accept: [0, 100],
    phase: 'see which packages there are',
  })
  return names.filter((name) => !stdout.split('\n').some((line) => line.trim().startsWith(`${name} |`)))
}

/** What mirrors and name servers say when they will be well in a moment. */
const passing =
  /temporary failure|could not (?:resolve|connect)|connection (?:timed out|reset)|hash sum mismatch|mirror sync in progress|\b50[234] /i

const pausesMs = [5_000, 20_000]

/** Tries again what fails for a reason that passes; finishes first what an interrupted dpkg has left. */
async function aptGet(host: Host, argv: Argv, timeLimitMs: number, io: StepIo): Promise<void> {
  const run = async (command: Argv) => {
    await host.shell.run(command, { env, timeLimitMs, signal: io.signal, onLine: (line) => io.log(line) })
  }
  let isRepaired = false
  for (let attempt = 0; ; ) {
    try {
      return await run(argv)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      const pause = pausesMs[attempt]
      if (/dpkg was interrupted|dpkg --configure -a/.test(error.stderr) && !isRepaired) {
        isRepaired = true
        io.log('An earlier installation was cut off: finishing it.')
        await run(repair)
      } else if (passing.test(error.stderr) && pause !== undefined) {
        attempt += 1
        io.log(`${error.message}: trying again in ${pause / 1000} s`)
        await sleep(pause, io.signal)
      } else throw error
    }
  }
}

/** @param names that a run has installed */
export async function removePackages(host: Host, names: readonly string[], io: StepIo): Promise<void> {
  await aptGet(host, ['apt-get', 'purge', ...aptOptions, ...names], installLimitMs, io)
}
