/**
 * A shell inside a container, through a shell on its node: the API has no exec for containers, so commands go by `pct
 * exec`, files by `pct push` and `pct pull` (pve-container, `pct.pm`).
 */
import { randomUUID } from 'node:crypto'
import {
  type Argv,
  CommandError,
  type CommandResult,
  type FileOptions,
  PveError,
  type RunCommandOptions,
  Secret,
  type Shell,
  type TerminalOptions,
  type WriteFileOptions,
} from '@pve/core'

/** The same for every version of `pct`: older ones hand the environment of the node on, newer ones do not. */
const environment = {
  HOME: '/root',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin',
  LANG: 'C.UTF-8',
  TERM: 'dumb',
} as const

/**
 * @param node a shell of root on the node that the container is on; it stays open when this one is closed
 * @example
 * import { openSsh } from '@pve/core/ssh'
 *
 * const node = await openSsh({ host: 'pve1', user: 'root' })
 * const inside = containerShell(node, 200)
 * const { stdout } = await inside.run(['df', '-h', '/'])
 * await inside.writeFile('/etc/motd', 'Managed by automation.\n', { mode: 0o644 })
 * await node.close()
 */
export function containerShell(node: Shell, vmid: number): Shell {
  const id = String(vmid)
  const target = `container ${id} on ${node.target}`
  const run = (argv: Argv, options: RunCommandOptions = {}): Promise<CommandResult> => {
    const { env, cwd, ...rest } = options
    return node.run(['pct', 'exec', id, '--', ...insideArgv(argv, { env, cwd })], {
      ...rest,
      phase: options.phase ?? `run ${argv[0]} in container ${id}`,
      shownAs: options.shownAs ?? { argv, target },
    })
  }
  const push = (
    path: string,
    content: string | Uint8Array | Secret,
    { mode = 0o600, owner, ...options }: WriteFileOptions,
  ) =>
    node.withTemporaryFile(
      content,
      async (temporary) => {
        const phase = `write ${path} in container ${id}`
        const [user, group] = ownerOf(owner)
        await node.run(
          [
            'pct',
            'push',
            id,
            temporary,
            path,
            '--perms',
            `0${mode.toString(8)}`,
            // Root is who has it anyway; older versions of pct take its id for "no such user".
            ...(user === undefined || user === 'root' ? [] : ['--user', user]),
            ...(group === undefined || group === 'root' ? [] : ['--group', group]),
          ],
          { ...options, phase },
        )
        await checkArrival(path, content, options)
      },
      options,
    )
  /** `pct push` ends with 0 also when a full disk cut the content short (pve-container, `pct.pm`: the copy is not looked at). */
  const checkArrival = async (path: string, content: string | Uint8Array | Secret, options: FileOptions) => {
    const phase = `write ${path} in container ${id}`
    const { stdout } = await run(['wc', '-c', path], { ...options, accept: 'any', phase })
    const arrived = Number(/^\s*(\d+)/.exec(stdout)?.[1])
    const wanted = sizeOf(content)
    if (arrived === wanted) return
    throw new CommandError(
      `${phase}: ${Number.isNaN(arrived) ? 'nothing' : `${arrived} of ${wanted} bytes`} arrived in ${target}.`,
      {
        code: 'COMMAND_FAILED',
        phase,
        target,
        hint: 'Is the disk of the container full? See df -h in it.',
      },
    )
  }
  return {
    target,
    run,
    async readFile(path, options: FileOptions = {}) {
      return node.withTemporaryFile(
        '',
        async (temporary) => {
          const { exitCode } = await run(['test', '-f', path], { ...options, accept: [0, 1] })
          if (exitCode === 1)
            throw new PveError(`There is no file ${path} in container ${id}.`, {
              code: 'FILE_NOT_FOUND',
              phase: `read ${path} in container ${id}`,
            })
          await node.run(['pct', 'pull', id, path, temporary], {
            ...options,
            phase: `read ${path} in container ${id}`,
          })
          return node.readFile(temporary, options)
        },
        options,
      )
    },
    async writeFile(path, content, options = {}) {
      const { exitCode } = await run(['test', '-d', path], { ...fileOptions(options), accept: [0, 1] })
      if (exitCode === 0)
        throw new CommandError(`${path} in ${target} is a folder, not a file.`, {
          phase: `write ${path} in container ${id}`,
          target,
          hint: 'Name the file itself.',
        })
      // Of its own: another run may be writing the same file.
      const fresh = `${path}.pve-suite-${randomUUID().slice(0, 8)}`
      await push(fresh, content, options)
      await run(['mv', '-f', fresh, path], {
        ...fileOptions(options),
        phase: `write ${path} in container ${id}`,
      })
    },
    async withTemporaryFile(content, work, options = {}) {
      const made = await run(['mktemp', '-d'], { ...options, phase: `make a folder in container ${id}` })
      const folder = made.stdout.trim()
      // The signal may have been the reason to get there: cleaning up goes on all the same.
      const remove = () =>
        run(['rm', '-rf', folder], {
          timeLimitMs: Math.min(options.timeLimitMs ?? removalLimitMs, removalLimitMs),
        })
      const path = `${folder}/file`
      let result: Awaited<ReturnType<typeof work>>
      try {
        await push(path, content, options)
        result = await work(path)
      } catch (error) {
        await remove().catch(() => undefined)
        throw error
      }
      await remove().catch((cause: unknown) => {
        throw new PveError(`The temporary file ${path} was left behind in ${target}.`, {
          code: 'TEMPORARY_FILE_LEFT',
          phase: `remove ${path} in container ${id}`,
          cause,
          hint: `What it was for is done. Remove it there: rm -rf ${folder}`,
        })
      })
      return result
    },
    ...(node.openTerminal && {
      openTerminal: (argv: Argv, options: TerminalOptions) =>
        node.openTerminal?.(
          ['pct', 'exec', id, '--', ...insideArgv(argv, { env: { TERM: options.term ?? 'xterm-256color' } })],
          options,
        ) ?? Promise.reject(new PveError(`${node.target} has no terminal.`)),
    }),
    async close() {},
  }
}

const removalLimitMs = 30_000

/** In bytes. */
const sizeOf = (content: string | Uint8Array | Secret): number =>
  content instanceof Secret ? content.byteLength : Buffer.byteLength(content)

/** What is run inside, with an environment that does not come from the node. */
function insideArgv(
  argv: Argv,
  {
    env,
    cwd,
  }: { readonly env?: Readonly<Record<string, string>> | undefined; readonly cwd?: string | undefined },
): string[] {
  const variables = Object.entries({ ...environment, ...env }).map(([name, value]) => `${name}=${value}`)
  const there = cwd === undefined ? argv : ['sh', '-c', 'cd -- "$0" && exec "$@"', cwd, ...argv]
  return ['env', '-i', ...variables, ...there]
}

function ownerOf(owner: string | undefined): [user: string | undefined, group: string | undefined] {
  const [user, group] = (owner ?? '').split(':')
  return [user || undefined, group || undefined]
}

const fileOptions = ({ signal, timeLimitMs, sudo }: FileOptions): FileOptions => ({
  ...(signal && { signal }),
  ...(timeLimitMs !== undefined && { timeLimitMs }),
  ...(sudo !== undefined && { sudo }),
})
